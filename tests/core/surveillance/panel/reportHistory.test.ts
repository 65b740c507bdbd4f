import { describe, expect, it } from 'vitest';
import {
  pooledTriangle,
  reportedCounts,
  trianglesOf,
} from '../../../../main/core/surveillance/panel/reportHistory.ts';
import { addDays } from '../../../../shared/time/plainDate.ts';
import { type Counts, datasetOf, weekEnds } from '../../../support/builders.ts';

const ends = weekEnds(6);

/** A file with the newest counts of "Bo" as of a day; its last week is the one before it. */
function report(asOf: string, counts: Counts) {
  const dates = weekEnds(counts.length, ends.findLast((end) => end <= asOf)!);
  const dataset = datasetOf({ Bo: counts }, { asOf });
  return reportedCounts({ ...dataset, series: dataset.series.map((series) => ({ ...series, dates })) });
}

const rowsOf = (...history: ReturnType<typeof report>[]) =>
  trianglesOf(history, ends, ['bo']).get('bo')!.cases;
const day = (week: number, days: number) => addDays(ends[week]!, days);

describe('the rows of a nowcast', () => {
  it('hold what each import said of a week, by whole weeks from its end', () => {
    const rows = rowsOf(
      report(day(3, 0), [8, 6]),
      report(day(4, 6), [9, 8, 5]),
      report(day(5, 6), [9, 9, 7, 4]),
    );
    expect(rows).toEqual([
      [null, null, null, null, null],
      [null, null, null, null, null],
      [null, 8, 9, 9, null],
      [6, 8, 9, null, null],
      [5, 7, null, null, null],
      [4, null, null, null, null],
    ]);
  });

  it('take the last of several imports in one week', () => {
    const rows = rowsOf(report(day(4, 1), [7, 3]), report(day(4, 5), [8, 5]));
    expect(rows.slice(3)).toEqual([
      [null, 8, null, null, null],
      [5, null, null, null, null],
      [null, null, null, null, null],
    ]);
  });

  it('bridge one week without an import, and no longer gap', () => {
    const rows = rowsOf(report(day(2, 1), [6, 4]), report(day(4, 1), [10, 8, 6, 4]));
    expect(rows.slice(1)).toEqual([
      [null, 6, 8, 10, null],
      [4, 6, 8, null, null],
      [null, 6, null, null, null],
      [4, null, null, null, null],
      [null, null, null, null, null],
    ]);
    const apart = rowsOf(report(day(2, 1), [6, 4]), report(day(5, 1), [10, 9, 8, 6, 4]));
    expect(apart[2]).toEqual([4, null, null, 9, null]);
  });

  it('do not know a week that was not reported, or a place that was not there', () => {
    expect(rowsOf(report(day(5, 1), [null, 4])).slice(4)).toEqual([
      [null, null, null, null, null],
      [4, null, null, null, null],
    ]);
    const none = trianglesOf([report(day(5, 1), [4])], ends, ['kenema']).get('kenema')!;
    expect(none.cases.flat().every((count) => count === null)).toBe(true);
  });

  it('of all places are the sum of those that are known alike', () => {
    const pooled = pooledTriangle([
      [
        [1, 2, 3],
        [5, null, null],
      ],
      [
        [10, 20, 30],
        [50, null, null],
      ],
      [
        [100, null, 300],
        [null, null, null],
      ],
    ]);
    expect(pooled).toEqual([
      [11, 22, 33],
      [55, null, null],
    ]);
  });
});
