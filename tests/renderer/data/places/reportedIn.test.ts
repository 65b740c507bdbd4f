import { expect, it } from 'vitest';
import type { WeeklyCounts } from '../../../../renderer/data/places/placeRows.ts';
import { reportedIn } from '../../../../renderer/data/places/reportedIn.ts';

const place = (cases: (number | null)[], suppressed?: WeeklyCounts['places'][number]['suppressed']) =>
  ({ cases, ...(suppressed === undefined ? {} : { suppressed }) }) as WeeklyCounts['places'][number];

it('counts the places with a count of the week, a zero and a suppressed one too', () => {
  const weekly = {
    weekEnds: ['2026-11-22', '2026-11-29'],
    places: [
      place([3, 0]),
      place([3, null]),
      place([3, null], [{ week: 1, measure: 'cases', low: 1, high: 4 }]),
      place([3, null], [{ week: 1, measure: 'deaths', low: 1, high: 4 }]),
    ],
  } as WeeklyCounts;
  expect(reportedIn(weekly, '2026-11-29')).toBe(2);
  expect(reportedIn(weekly, '2026-11-22')).toBe(4);
});
