/** Asking for a forecast, and how the run goes. */
export { AskButton } from './AskButton.tsx';
export { FailoverBanners } from './FailoverBanners.tsx';
export { RunPanel } from './RunPanel.tsx';
export { createRunStore, type RunState } from './runStore.ts';
