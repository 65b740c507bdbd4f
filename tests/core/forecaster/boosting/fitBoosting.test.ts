import { describe, expect, it } from 'vitest';
import { binned, cutPoints } from '../../../../main/core/forecaster/boosting/binnedTable.ts';
import {
  type BoostingOptions,
  fitBoosting,
  predictBoosting,
} from '../../../../main/core/forecaster/boosting/fitBoosting.ts';
import { seededRandom } from '../../../../main/core/util/seededRandom.ts';
import { randomFrom } from '../modelPanels.ts';

const OPTIONS: BoostingOptions = { trees: 1, leaves: 2, rowsPerLeaf: 1, rate: 1, featureShare: 1 };

/** Fits rows of features, and predicts the same rows. */
function fitOf(
  features: readonly (readonly number[])[],
  target: (row: readonly number[], index: number) => number,
  options: Partial<BoostingOptions> = {},
  { rows, seed = 1 }: { rows?: readonly number[]; seed?: number } = {},
) {
  const values = Float64Array.from(features.flat());
  const table = binned(values, cutPoints(values, features[0]!.length));
  const targets = Float64Array.from(features, target);
  const all = Uint32Array.from(features.keys());
  const learnt = rows === undefined ? all : Uint32Array.from(rows);
  const model = fitBoosting(table, learnt, targets, { ...OPTIONS, ...options }, seededRandom(seed));
  return { model, fitted: Array.from(predictBoosting(model, table, all)), targets };
}

const numbers = (count: number) => Array.from({ length: count }, (_, i) => [i]);
const randomRows = (count: number, width: number, seed = 3) => {
  const random = randomFrom(seed);
  return Array.from({ length: count }, () => Array.from({ length: width }, random));
};
const squares = (values: readonly number[]) => values.reduce((sum, value) => sum + value * value, 0);
const errorOf = ({ fitted, targets }: { fitted: number[]; targets: Float64Array }) =>
  squares(fitted.map((value, row) => value - targets[row]!));

describe('one tree', () => {
  it('finds the one split where it is', () => {
    const { fitted } = fitOf(numbers(40), ([x]) => (x! < 13 ? -2 : 5));
    fitted.forEach((value, x) => {
      expect(value).toBeCloseTo(x < 13 ? -2 : 5, 4);
    });
  });

  it('splits on the feature that tells more', () => {
    const { model } = fitOf(randomRows(200, 3), ([, x, y]) => (x! < 0.3 ? 0 : 1) + 0.01 * y!);
    expect([...model.trees[0]!.feature]).toEqual([1]);
  });

  it('says the mean where nothing can be told apart', () => {
    const { model, fitted } = fitOf([[1], [1], [1]], (_, row) => [3, 6, 9][row]!);
    expect(model.trees[0]!.feature).toHaveLength(0);
    expect(fitted).toEqual([6, 6, 6]);
  });

  it('does not split what is all the same, by whatever rounding', () => {
    const { model } = fitOf(numbers(300), () => 0.1, { leaves: 31, trees: 3 });
    for (const { feature } of model.trees) expect(feature).toHaveLength(0);
  });

  it('has as many leaves as it may have and no more', () => {
    const { model } = fitOf(numbers(64), ([x]) => x!, { leaves: 5 });
    expect(model.trees[0]!.values).toHaveLength(5);
    expect(model.trees[0]!.feature).toHaveLength(4);
  });

  it('leaves no leaf with too few rows', () => {
    const { fitted } = fitOf(numbers(60), ([x]) => (x === 0 ? 1000 : x!), { leaves: 31, rowsPerLeaf: 7 });
    const rows = new Map<number, number>();
    for (const value of fitted) rows.set(value, (rows.get(value) ?? 0) + 1);
    expect(Math.min(...rows.values())).toBeGreaterThanOrEqual(7);
    expect(rows.size).toBeGreaterThan(4);
  });

  it('keeps what is missing apart', () => {
    const features = numbers(30).map(([x]) => [x! % 3 === 0 ? Number.NaN : x!]);
    const { fitted } = fitOf(features, ([x]) => (Number.isNaN(x!) ? 7 : 1));
    features.forEach(([x], row) => {
      expect(fitted[row]).toBeCloseTo(Number.isNaN(x!) ? 7 : 1, 4);
    });
  });

  it('says the share of what it learns that it is told to', () => {
    const { fitted } = fitOf(numbers(20), ([x]) => (x! < 10 ? 0 : 2), { rate: 0.25 });
    expect(fitted[0]).toBeCloseTo(0.75, 4);
    expect(fitted[19]).toBeCloseTo(1.25, 4);
  });

  it('does not look at the order of the rows', () => {
    const features = randomRows(500, 4);
    const target = (row: readonly number[]) => Math.sin(9 * row[0]!) + row[1]! * row[2]!;
    const options = { trees: 20, leaves: 8, rate: 0.3, featureShare: 0.5 };
    const turned = Array.from({ length: 500 }, (_, i) => 499 - i);
    const { model } = fitOf(features, target, options);
    const other = fitOf(features, target, options, { rows: turned }).model;
    // The mean before the first tree is the one sum that is not of whole numbers.
    expect(other.start).toBeCloseTo(model.start, 12);
    other.trees.forEach(({ feature, bin, children }, number) => {
      expect({ feature, bin, children }).toEqual({
        feature: model.trees[number]!.feature,
        bin: model.trees[number]!.bin,
        children: model.trees[number]!.children,
      });
    });
  });
});

describe('boosting', () => {
  it('errs less with every tree', () => {
    const features = randomRows(400, 3);
    const target = ([x, y]: readonly number[]) => Math.sin(6 * x!) + y! * y!;
    const errors = [0, 1, 5, 20, 80].map((trees) =>
      errorOf(fitOf(features, target, { trees, leaves: 6, rate: 0.2 })),
    );
    errors.slice(1).forEach((error, i) => {
      expect(error).toBeLessThan(errors[i]!);
    });
    expect(errors.at(-1)!).toBeLessThan(0.01 * errors[0]!);
  });

  it('learns what depends on two features together', () => {
    const features = randomRows(600, 2);
    const target = ([x, y]: readonly number[]) => (x! > 0.5 === y! > 0.5 ? 1 : -1);
    const { fitted } = fitOf(features, target, { trees: 60, leaves: 8, rate: 0.3 });
    const wrong = features.filter((row, i) => Math.sign(fitted[i]!) !== target(row));
    expect(wrong.length).toBeLessThan(12);
  });

  it('knows nothing of rows that it was not given', () => {
    const features = randomRows(200, 2);
    const rows = [...features.keys()].filter((row) => row % 2 === 0);
    const options = { trees: 10, leaves: 4 };
    const plain = fitOf(features, ([x]) => x!, options, { rows });
    const poisoned = fitOf(features, ([x], row) => (row % 2 === 0 ? x! : 1e6), options, { rows });
    expect(poisoned.fitted).toEqual(plain.fitted);
  });

  it('lets each tree see its share of the features, drawn by the seed', () => {
    const features = randomRows(300, 6);
    const target = (row: readonly number[]) => row.reduce((sum, value) => sum + value, 0);
    const usedBy = (seed: number) =>
      fitOf(features, target, { trees: 12, leaves: 6, featureShare: 0.34 }, { seed }).model.trees.map(
        ({ feature }) => [...new Set(feature)].sort().join(),
      );
    for (const used of usedBy(1)) expect(used.length).toBeLessThanOrEqual('0,1'.length);
    expect(usedBy(1)).toEqual(usedBy(1));
    expect(usedBy(2)).not.toEqual(usedBy(1));
    expect(new Set(usedBy(1)).size).toBeGreaterThan(3);
  });

  it('takes one row, and values of any size', () => {
    expect(fitOf([[1]], () => 4, { trees: 3 }).fitted).toEqual([4]);
    for (const size of [1e-12, 1e12]) {
      const { fitted } = fitOf(numbers(40), ([x]) => (x! < 13 ? -2 : 5) * size);
      expect(fitted[0]! / size).toBeCloseTo(-2, 4);
      expect(fitted[39]! / size).toBeCloseTo(5, 4);
    }
  });
});
