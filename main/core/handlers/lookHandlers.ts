import type { Look, News, Seen } from '../../../shared/contract/looks.ts';
import { AppError } from '../../../shared/errors/AppError.ts';
import { quoted } from '../../../shared/errors/shortened.ts';
import { words } from '../../../shared/words/index.ts';
import type { Ledger } from '../ledger/Ledger.ts';
import type { LookBook } from '../looks/LookBook.ts';
import { lastCompleteWeek } from '../looks/lastCompleteWeek.ts';
import { levelsOf } from '../looks/levelsOf.ts';
import { levelNewsOf, newForecastsOf, newWeeksOf, noNews, type ShownSet } from '../looks/newsOf.ts';
import type { RiseNotices } from '../looks/RiseNotices.ts';
import type { Clock } from '../ports/Clock.ts';
import { reportingAsOf } from '../runs/planFor.ts';
import { asOfOf } from '../runs/planRun.ts';
import type { SetRow } from '../state/entries.ts';
import { soundOnes } from '../util/soundOnes.ts';
import { type CurrentSetParts, summaryWithCounts } from './currentSet.ts';
import type { FeatureHandlers } from './Handlers.ts';

export interface LookParts extends CurrentSetParts {
  clock: Clock;
  ledger: Ledger;
  looks: LookBook;
  rises: RiseNotices;
}

export function lookHandlers(parts: LookParts): FeatureHandlers<'looks'> {
  const { clock, datasets, forecasts, looks, rises } = parts;
  return {
    async 'looks.news'({ datasetId, since = looks.of(datasetId) }) {
      const row = forecasts.index.current(datasets.row(datasetId).dataset.id);
      const now: Seen = { runId: row?.runId ?? null, lastWeek: await lastWeekOf(parts, datasetId) };
      return since === null ? noNews(since, now) : newsSince(parts, datasetId, since, row, now);
    },
    async 'looks.keep'({ datasetId, seen }, { host }) {
      const { id } = datasets.row(datasetId).dataset;
      const { runId } = seen;
      if (runId !== null && forecasts.index.ofRun(runId)?.datasetId !== id) {
        throw new AppError('UNKNOWN_FORECAST', words.requests.noForecast({ id: quoted(runId) }), {
          id: runId,
        });
      }
      const look: Look = { ...seen, at: new Date(clock.now()).toISOString(), by: host };
      await looks.keep(id, look);
      return { look };
    },
    'looks.takeRise': ({ runId, ...window }) => ({ notice: rises.take(runId, window) }),
  };
}

async function lastWeekOf(parts: LookParts, datasetId: string): Promise<Seen['lastWeek']> {
  const { datasets, panels, clock } = parts;
  const asOf = asOfOf(datasets.row(datasetId).dataset, null, clock.today());
  const dataset = await datasets.showAsOf(datasetId, asOf);
  return lastCompleteWeek(panels.of(dataset, asOf, await reportingAsOf(parts, datasetId, asOf)));
}

async function newsSince(
  parts: LookParts,
  datasetId: string,
  since: Look,
  row: SetRow | null,
  now: Seen,
): Promise<News> {
  const { forecasts } = parts;
  const before = since.runId === null ? null : forecasts.index.ofRun(since.runId);
  const isOther = row !== null && before !== null && row.runId !== before.runId;
  const sets = isOther
    ? { before: await shown(parts, before), now: await shown(parts, row) }
    : { before: null, now: null };
  return {
    since,
    now,
    ...levelNewsOf(sets),
    newWeeks: newWeeksOf(since.lastWeek, now.lastWeek),
    newForecasts: newForecastsOf(forecasts.rows(datasetId), row, since),
  };
}

/** Null where its file is damaged, which the screens say themselves: it still counts as a new forecast. */
async function shown(parts: LookParts, row: SetRow): Promise<ShownSet | null> {
  const { sound } = await soundOnes([row], (one) => summaryWithCounts(parts, one));
  return sound[0] === undefined ? null : { row, levels: levelsOf(sound[0].summary) };
}
