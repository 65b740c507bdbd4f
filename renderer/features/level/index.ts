/** Levels that are set by hand. */
export { ByHandLine } from './ByHandLine.tsx';
export { ChangeLevelButton } from './ChangeLevelButton.tsx';
export { createLevelStore, type LevelledPlace, type LevelState } from './levelStore.ts';
export { useLevelWords } from './useLevelWords.ts';
