import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  holdsOfMedian,
  medianOf,
  medianOfFive,
} from '../../../../../main/core/surveillance/import/quality/median.ts';

const counts = fc.array(fc.integer({ min: -5, max: 20 }), { maxLength: 12 });

describe('medians that are told without sorting', () => {
  it('are those of sorted values, of any five', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 5, maxLength: 5 }), (five) => {
        const [a, b, c, d, e] = five as [number, number, number, number, number];
        expect(medianOfFive(a, b, c, d, e)).toBe(medianOf(five));
      }),
    );
  });

  it('lie above or below a number just as sorted values say', () => {
    fc.assert(
      fc.property(counts, fc.integer({ min: -6, max: 21 }), (values, limit) => {
        expect(holdsOfMedian(values, (value) => value > limit)).toBe(medianOf(values) > limit);
        expect(holdsOfMedian(values, (value) => value < limit)).toBe(medianOf(values) < limit);
      }),
    );
  });
});
