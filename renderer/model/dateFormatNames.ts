/** The ways to write dates that the core reads, by the names it takes in a mapping. */
export const dateFormatNames: readonly string[] = [
  'YYYY-MM-DD',
  'YYYY/MM/DD',
  'YYYY.MM.DD',
  'YYYYMMDD',
  'DD.MM.YYYY',
  'DD/MM/YYYY',
  'MM/DD/YYYY',
  'DD-MM-YYYY',
  'MM-DD-YYYY',
  'DD MON YYYY',
  'MON DD, YYYY',
  'YYYY-Www',
  'Www-YYYY',
  'YYYYWW',
  'YYYY-WW',
  'spreadsheet day number',
];
