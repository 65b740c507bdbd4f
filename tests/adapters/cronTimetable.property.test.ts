import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createCronTimetable } from '../../main/adapters/cronTimetable.ts';
import { HOUR, MINUTE } from '../../shared/time/durations.ts';
import { countOf } from '../support/longCounts.ts';

const zones = fc.constantFrom(
  'UTC',
  'Europe/Paris',
  'America/New_York',
  'America/Havana',
  'Africa/Cairo',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'Pacific/Chatham',
);

/** Days around which clocks change, for half of the instants; anywhere else they are rare. */
const changes = [
  '2026-03-08',
  '2026-03-29',
  '2026-04-05',
  '2026-04-24',
  '2026-10-04',
  '2026-10-25',
  '2026-11-01',
];

const instants = fc.oneof(
  fc.integer({ min: Date.parse('2024-01-01'), max: Date.parse('2036-01-01') }),
  fc
    .tuple(fc.constantFrom(...changes), fc.integer({ min: -24 * HOUR, max: 36 * HOUR }))
    .map(([day, offset]) => Date.parse(day) + offset),
);

const intervals = fc.oneof(fc.integer({ min: 5, max: 60 }), fc.integer({ min: 5, max: 1_440 }));

const RUNS = countOf(300, 30_000);

describe('the next round', () => {
  it('is strictly later, on a whole minute, and at most two hours further than the distance', () => {
    const property = fc.property(zones, intervals, instants, (zone, interval, afterMs) => {
      const next = createCronTimetable(zone).next(interval, afterMs);
      expect(next).toBeGreaterThan(afterMs);
      expect(next - afterMs).toBeLessThanOrEqual(interval * MINUTE + 2 * HOUR);
      expect(next % MINUTE).toBe(0);
    });
    fc.assert(property, { numRuns: RUNS });
  });

  it('stays the same until it is reached, and comes no earlier after a later instant', () => {
    const property = fc.property(
      zones,
      intervals,
      instants,
      fc.integer({ min: 0, max: 26 * HOUR }),
      (zone, interval, afterMs, laterBy) => {
        const table = createCronTimetable(zone);
        const next = table.next(interval, afterMs);
        const later = table.next(interval, afterMs + laterBy);
        if (afterMs + laterBy < next) expect(later).toBe(next);
        else expect(later).toBeGreaterThan(next);
      },
    );
    fc.assert(property, { numRuns: RUNS });
  });
});
