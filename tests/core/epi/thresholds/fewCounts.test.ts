import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineOfFewCounts } from '../../../../main/core/epi/thresholds/fewCounts.ts';

describe('the line of too few counts', () => {
  it('is passed exactly by the week that brings four weeks to 5 counts', () => {
    expect(lineOfFewCounts([9, 0, 0, 0])).toBe(4);
    expect(lineOfFewCounts([2, 2, 0, 1])).toBe(1);
    expect(lineOfFewCounts([0, 2, 2, 2])).toBe(0);
    expect(lineOfFewCounts([30, 40, 50, 60])).toBe(0);
    expect(lineOfFewCounts([])).toBe(4);
  });

  it('is not passed by a newest week with fewer than 5 counts in 4 weeks', () => {
    expect(lineOfFewCounts([0, 0, 0, 3])).toBe(3);
    fc.assert(
      fc.property(fc.array(fc.nat(6), { minLength: 4, maxLength: 8 }), (counts) => {
        const sum = counts.slice(-4).reduce((all, count) => all + count, 0);
        fc.pre(sum < 5);
        expect(counts.at(-1)! > lineOfFewCounts(counts)).toBe(false);
      }),
    );
  });

  it('passes over unreported weeks', () => {
    expect(lineOfFewCounts([2, 2, null, 0, 1, null])).toBe(lineOfFewCounts([2, 2, 0, 1]));
  });
});
