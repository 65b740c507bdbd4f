/** The sentence of a published set. */
export { dataEndOf } from './overviewSentence.ts';
