import type { ScoreMonth } from '../../../../shared/scoring/scoreSchema.ts';
import { orderedSum, type RecordRow } from './recordRow.ts';
import { relativeWisOf } from './trackRecord.ts';

/**
 * The record by the month in which the forecast weeks ended, oldest first, for each source, provider, model and disease.
 * @param horizon the only one that counts; without it all do
 */
export function scoreMonths(rows: readonly RecordRow[], horizon?: number): ScoreMonth[] {
  const wanted = rows.filter((row) => (horizon ?? row.horizon) === row.horizon);
  const groups = Map.groupBy(wanted, ({ source, provider, model, disease, targetWeek }) =>
    JSON.stringify([provider, model, disease, source, targetWeek.slice(0, 'YYYY-MM'.length)]),
  );
  return [...groups.keys()].sort().map((key) => monthOf(groups.get(key)!));
}

function monthOf(rows: readonly RecordRow[]): ScoreMonth {
  const { source, provider, model, disease, targetWeek } = rows[0]!;
  const sum = (of: (row: RecordRow) => number) => orderedSum(rows.map(of));
  const of = sum(({ inside80 }) => inside80.of);
  return {
    source,
    provider,
    model,
    disease,
    month: targetWeek.slice(0, 'YYYY-MM'.length),
    n: sum(({ n }) => n),
    relativeWis: relativeWisOf(rows),
    coverage80: of === 0 ? null : sum(({ inside80 }) => inside80.hits) / of,
  };
}
