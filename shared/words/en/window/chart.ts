import { createPlural } from '../../plural.ts';

const plural = createPlural('en');

export const chart = {
  titles: { cases: 'Cases', deaths: 'Deaths' },
  units: { cases: 'cases', deaths: 'deaths' },
  axis: (unit: string, weekSystem: string) => `${unit} per epidemiological week (${weekSystem})`,
  rateAxis: (unit: string, weekSystem: string) =>
    `${unit} per 100,000 people and epidemiological week (${weekSystem})`,
  forecastStarts: 'forecast starts',
  alert: (value: string, method: string) => `alert ${value}, ${method}`,
  alertAbove: (value: string, method: string) => `↑ alert ${value}, ${method}, above this chart`,
  orMore: (count: string) => `${count} or more`,
  alertLegend: (value: string, method: string) => `alert line: ${value}, ${method}`,
  notReported: 'n/r',
  reported: 'reported',
  preliminary: 'preliminary',
  nowcast: 'expected final count, 80\u00a0% range',
  preliminaryOf: 'preliminary: still being reported',
  preliminaryShare: (share: string) => `preliminary: ${share} reported so far`,
  preliminaryCount: (count: string) => `${count} (preliminary)`,
  nowcastOf: (count: string, range: string) => `expected final: ${count} (${range})`,
  nowcastCell: (count: string, range: string) => `${count} (${range})`,
  median: 'median',
  band: (coverage: string) => coverage,
  bandOf: (coverage: string, range: string) => `${coverage} range: ${range}`,
  observedOf: (count: string) => `reported: ${count}`,
  notReportedOf: 'not reported',
  suppressed: (low: string, high: string) => `${low}–${high} (suppressed)`,
  medianOf: (count: string) => `median: ${count}`,
  alertOf: (count: string) => `alert line: ${count}`,
  weekTitle: (week: string, from: string, to: string) => `${week}: ${from} to ${to}`,
  noChange: 'no-change model',
  noChangeOf: (count: string) => `no-change model: ${count}`,
  lastYear: 'a year before',
  lastYearOf: (count: string) => `a year before: ${count}`,
  past: 'earlier forecasts of this provider, median',
  pastOf: (day: string) => `forecast with data to ${day}`,
  pastPoint: (count: string, day: string) => `with data to ${day}: ${count}`,
  pastRange: (count: string, range: string, day: string) => `with data to ${day}: ${count} (${range})`,
  noPast: 'This provider made no forecast of this place before.',
  pastDamaged: (count: number, sets: string) =>
    plural(count, {
      one: `${sets} earlier set is damaged and left out.`,
      other: `${sets} earlier sets are damaged and left out.`,
    }),
  chanceAbove: (share: string) => `chance to be above it: ${share}`,
  /** @param source as `common.populationSource` says it */
  population: (people: string, year: string, source: string) =>
    `Per 100,000 of ${people} people (${year}; ${source}).`,
  views: {
    label: (title: string) => `How ${title.toLowerCase()} are shown`,
    root: '√ scale',
    lastYear: 'Last year',
    past: 'Earlier forecasts',
    rate: 'Per 100,000',
  },
  showTable: 'Show as table',
  showChart: 'Show as chart',
  region: (title: string, place: string) =>
    `${title} in ${place}, chart. Arrow keys move from week to week; T shows the table, Y a scale of square roots, P earlier forecasts.`,
  table: {
    caption: (title: string, place: string) => `${title} in ${place} by week, with the forecast`,
    captionObserved: (title: string, place: string) => `${title} in ${place} by week`,
    week: 'Week',
    to: 'Week to',
    observed: 'Reported',
    nowcast: 'Expected final, 80\u00a0% range',
    median: 'Median',
    alert: 'Alert line',
    chance: 'Chance above it',
    noChange: 'No-change model',
    lastYear: 'A year before',
    past: 'Earlier forecasts, median (80\u00a0% range)',
    range: (coverage: string) => `${coverage} range`,
  },
  summary: {
    observed: (p: {
      unit: string;
      place: string;
      weeks: string;
      day: string;
      last: string;
      highest: string;
      highestWeek: string;
    }) =>
      `Weekly ${p.unit} in ${p.place}, ${p.weeks} weeks to ${p.day}: last ${p.last}, highest ${p.highest} in ${p.highestWeek}.`,
    nothing: (unit: string, place: string) => `No weekly ${unit} reported in ${place}.`,
    missing: (count: number, weeks: string) =>
      plural(count, { one: `${weeks} week was not reported.`, other: `${weeks} weeks were not reported.` }),
    suppressed: (count: number, weeks: string) =>
      plural(count, { one: `${weeks} week is suppressed.`, other: `${weeks} weeks are suppressed.` }),
    preliminary: (count: number, weeks: string) =>
      plural(count, { one: `${weeks} week is preliminary.`, other: `${weeks} weeks are preliminary.` }),
    nowcast: (day: string, count: string, range: string) =>
      `The week to ${day} is expected to come to ${count} (${range}).`,
    forecastWeek: (median: string, range: string, day: string) =>
      `${median} (${range}) in the week to ${day}`,
    forecastNoRange: (median: string, day: string) => `${median} in the week to ${day}`,
    forecast: (coverage: string, weeks: string) => `Forecast, median and ${coverage} range: ${weeks}.`,
    forecastMedians: (weeks: string) => `Forecast, median: ${weeks}.`,
    noChange: (count: string) => `The no-change model, for comparison: ${count} in each of these weeks.`,
    alert: (value: string, unit: string) => `Alert line at ${value} ${unit}.`,
  },
};
