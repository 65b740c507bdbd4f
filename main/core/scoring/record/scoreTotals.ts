import type { ScoreTotal } from '../../../../shared/team/siteRecordSchema.ts';
import { words } from '../../../../shared/words/index.ts';
import { NO_CHANGE_MODEL } from '../../forecaster/noChange/noChangeModel.ts';
import { orderedSum, type RecordRow } from './recordRow.ts';
import { relativeWisOf } from './trackRecord.ts';

/** Sums rows over their weeks and horizons, all counting in full; by provider, model, disease and source. */
export function scoreTotals(rows: readonly RecordRow[]): ScoreTotal[] {
  const groups = Map.groupBy(rows, ({ provider, model, disease, source }) =>
    JSON.stringify([provider, model, disease, source]),
  );
  return [...groups.keys()].sort().map((key) => totalOf(groups.get(key)!));
}

function totalOf(rows: readonly RecordRow[]): ScoreTotal {
  const { source, provider, model, disease } = rows[0]!;
  const sum = (of: (row: RecordRow) => number) => orderedSum(rows.map(of));
  const [n, wins] = [sum((row) => row.n), sum((row) => row.wins)];
  const [hits80, n80] = [sum((row) => row.inside80.hits), sum((row) => row.inside80.of)];
  const weeks = rows.map(({ targetWeek }) => targetWeek).sort();
  const counted = words.scoring.inside({ n80, hits80 });
  return {
    source,
    provider,
    model,
    disease,
    firstWeek: weeks[0]!,
    lastWeek: weeks.at(-1)!,
    n,
    wins,
    hits80,
    n80,
    relativeWis: relativeWisOf(rows),
    text: words.scoring.confidence({ counted, isNoChange: model === NO_CHANGE_MODEL, wins, n }),
  };
}
