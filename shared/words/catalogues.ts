/** The languages beside English that core and command line are written in: each is loaded when a process first speaks it. */
import type { Words } from './index.ts';
import type { Loaders } from './language.ts';

export const catalogues: Loaders<Words> = {
  fr: () => import('./fr/index.ts').then((m) => m.fr),
  es: () => import('./es/index.ts').then((m) => m.es),
  pt: () => import('./pt/index.ts').then((m) => m.pt),
  ar: () => import('./ar/index.ts').then((m) => m.ar),
};
