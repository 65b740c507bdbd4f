import { describe, expect, it } from 'vitest';
import { confirmWait, OFFLINE_AGE, ONLINE_AGE, probeWait } from '../../../main/core/health/probePlan.ts';
import { MINUTE, SECOND } from '../../../shared/time/durations.ts';

/** From 0 to below 1, as the port draws them. */
const draws = [0, 0.25, 0.5, 0.999_999];
const failures = [0, 1, 2, 3, 4, 5, 10, 11, 100, 5_000];

describe('the wait for the next probe', () => {
  it('is five minutes while probes are answered', () => {
    expect(probeWait(0, false, 0)).toBe(5 * MINUTE);
  });

  it.each([
    [1, 10],
    [2, 20],
    [3, 40],
    [4, 60],
    [5, 60],
    [5_000, 60],
  ])('after %i failures in a row is %i minutes', (inRow, minutes) => {
    expect(probeWait(inRow, false, 0)).toBe(minutes * MINUTE);
  });

  it('is never shorter after one more failure', () => {
    for (const isOnBattery of [false, true])
      for (const [index, inRow] of failures.slice(1).entries())
        expect(probeWait(inRow, isOnBattery, 0.5)).toBeGreaterThanOrEqual(
          probeWait(failures[index]!, isOnBattery, 0.5),
        );
  });

  it('is three times as long on battery', () => {
    for (const inRow of failures)
      for (const random of draws)
        expect(probeWait(inRow, true, random)).toBeCloseTo(3 * probeWait(inRow, false, random), 3);
  });

  it('is made longer by chance, never shorter, and by less than a fifth', () => {
    for (const inRow of failures) {
      const shortest = probeWait(inRow, false, 0);
      for (const random of draws) {
        expect(probeWait(inRow, false, random)).toBeGreaterThanOrEqual(shortest);
        expect(probeWait(inRow, false, random)).toBeLessThan(1.2 * shortest);
      }
      expect(probeWait(inRow, false, 0.5)).toBeCloseTo(1.1 * shortest, 3);
    }
  });
});

describe('the wait for the next probe that confirms', () => {
  it.each([
    [0, 30 * SECOND],
    [0.5, 45 * SECOND],
    [1, 60 * SECOND],
  ])('is between thirty seconds and a minute: %d', (random, ms) => {
    expect(confirmWait(random)).toBe(ms);
  });
});

it('the network is asked again soon after a no, and not so soon after a yes', () => {
  expect([ONLINE_AGE, OFFLINE_AGE]).toEqual([5 * MINUTE, MINUTE]);
});
