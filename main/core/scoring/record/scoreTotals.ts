import type { ScoreTotal } from '../../../../shared/team/siteRecordSchema.ts';
import type { RecordRow } from './recordRow.ts';
import { recordSums, rowsBy } from './recordSums.ts';

/** Sums rows over their weeks and horizons, all counting in full; by provider, model, disease and source. */
export function scoreTotals(rows: readonly RecordRow[]): ScoreTotal[] {
  return rowsBy(rows, ['provider', 'model', 'disease', 'source']).map(recordSums);
}
