import { createPlural } from '../../plural.ts';

const plural = createPlural('en');

/** The ways in, the progress and the end of an import; what is checked between stands in importReview.ts. */
export const imports = {
  button: 'Import',
  choose: 'Choose files to import',
  chooseAnother: 'Choose another file',
  dropHere: 'Drop to import. Files dropped together become one dataset.',
  tooMany: (limit: string) => `Up to ${limit} files make one dataset. Drop fewer files at once.`,
  noTable:
    'The clipboard holds no table. Copy the cells together with the row of headers, then paste them here.',
  busy: 'An import is going on. Finish or cancel it first.',
  pastedName: 'pasted table.txt',
  failedTitle: (names: string | null) =>
    names === null ? 'Nothing was imported.' : `Nothing was imported from ${names}.`,
  cancelled: 'Cancelled. Nothing was imported.',
  ways: {
    title: 'Import counts',
    files: 'Files',
    filesHint:
      'CSV, Excel (XLSX) or JSON, also packed with gzip. Files chosen together become one dataset, such as cases and deaths. You can also drop files anywhere on this window.',
    browse: 'Choose files…',
    paste: 'Paste a table',
    pasteHint: 'Copy cells in a spreadsheet, with their row of headers, and paste them here.',
    read: 'Read this table',
    pasteNeeded: 'Paste a row of headers and at least one row of counts.',
  },
  progress: {
    uploading: (names: string) => `Sending ${names}…`,
    reading: (names: string) => `Reading ${names}…`,
    checking: (names: string) => `Checking ${names}…`,
    saving: (names: string) => `Saving ${names}…`,
    rows: (count: number, rows: string) => plural(count, { one: `${rows} row`, other: `${rows} rows` }),
    secondsLeft: (count: number, seconds: string) =>
      plural(count, { one: `about ${seconds} second left`, other: `about ${seconds} seconds left` }),
    minutesLeft: (count: number, minutes: string) =>
      plural(count, { one: `about ${minutes} minute left`, other: `about ${minutes} minutes left` }),
  },
  done: {
    imported: (p: { name: string; count: number; rows: string; placeCount: number; places: string }) =>
      `${plural(p.count, {
        one: `Imported ${p.rows} row into “${p.name}”`,
        other: `Imported ${p.rows} rows into “${p.name}”`,
      })}: ${plural(p.placeCount, { one: `${p.places} place`, other: `${p.places} places` })}.`,
    updated: (name: string, changes: string) => `Updated “${name}”: ${changes}.`,
    updatedOnly: (name: string) => `Updated “${name}”.`,
    rejected: (count: number, rows: string) =>
      plural(count, {
        one: `${rows} row was rejected: see the list.`,
        other: `${rows} rows were rejected: see the list.`,
      }),
    findings: (count: number, warnings: string) =>
      plural(count, { one: `${warnings} finding`, other: `${warnings} findings` }),
    alreadyThere: (name: string) => `This data is already there as “${name}”; nothing was imported.`,
    removed: (name: string) => `“${name}” was taken out of all lists. Its files and audit entries stay.`,
    reverted: (name: string, day: string) =>
      `The update of “${name}” was taken back: its counts are those known on ${day}.`,
    restored: (name: string) => `“${name}” is back.`,
    undo: 'Undo import',
    redo: 'Import again',
  },
};
