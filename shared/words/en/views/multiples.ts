export const multiples = {
  title: (dataset: string) => `Places of ${dataset}`,
  help: 'Cases by week, the same weeks in every chart. The count at the upper line is what the chart ends at; ↑ is an alert line above it.',
  sameScale: 'Same scale',
  isSame: 'All charts have the same scale of counts.',
  isOwn: 'Each chart has a scale of counts of its own.',
  company: (parts: { provider: string; knownOn: string; made: string; isReplay: boolean }) =>
    `${parts.provider} · data known on ${parts.knownOn} · ${parts.isReplay ? 'replay' : 'forecast'} made ${parts.made}`,
  countsOnly: 'Counts alone; no forecast is shown.',
  atMost: 'suppressed: at most this many',
  missing: 'not reported',
  alertLine: 'alert line',
  sheet: (places: string) => `${places} small charts`,
  withLevel: (name: string, level: string) => `${name}: ${level}`,
  more: (shown: string, all: string) => `The first ${shown} of ${all} places.`,
  observed: (p: { name: string; weeks: string; day: string; last: string; highest: string }) =>
    `Weekly cases in ${p.name}, ${p.weeks} weeks to ${p.day}: last ${p.last}, highest ${p.highest}.`,
  nothing: (name: string) => `No weekly cases reported in ${name}.`,
  noForecast: 'No forecast.',
  forecast: (weeks: string) => `Forecast, median and 80\u00a0% range: ${weeks}.`,
  week: (median: string, range: string | null, day: string) =>
    range === null
      ? `${median} (no range given) in the week to ${day}`
      : `${median} (${range}) in the week to ${day}`,
  line: (value: string) => `Alert line at ${value}.`,
};
