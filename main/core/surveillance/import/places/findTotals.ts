/** Places that are the sum of others: counting them too would count every case twice. */

import { AppError } from '../../../../../shared/errors/AppError.ts';
import { words } from '../../../../../shared/words/index.ts';
import type { PlaceObservations } from '../observations.ts';
import { isTotalLabel } from '../vocabulary/index.ts';

/** Share of dates on which a place must equal the sum of all others. */
const SUM_SHARE = 0.95;

/** Dates needed before agreement with a sum means anything. */
const SUM_DATES = 4;

/** A match in fewer bits than this, beyond those for the number of sums compared, is chance. */
const CHANCE_BITS = 6;

/** What a place counts, by day, in order: of its counts only those that are neither blank nor zero tell anything. */
interface Values {
  days: Int32Array;
  /** `NaN` is blank. */
  counts: readonly number[];
  /** How many counts tell something. */
  size: number;
}

const tells = (count: number) => !Number.isNaN(count) && count !== 0;

/** Its cases, or its deaths where it has no cases. */
function valuesOf({ days, cases, deaths }: PlaceObservations): Values {
  const counts = cases.some((value) => !Number.isNaN(value)) ? cases : deaths;
  let size = 0;
  for (let index = 0; index < counts.length; index += 1) if (tells(counts[index]!)) size += 1;
  return { days, counts, size };
}

/** Sums over places by day, 0 where none of them counts anything. */
class Sums {
  readonly #first: number;
  readonly #sums: Float64Array;

  constructor(all: readonly Values[]) {
    let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
    for (const { days } of all) {
      first = Math.min(first, days[0] ?? first);
      last = Math.max(last, days.at(-1) ?? last);
    }
    this.#first = first;
    this.#sums = new Float64Array(Math.max(0, last - first + 1));
    for (const values of all) this.#add(values);
  }

  #add({ days, counts }: Values): void {
    for (let index = 0; index < days.length; index += 1)
      if (tells(counts[index]!)) this.#sums[days[index]! - this.#first]! += counts[index]!;
  }

  of(day: number): number {
    return this.#sums[day - this.#first] ?? 0;
  }
}

/** @returns whether the counts agree with other ones on enough days */
function isEqual({ days, counts, size }: Values, isAlike: (day: number, value: number) => boolean): boolean {
  if (size < SUM_DATES) return false;
  const enough = size * SUM_SHARE;
  let equal = size;
  for (let index = 0; index < days.length && equal >= enough; index += 1)
    if (tells(counts[index]!) && !isAlike(days[index]!, counts[index]!)) equal -= 1;
  return equal >= enough;
}

/** @param everyone sums over all places, this one too */
function isSumOfOthers(values: Values, everyone: Sums): boolean {
  return isEqual(values, (day, value) => everyone.of(day) - value === value);
}

/**
 * How much a series says, in bits: a sum that agrees by chance must agree in every count that differs from the one
 * before it. Few small counts, or one count again and again, agree with many sums.
 */
function bitsOf(values: Values): number {
  let [bits, last] = [0, 0];
  for (const value of values.counts) {
    if (!tells(value)) continue;
    if (value !== last) bits += Math.log2(1 + Math.abs(value));
    last = value;
  }
  return bits;
}

/** Bits from which a match is no chance, among the sums of all blocks of neighbours. */
const enoughBits = (places: number) => CHANCE_BITS + 2 * Math.log2(places);

/** A number from 1 to 1,024 that is another one on the days around. */
const weightOf = (day: number) => (Math.imul(day, 0x9e3779b1) >>> 22) + 1;

/** Two sums that are equal for a place and a block of others only when their counts are: over all days, and weighted by day. */
function fingerprintOf({ days, counts }: Values): [number, number] {
  let [plain, weighted] = [0, 0];
  for (let index = 0; index < days.length; index += 1) {
    if (!tells(counts[index]!)) continue;
    plain += counts[index]!;
    weighted += counts[index]! * weightOf(days[index]!);
  }
  return [plain, weighted];
}

/**
 * Places that are the sum of the two or more places right after or right before them: regions beside their
 * districts. Each is found by one look-up of its sums among the running sums of the file.
 */
function subtotals(places: readonly PlaceObservations[], values: readonly Values[]): PlaceObservations[] {
  const prints = values.map(fingerprintOf);
  const running: [number, number][] = [[0, 0]];
  for (const [plain, weighted] of prints) {
    const [before, weightedBefore] = running.at(-1)!;
    running.push([before + plain, weightedBefore + weighted]);
  }
  const keyOf = ([plain, weighted]: readonly [number, number]) => `${plain} ${weighted}`;
  const at = new Map<string, number[]>();
  running.forEach((sums, index) => {
    const key = keyOf(sums);
    at.set(key, [...(at.get(key) ?? []), index]);
  });
  return places.filter((_, index) => {
    if (values[index]!.size < SUM_DATES) return false;
    const [plain, weighted] = prints[index]!;
    const [after, weightedAfter] = running[index + 1]!;
    const [before, weightedBefore] = running[index]!;
    const ends = at.get(keyOf([after + plain, weightedAfter + weighted])) ?? [];
    const starts = at.get(keyOf([before - plain, weightedBefore - weighted])) ?? [];
    const partsBetween = (from: number, to: number) =>
      values.slice(from, to).filter((part) => part.size > 0).length;
    const isSum =
      ends.some((end) => end > index + 1 && partsBetween(index + 1, end) >= 2) ||
      starts.some((start) => start < index && partsBetween(start, index) >= 2);
    return isSum && bitsOf(values[index]!) >= enoughBits(places.length);
  });
}

/** `RO` beside `Porto Velho, RO` and `Ariquemes, RO`: the rows of a state without the name of a town, when they are its sums. */
function sumsOfNamesakes(
  places: readonly PlaceObservations[],
  values: readonly Values[],
): PlaceObservations[] {
  const within = new Map<string, Values[]>();
  places.forEach(({ name }, index) => {
    const comma = name.lastIndexOf(', ');
    if (comma < 0) return;
    const area = name.slice(comma + 2);
    within.set(area, [...(within.get(area) ?? []), values[index]!]);
  });
  return places.filter(({ name }, index) => {
    const inside = within.get(name);
    if (inside === undefined) return false;
    const parts = new Sums(inside);
    return isEqual(values[index]!, (day, value) => parts.of(day) === value);
  });
}

/** Of a place that never reported nothing is a part. */
function hasCounts({ cases, deaths }: PlaceObservations): boolean {
  return [cases, deaths].some((counts) => counts.some((value) => !Number.isNaN(value)));
}

/**
 * @param file the file's name, for messages
 * @param stated labels that the user named as totals, which then are all there are; null to find them
 * @param withoutParent places that stand in no larger area, where the others do
 * @returns the names of places that are totals of others
 * @throws AppError `BAD_MAPPING` for a label that no place has, `AMBIGUOUS` when every place is named a total
 */
export function findTotals(
  places: readonly PlaceObservations[],
  file: string,
  stated: readonly string[] | null,
  withoutParent: readonly string[] = [],
): string[] {
  if (stated !== null) return knownLabels(places, file, stated);
  const known = places.filter((place) => !place.isUnknown);
  const byWord = known.filter((place) => isTotalLabel(place.name) || withoutParent.includes(place.name));
  const rest = known.filter((place) => !byWord.includes(place) && hasCounts(place));
  if (rest.length === 0) return noTotals(byWord, file);
  if (rest.length < 3) return byWord.map((place) => place.name);
  const values = rest.map(valuesOf);
  const parts = [...new Set([...subtotals(rest, values), ...sumsOfNamesakes(rest, values)])];
  const remaining = rest.flatMap((place, index) => (parts.includes(place) ? [] : [values[index]!]));
  const everyone = new Sums(remaining);
  const bySum = rest.filter(
    (place, index) =>
      !parts.includes(place) && remaining.length >= 3 && isSumOfOthers(values[index]!, everyone),
  );
  return [...byWord, ...parts, ...bySum].map((place) => place.name);
}

/** @returns on how many days a place that is named a total is not the sum of the places kept */
export function daysOffTotal(total: PlaceObservations, kept: readonly PlaceObservations[]): number {
  const sums = new Sums(kept.map(valuesOf));
  let off = 0;
  const { days, counts } = valuesOf(total);
  for (const [index, day] of days.entries())
    if (tells(counts[index]!) && sums.of(day) !== counts[index]) off += 1;
  return off;
}

function knownLabels(
  places: readonly PlaceObservations[],
  file: string,
  stated: readonly string[],
): string[] {
  const names = places.map((place) => place.name);
  const unknown = stated.find((label) => !names.includes(label));
  if (unknown === undefined && names.some((name) => !stated.includes(name))) return [...new Set(stated)];
  const problem =
    unknown === undefined
      ? words.imports.allAreTotals({ file })
      : words.imports.noSuchTotal({ file, label: unknown });
  throw new AppError(
    'BAD_MAPPING',
    words.imports.wrongTotals({ problem, names: names.slice(0, 12).join(', ') }),
    { file, totalLabels: [...stated], places: names.slice(0, 50) },
  );
}

/** The only place there is can be called Total and is a total of nothing; of two, each may be the other's sum. */
function noTotals(places: readonly PlaceObservations[], file: string): string[] {
  if (places.length <= 1) return [];
  const names = places.map((place) => place.name);
  throw new AppError('AMBIGUOUS', words.imports.allTotals({ file, names: names.join(', ') }), {
    file,
    readings: names.map((name) => ({ totalLabels: [name] })),
  });
}
