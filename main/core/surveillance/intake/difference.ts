/** What one import of a dataset changes against another. Pure. */
import type { Difference, Series } from '../../../../shared/surveillance/datasetSchema.ts';
import { type Measure, measures } from '../../../../shared/surveillance/measures.ts';
import type { PlainDate } from '../../../../shared/time/plainDate.ts';
import type { Clock } from '../../ports/Clock.ts';
import { foldName } from '../../util/foldName.ts';

const LISTED_EXAMPLES = 50;
/** Dates that are compared in one go: a few milliseconds. */
const DATES_AT_ONCE = 10_000;

type Example = Difference['examples'][number];

/** What is compared with. */
export interface ComparedSnapshot {
  id: string;
  asOf: PlainDate;
  series: readonly Series[];
}

/** How many there were in the snapshot compared with, and how many of them are in the import. */
export interface Kept {
  before: number;
  kept: number;
}

export interface Comparison {
  difference: Difference;
  places: Kept;
  /** Places and dates with a count, and how many of them are in the import with the same counts. */
  counts: Kept & { unchanged: number };
}

/** Counts of one place and date; null is "not reported". */
type Counts = Record<Measure, number | null>;

/** The same places in both: by their code, else by their name, since a file may gain or lose its codes. */
function pairPlaces(before: readonly Series[], after: readonly Series[]): [Series | null, Series | null][] {
  const byCode = new Map(before.map((series) => [series.location.code, series]));
  const byName = new Map(before.map((series) => [foldName(series.location.name), series]));
  const left = new Set(before);
  const take = (series: Series | undefined): Series | null =>
    series !== undefined && left.delete(series) ? series : null;
  const sameCode = new Map(after.map((series) => [series, take(byCode.get(series.location.code))]));
  const pairs = after.map((series): [Series | null, Series | null] => [
    sameCode.get(series) ?? take(byName.get(foldName(series.location.name))),
    series,
  ]);
  return [...pairs, ...[...left].map((series): [Series, null] => [series, null])];
}

function countsByDate(series: Series | null): Map<PlainDate, Counts> {
  const byDate = new Map<PlainDate, Counts>();
  series?.dates.forEach((date, index) => {
    const counts = { cases: series.cases?.[index] ?? null, deaths: series.deaths?.[index] ?? null };
    if (counts.cases !== null || counts.deaths !== null) byDate.set(date, counts);
  });
  return byDate;
}

const sizeOf = ({ from, to }: Example) => Math.abs((to ?? 0) - (from ?? 0));

/** Keeps the largest examples without keeping all: a new dataset's worth of rows may be added. */
class LargestExamples {
  #kept: Example[] = [];

  add(example: Example): void {
    this.#kept.push(example);
    if (this.#kept.length > 20 * LISTED_EXAMPLES) this.#kept = this.list();
  }

  list(): Example[] {
    return this.#kept.sort((a, b) => sizeOf(b) - sizeOf(a)).slice(0, LISTED_EXAMPLES);
  }
}

/** Compares every place, date and measure that was reported in either; between some places others have their turn. */
export async function compare(
  before: ComparedSnapshot,
  after: readonly Series[],
  clock: Pick<Clock, 'breathe'>,
): Promise<Comparison> {
  const tally = { added: 0, revised: 0, removed: 0, unchanged: 0 };
  const places = { before: before.series.length, kept: 0 };
  const arrived = new LargestExamples();
  const altered = new LargestExamples();
  let sinceTurn = 0;
  for (const [old, fresh] of pairPlaces(before.series, after)) {
    if (old !== null && fresh !== null) places.kept += 1;
    const location = (fresh ?? old)!.location.name;
    const was = countsByDate(old);
    const is = countsByDate(fresh);
    for (const date of new Set([...was.keys(), ...is.keys()])) {
      const change = changeOf(was.get(date), is.get(date));
      tally[change] += 1;
      if (change === 'unchanged') continue;
      const list = change === 'added' ? arrived : altered;
      for (const measure of measures) {
        const [from, to] = [was.get(date)?.[measure] ?? null, is.get(date)?.[measure] ?? null];
        if (from !== to) list.add({ change, location, date, measure, from, to });
      }
    }
    sinceTurn += was.size + is.size;
    if (sinceTurn < DATES_AT_ONCE) continue;
    sinceTurn = 0;
    await clock.breathe();
  }
  const { added, revised, removed, unchanged } = tally;
  // New weeks are expected: what was changed behind the reader's back goes first onto a full list.
  const examples = [...altered.list(), ...arrived.list()]
    .slice(0, LISTED_EXAMPLES)
    .sort((a, b) => sizeOf(b) - sizeOf(a));
  return {
    difference: { datasetId: before.id, against: before.asOf, added, revised, removed, examples },
    counts: { before: unchanged + revised + removed, kept: unchanged + revised, unchanged },
    places,
  };
}

function changeOf(was: Counts | undefined, is: Counts | undefined): Example['change'] | 'unchanged' {
  if (was === undefined) return 'added';
  if (is === undefined) return 'removed';
  return measures.every((measure) => was[measure] === is[measure]) ? 'unchanged' : 'revised';
}
