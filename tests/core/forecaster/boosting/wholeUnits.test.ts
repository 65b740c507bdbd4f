import { describe, expect, it } from 'vitest';
import { wholeUnits } from '../../../../main/core/forecaster/boosting/wholeUnits.ts';
import { randomFrom } from '../modelPanels.ts';

const random = randomFrom(5);
const values = Float64Array.from({ length: 100_000 }, () => random() - 0.7);
const { unit, packed, place } = wholeUnits(values);
const sumOf = (numbers: Float64Array) => numbers.reduce((sum, number) => sum + number, 0);

describe('whole units', () => {
  it('sum values and rows at once, the same in any order', () => {
    const sum = sumOf(packed);
    expect(sumOf(packed.toReversed())).toBe(sum);
    const units = Math.floor(sum / place);
    expect(sum - units * place).toBe(values.length);
    expect(units * unit).toBeCloseTo(sumOf(values), 1);
  });

  it('stay exact up to the largest sum', () => {
    const ones = new Float64Array(values.length).fill(-1);
    const most = wholeUnits(ones);
    expect(Number.isSafeInteger(ones.length * most.packed[0]!)).toBe(true);
  });

  it('keep each value within half a unit, and the units fine', () => {
    for (let row = 0; row < 1000; row++) {
      const units = Math.floor(packed[row]! / place);
      expect(Math.abs(units * unit - values[row]!)).toBeLessThanOrEqual(unit / 2);
    }
    expect(unit).toBeLessThan(1 / 170_000);
  });

  it('are 0 where all is 0', () => {
    expect([...wholeUnits(new Float64Array(2)).packed]).toEqual([1, 1]);
  });
});
