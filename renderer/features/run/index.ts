/** Asking for a forecast, and how the run goes. */
export { AskButton } from './AskButton.tsx';
export { FailoverBanners } from './FailoverBanners.tsx';
export { createRunStore, isRunning, type RunState } from './runStore.ts';
