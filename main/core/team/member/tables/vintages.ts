/**
 * What an entry changes in the counts of a dataset as of each day. A row says: from this day on, as far as is known since this entry,
 * the count is such. The count as of a day is then that of the row with the newest day on or before it, and of several of one day the
 * one of the latest entry. Only what differs from that is written.
 */
import type { Series } from '../../../../../shared/surveillance/datasetSchema.ts';
import { type Measure, measures } from '../../../../../shared/surveillance/measures.ts';
import type { PlainDate } from '../../../../../shared/time/plainDate.ts';
import { inOrderOfDays } from '../../../state/datasetRows.ts';
import type { StoredSnapshot } from '../../../state/entries.ts';

/** A count, or the range that its source gives in its place. */
export interface Count {
  value: number | null;
  low: number | null;
  high: number | null;
}

export interface VintageChange extends Count {
  place: string;
  placeName: string;
  measure: Measure;
  endDate: PlainDate;
  asOf: PlainDate;
}

/** What imports that count had said at the same days before and after an entry; null before the first. */
export interface Turn {
  asOf: PlainDate;
  was: StoredSnapshot | null;
  is: StoredSnapshot | null;
}

/**
 * The days at which what is known may begin to differ, in their order.
 * @param ever all imports that there were: also a day of one that was taken back may have rows
 */
export function turnsOf(
  before: readonly StoredSnapshot[],
  after: readonly StoredSnapshot[],
  ever: readonly StoredSnapshot[],
): Turn[] {
  const [old, fresh] = [inOrderOfDays(before), inOrderOfDays(after)];
  const days = [...new Set([...before, ...ever].map(({ dataset }) => dataset.asOf))].sort();
  const at = (all: readonly StoredSnapshot[], day: PlainDate) =>
    all.findLast(({ dataset }) => dataset.asOf <= day) ?? null;
  return days.map((asOf) => ({ asOf, was: at(old, asOf), is: at(fresh, asOf) }));
}

export const isSame = ({ was, is }: Turn): boolean => was?.dataset.contentHash === is?.dataset.contentHash;

const NOT_REPORTED: Count = { value: null, low: null, high: null };

const equal = (a: Count, b: Count) => a.value === b.value && a.low === b.low && a.high === b.high;

/** What was written of an entry so far: what a later day says may have to be said again. */
export class VintageDiff {
  /** By place, then by measure and date. */
  readonly #written = new Map<string, { placeName: string; counts: Map<string, Count> }>();
  readonly #keepsAll: boolean;

  /** @param keepsAll whether further days follow */
  constructor(keepsAll: boolean) {
    this.#keepsAll = keepsAll;
  }

  /** Codes of places that rows were written of. */
  get places(): string[] {
    return [...this.#written.keys()];
  }

  /** @returns the changes of a place at a day; a series is null where there is none of it */
  of(asOf: PlainDate, place: string, was: Series | null, is: Series | null): VintageChange[] {
    const written = this.#written.get(place);
    const placeName = (is ?? was)?.location.name ?? written?.placeName ?? place;
    return measures.flatMap((measure) => {
      const [old, fresh] = [countsOf(was, measure), countsOf(is, measure)];
      const said = [...(written?.counts.keys() ?? [])].flatMap((key) => dateOf(key, measure));
      return [...new Set([...fresh.keys(), ...old.keys(), ...said])].flatMap((endDate) => {
        const count = fresh.get(endDate) ?? NOT_REPORTED;
        const before = written?.counts.get(keyOf(measure, endDate));
        if (equal(old.get(endDate) ?? NOT_REPORTED, count) && (before === undefined || equal(before, count)))
          return [];
        if (this.#keepsAll) this.#keep(place, placeName, keyOf(measure, endDate), count);
        return [{ place, placeName, measure, endDate, asOf, ...count }];
      });
    });
  }

  #keep(place: string, placeName: string, key: string, count: Count): void {
    const written = this.#written.get(place) ?? { placeName, counts: new Map() };
    written.counts.set(key, count);
    this.#written.set(place, written);
  }
}

const keyOf = (measure: Measure, date: PlainDate) => `${measure} ${date}`;

const dateOf = (key: string, measure: Measure): PlainDate[] =>
  key.startsWith(`${measure} `) ? [key.slice(measure.length + 1)] : [];

/** What a series reports, by day; what it does not report is left out. */
function countsOf(series: Series | null, measure: Measure): Map<PlainDate, Count> {
  const counts = new Map<PlainDate, Count>();
  const values = series?.[measure] ?? null;
  if (series === null || values === null) return counts;
  series.dates.forEach((date, at) => {
    const value = values[at] ?? null;
    if (value !== null) counts.set(date, { value, low: null, high: null });
  });
  for (const { date, measure: of, low, high } of series.suppressed ?? [])
    if (of === measure) counts.set(date, { value: null, low, high });
  return counts;
}
