/** How providers stand today. Pure: it says what a forecast that is made today would be told of its record. */
import { recordSources } from '../../../../shared/scoring/recordSources.ts';
import type { Standing } from '../../../../shared/scoring/scoreSchema.ts';
import type { PlainDate } from '../../../../shared/time/plainDate.ts';
import { NO_CHANGE_MODEL } from '../../forecaster/noChange/noChangeModel.ts';
import { repairFor } from './intervalRepair.ts';
import type { PooledRow } from './pooledRow.ts';
import type { RecordRow } from './recordRow.ts';
import { relativeInterval90 } from './relativeInterval.ts';
import { confidenceFor, type RecordGroup, rowsFor } from './trackRecord.ts';

/**
 * One for each provider, model and disease that has resolved forecasts of any source.
 * @param today weeks that end later do not count yet
 * @param pooled the rows with those of other sites, which confidence stands on
 */
export function standings(
  rows: readonly RecordRow[],
  today: PlainDate,
  pooled: readonly PooledRow[] = rows,
): Standing[] {
  const groups = Map.groupBy(pooled, ({ provider, model, disease }) =>
    JSON.stringify([provider, disease, model]),
  );
  return [...groups.keys()].sort().map((key) => standingOf(groups.get(key)!, rows, pooled, today));
}

function standingOf(
  own: readonly PooledRow[],
  all: readonly RecordRow[],
  pooled: readonly PooledRow[],
  today: PlainDate,
): Standing {
  const { provider, model, disease } = own[0]!;
  const group: RecordGroup = { provider, model, disease, kind: 'forecast' };
  const counted = rowsFor(own, group, today);
  const horizons = [...new Set(counted.map(({ horizon }) => horizon))].sort((a, b) => a - b);
  const weeks = counted.map(({ targetWeek }) => targetWeek).sort();
  const { kappa, isFromRecord } = repairFor(all, group, today);
  return {
    provider,
    model,
    disease,
    sources: recordSources.flatMap((source) => {
      const n = own.reduce((sum, row) => (row.source === source ? sum + row.n : sum), 0);
      return n === 0 ? [] : [{ source, n }];
    }),
    firstWeek: weeks[0] ?? null,
    lastWeek: weeks.at(-1) ?? null,
    // Without a horizon of its own a mean over none would be no number.
    confidence: confidenceFor(pooled, group, horizons.length === 0 ? [0] : horizons, today),
    relativeWis90: relativeInterval90(counted),
    kappa,
    isKappaFromRecord: isFromRecord,
    isNoChange: model === NO_CHANGE_MODEL,
  };
}
