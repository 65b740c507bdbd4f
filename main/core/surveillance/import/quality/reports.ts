/** Findings about single reports. */
import { words } from '../../../../../shared/words/index.ts';
import type { PlaceCheck } from './check.ts';
import { weekText } from './placeWeeks.ts';

/** Deaths of a day belong to cases of days before: only whole weeks are compared. */
export const deathsExceedCases: PlaceCheck = {
  code: 'DEATHS_EXCEED_CASES',
  severity: 'warning',
  look(place, note) {
    const { cases, deaths, starts } = place;
    if (cases === null || deaths === null) return;
    for (let slot = 0; slot < cases.length; slot += 1) {
      if (!(deaths[slot]! > cases[slot]!)) continue;
      note(starts[slot]!, () =>
        words.quality.deathsAndCases({
          week: weekText(place, slot),
          deaths: deaths[slot]!,
          cases: cases[slot]!,
        }),
      );
    }
  },
  sentence: (count) => words.quality.moreDeaths({ count }),
};

export const notReported: PlaceCheck = {
  code: 'NOT_REPORTED',
  severity: 'info',
  look({ series: { cases, deaths, dates, location, suppressed } }, note) {
    // A measure without a gap is a report of every date.
    if (cases?.includes(null) === false || deaths?.includes(null) === false) return;
    const known = new Set(suppressed?.map(({ date }) => date));
    for (let at = 0; at < dates.length; at += 1) {
      if ((cases?.[at] ?? null) !== null || (deaths?.[at] ?? null) !== null) continue;
      if (known.has(dates[at]!)) continue;
      note(at, () => `${location.name}, ${dates[at]!}`);
    }
  },
  sentence: (count) => words.quality.blank({ count }),
};
