import type { News } from '../../../../shared/contract/index.ts';
import type { NewsWords } from '../../../../shared/words/news.ts';
import { slot } from '../../../ui/Filled.tsx';
import type { Format } from '../../../words/createFormat.ts';

/** Kinds of news that name their places, each with a slot for them. */
export const namingKinds = ['up', 'appeared', 'gone', 'unassessed'] as const;
export type NamingKind = (typeof namingKinds)[number];

/** @returns the sentence with a slot for the places of each kind; null where nothing changed */
export function newsWords(
  news: News,
  now: number,
  { words, format }: { words: NewsWords; format: Format },
): string | null {
  const { up, down, unassessed, assessed, appeared, gone, newWeeks, newForecasts } = news;
  const said = (count: number, say: (count: number, shown: string) => string) =>
    count === 0 ? [] : [say(count, format.count(count))];
  const named = (kind: NamingKind, count: number, say: NewsWords[NamingKind]) =>
    said(count, (n, shown) => say(n, shown, slot(kind)));
  const parts = [
    ...named('up', up.length, words.up),
    ...said(down.length, words.down),
    ...named('unassessed', unassessed.length, words.unassessed),
    ...said(assessed.length, words.assessed),
    ...named('appeared', appeared.length, words.appeared),
    ...named('gone', gone.length, words.gone),
    ...said(newWeeks, words.weeks),
    ...said(newForecasts, words.forecasts),
  ];
  if (news.since === null || parts.length === 0) return null;
  return words.line(format.age(news.since.at, now), format.list(parts));
}

/** What stays of the news while the set is too old to be shown unasked: nothing of its levels. */
export function withoutSet(news: News): News {
  const none = { up: [], down: [], unassessed: [], assessed: [], appeared: [], gone: [], newForecasts: 0 };
  // Once it is shown, its levels are compared with those that were seen.
  return { ...news, ...none, now: { ...news.now, runId: news.since?.runId ?? null } };
}
