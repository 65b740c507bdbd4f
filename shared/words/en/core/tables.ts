/** Why a file is no table that can be read: the ends of sentences that begin with its name. */

export const tables = {
  longLine: ({ megabytes, line }: { megabytes: number; line: number }) =>
    `has more than ${megabytes} MB in line ${line}`,
  oneRowPerLine: 'A table has one row per line: export it again with line ends.',
  packedDamaged: 'is damaged: it can not be unpacked to its end',
  unpacksTo: ({ size }: { size: string }) => `unpacks to more than ${size}`,
  unpackIt: 'Unpack it, keep the rows you need, and import those.',
  largerThan: ({ size }: { size: string }) => `is larger than ${size}`,
  jsonTextDamaged: 'the JSON text is damaged',
  listOfRecords: 'Outpost reads a list of records, such as [{"date": "2024-01-06", "cases": 3}].',
  jsonDamaged: ({ line, column }: { line: number; column: number }) =>
    `is damaged: its JSON can not be read from line ${line}, character ${column} on`,
  differentRecords: ({ number }: { number: number }) =>
    `has records of different kinds, from record ${number} on`,
  manyColumns: ({ most }: { most: string }) => `has more than ${most} columns`,
  saveAsCsv: 'Save it as CSV, or import it in parts.',
  noList: 'holds no list of records, or several',
  kinds: {
    oldWorkbook: 'a workbook of an old format (XLS) or one with a password',
    page: 'a web page or XML',
    binaryWorkbook: 'a binary workbook (XLSB)',
    openDocument: 'an OpenDocument file (ODS)',
  },
  empty: ({ name }: { name: string }) => `${name} is empty. Choose the file that holds the counts.`,
  notText: ({ name }: { name: string }) =>
    `${name} is not a text file. Save the table as CSV (in a spreadsheet: File, Save as, CSV UTF-8) and import that.`,
  notRead: ({ name, kind }: { name: string; kind: string }) =>
    `${name} is ${kind}, which Outpost does not read. Open it in a spreadsheet, save it as XLSX or CSV, and import that.`,
  archive: ({ name }: { name: string }) =>
    `${name} is an archive of files, not a table. Unpack it and import the table inside.`,
  getAgain: 'Get the file again from where it came and import that.',
  split: 'Split the table by year or region and import the parts.',
  otherEncoding: ({ name, encoding }: { name: string; encoding: string }) =>
    `${name} is not written in ${encoding}: some of its bytes are no letters there. State another "encoding", or none to have it found.`,
  manyColumnsInLine: ({ most, line }: { most: string; line: number }) =>
    `has more than ${most} columns in line ${line}`,
  longCell: ({ most, line }: { most: string; line: number }) =>
    `has more than ${most} characters in one cell, in the row that starts in line ${line}`,
  openQuotation: 'A quotation mark that is never closed does that: correct that row and import again.',
  keepSheet: 'Keep only the sheet with the counts, or save that sheet as CSV, and import it.',
  noWorkbook:
    'is not a readable Excel file: the archive is damaged, for example because it was not copied or downloaded to its end',
  saveWorkbook: 'Get it again, or open it in a spreadsheet and save it as XLSX or CSV, and import that.',
  workbookUnpacksTo: ({ size }: { size: string }) =>
    `unpacks to more than ${size}, or far more than its size`,
  manyParts: ({ most }: { most: string }) => `is made of more than ${most} parts`,
  farCells: ({ rows, columns }: { rows: number; columns: number }) =>
    `has a sheet whose cells reach to row ${rows}, column ${columns}`,
  deleteFar: 'Delete what stands far from the table, or save the sheet as CSV, and import that.',
  noSheet: ({ name, sheet, sheets }: { name: string; sheet: string; sheets: string }) =>
    `${name} has no sheet "${sheet}". Choose one of: ${sheets}.`,
};
