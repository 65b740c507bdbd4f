/** Why rounds of the past can not be forecast again. */

export const hindcast = {
  cancelled: 'The backtest was cancelled.',
  datasetChanged: 'The dataset has changed.',
  nothingForecast: ({ rounds }: { rounds: number }) =>
    `In none of ${rounds} rounds a place had enough reported weeks to be forecast. Choose later rounds, or files with a longer history.`,
  noColumn: ({
    file,
    absent,
    count,
    columns,
  }: {
    file: string;
    absent: string;
    count: number;
    columns: string;
  }) =>
    `${file} has no column ${absent}; ${count === 0 ? 'it is empty' : `it has ${columns}`}. Name the columns in its first row.`,
  noCompleteWeek: ({ name }: { name: string }) => `"${name}" has no complete week. Import more of it.`,
  noRound: ({
    from,
    to,
    first,
    last,
  }: {
    from: string | null;
    to: string | null;
    first: string | null;
    last: string | null;
  }) =>
    `No round has a reference date from ${from ?? 'the first'} to ${to ?? 'the last'}: they run from ${first} to ${last}. Choose other dates with --from and --to.`,
  vintageWithoutCounts: ({
    rounds,
    referenceDate,
    asOf,
    vintages,
  }: {
    rounds: string;
    referenceDate: string;
    asOf: string;
    vintages: string;
  }) =>
    `${rounds} gives the round of ${referenceDate} the vintage of ${asOf}, and ${vintages} has no count in it from before that date. Correct one of them, or leave the round out with --from and --to.`,
  asOfAfterReference: ({
    name,
    line,
    asOf,
    referenceDate,
  }: {
    name: string;
    line: number;
    asOf: string;
    referenceDate: string;
  }) =>
    `${name}, row ${line}: as_of ${asOf} lies after the reference date ${referenceDate}, so the round would know what it forecasts. Correct the row, or leave it out.`,
  roundTwice: ({ name, line, referenceDate }: { name: string; line: number; referenceDate: string }) =>
    `${name}, row ${line}: the round of ${referenceDate} stands there twice. Keep one of them.`,
  noRounds: ({ name }: { name: string }) => `${name} names no round.`,
  noDate: ({ file, line, text }: { file: string; line: number; text: string }) =>
    `${file}, row ${line}: ${text} is no date. Write dates as YYYY-MM-DD.`,
  oddRow: ({ code, value }: { code: string; value: string }) =>
    code === '' ? 'names no place' : `${value} is no count`,
  weekTwice: ({ name, date }: { name: string; date: string }) => `${name} has the week to ${date} twice`,
  correctRow: ({ file, line, problem }: { file: string; line: number; problem: string }) =>
    `${file}, row ${line}: ${problem}. Correct it, and try again.`,
  otherWeekday: ({ asOf, date, referenceDate }: { asOf: string; date: string; referenceDate: string }) =>
    `The vintage of ${asOf} has a week to ${date}, which is not whole weeks before the reference date ${referenceDate}. Both must be the last day of a week.`,
};
