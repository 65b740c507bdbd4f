import type { en } from './en/index.ts';

/** What every language has to provide: the compiler finds a sentence that one lacks, and facts it does not get. */
export type Words = typeof en;
