/** How cells with counts were read. */

export const counts = {
  notFinal: ({ file, count }: { file: string; count: number }) =>
    `Counts marked as not final in ${file}: ${count}. They are counted, and are likely to change.`,
  notReported: ({ count, placeholders }: { count: number; placeholders: string }) =>
    `Cells read as "not reported", not as zero: ${count} (${placeholders}).`,
  multiplied: ({ column, factor }: { column: string; factor: string }) =>
    `"${column}" counts in units of ${factor}: its numbers were multiplied.`,
  suppressed: ({ count, ranges }: { count: number; ranges: string }) =>
    `Suppressed counts: ${count} (${ranges}). They are neither zero nor missing: they are kept as ranges, and no total includes them.`,
  timesAs: ({ times, how }: { times: number; how: string }) => `${times}, ${how}`,
  suppressedAs: ({ high, low }: { high: number | null; low: number }) =>
    high === null ? 'range unknown, so not reported' : `read as ${low} to ${high}`,
  namedButFell: ({ named, down, all }: { named: string; down: number; all: number }) =>
    `are named ${named === 'cumulative' ? 'running sums' : 'new counts'}, but fell ${down} of ${all} times`,
  onlyRise: ({ up }: { up: number }) => `only ever rise (${up} times)`,
  sumsOrNew: ({ measure, files, says }: { measure: string; files: string; says: string }) =>
    `The ${measure} of ${files} ${says}: they can be running sums or new counts. State which.`,
  unreadable: {
    notWhole: 'not a whole number',
    failedFormula: 'a formula that has failed',
    mark: 'thousands or a fraction: write it without marks',
    tooLarge: 'too large for a count',
    fraction: 'a fraction, not a count',
    least: 'only the least that it can be',
  },
  otherTexts: ({ others }: { others: number }) => `and ${others} other texts`,
};
