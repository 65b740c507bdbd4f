import { expect, it } from 'vitest';
import { createLocalStamp } from '../../../shared/time/localStamp.ts';

it.each([
  ['UTC', '2026-11-18T00:05:00.000Z', '2026-11-18 00:05 UTC'],
  ['Europe/Vienna', '2026-11-18T23:30:00.000Z', '2026-11-19 00:30 CET'],
  ['Europe/Vienna', '2026-07-18T08:00:00.000Z', '2026-07-18 10:00 CEST'],
  ['Africa/Freetown', '2026-07-18T08:00:00.000Z', '2026-07-18 08:00 GMT'],
])('an instant by the clock of %s has its day, hour and zone', (zone, iso, stamp) => {
  expect(createLocalStamp(zone)(iso)).toBe(stamp);
});
