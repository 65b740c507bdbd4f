/** The ways in for files, and how their import goes. */
export { ImportButton } from './ImportButton.tsx';
export { ImportIntake } from './ImportIntake.tsx';
export { isImporting } from './importPhase.ts';
export { createImportStore, type ImportState } from './importStore.ts';
export type { Later } from './latestWins.ts';
export { uploadFile } from './uploadFile.ts';
