import { createPlural } from '../../plural.ts';

const plural = createPlural('en');

/** The charts of the track record and their tables. */
export const charts = {
  ahead: (n: string, count: number) => plural(count, { one: `${n} week ahead`, other: `${n} weeks ahead` }),
  aheadShort: (n: string) => `+${n}`,
  n: (n: string) => `n\u00a0=\u00a0${n}`,
  tooEarlyShort: (n: string) => `${n} (few)`,
  tooEarly: (n: string) => `n = ${n}: too early to say`,
  showTable: 'Show as table',
  showChart: 'Show as chart',
  none: '–',
  coverage: {
    title: 'Do the ranges hold?',
    help: 'On the line the ranges hold what they say. Below it they were too narrow, above it wider than needed.',
    x: 'range as it is named',
    y: 'share of counts inside',
    line: 'as named',
    summary: (ahead: string, n: string, shares: string) => `${ahead} (n = ${n}): ${shares}.`,
    share: (named: string, observed: string) => `${observed} inside the ${named} range`,
    noShare: (named: string) => `no ${named} range`,
  },
  relative: {
    title: 'Is it better than no-change?',
    help: 'Its score over that of no-change on the same forecasts: left of 1 it is better, right of 1 no-change would have been. The line through a bar is the 90 % interval.',
    noInterval:
      'Where there is no line, the weeks are too few to say how sure the ratio is (fewer than five blocks of four weeks).',
    line: 'as no-change',
    of: (ahead: string, n: string) => `${ahead} (n\u00a0=\u00a0${n})`,
    value: (ratio: string, range: string | null) =>
      range === null ? ratio : `${ratio}, 90\u00a0% interval ${range}`,
    summary: (of: string, value: string) => `${of}: ${value}.`,
  },
  history: {
    title: 'Is it getting better or worse?',
    help: 'The same ratio by the month in which the forecast weeks ended. Hollow marks have fewer than five forecasts.',
    horizon: 'Weeks ahead',
    all: 'All',
    noRatio: (month: string) => `${month}: no-change made no error`,
    summary: (facts: {
      count: number;
      months: string;
      better: string;
      of: string;
      first: string;
      last: string;
    }) =>
      `${plural(facts.count, { one: `${facts.months} month`, other: `${facts.months} months` })}, ${facts.first} to ${facts.last}: better than no-change in ${facts.better} of ${facts.of}.`,
    clipped: 'An arrow at the top says that the value lies above the chart; the table has it.',
    perMonth: (low: string, high: string) =>
      low === high ? `n = ${low} a month` : `n = ${low} to ${high} a month`,
  },
  columns: {
    ahead: 'Weeks ahead',
    n: 'n',
    named: (share: string) => `Inside ${share} (as named)`,
    relative: 'Relative score',
    interval: '90 % interval',
    wins: 'Better than no-change',
    weeks: 'Weeks',
    month: 'Month',
    coverage80: 'Inside the 80 % range',
  },
  winsOf: (wins: string, n: string) => `${wins} of ${n}`,
  span: (first: string, last: string) => `${first} to ${last}`,
};
