import { AppError } from '../../../shared/errors/AppError.ts';
import { quoted } from '../../../shared/errors/shortened.ts';
import { words } from '../../../shared/words/index.ts';
import { levelChanges } from '../assess/levelChanges.ts';
import type { ForecastArchive } from '../forecasts/ForecastArchive.ts';
import { auditedPlaces } from '../scoring/record/auditedPlaces.ts';
import { TruthCache } from '../scoring/record/TruthCache.ts';
import type { SetRow } from '../state/entries.ts';
import type { DatasetArchive } from '../surveillance/archive/DatasetArchive.ts';
import type { Handlers } from './Handlers.ts';

/** Places where the caller does not say. */
const FIRST_PLACES = 5;

export interface SetAuditParts {
  datasets: DatasetArchive;
  forecasts: ForecastArchive;
}

export function setAuditHandlers({
  datasets,
  forecasts,
}: SetAuditParts): Pick<Handlers, 'audit.setLevels' | 'audit.setPlaces'> {
  return {
    async 'audit.setLevels'({ runId }) {
      const row = rowOf(forecasts, runId);
      const before = setBefore(forecasts.rows(row.datasetId), row);
      if (before === null) return { runId, against: null, rose: [], fell: [], other: [], unchanged: 0 };
      const [older, newer] = [await forecasts.heads(before), await forecasts.heads(row)];
      return {
        runId,
        against: { runId: before.runId, asOf: before.asOf },
        ...levelChanges(older.forecasts, newer.forecasts),
      };
    },
    async 'audit.setPlaces'({ runId, limit = FIRST_PLACES }) {
      const row = rowOf(forecasts, runId);
      const observed = await new TruthCache(datasets).of(row.datasetId);
      const set = await forecasts.published(row);
      return { runId, places: auditedPlaces(set, observed, limit), total: set.forecasts.length };
    },
  };
}

/** @throws AppError `UNKNOWN_FORECAST` */
function rowOf(forecasts: ForecastArchive, runId: string): SetRow {
  const row = forecasts.index.ofRun(runId);
  if (row !== null) return row;
  throw new AppError('UNKNOWN_FORECAST', words.requests.noForecast({ id: quoted(runId) }), { runId });
}

/** A replay is not compared with a forecast of its own day. @param rows of the dataset, newest first */
function setBefore(rows: readonly SetRow[], { runId, kind }: SetRow): SetRow | null {
  const at = rows.findIndex((row) => row.runId === runId);
  return (at < 0 ? undefined : rows.slice(at + 1).find((row) => row.kind === kind)) ?? null;
}
