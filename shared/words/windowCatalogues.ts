/** The languages beside English that the screens are written in: a page loads the one that it shows. */
import type { Loaders } from './language.ts';
import type { WindowWords } from './window.ts';

export const windowCatalogues: Loaders<WindowWords> = {};
