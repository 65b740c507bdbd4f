/** What the numbers mean (F1). */
export { createHelpStore, type HelpState } from './helpStore.ts';
export { useHelpKey } from './useHelpKey.ts';
