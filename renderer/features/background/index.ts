/** What other features show of the background. */
export { BackgroundStatus } from './BackgroundStatus.tsx';
export { BacktestStatus } from './BacktestStatus.tsx';
export { type BackgroundState, createBackgroundStore, isKnownOffline } from './backgroundStore.ts';
export { HealthHint } from './health/HealthHint.tsx';
export { useIsOffline } from './useIsOffline.ts';
