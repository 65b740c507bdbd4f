/** The languages beside English that core and command line are written in: each is loaded when a process first speaks it. */
import type { Words } from './index.ts';
import type { Loaders } from './language.ts';

export const catalogues: Loaders<Words> = {};
