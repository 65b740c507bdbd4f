/** What changed in a dataset between two looks, from what was shown then and what is there now. */
import type { Look, News, Seen } from '../../../shared/contract/looks.ts';
import { daysBetween, type PlainDate } from '../../../shared/time/plainDate.ts';
import type { SetRow } from '../state/entries.ts';
import { type Levels, levelChangesOf } from './levelsOf.ts';

/** A set that was shown, or is shown now. */
export interface ShownSet {
  row: SetRow;
  levels: Levels;
}

/** The sets of the two looks; null where there was none, or where its file can't be read. */
export interface ShownSets {
  before: ShownSet | null;
  now: ShownSet | null;
}

type LevelNews = Pick<News, 'up' | 'down' | 'unassessed' | 'assessed' | 'appeared' | 'gone'>;

const noLevelNews: LevelNews = { up: [], down: [], unassessed: [], assessed: [], appeared: [], gone: [] };

/** A replay says nothing of a live set, nor a live set of a replay. */
export function levelNewsOf({ before, now }: ShownSets): LevelNews {
  if (before === null || now === null || before.row.kind !== now.row.kind) return noLevelNews;
  const areWhole = before.row.onlyPlaces === undefined && now.row.onlyPlaces === undefined;
  const notIn = (levels: Levels) => (place: { code: string }) => !levels.has(place.code);
  const gone = [...before.levels.values()].filter(notIn(now.levels));
  return {
    ...noLevelNews,
    ...levelChangesOf(before.levels, now.levels),
    // A set of chosen places says nothing of the others.
    appeared: areWhole ? [...now.levels.values()].filter(notIn(before.levels)) : [],
    gone: areWhole ? gone.map(({ code, name }) => ({ code, name })) : [],
  };
}

/**
 * How many sets like the one that is shown, live or replay, of all places or of chosen ones, were published since.
 * @param rows of the dataset, newest first
 */
export function newForecastsOf(rows: readonly SetRow[], now: SetRow | null, since: Look): number {
  if (now === null || now.runId === since.runId) return 0;
  const end = rows.findIndex(({ runId }) => runId === since.runId);
  const then = rows[end];
  // A replay is no news beside the live set that was shown.
  if (then?.kind === 'forecast' && now.kind === 'hindcast') return 0;
  const later = end < 0 ? rows.filter(({ issuedAt }) => issuedAt > since.at) : rows.slice(0, end);
  const isWhole = (row: SetRow) => row.onlyPlaces === undefined;
  return later.filter((row) => row.kind === now.kind && isWhole(row) === isWhole(now)).length;
}

/** Weeks that became complete since; none where counts were taken back. */
export function newWeeksOf(then: PlainDate | null, now: PlainDate | null): number {
  return then === null || now === null ? 0 : Math.max(0, Math.floor(daysBetween(then, now) / 7));
}

/** Nothing new, as for a dataset that nobody has looked at yet. */
export function noNews(since: Look | null, now: Seen): News {
  return { since, now, ...noLevelNews, newWeeks: 0, newForecasts: 0 };
}
