/**
 * Files of one import as one set of counts: cases here, deaths there; parts of one table by year or region; or one
 * file a day. Files that report alike are joined before anyone asks whether they hold running sums, so that sums of
 * one day each are seen for what they are.
 */
import type { Measure } from '../../../../../shared/surveillance/measures.ts';
import { fromDayNumber, type PlainDate } from '../../../../../shared/time/plainDate.ts';
import { detectKinds, type Kinds } from '../counts/countKind.ts';
import { differenced } from '../counts/differenced.ts';
import { namesOfFiles } from '../namesOfFiles.ts';
import type { CountMarks, PlaceObservations } from '../observations.ts';
import { type ParsedFile, type SaidKind, saidKind } from '../parseFile.ts';
import { daysOffTotal, findTotals } from '../places/findTotals.ts';
import { placesWithoutParent } from '../places/parentTotals.ts';
import { joinPlaces } from './joinPlaces.ts';

export interface JoinedFiles {
  /** New counts of the places kept. */
  places: readonly PlaceObservations[];
  /** By file: what each measure counts, null where the file does not count it. */
  kinds: ReadonlyMap<ParsedFile, Kinds>;
  /** Where a running sum began anew. */
  resets: readonly Reset[];
  /** Names of places that are totals of others. */
  totals: readonly string[];
  /** Days on which the one place named a total is not the sum of the others. */
  daysOffTotal: number;
}

export interface Reset {
  /** Null where several files were joined. */
  file: string | null;
  row: number | null;
  place: string;
  date: PlainDate;
}

/** Files whose counts are of one kind, measure by measure. */
interface Group {
  files: ParsedFile[];
  /** What the names say; undefined where no file of the group counts the measure. */
  said: Record<Measure, SaidKind | null | undefined>;
}

/** @throws AppError of `joinPlaces`, `findTotals` and `detectKinds` */
export function joinFiles(files: readonly ParsedFile[]): JoinedFiles {
  const groups = groupsOf(files);
  const settled = groups.map((group) => settleGroup(group, groups.length === 1));
  const kinds = new Map(settled.flatMap((one, index) => kindsByFile(groups[index]!, one.kinds)));
  const places = groups.length === 1 ? settled[0]!.places : joinPlaces(settled, files);
  return {
    places,
    kinds,
    resets: settled.flatMap((one) => one.resets),
    totals: [...new Set(settled.flatMap((one) => one.totals))],
    daysOffTotal: settled.reduce((days, one) => days + one.daysOffTotal, 0),
  };
}

function groupsOf(files: readonly ParsedFile[]): Group[] {
  const groups: Group[] = [];
  for (const file of files) {
    const { counted } = file;
    const said = {
      cases: counted.cases ? saidKind(file, 'cases') : undefined,
      deaths: counted.deaths ? saidKind(file, 'deaths') : undefined,
    };
    const group = groups.find(
      (one) => fits(one.said.cases, said.cases) && fits(one.said.deaths, said.deaths),
    );
    if (group === undefined) {
      groups.push({ files: [file], said });
      continue;
    }
    group.files.push(file);
    group.said = {
      cases: group.said.cases === undefined ? said.cases : group.said.cases,
      deaths: group.said.deaths === undefined ? said.deaths : group.said.deaths,
    };
  }
  return groups;
}

type Said = SaidKind | null | undefined;

function fits(a: Said, b: Said): boolean {
  if (a === undefined || b === undefined) return true;
  return a?.kind === b?.kind && a?.isCertain === b?.isCertain;
}

interface SettledGroup {
  places: PlaceObservations[];
  kinds: Kinds;
  resets: Reset[];
  totals: string[];
  daysOffTotal: number;
}

function settleGroup({ files, said }: Group, isAlone: boolean): SettledGroup {
  const [first] = files;
  const joined = files.length === 1 ? first!.places : joinPlaces(files, files);
  const totals = totalsOf(joined, files, isAlone);
  const kept = joined.filter((place) => !totals.includes(place.name));
  const kinds = detectKinds(
    files.map((file) => file.table.name),
    kept,
    { cases: said.cases ?? null, deaths: said.deaths ?? null },
  );
  const resets: Reset[] = [];
  const rowOf = (place: PlaceObservations, index: number) =>
    files.length === 1
      ? { file: first!.table.name, row: first!.table.line(place.rows[index]!) }
      : { file: null, row: null };
  const places = kept.map((place) =>
    asNewCounts(place, kinds, (index) =>
      resets.push({ ...rowOf(place, index), place: place.name, date: fromDayNumber(place.days[index]!) }),
    ),
  );
  const left = joined.filter((place) => totals.includes(place.name));
  return {
    places,
    kinds,
    resets,
    totals,
    daysOffTotal: left.length === 1 ? daysOffTotal(left[0]!, kept) : 0,
  };
}

function totalsOf(
  joined: readonly PlaceObservations[],
  files: readonly ParsedFile[],
  isAlone: boolean,
): string[] {
  const stated = files.map((file) => file.stated.totalLabels ?? null);
  const known = stated.every((labels) => labels === null) ? null : stated.flatMap((labels) => labels ?? []);
  const names = new Set(joined.map((place) => place.name));
  // What is stated for all files need not be in each group of them.
  const labels = isAlone ? known : (known?.filter((label) => names.has(label)) ?? null);
  return findTotals(
    joined,
    namesOfFiles(files.map((file) => file.table.name)),
    labels,
    files.flatMap((file) => placesWithoutParent(file.table, file.detected)),
  );
}

function asNewCounts(
  place: PlaceObservations,
  kinds: Kinds,
  onReset: (index: number) => void,
): PlaceObservations {
  const counts = (measure: Measure) => {
    if (kinds[measure] !== 'cumulative') return place[measure];
    const fresh = differenced(place[measure]);
    for (const index of fresh.resets) onReset(index);
    return fresh.counts;
  };
  const marks = marksOfSteps(place.marks, kinds);
  return { ...place, cases: counts('cases'), deaths: counts('deaths'), marks };
}

/** A hidden running sum hides its step; the step after it holds both, as after a report that is missing. */
function marksOfSteps(marks: CountMarks, kinds: Kinds): CountMarks {
  if (marks.suppressed.length === 0) return marks;
  return { ...marks, suppressed: marks.suppressed.filter(({ measure }) => kinds[measure] !== 'cumulative') };
}

function kindsByFile({ files }: Group, kinds: Kinds): [ParsedFile, Kinds][] {
  return files.map((file) => {
    const { counted } = file;
    return [
      file,
      { cases: counted.cases ? kinds.cases : null, deaths: counted.deaths ? kinds.deaths : null },
    ];
  });
}
