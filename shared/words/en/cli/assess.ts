/** What counts say without a forecast. */

export const assess = {
  noReports: 'no reports',
  aboveLine: ({ line }: { line: string }) => `above ${line}`,
  alarm: ({ which }: { which: string }) => `alarm ${which}`,
  noAlarm: 'none',
  lastWeekTo: ({ weekEnd }: { weekEnd: string }) => `, last week to ${weekEnd}`,
  head: ({
    disease,
    asOf,
    dataTo,
    assessment,
  }: {
    disease: string;
    asOf: string;
    dataTo: string;
    assessment: string;
  }) => `${disease}, as of ${asOf}${dataTo}: ${assessment}`,
  fromCounts:
    'From the counts alone: a place without a reason for a level is not assessed until it has a forecast (`outpost forecast`).',
  deathsAbove: 'deaths are above their alert line',
  withoutLine: ({ without, morePlaces }: { without: number; morePlaces: string }) =>
    without === 0 ? '' : ` (${morePlaces} without one)`,
  notDefined: 'not defined',
  doubling: ({ doublingTimeWeeks, weeks }: { doublingTimeWeeks: number; weeks: string }) =>
    doublingTimeWeeks > 0 ? `in ${weeks} weeks` : `halves in ${weeks}`,
  whose: ({ source }: { source: string }): string =>
    source === 'setting' ? 'as set' : 'start value of the disease, check it for this outbreak',
  serialInterval: ({
    meanDays,
    sdDays,
    whose,
    window,
  }: {
    meanDays: number;
    sdDays: number;
    whose: string;
    window: string;
  }) =>
    `R(t): serial interval ${meanDays} days, standard deviation ${sdDays} (${whose}); the newest ${window} with final counts; its words go by the chance that R is above 1.`,
  noSerialInterval: ({ disease }: { disease: string }) =>
    `No R(t): no serial interval is known for ${disease}. Set one with \`outpost config set risk.serialInterval\`.`,
  intervalTooShort:
    'No R(t): the serial interval is so much shorter than a week that weekly counts can not show it; growth says what they can.',
  nameOne: 'Name what to assess: either --dataset ID or --file FILE.',
};
