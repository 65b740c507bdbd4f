/** Headings of tables. */

export const tables = {
  weekTo: 'Week to',
  lastWeek: 'Last week',
  alertLine: 'Alert line',
  levelOf: 'Level of',
  chanceAbove: 'Chance above',
  asOf: 'As of',
  found: 'What was found',
  modelOrWhyNot: 'Model, or why not',
  logWis: 'log WIS',
  relativeWis: 'rel. WIS',
  relativeLogWis: 'rel. log',
  weeksAhead: 'Weeks ahead',
  nextWeek: 'Next week (80 %)',
  nextCycleDoes: 'What the next cycle does',
  lastRun: 'Last run',
  watchedFiles: 'Watched files',
};
