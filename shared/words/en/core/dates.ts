/** How dates and weeks were found. */

export const dates = {
  otherDateUsed: (p: {
    file: string;
    column: string | null;
    used: readonly { name: string; count: number }[];
  }) =>
    `Persons of ${p.file} without a date in "${p.column}" are counted under another date: ${p.used.map(({ name, count }) => `"${name}" (${count})`).join(', ')}.`,
  personsWithoutDate: ({ file, count }: { file: string; count: number }) =>
    `Persons of ${file} without any date: ${count}. They are not counted.`,
  farYear: 'a year more than five years from all others',
  notADate: ({ text, dateFormat }: { text: string; dateFormat: string }) =>
    text === '' ? 'no date' : `not a date written ${dateFormat}`,
  sayWeekStart: 'they say the day on which weeks start',
  isWeekStart: ({ name }: { name: string }) => `"${name}" is the day on which weeks start`,
  severalSpellings: ({
    name,
    column,
    count,
    ways,
  }: {
    name: string;
    column: string;
    count: number;
    ways: string;
  }) =>
    `The dates of ${name}, column "${column}", are written in ${count} ways, and each was read as it is written: ${ways}.`,
  noFormat: ({ format, known }: { format: string; known: string }) =>
    `"${format}" is no date format. Known: ${known}.`,
  where: ({ column }: { column: string | null }) =>
    column === null ? 'in its header' : `in column "${column}"`,
  stateWhich: ({ share, column }: { share: number; column: string | null }): string =>
    share < 1 && column !== null
      ? `State which, and the others are rejected; or write them all alike, like 2026-11-24.`
      : 'State which.',
  ambiguous: ({
    file,
    where,
    formats,
    state,
  }: {
    file: string;
    where: string;
    formats: readonly string[];
    state: string;
  }) => `The dates of ${file}, ${where}, can be read as ${formats.join(' or as ')}. ${state}`,
  runningText: ({ name }: { name: string }) =>
    `No table was found in ${name}: it is running text. Copy the table alone into a spreadsheet or a CSV file, with the names of its columns in the first row, and import that.`,
  noColumn: ({ name, names, title }: { name: string; names: string; title: string }) =>
    `${name} has no column of dates. Columns found: ${names}. ${title}Add a column with one date per row, for example 2026-11-24.`,
  otherCalendar: ({ name, column, calendar }: { name: string; column: string; calendar: string }) =>
    `The years in ${name}, column "${column}", look like those of ${calendar}. Write the dates in the Gregorian calendar, like 2026-11-24, and import again.`,
  inFuture: ({ name, column }: { name: string; column: string }) =>
    `All dates in ${name}, column "${column}", lie more than a year in the future. Correct the years, and import again.`,
  nameIsAmbiguous: ({ name, formats }: { name: string; formats: readonly string[] }) =>
    `${name} has no column of dates, and the date in its name can be read as ${formats.join(' or as ')}. State which.`,
  hasNoColumn: ({ name }: { name: string }) => `${name} has no column of dates`,
  whenChanged: ({ name, file }: { name: string; file: string }) =>
    `"${name}" in ${file} says when each row was changed`,
  takenFromName: ({ why, date }: { why: string; date: string }) =>
    `${why}: all rows were taken as of ${date}, the date in its name.`,
  noSuchWeeks: ({ name, columns }: { name: string; columns: string }) =>
    `Columns of ${name} that are weeks which their year does not have, and were left out: ${columns}.`,
  weekBounds: ({ name, start, end }: { name: string; start: string; end: string }) =>
    `Each week of ${name} has its first day in "${start}" and its last in "${end}": the last day names it.`,
  namedByLastDay: ({ name, weeks }: { name: string; weeks: string }) =>
    `"${name}" is the first day of the weeks in "${weeks}": each week is named by its last day.`,
  byMonth: ({ file, step }: { file: string; step: number }) =>
    `${file} counts by month or longer (most dates are ${step} days apart). Forecasts are made by week: import weekly or daily counts.`,
  farFuture: 'a date more than a year in the future',
  calendars: {
    buddhist: 'the Buddhist calendar (2567 is 2024)',
    nepal: 'the Bikram Sambat calendar of Nepal (2081 is 2024)',
    hijri: 'the Hijri calendar (1445 is 2023/24)',
    persian: 'the Persian calendar (1403 is 2024/25)',
  },
  because: {
    evenSteps: 'the dates then follow at even steps',
    inOrder: 'the rows then stand in order of time',
    noneInFuture: 'no date then lies in the future',
  },
  formatName: ({
    isDayFirst,
    name,
    isMonthFirst,
  }: {
    isDayFirst: boolean;
    name: string;
    isMonthFirst: boolean;
  }) => (isDayFirst ? `${name} (day first)` : isMonthFirst ? `${name} (month first)` : name),
  monthly: ({ name, column }: { name: string; column: string | undefined }) =>
    `${name} counts by month${column === undefined ? '' : ` (column "${column}")`}. A month can't be cut into weeks, and forecasts are made by week: import weekly or daily counts.`,
  titleSays: ({ title }: { title: string }) => `Its title says "${title}": write that date into each row. `,
  noDate: 'no date',
  unreadable: ({ name, column, row, found }: { name: string; column: string; row: number; found: string }) =>
    `The dates in ${name}, column "${column}", can't be read: row ${row} has ${found}. Write them like 2026-11-24 or 24.11.2026.`,
  noWeeks: (p: { name: string; column: string; row: number; found: string }) =>
    `The weeks in ${p.name}, column "${p.column}", can't be read: row ${p.row} has "${p.found}", where a week from 1 to 53 is expected. Correct it, or write weeks like 2026-W48, and import again.`,
  isolated: 'a date more than five years from all others',
};
