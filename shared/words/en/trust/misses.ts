/** The three worst misses. */
export const misses = {
  title: 'Its worst misses',
  help: 'The forecast weeks outside of their 80 % range with the largest errors in cases, beside the counts as they are known now.',
  backtest:
    'A backtest keeps sums and no single forecasts, so that its worst misses are not known. Its worst months stand in the table above.',
  none: 'No count lay outside of the 80 % range.',
  place: (place: string, week: string, day: string) => `${place}, ${week} (to ${day})`,
  sentence: (facts: {
    median: string;
    range: string | null;
    ahead: string;
    asOf: string;
    observed: string;
  }) =>
    facts.range === null
      ? `Forecast ${facts.median} (it had no 80 % range), ${facts.ahead}, made as of ${facts.asOf}. **${facts.observed} came.**`
      : `Forecast ${facts.median} (${facts.range}, 80 % range), ${facts.ahead}, made as of ${facts.asOf}. **${facts.observed} came.**`,
  picture: (facts: { median: string; range: string | null; observed: string; most: string }) =>
    facts.range === null
      ? `A line from 0 to ${facts.most}: forecast ${facts.median}, reported ${facts.observed}.`
      : `A line from 0 to ${facts.most}: 80 % range ${facts.range}, forecast ${facts.median}, reported ${facts.observed}.`,
  legend: 'Bar: 80 % range. Line across: median. Diamond: what came.',
  twin: (wis: string, twinWis: string) =>
    `Its score is ${wis}, that of no-change ${twinWis} (in cases; lower is better).`,
  show: 'Show this forecast',
  showOf: (place: string, week: string) => `Show this forecast: ${place}, ${week}`,
  hide: 'Hide this forecast',
  hideOf: (place: string, week: string) => `Hide this forecast: ${place}, ${week}`,
  shownTitle: (place: string, day: string) => `${place}, as it was published on the data of ${day}`,
  searched: (searched: string, of: string) =>
    `Looked for in the ${searched} sets with the largest errors, of ${of} that could be judged.`,
};
