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

/** The days at which what is known begins to differ, in their order. */
export function turnsOf(before: readonly StoredSnapshot[], after: readonly StoredSnapshot[]): Turn[] {
  const [old, fresh] = [inOrderOfDays(before), inOrderOfDays(after)];
  const days = [...new Set([...old, ...fresh].map(({ dataset }) => dataset.asOf))].sort();
  const at = (all: readonly StoredSnapshot[], day: PlainDate) =>
    all.findLast(({ dataset }) => dataset.asOf <= day) ?? null;
  return days.map((asOf) => ({ asOf, was: at(old, asOf), is: at(fresh, asOf) }));
}

export const isSame = ({ was, is }: Turn): boolean => was?.dataset.contentHash === is?.dataset.contentHash;

const NOT_REPORTED: Count = { value: null, low: null, high: null };

const equal = (a: Count, b: Count) => a.value === b.value && a.low === b.low && a.high === b.high;

/** What was written of an entry so far: what a later day says may have to be said again. */
export class VintageDiff {
  readonly #written = new Map<string, Count>();
  readonly #keepsAll: boolean;

  /** @param keepsAll whether further days follow */
  constructor(keepsAll: boolean) {
    this.#keepsAll = keepsAll;
  }

  get isUntouched(): boolean {
    return this.#written.size === 0;
  }

  /** @returns the changes of a place at a day; a series is null where there is none of it */
  of(asOf: PlainDate, was: Series | null, is: Series | null): VintageChange[] {
    const { code: place, name: placeName } = (is ?? was)!.location;
    return measures.flatMap((measure) => {
      const [old, fresh] = [countsOf(was, measure), countsOf(is, measure)];
      const dates = [...fresh.keys(), ...[...old.keys()].filter((date) => !fresh.has(date))];
      return dates.flatMap((endDate) => {
        const count = fresh.get(endDate) ?? NOT_REPORTED;
        if (!this.#mustSay(`${measure} ${endDate} ${place}`, old.get(endDate) ?? NOT_REPORTED, count))
          return [];
        return [{ place, placeName, measure, endDate, asOf, ...count }];
      });
    });
  }

  #mustSay(key: string, was: Count, is: Count): boolean {
    const written = this.#written.get(key);
    if (equal(was, is) && (written === undefined || equal(written, is))) return false;
    if (this.#keepsAll) this.#written.set(key, is);
    return true;
  }
}

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
