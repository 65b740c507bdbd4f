import { type PlainDate, toDayNumber } from '../../../shared/time/plainDate.ts';
import type { ModelPanel } from './ModelPanel.ts';

/**
 * What longer records held on a day: a forecast made as of then must not know what came later, also where a record goes
 * on.
 * @returns without the records that had not begun
 */
export function historyBefore(history: readonly ModelPanel[], asOf: PlainDate): ModelPanel[] {
  const day = toDayNumber(asOf);
  return history.flatMap((panel) => {
    const weeks = Math.min(panel.weeks, Math.floor((day - panel.firstWeekEnd) / 7) + 1);
    if (weeks >= panel.weeks) return [panel];
    if (weeks <= 0) return [];
    const places = panel.places.map((place) => ({ ...place, counts: place.counts.slice(0, weeks) }));
    return [{ ...panel, weeks, places }];
  });
}
