/** Files of one import as one dataset: cases here, deaths there; or parts of one table by year or region. */
import { AppError } from '../../../../shared/errors/AppError.ts';
import { fromDayNumber } from '../../../../shared/time/plainDate.ts';
import { foldName } from '../../util/foldName.ts';
import {
  combinations,
  combined,
  type PlaceObservations,
  PlaceRows,
  type Repeat,
  repeatsOf,
} from './observations.ts';
import type { FileRead } from './readFile.ts';

/**
 * Places of the same name are one place, whatever its spelling in each file; of one file they stay apart.
 * @throws AppError `AMBIGUOUS` when two files count a place and day differently
 */
export function joinFiles(files: readonly FileRead[]): PlaceObservations[] {
  const [only, ...others] = files;
  if (only !== undefined && others.length === 0) return only.places;
  const joined = new Map<string, PlaceRows>();
  for (const file of files) {
    const seen = new Map<string, string>();
    for (const place of file.places) {
      const folded = place.isUnknown ? '' : foldName(place.name);
      const isOther = (seen.get(folded) ?? place.name) !== place.name;
      const key = isOther ? place.name : folded;
      seen.set(folded, place.name);
      add(joined, key, place);
    }
  }
  const places = [...joined.values()];
  const conflict = places.flatMap(repeatsOf).find(isDisagreement);
  if (conflict !== undefined) throw disagreement(files, conflict.place, conflict.entries[0]!);
  return places.map((place) => combined(place, combinations.first));
}

/** Whether two of the entries report different counts: the same counts in both files are one report. */
function isDisagreement({ place, entries }: Repeat): boolean {
  const differ = (counts: readonly number[]) =>
    new Set(entries.map((entry) => counts[entry]!).filter((count) => !Number.isNaN(count))).size > 1;
  return differ(place.cases) || differ(place.deaths);
}

function add(joined: Map<string, PlaceRows>, key: string, place: PlaceObservations): void {
  const rows = joined.get(key) ?? new PlaceRows(place.name, place.code, place.isUnknown);
  joined.set(key, rows);
  rows.population ??= place.population;
  place.days.forEach((day, index) => {
    rows.add(day, place.cases[index]!, place.deaths[index]!, place.rows[index]!);
  });
}

function disagreement(files: readonly FileRead[], place: PlaceRows, entry: number): AppError {
  const names = files.map((file) => file.table.name);
  const [first, second] = names;
  return new AppError(
    'AMBIGUOUS',
    `${names.join(' and ')} count ${place.name} on ${fromDayNumber(place.days[entry]!)} differently. If they count different things, state which with a mapping, for example {"files": {"${second}": {"counted": "deaths"}}}; if not, import ${first} alone.`,
    { files: names, place: place.name, date: fromDayNumber(place.days[entry]!) },
  );
}
