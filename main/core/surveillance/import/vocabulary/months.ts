/** Names of months and weekdays, of all languages at once: no name means two months. */
import { languages, phrasesIn, spellingsOf } from './compose.ts';
import { wordsOf } from './wordsOf.ts';

/** Letters that are enough to cut a name off at. */
const SHORTEST = 3;

/** A name, and every beginning of it that no other month of the language shares. */
function beginningsOf(name: string, others: readonly string[]): string[] {
  const cuts = Array.from({ length: Math.max(0, name.length - SHORTEST) }, (_, index) =>
    name.slice(0, SHORTEST + index),
  );
  return [
    name,
    ...cuts.filter((cut) => !cut.endsWith(' ') && !others.some((other) => other.startsWith(cut))),
  ];
}

function allMonths(): Map<string, number> {
  const found = new Map<string, number>();
  for (const { months } of Object.values(languages)) {
    const names = months.map((list) => phrasesIn(list).flatMap(spellingsOf).map(wordsOf));
    names.forEach((list, index) => {
      const others = names.flatMap((other, at) => (at === index ? [] : other));
      for (const name of list) for (const cut of beginningsOf(name, others)) found.set(cut, index + 1);
    });
  }
  return found;
}

/** Made when a date is first read. */
let names: { months: ReadonlyMap<string, number>; weekdays: ReadonlySet<string> } | null = null;

function known() {
  names ??= {
    months: allMonths(),
    weekdays: new Set(Object.values(languages).flatMap((words) => phrasesIn(words.weekdays).map(wordsOf))),
  };
  return names;
}

/** @returns 1 to 12, or null for a text that is not a month */
export function monthNamed(text: string): number | null {
  return known().months.get(wordsOf(text)) ?? null;
}

/** @param word folded, as `wordsOf` gives it */
export function isWeekday(word: string): boolean {
  return known().weekdays.has(word);
}
