/** Asking for a forecast, and how the run goes. */
export { AskButton } from './AskButton.tsx';
export { FailoverBanners } from './FailoverBanners.tsx';
export { failoversQuery } from './failoversQuery.ts';
export { createRunStore, isRunning, type RunState } from './runStore.ts';
