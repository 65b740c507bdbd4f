import { describe, expect, it } from 'vitest';
import { wholeUnits } from '../../../../main/core/forecaster/boosting/wholeUnits.ts';
import { randomFrom } from '../modelPanels.ts';

const random = randomFrom(5);
const values = Float64Array.from({ length: 100_000 }, () => random() - 0.7);
const rows = Uint32Array.from(values.keys()).filter((row) => row % 3 !== 0);
const { unit, packed, place } = wholeUnits(values, rows);
const sumOf = (order: Uint32Array) => order.reduce((sum, row) => sum + packed[row]!, 0);

describe('whole units', () => {
  it('sum values and rows at once, the same in any order', () => {
    const sum = sumOf(rows);
    expect(sumOf(rows.toReversed())).toBe(sum);
    const units = Math.floor(sum / place);
    expect(sum - units * place).toBe(rows.length);
    expect(units * unit).toBeCloseTo(
      rows.reduce((total, row) => total + values[row]!, 0),
      1,
    );
  });

  it('stay exact up to the largest sum', () => {
    const ones = new Float64Array(values.length).fill(-1);
    const most = wholeUnits(ones, rows);
    expect(Number.isSafeInteger(rows.length * most.packed[rows[0]!]!)).toBe(true);
  });

  it('keep each value within half a unit, and the units fine', () => {
    for (const row of rows.subarray(0, 1000)) {
      const units = Math.floor(packed[row]! / place);
      expect(Math.abs(units * unit - values[row]!)).toBeLessThanOrEqual(unit / 2);
    }
    expect(unit).toBeLessThan(1 / 170_000);
  });

  it('are 0 for rows that do not count, and where all is 0', () => {
    expect(packed[0]).toBe(0);
    expect([...wholeUnits(new Float64Array(2), Uint32Array.from([0, 1])).packed]).toEqual([1, 1]);
  });
});
