export const files = {
  save: 'Save',
  label: 'Save the forecast set or the report as a file',
  saved: (name: string) => `Saved as ${name}.`,
  forecasts: 'The published forecast set, all places',
  report: 'The situation report, small counts hidden',
  csv: 'CSV: one row per place and week, ranges and levels',
  hub: 'CSV for forecast hubs: one row per quantile',
  json: 'JSON: everything of every forecast',
  xlsx: 'XLSX: all tables of the report',
  reportCsv: 'CSV: the same tables in one file',
  html: 'HTML: the pages of the report',
  txt: 'Text: at most 1,500 characters, for messages',
};
