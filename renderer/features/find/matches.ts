/** Pure: what is typed -> what it may mean, best first. */
import { folded } from '../../words/folded.ts';

export interface Findable {
  key: string;
  /** What it is called. */
  name: string;
  /** What kind of thing it is, in words. */
  kind: string;
  /** Other names that it is found by. */
  also?: readonly string[];
}

/** More would not be read. */
export const MOST_FOUND = 12;

/** How well a name fits: its start, the start of one of its words, anywhere; null where it does not. */
function rankOf(name: string, typed: string, locale: string): number | null {
  const text = folded(name, locale);
  if (text.startsWith(typed)) return 0;
  if (text.split(/[\s\-_/(]+/).some((word) => word.startsWith(typed))) return 1;
  return text.includes(typed) ? 2 : null;
}

/** @returns at most `MOST_FOUND`, in the order they came where they fit equally well; all of them for nothing typed */
export function matchesOf<F extends Findable>(all: readonly F[], typed: string, locale: string): F[] {
  const text = folded(typed, locale).trim();
  if (text === '') return all.slice(0, MOST_FOUND);
  const ranked = all.flatMap((one) => {
    const ranks = [one.name, ...(one.also ?? [])].flatMap((name) => rankOf(name, text, locale) ?? []);
    return ranks.length === 0 ? [] : [{ one, rank: Math.min(...ranks) }];
  });
  return ranked
    .sort((a, b) => a.rank - b.rank)
    .slice(0, MOST_FOUND)
    .map(({ one }) => one);
}
