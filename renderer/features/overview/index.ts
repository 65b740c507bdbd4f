/** The sentence of a published set, and how its table is looked at. */
export { dataEndOf } from './overviewSentence.ts';
export { createTableStore, type KeptTexts, type TableState } from './tableStore.ts';
