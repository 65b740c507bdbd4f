import { words } from '../../../../shared/words/index.ts';
import { NO_CHANGE_MODEL } from '../../forecaster/noChange/noChangeModel.ts';
import { orderedSum, type RecordRow } from './recordRow.ts';
import { relativeWisOf } from './trackRecord.ts';

/** Rows that have the same in all of these, in the order of what they have. */
export function rowsBy(rows: readonly RecordRow[], parts: readonly (keyof RecordRow)[]): RecordRow[][] {
  const groups = Map.groupBy(rows, (row) => JSON.stringify(parts.map((part) => row[part])));
  return [...groups.keys()].sort().map((key) => groups.get(key)!);
}

/** What rows of one provider, model, disease and source come to, all counting in full. */
export function recordSums(rows: readonly RecordRow[]) {
  const { source, provider, model, disease } = rows[0]!;
  const sum = (of: (row: RecordRow) => number) => orderedSum(rows.map(of));
  const [n, wins] = [sum((row) => row.n), sum((row) => row.wins)];
  const [hits80, n80] = [sum((row) => row.inside80.hits), sum((row) => row.inside80.of)];
  const inside = (of: (row: RecordRow) => RecordRow['inside50']) =>
    ratio(
      sum((row) => of(row).hits),
      sum((row) => of(row).of),
    );
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
    coverage50: inside((row) => row.inside50),
    coverage80: ratio(hits80, n80),
    coverage95: inside((row) => row.inside95),
    relativeWis: relativeWisOf(rows),
    // The model that all others are compared with is not better or worse than itself.
    text: words.scoring.confidence({ counted, isNoChange: model === NO_CHANGE_MODEL, wins, n }),
  };
}

/** @returns null where there is nothing to divide by */
export function ratio(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}
