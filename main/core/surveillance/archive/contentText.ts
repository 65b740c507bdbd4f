import type { CountKind, Series } from '../../../../shared/surveillance/datasetSchema.ts';
import type { EpiWeekSystem } from '../../../../shared/time/epiweek.ts';

/** What a dataset's content is, apart from its name and history. */
export interface Content {
  frequency: 'day' | 'week';
  epiWeek: EpiWeekSystem;
  countKind: CountKind;
  series: readonly Series[];
}

/**
 * The text that the content hash is taken of. What is usual is left out of it, so that a file imported by an
 * earlier version is still known as the same content.
 */
export function contentText({ frequency, epiWeek, countKind, series }: Content): string {
  const places = series.map((one) => {
    const { location, isPlaceUnknown, dates, cases, deaths, suppressed = [], provisional = [] } = one;
    const { populationYear: _year, ...known } = location;
    return {
      location: known,
      dates,
      cases,
      deaths,
      ...(isPlaceUnknown ? { isPlaceUnknown } : {}),
      ...(suppressed.length === 0 ? {} : { suppressed }),
      ...(provisional.length === 0 ? {} : { provisional }),
    };
  });
  return JSON.stringify([frequency, epiWeek, places, ...(countKind === 'incident' ? [] : [countKind])]);
}
