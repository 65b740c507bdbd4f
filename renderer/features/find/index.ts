/** Finding a place, a dataset, a screen or a command by typing (Ctrl+K). */
export { createFindStore, type FindState } from './findStore.ts';
