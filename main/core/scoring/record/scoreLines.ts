/** The track record as people read it: one line for each provider, model, disease, horizon and source. */

import type { ScoreLine } from '../../../../shared/scoring/scoreSchema.ts';
import { words } from '../../../../shared/words/index.ts';
import { calibratedConfidence, confidenceWord } from '../../epi/calibratedConfidence.ts';
import { NO_CHANGE_MODEL } from '../../forecaster/noChange/noChangeModel.ts';
import { orderedSum, type RecordRow } from './recordRow.ts';
import { relativeInterval90 } from './relativeInterval.ts';
import { relativeWisOf } from './trackRecord.ts';

/** Sums rows over their weeks, all counting in full; by provider, model, disease, source and horizon. */
export function scoreLines(rows: readonly RecordRow[]): ScoreLine[] {
  const groups = new Map<string, RecordRow[]>();
  for (const row of rows) {
    const key = JSON.stringify([row.provider, row.model, row.disease, row.source, row.horizon]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  return [...groups.keys()].sort().map((key) => lineOf(groups.get(key)!));
}

function lineOf(rows: readonly RecordRow[]): ScoreLine {
  const { source, provider, model, disease, horizon } = rows[0]!;
  const sum = (of: (row: RecordRow) => number) => orderedSum(rows.map(of));
  const [n, wins] = [sum((row) => row.n), sum((row) => row.wins)];
  const ratio = (a: number, b: number) => (b === 0 ? null : a / b);
  const inside = (of: (row: RecordRow) => { of: number; hits: number }) =>
    ratio(
      sum((row) => of(row).hits),
      sum((row) => of(row).of),
    );
  const [hits80, n80] = [sum((row) => row.inside80.hits), sum((row) => row.inside80.of)];
  const judged = calibratedConfidence({ n, wins, hits80: n80 === 0 ? 0.8 * n : (n * hits80) / n80 });
  const weeks = rows.map(({ targetWeek }) => targetWeek).sort();
  const counted = words.scoring.inside({ n80, hits80 });
  return {
    source,
    provider,
    model,
    disease,
    horizon,
    firstWeek: weeks[0]!,
    lastWeek: weeks.at(-1)!,
    n,
    wins,
    hits80,
    n80,
    coverage50: inside((row) => row.inside50),
    coverage80: ratio(hits80, n80),
    coverage95: inside((row) => row.inside95),
    relativeWis: relativeWisOf(rows),
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
    // The model that all others are compared with is not better or worse than itself.
    text: words.scoring.confidence({ counted, isNoChange: model === NO_CHANGE_MODEL, wins, n }),
  };
}
