import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LONGEST_INLINE_WAIT, retryDelay } from '../../../main/core/calls/retryDelay.ts';

const almostOne = 1 - 1e-9;

describe('the wait before a repetition', () => {
  it('is anything from nothing up to a bound that doubles, 30 s at most (full jitter)', () => {
    const longest = [1, 2, 3, 4, 5, 6, 7].map((attempt) => retryDelay(attempt, null, 1_000, almostOne)!);
    expect(longest.map(Math.round)).toEqual([1_000, 2_000, 4_000, 8_000, 16_000, 30_000, 30_000]);
    expect(retryDelay(3, null, 1_000, 0)).toBe(0);
    expect(retryDelay(3, null, 1_000, 0.5)).toBe(2_000);
  });

  it('is a little more than the provider asked for, so that not all come back in one moment', () => {
    expect(retryDelay(1, 20_000, 1_000, 0)).toBe(20_000);
    expect(retryDelay(1, 20_000, 1_000, 0.5)).toBe(20_500);
    expect(retryDelay(6, 20_000, 1_000, almostOne)).toBe(21_000);
  });

  it('is a minute at most; who asks for more ends the call', () => {
    expect(retryDelay(1, LONGEST_INLINE_WAIT, 1_000, almostOne)).toBe(LONGEST_INLINE_WAIT);
    expect(retryDelay(1, LONGEST_INLINE_WAIT + 1, 1_000, 0)).toBeNull();
    expect(retryDelay(1, 1e12, 1_000, 0)).toBeNull();
  });

  it.each([Number.NaN, -5, Number.POSITIVE_INFINITY])('heeds no hint that is none: %s (S17)', (hint) => {
    expect(retryDelay(2, hint, 1_000, 0.5)).toBe(1_000);
  });

  it('is bounded and a number for every hint, attempt and draw (S17)', () => {
    const draw = fc.double({ min: 0, max: almostOne, noNaN: true });
    const anyHint = fc.option(fc.oneof(fc.double(), fc.integer()));
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 2_000 }),
        anyHint,
        fc.integer({ min: 1, max: 60_000 }),
        draw,
        (...args) => {
          const wait = retryDelay(...args);
          if (wait === null) {
            expect(args[1]).toBeGreaterThan(LONGEST_INLINE_WAIT);
            return;
          }
          expect(wait).toBeGreaterThanOrEqual(0);
          expect(wait).toBeLessThanOrEqual(LONGEST_INLINE_WAIT);
        },
      ),
    );
  });
});
