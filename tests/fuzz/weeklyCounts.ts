/** Weekly counts of some places as a CSV, up to last week. */
import { systemClock } from '../../main/adapters/systemClock.ts';
import { addDays, weekdayOf } from '../../shared/contract/index.ts';

const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;

export function weeklyCounts(places: readonly string[], weeks: number): string {
  const today = systemClock.today();
  const lastSunday = addDays(today, -(weekdayOf(today) % 7 || 7));
  const rows = Array.from({ length: weeks }, (_, week) =>
    places.map((name, place) => {
      const day = addDays(lastSunday, 7 * (week + 1 - weeks));
      return `${day},${quoted(name)},${20 + ((7 * week + 5 * place) % 11)}`;
    }),
  );
  return `week_end,place,cases\n${rows.flat().join('\n')}\n`;
}
