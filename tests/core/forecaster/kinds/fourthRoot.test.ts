import { describe, expect, it } from 'vitest';
import { fromRoot, toRoot } from '../../../../main/core/forecaster/kinds/fourthRoot.ts';

describe('root scale', () => {
  it.each([0, 1, 7, 50_000, 1e12])('brings %d back as it was', (count) => {
    expect(fromRoot(toRoot(count, 47.6), 47.6)).toBeCloseTo(count, count > 1e9 ? -1 : 8);
  });

  it('never gives a count below 0', () => {
    expect(fromRoot(-3, 10)).toBe(0);
    expect(fromRoot(0.1, 10)).toBe(0);
  });
});
