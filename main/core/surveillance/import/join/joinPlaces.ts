/** Places of several files as one list: the same place is one, whatever its spelling in each file. */

import { AppError } from '../../../../../shared/errors/AppError.ts';
import { fromDayNumber } from '../../../../../shared/time/plainDate.ts';
import { words } from '../../../../../shared/words/index.ts';
import { foldName } from '../../../util/foldName.ts';
import { namesOfFiles } from '../namesOfFiles.ts';
import {
  combinations,
  combined,
  type PlaceObservations,
  PlaceRows,
  type Repeat,
  repeatsOf,
} from '../observations.ts';
import type { ParsedFile } from '../parseFile.ts';

/** Counts of places from one file, or from files that were joined. */
interface Source {
  places: readonly PlaceObservations[];
}

/**
 * @param sources in the order in which the first, or the last, of two reports is meant
 * @param files all files of the import, for the message
 * @throws AppError `AMBIGUOUS` when two of them count a place and day differently, unless `repeats` was stated
 */
export function joinPlaces(sources: readonly Source[], files: readonly ParsedFile[]): PlaceObservations[] {
  const joined = new Map<string, PlaceRows>();
  for (const { places } of inOrderOfTime(sources)) {
    const seen = new Map<string, string>();
    for (const place of places) {
      const key = keyOf(place, seen);
      add(joined, key, place);
    }
  }
  const all = [...joined.values()];
  const stated = files.map((file) => file.stated.repeats).find((rule) => rule != null);
  const conflict = all.flatMap(repeatsOf).find(isDisagreement);
  if (conflict !== undefined && stated === undefined)
    throw disagreement(files, conflict.place, conflict.entries[0]!);
  return all.map((place) => combined(place, combinations[stated ?? 'first']));
}

/** Reports of one day each are in order of their days, whatever their files are called. */
function inOrderOfTime(sources: readonly Source[]): readonly Source[] {
  const lastDay = ({ places }: Source) =>
    places.reduce((last, { days }) => Math.max(last, days.at(-1) ?? Number.NEGATIVE_INFINITY), 0);
  return sources
    .map((source, index) => ({ source, index, last: lastDay(source) }))
    .sort((a, b) => a.last - b.last || a.index - b.index)
    .map(({ source }) => source);
}

/** Places of one file that fold to one name stay apart. */
function keyOf(place: PlaceObservations, seen: Map<string, string>): string {
  const folded = place.isUnknown ? '' : foldName(place.name);
  const isOther = (seen.get(folded) ?? place.name) !== place.name;
  seen.set(folded, place.name);
  return isOther ? place.name : folded;
}

/** Whether no count is what all of the entries report: the same counts in both files are one report. */
function isDisagreement({ place, entries }: Repeat): boolean {
  return (['cases', 'deaths'] as const).some((measure) => {
    let [low, high] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
    for (const entry of entries) {
      const hidden = place.rangeOf(measure, entry);
      const count = place[measure][entry]!;
      if (hidden === null && Number.isNaN(count)) continue;
      low = Math.max(low, hidden === null ? count : hidden.low);
      high = Math.min(high, hidden === null ? count : (hidden.high ?? Number.POSITIVE_INFINITY));
    }
    return low > high;
  });
}

function add(joined: Map<string, PlaceRows>, key: string, place: PlaceObservations): void {
  const rows = joined.get(key) ?? new PlaceRows(place.name, place.code, place.isUnknown);
  joined.set(key, rows);
  rows.population ??= place.population;
  rows.addAll(place);
}

function disagreement(files: readonly ParsedFile[], place: PlaceRows, entry: number): AppError {
  const names = files.map((file) => file.table.name);
  const [first, second] = names;
  // Sheets of one workbook are named after it: `book.xlsx [2023]`.
  const book = /^(.+) \[[^\]]*\]$/.exec(first!)?.[1];
  const areSheets = book !== undefined && names.every((name) => name.startsWith(`${book} [`));
  const advice = words.imports.differentFiles({ areSheets, second, first });
  return new AppError(
    'AMBIGUOUS',
    words.imports.countDifferently({
      files: namesOfFiles(names),
      place: place.name,
      date: fromDayNumber(place.days[entry]!),
      advice,
    }),
    {
      files: names,
      place: place.name,
      date: fromDayNumber(place.days[entry]!),
      readings: [{ repeats: 'last' }, { repeats: 'first' }],
    },
  );
}
