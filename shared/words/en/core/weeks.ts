/** How numbers of weeks were read. */

export const weeks = {
  noIsoWeek: ({ week, year }: { week: number; year: number }) =>
    `they name week ${week} of ${year}, which ISO weeks do not have`,
  datesBeside: ({ day }: { day: string }) =>
    `the dates beside them are the ${day === 'end' ? 'last' : 'first'} days of these weeks`,
  noSuchWeek: ({ year, week }: { year: number; week: number }) =>
    `no such week: ${year} has no week ${week} in`,
  anySystem: ({ missing }: { missing: string }) => `${missing} any week system`,
  otherSystem: ({ missing, label, other }: { missing: string; label: string; other: string }) =>
    `${missing} ${label}, but has one in ${other}`,
  startAgain: ({ file, first, year }: { file: string; first: string; year: number }) =>
    `The weeks of ${file} start again: from "${first}" on they were read as weeks of ${year}.`,
  withoutYear: (p: {
    file: string;
    first: string;
    last: string;
    inName: string | undefined;
    example: string;
  }) => {
    const hint = p.inName === undefined ? '' : ` The name of the file speaks of ${p.inName}.`;
    return `${p.file} names weeks ("${p.first}" to "${p.last}") without a year.${hint} State the year of the first week with --mapping {"year": "${p.example}"}, or add a column of years.`;
  },
};
