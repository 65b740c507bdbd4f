/** The commands of the lock. */
export { LockPanel } from './LockPanel.tsx';
export { createLockDialogStore, type LockDialogState } from './lockDialogStore.ts';
export { MAX_REASON, OTHER_REASON, reasonOf } from './lockDraft.ts';
export { OverrideBanners } from './OverrideBanners.tsx';
export { takeoverWords } from './takeoverWords.ts';
