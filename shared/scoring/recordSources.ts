/**
 * Where a score is from. `prospective`: the forecast was published before its week was known; `hindcast`: it was made
 * as on an earlier day, and its maker may have read the outcome; `backtest`: past weeks of the user's own data, forecast
 * by a model on this machine from what was known before them.
 */
export const recordSources = ['prospective', 'hindcast', 'backtest'] as const;
