/** Counts by place and day as a file reports them: in order of time, one for each day, kept as plain numbers. */
import type { Measure } from '../../../../shared/surveillance/measures.ts';
import type { MarkedCount } from './counts/CountReader.ts';
import type { CountRange } from './counts/countRange.ts';

/** A count that is hidden behind a range. */
export interface HiddenCount {
  /** Index into the days. The count itself is `NaN`. */
  at: number;
  measure: Measure;
  range: CountRange;
}

/** A count that is not final. */
export interface ProvisionalCount {
  at: number;
  measure: Measure;
}

/** What is said of few counts, aside from the numbers. */
export interface CountMarks {
  suppressed: readonly HiddenCount[];
  provisional: readonly ProvisionalCount[];
}

/** One place of one file. `NaN` is "not reported". */
export interface PlaceObservations {
  name: string;
  /** The file's own code, or null. */
  code: string | null;
  population: number | null;
  isUnknown: boolean;
  /** Day numbers (days since 1970), rising, each once. */
  days: Int32Array;
  cases: number[];
  deaths: number[];
  /** The row of the table that each day comes from first, or -1. */
  rows: Int32Array;
  marks: CountMarks;
}

function grown(values: Int32Array): Int32Array {
  const larger = new Int32Array(Math.max(16, values.length * 2));
  larger.set(values);
  return larger;
}

function numberOf(count: number | MarkedCount): number {
  if (typeof count === 'number') return count;
  return 'provisional' in count ? count.provisional : Number.NaN;
}

/** The counts of one place as they are met. */
export class PlaceRows {
  readonly name: string;
  readonly code: string | null;
  readonly isUnknown: boolean;
  population: number | null = null;
  readonly cases: number[];
  readonly deaths: number[];
  #days: Int32Array;
  #rows: Int32Array;
  #length = 0;
  readonly #suppressed: HiddenCount[] = [];
  readonly #provisional: ProvisionalCount[] = [];
  /** The hidden counts by entry. */
  readonly #ranges: Record<Measure, Map<number, CountRange>> = { cases: new Map(), deaths: new Map() };

  /** @param expected entries that will be added, where that is known: lists that grow leave much garbage behind */
  constructor(name: string, code: string | null, isUnknown: boolean, expected = 0) {
    this.name = name;
    this.code = code;
    this.isUnknown = isUnknown;
    this.cases = new Array<number>(expected);
    this.deaths = new Array<number>(expected);
    this.#days = new Int32Array(expected);
    this.#rows = new Int32Array(expected);
  }

  get days(): Int32Array {
    return this.#days.subarray(0, this.#length);
  }

  get rows(): Int32Array {
    return this.#rows.subarray(0, this.#length);
  }

  add(day: number, cases: number, deaths: number, row: number): void {
    const at = this.#length;
    if (at === this.#days.length) {
      this.#days = grown(this.#days);
      this.#rows = grown(this.#rows);
    }
    this.#days[at] = day;
    this.cases[at] = cases;
    this.deaths[at] = deaths;
    this.#rows[at] = row;
    this.#length += 1;
  }

  /** Adds counts as they were read, with what is said of them. */
  addRead(day: number, cases: number | MarkedCount, deaths: number | MarkedCount, row: number): void {
    this.add(day, numberOf(cases), numberOf(deaths), row);
    if (typeof cases === 'object') this.mark('cases', cases);
    if (typeof deaths === 'object') this.mark('deaths', deaths);
  }

  /** What is said of the entry that was added last. */
  mark(measure: Measure, count: MarkedCount): void {
    const at = this.#length - 1;
    if ('range' in count) this.#hide(at, measure, count.range);
    else this.#provisional.push({ at, measure });
  }

  #hide(at: number, measure: Measure, range: CountRange): void {
    this.#suppressed.push({ at, measure, range });
    this.#ranges[measure].set(at, range);
  }

  /** Adds the entries of a place as they are there, with what is said of them. */
  addAll(from: PlaceRows | PlaceObservations, isKept: (at: number) => boolean = () => true): void {
    const { days, cases, deaths, rows, marks } = from;
    const isMarked = marks.suppressed.length + marks.provisional.length > 0;
    const added = new Map<number, number>();
    for (let at = 0; at < days.length; at += 1) {
      if (!isKept(at)) continue;
      if (isMarked) added.set(at, this.#length);
      this.add(days[at]!, cases[at]!, deaths[at]!, rows[at]!);
    }
    for (const { at, measure, range } of marks.suppressed)
      if (added.has(at)) this.#hide(added.get(at)!, measure, range);
    for (const { at, measure } of marks.provisional)
      if (added.has(at)) this.#provisional.push({ at: added.get(at)!, measure });
  }

  get marks(): CountMarks {
    return { suppressed: this.#suppressed, provisional: this.#provisional };
  }

  /** The range that an entry is hidden behind, or null. */
  rangeOf(measure: Measure, entry: number): CountRange | null {
    return this.#ranges[measure].get(entry) ?? null;
  }

  /** Gives back what was expected and did not come. To be called once all entries are added. */
  close(): void {
    this.#days = this.days;
    this.#rows = this.rows;
    this.cases.length = this.#length;
    this.deaths.length = this.#length;
  }

  /** The indexes of the entries in order of their days; entries of one day stay in the order of the file. */
  order(): number[] {
    const { days } = this;
    const order = Array.from(days, (_, index) => index);
    const isSorted = days.every((day, index) => index === 0 || days[index - 1]! <= day);
    return isSorted ? order : order.sort((a, b) => days[a]! - days[b]! || a - b);
  }
}

/** Whether each day comes once, in order of time, as in most files: then nothing is to be put in order or joined. */
function isRising(days: Int32Array): boolean {
  for (let index = 1; index < days.length; index += 1) if (days[index - 1]! >= days[index]!) return false;
  return true;
}

/** Entries of one place that share a day, as indexes into its `PlaceRows`; two or more. */
export interface Repeat {
  place: PlaceRows;
  entries: number[];
}

/** Two counts of one thing: the one that is reported, or null when they differ. */
function agreeing(a: number, b: number): number | null {
  if (Number.isNaN(a)) return b;
  return Number.isNaN(b) || a === b ? a : null;
}

/** Whether entries of one day complete or repeat each other: cases in one row, deaths in the next. */
function isComplement(place: PlaceRows, entries: readonly number[]): boolean {
  // A hidden count is a report: beside another one it is no gap to be filled.
  for (const measure of ['cases', 'deaths'] as const) {
    const isHidden = (entry: number) => place.rangeOf(measure, entry) !== null;
    const isKnown = (entry: number) => isHidden(entry) || !Number.isNaN(place[measure][entry]!);
    if (entries.some(isHidden) && entries.filter(isKnown).length > 1) return false;
  }
  let [cases, deaths] = [Number.NaN, Number.NaN];
  let bothCases = 0;
  for (const entry of entries) {
    if (!Number.isNaN(place.cases[entry]!)) bothCases += 1;
    const nextCases = agreeing(cases, place.cases[entry]!);
    const nextDeaths = agreeing(deaths, place.deaths[entry]!);
    if (nextCases === null || nextDeaths === null) return false;
    cases = nextCases;
    deaths = nextDeaths;
  }
  return bothCases <= 1;
}

/** The days of a place that come more than once, and whose entries do not simply complete each other. */
export function repeatsOf(place: PlaceRows): Repeat[] {
  const repeats: Repeat[] = [];
  const { days } = place;
  if (isRising(days)) return repeats;
  const order = place.order();
  for (let from = 0; from < order.length; ) {
    let to = from + 1;
    while (to < order.length && days[order[to]!] === days[order[from]!]) to += 1;
    const entries = order.slice(from, to);
    if (entries.length > 1 && !isComplement(place, entries)) repeats.push({ place, entries });
    from = to;
  }
  return repeats;
}

export type Combine = (values: readonly number[]) => number;

const reported = (values: readonly number[]) => values.filter((value) => !Number.isNaN(value));

/** How several counts of one place and day become one. */
export const combinations: Record<'sum' | 'first' | 'last', Combine> = {
  sum: (values) => {
    const known = reported(values);
    return known.length === 0 ? Number.NaN : known.reduce((sum, value) => sum + value, 0);
  },
  first: (values) => reported(values)[0] ?? Number.NaN,
  last: (values) => reported(values).at(-1) ?? Number.NaN,
};

/** The place in order of time, with each day once. */
export function combined(place: PlaceRows, combine: Combine): PlaceObservations {
  const { name, code, population, isUnknown, days, cases, deaths, rows, marks } = place;
  if (isRising(days)) return { name, code, population, isUnknown, days, cases, deaths, rows, marks };
  const out = { days: [] as number[], cases: [] as number[], deaths: [] as number[], rows: [] as number[] };
  const kept = new KeptMarks(place, combine);
  const order = place.order();
  for (let from = 0; from < order.length; ) {
    const first = order[from]!;
    let to = from + 1;
    while (to < order.length && days[order[to]!] === days[first]) to += 1;
    const isAlone = to === from + 1;
    const entries = isAlone ? [] : order.slice(from, to);
    const countOf = (counts: readonly number[]) =>
      isAlone ? counts[first]! : combine(entries.map((entry) => counts[entry]!));
    out.days.push(days[first]!);
    out.cases.push(countOf(cases));
    out.deaths.push(countOf(deaths));
    out.rows.push(rows[first]!);
    if (kept.hasAny) kept.settle(isAlone ? [first] : entries, out);
    from = to;
  }
  const inOrder = { days: Int32Array.from(out.days), rows: Int32Array.from(out.rows) };
  const counts = { cases: out.cases, deaths: out.deaths };
  return { name, code, population, isUnknown, ...inOrder, ...counts, marks: kept.marks };
}

/** What is said of few counts, as entries of one day become one. */
class KeptMarks {
  readonly marks: { suppressed: HiddenCount[]; provisional: ProvisionalCount[] } = {
    suppressed: [],
    provisional: [],
  };
  readonly hasAny: boolean;
  readonly #place: PlaceRows;
  readonly #combine: Combine;
  readonly #provisional: Record<Measure, Set<number>> = { cases: new Set(), deaths: new Set() };

  constructor(place: PlaceRows, combine: Combine) {
    this.#place = place;
    this.#combine = combine;
    const { suppressed, provisional } = place.marks;
    this.hasAny = suppressed.length + provisional.length > 0;
    for (const { at, measure } of provisional) this.#provisional[measure].add(at);
  }

  /** @param out the counts so far, the last of which are those of these entries */
  settle(entries: readonly number[], out: Record<Measure, number[]>): void {
    const at = out.cases.length - 1;
    for (const measure of ['cases', 'deaths'] as const) {
      const isHidden = entries.some((entry) => this.#place.rangeOf(measure, entry) !== null);
      const range = isHidden ? this.#rangeOf(entries, measure) : null;
      if (range !== null && range.low !== range.high) {
        out[measure][at] = Number.NaN;
        this.marks.suppressed.push({ at, measure, range });
        continue;
      }
      if (range !== null) out[measure][at] = range.low;
      if (entries.some((entry) => this.#provisional[measure].has(entry)))
        this.marks.provisional.push({ at, measure });
    }
  }

  /** The least and the most that the entries come to together. */
  #rangeOf(entries: readonly number[], measure: Measure): CountRange {
    const end = (of: (range: CountRange) => number) =>
      this.#combine(
        entries.map((entry) => {
          const range = this.#place.rangeOf(measure, entry);
          return range === null ? this.#place[measure][entry]! : of(range);
        }),
      );
    const high = end((range) => range.high ?? Number.POSITIVE_INFINITY);
    return { low: end((range) => range.low), high: Number.isFinite(high) ? high : null };
  }
}
