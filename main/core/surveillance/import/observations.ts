/** Counts by place and day as a file reports them: in order of time, one for each day, kept as plain numbers. */

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
}

function grown(values: Int32Array): Int32Array {
  const larger = new Int32Array(Math.max(16, values.length * 2));
  larger.set(values);
  return larger;
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
  const { name, code, population, isUnknown, days, cases, deaths, rows } = place;
  if (isRising(days)) return { name, code, population, isUnknown, days, cases, deaths, rows };
  const out = { days: [] as number[], cases: [] as number[], deaths: [] as number[], rows: [] as number[] };
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
    from = to;
  }
  const inOrder = { days: Int32Array.from(out.days), rows: Int32Array.from(out.rows) };
  return { name, code, population, isUnknown, ...inOrder, cases: out.cases, deaths: out.deaths };
}
