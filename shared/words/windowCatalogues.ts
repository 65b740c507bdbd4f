/** The languages beside English that the screens are written in: a page loads the one that it shows. */
import type { Loaders } from './language.ts';
import type { WindowWords } from './window.ts';

export const windowCatalogues: Loaders<WindowWords> = {
  fr: () => import('./fr/window/index.ts').then((m) => m.fr),
  es: () => import('./es/window/index.ts').then((m) => m.es),
  pt: () => import('./pt/window/index.ts').then((m) => m.pt),
  ar: () => import('./ar/window/index.ts').then((m) => m.ar),
};
