import { editDistance } from './editDistance.ts';
import { foldName } from './foldName.ts';

/** Names that a sentence proposes at most. */
const MOST_NAMED = 3;
/** A letter in this many may be wrong. */
const LETTERS_PER_SLIP = 3;
const MOST_SLIPS = 3;
/** Fewer letters are the beginning of anything. */
const SHORTEST_STEM = 3;

/**
 * The known names that somebody may have meant who typed one that is not known: those with the fewest letters to
 * change, whatever their case, accents and punctuation; else those with the same beginning, up to its first dot.
 * @returns at most three, in the order of `known`; empty where nothing is near
 */
export function nearest(typed: string, known: readonly string[]): string[] {
  const folded = foldName(typed);
  const most = Math.min(MOST_SLIPS, Math.ceil(folded.length / LETTERS_PER_SLIP));
  const measured = known.map((name) => ({ name, slips: slipsBetween(folded, foldName(name), most) }));
  const fewest = Math.min(...measured.map(({ slips }) => slips));
  if (fewest <= most)
    return measured
      .filter(({ slips }) => slips === fewest)
      .map(({ name }) => name)
      .slice(0, MOST_NAMED);
  const stem = foldName(typed.split('.')[0]!);
  if (stem.length < SHORTEST_STEM) return [];
  return known.filter((name) => foldName(name).startsWith(stem)).slice(0, MOST_NAMED);
}

/** Where every letter would have to change, nothing is alike. */
function slipsBetween(a: string, b: string, most: number): number {
  const slips = editDistance(a, b, most);
  return slips < Math.max(a.length, b.length) ? slips : most + 1;
}
