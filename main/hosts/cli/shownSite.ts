import { words } from '../../../shared/words/index.ts';

/** @returns what a site calls itself, or that it has no name */
export function shownSite(name: string): string {
  return name === '' ? words.cli.bundle.nameless : name;
}
