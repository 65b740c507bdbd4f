/** Names that may be two spellings of one place. */

import type { ImportIssue, Series } from '../../../../../shared/surveillance/datasetSchema.ts';
import { words } from '../../../../../shared/words/index.ts';
import { editDistance } from '../../../util/editDistance.ts';
import { foldName } from '../../../util/foldName.ts';
import { wordsOf } from '../vocabulary/index.ts';
import { Hits, noRow } from './check.ts';
import type { CheckFacts } from './facts.ts';

/** Every name is compared with every other up to this number of them. */
const MOST_COMPARED = 3_000;
/** Distances measured at most, so that names made alike can't stall an import. */
const MOST_MEASURED = 300_000;
const SHORTEST_NAME = 6;
const FARTHEST = 2;
/** A place reports once a week, so two spellings of it seldom both report on a date. */
const SHARED_DATES = 0.2;
/** In a list of persons a misspelling stands beside many rows that are right. */
const RARE_SPELLING = 0.05;

interface Name {
  series: Series;
  name: string;
  folded: string;
  /** One bit for each letter of the alphabet that it has; other letters share them. */
  letters: number;
  /** The name in three parts: two edits leave one of them as it was. */
  parts: readonly string[];
  isNumbered: boolean;
}

export function similarNames(series: readonly Series[], facts: CheckFacts): ImportIssue[] {
  const names = series.filter((one) => !one.isPlaceUnknown).map(nameOf);
  const hits = new Hits();
  const propose = (a: Name, b: Name) =>
    hits.add(noRow, () => words.quality.twoNames({ a: a.name, b: b.name }));
  const byFold = new Map<string, Name>();
  for (const name of names) {
    const known = byFold.get(name.folded);
    if (known === undefined) byFold.set(name.folded, name);
    else propose(known, name);
  }
  for (const [a, b] of nearPairs([...byFold.values()])) if (isOnePlace(a, b, facts)) propose(a, b);
  return hits.finding('SIMILAR_PLACES', 'warning', (count) => words.quality.similarNames({ count }));
}

function nameOf(series: Series): Name {
  const { name } = series.location;
  const folded = foldName(name);
  let letters = 0;
  for (let at = 0; at < folded.length; at += 1) letters |= 1 << (folded.charCodeAt(at) % 31);
  const size = Math.ceil(folded.length / (FARTHEST + 1));
  const parts = [folded.slice(0, size), folded.slice(size, 2 * size), folded.slice(2 * size)];
  return { series, name, folded, letters, parts, isNumbered: /\d/.test(folded) };
}

function nearPairs(names: readonly Name[]): [Name, Name][] {
  if (names.length > MOST_COMPARED) return [];
  const long = names
    .filter(({ folded }) => folded.length >= SHORTEST_NAME)
    .sort((a, b) => a.folded.length - b.folded.length);
  const pairs: [Name, Name][] = [];
  let measured = 0;
  for (let first = 0; first < long.length; first += 1) {
    const a = long[first]!;
    for (let second = first + 1; second < long.length; second += 1) {
      const b = long[second]!;
      if (b.folded.length - a.folded.length > FARTHEST) break;
      // Each edit brings in and takes away one letter at most.
      if ((a.isNumbered && b.isNumbered) || bitsOf(a.letters ^ b.letters) > 2 * FARTHEST) continue;
      if (!a.parts.some((part) => b.folded.includes(part))) continue;
      measured += 1;
      if (measured > MOST_MEASURED) return pairs;
      if (editDistance(a.folded, b.folded, FARTHEST) <= FARTHEST && !differByLabel(a, b)) pairs.push([a, b]);
    }
  }
  return pairs;
}

function bitsOf(mask: number): number {
  let bits = 0;
  for (let rest = mask; rest !== 0; rest &= rest - 1) bits += 1;
  return bits;
}

/** `Zone A` and `Zone B`, `Ward II` and `Ward IV`: other labels, not other spellings. */
function differByLabel(a: Name, b: Name): boolean {
  const [first, second] = [wordsOf(a.name).split(' '), wordsOf(b.name).split(' ')];
  if (first.length !== second.length) return false;
  const isLabel = (word: string) => word.length <= 2 || /^[ivx]+$/.test(word) || /\d/.test(word);
  return first.some((word, index) => word !== second[index] && isLabel(word) && isLabel(second[index]!));
}

/** Neighbours such as Nord Est and Nord Ouest report side by side. */
function isOnePlace(a: Name, b: Name, { isPersonList }: CheckFacts): boolean {
  if (isPersonList) {
    const [persons, others] = [totalOf(a.series), totalOf(b.series)];
    return Math.min(persons, others) <= Math.max(persons, others) * RARE_SPELLING;
  }
  const [dates, others] = [reportedDates(a.series), reportedDates(b.series)];
  const shared = [...dates].filter((date) => others.has(date)).length;
  return shared <= Math.min(dates.size, others.size) * SHARED_DATES;
}

function reportedDates({ dates, cases, deaths }: Series): Set<string> {
  return new Set(dates.filter((_, at) => (cases?.[at] ?? deaths?.[at] ?? null) !== null));
}

function totalOf({ cases, deaths }: Series): number {
  return (cases ?? deaths ?? []).reduce<number>((sum, count) => sum + (count ?? 0), 0);
}
