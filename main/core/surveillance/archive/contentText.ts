import type { CountKind, Series } from '../../../../shared/surveillance/datasetSchema.ts';
import type { EpiWeekSystem } from '../../../../shared/time/epiweek.ts';
import { countsText } from '../../state/stored/v2/countsText.ts';

/** What a dataset's content is, apart from its name and history. */
export interface Content {
  frequency: 'day' | 'week';
  epiWeek: EpiWeekSystem;
  countKind: CountKind;
  series: readonly Series[];
}

/**
 * The text that the content hash is taken of, as JSON, in parts of a place each. What is usual is left out of it, so that a file imported by an
 * earlier version is still known as the same content.
 */
export function* contentText({ frequency, epiWeek, countKind, series }: Content): Generator<string> {
  const daysText = memoised();
  yield `[${JSON.stringify(frequency)},${JSON.stringify(epiWeek)},[`;
  for (const [index, one] of series.entries()) {
    const { location, isPlaceUnknown, dates, cases, deaths, suppressed = [], provisional = [] } = one;
    // The source stays: one that is stated for the same counts is an import of its own, which can be taken back.
    const { populationYear: _year, ...known } = location;
    const marks = {
      ...(isPlaceUnknown ? { isPlaceUnknown } : {}),
      ...(suppressed.length === 0 ? {} : { suppressed }),
      ...(provisional.length === 0 ? {} : { provisional }),
    };
    const counts = `"dates":${daysText(dates)},"cases":${countsText(cases)},"deaths":${countsText(deaths)}`;
    const rest = JSON.stringify(marks).slice(1, -1);
    const comma = index === 0 ? '' : ',';
    yield `${comma}{"location":${JSON.stringify(known)},${counts}${rest === '' ? '' : `,${rest}`}}`;
  }
  const kind = countKind === 'incident' ? '' : `,${JSON.stringify(countKind)}`;
  yield `]${kind}]`;
}

/** Places that follow each other mostly share their list of days. */
function memoised(): (dates: readonly string[]) => string {
  let last: readonly string[] = [];
  let text = '[]';
  return (dates) => {
    const isSame = last.length === dates.length && dates.every((date, index) => date === last[index]);
    if (!isSame) text = JSON.stringify(dates);
    last = dates;
    return text;
  };
}
