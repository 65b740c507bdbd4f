import type { Measure } from '../../../surveillance/measures.ts';

/** What is counted, inside a sentence. */
export const measures: Readonly<Record<Measure, string>> = { cases: 'cases', deaths: 'deaths' };
