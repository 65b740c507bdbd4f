import { describe, expect, it } from 'vitest';
import { benchLength } from '../../../main/core/lock/benchLength.ts';
import { HOUR, MINUTE } from '../../../shared/time/durations.ts';

describe('the bench for failures', () => {
  it('lasts 10 minutes, doubled each time without a success between, at most 12 hours', () => {
    const lengths = [0, 1, 2, 3, 4, 5, 6, 7, 8].map(benchLength);
    expect(lengths.map((ms) => ms / MINUTE)).toEqual([10, 20, 40, 80, 160, 320, 640, 720, 720]);
    expect(benchLength(5_000)).toBe(12 * HOUR);
  });
});
