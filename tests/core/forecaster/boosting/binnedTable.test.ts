import { describe, expect, it } from 'vitest';
import { binned, cutPoints } from '../../../../main/core/forecaster/boosting/binnedTable.ts';

const cutsOf = (values: readonly number[]) => Array.from(cutPoints(Float64Array.from(values), 1)[0]!);

describe('bins', () => {
  it('cuts halfway between the values where these are few', () => {
    expect(cutsOf([4, 1, 2, 4, Number.NaN])).toEqual([1.5, 3]);
  });

  it('has no cut where a feature has one value, or none', () => {
    expect(cutsOf([5, 5])).toEqual([]);
    expect(cutsOf([Number.NaN, Number.NaN])).toEqual([]);
  });

  it('shares out many values evenly', () => {
    const values = Float64Array.from({ length: 6_300 }, (_, i) => (i * 37) % 6_300);
    const { bins } = binned(values, cutPoints(values, 1));
    const counts = Array.from({ length: 64 }, (_, bin) => bins.filter((one) => one === bin).length);
    expect(counts).toEqual([0, ...Array<number>(63).fill(100)]);
  });

  it('keeps a value that most rows have in one bin', () => {
    const values = Float64Array.from({ length: 1_000 }, (_, i) => (i < 900 ? 0 : i));
    const { bins } = binned(values, cutPoints(values, 1));
    expect(new Set(bins.subarray(0, 900)).size).toBe(1);
    expect(bins[950]).toBeGreaterThan(bins[0]!);
  });

  it('never lets a larger value into a lower bin, and puts what is missing into bin 0', () => {
    const cuts = [Float64Array.from([1.5, 3])];
    expect([...binned(Float64Array.from([-9, 1.4, 1.5, 2, 3, 1e9, Number.NaN]), cuts).bins]).toEqual([
      1, 1, 2, 2, 3, 3, 0,
    ]);
  });

  it('keeps row by row and feature by feature what is the same', () => {
    const values = Float64Array.from([1, 10, 2, 20, 3, 10]);
    const { bins, columns, rows, features } = binned(values, cutPoints(values, 2));
    expect({ rows, features }).toEqual({ rows: 3, features: 2 });
    expect([...bins]).toEqual([1, 1, 2, 2, 3, 1]);
    expect([...columns]).toEqual([1, 2, 3, 1, 2, 1]);
  });
});
