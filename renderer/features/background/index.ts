/** What other features show of the background. */
export { BackgroundStatus } from './BackgroundStatus.tsx';
export { BacktestStatus } from './BacktestStatus.tsx';
export { healthQuery, isKnownOffline, schedulerQuery, useHealth, useScheduler } from './backgroundQueries.ts';
export { type BackgroundState, createBackgroundStore } from './backgroundStore.ts';
export { HealthHint } from './health/HealthHint.tsx';
export { useIsOffline } from './useIsOffline.ts';
