/** The track record as people read it: one line for each provider, model, disease, horizon and source. */

import type { ScoreLine } from '../../../../shared/scoring/scoreSchema.ts';
import { calibratedConfidence, confidenceWord } from '../../epi/calibratedConfidence.ts';
import { orderedSum, type RecordRow } from './recordRow.ts';
import { ratio, recordSums, rowsBy } from './recordSums.ts';
import { relativeInterval90 } from './relativeInterval.ts';

/** Sums rows over their weeks, all counting in full; by provider, model, disease, source and horizon. */
export function scoreLines(rows: readonly RecordRow[]): ScoreLine[] {
  return rowsBy(rows, ['provider', 'model', 'disease', 'source', 'horizon']).map(lineOf);
}

function lineOf(rows: readonly RecordRow[]): ScoreLine {
  const sums = recordSums(rows);
  const { n, wins, hits80, n80 } = sums;
  const sum = (of: (row: RecordRow) => number) => orderedSum(rows.map(of));
  const judged = calibratedConfidence({ n, wins, hits80: n80 === 0 ? 0.8 * n : (n * hits80) / n80 });
  return {
    ...sums,
    horizon: rows[0]!.horizon,
    relativeWis90: relativeInterval90(rows),
    relativeLogWis: ratio(
      sum((row) => row.logWis),
      sum((row) => row.twinLogWis),
    ),
    wis: sum((row) => row.wis) / n,
    absoluteError: sum((row) => row.absoluteError) / n,
    bias: Math.max(-1, Math.min(1, sum((row) => row.bias) / n)),
    confidence: {
      calibrated: judged.calibrated,
      interval90: judged.interval90,
      word: confidenceWord(n, judged.calibrated),
    },
  };
}
