/**
 * Chooses the columns of cases and deaths by all that speaks for each pair: how full they are, what their numbers say
 * of each other, which class of cases they count, and their names. Pairs that tell the same are one reading; when
 * another reading is as good, the user is asked.
 */

import { AppError } from '../../../../../shared/errors/AppError.ts';
import type { StatedMapping } from '../../../../../shared/surveillance/datasetSchema.ts';
import type { Measure } from '../../../../../shared/surveillance/measures.ts';
import { words } from '../../../../../shared/words/index.ts';
import type { LayoutContext } from '../layouts/parts.ts';
import type { ColumnProfile } from '../table/columnProfile.ts';
import { countColumns, namedCandidates } from './countColumns.ts';
import { type CountFacets, classScore, facetsOf } from './facets.ts';
import { ColumnNumbers } from './relations.ts';

export interface ChosenMeasures {
  cases: ColumnProfile | null;
  deaths: ColumnProfile | null;
  /** 0.5 where another reading is as good, towards 1 the further it is. */
  certainty: number;
  /** What was taken instead of what, and why. */
  chosen: string[];
}

/** Columns that are filled in less than this share of the rows of the fullest one are no rivals of it. */
const MOSTLY_BLANK = 0.5;
const BLANK_PENALTY = 20;
/** Of two columns that tell the same, one that is filled so much more often is taken. */
const FULLER = 1.01;
const COVERAGE_WEIGHT = 4;
const GROUP_PENALTY = 3;
const FLAG_PENALTY = 5;
const SUM_BONUS = 0.5;
const BARE_BONUS = 1.2;
/** New counts say what happened when; running sums have to be taken apart. */
const KIND_SCORE = { incident: 2, unnamed: 0.5, cumulative: -1 } as const;
/** Readings closer than this are asked about. */
const CLOSE = 1;
/** How fast certainty grows with the distance to the next reading. */
const CERTAINTY_SCALE = 1.5;
const MOST_CANDIDATES = 12;

interface Candidate {
  column: ColumnProfile;
  facets: CountFacets;
  score: number;
}

interface Pair {
  cases: Candidate | null;
  deaths: Candidate | null;
  score: number;
}

/** @returns whether any of the columns is named after cases or deaths */
export function hasMeasure(counts: readonly ColumnProfile[]): boolean {
  return namedCandidates(counts, 'cases').length > 0 || namedCandidates(counts, 'deaths').length > 0;
}

/** @throws AppError `AMBIGUOUS` with the columns that are equally good */
export function chooseMeasures({ table, columns, stated }: LayoutContext): ChosenMeasures {
  const counts = countColumns(columns, stated);
  const named = {
    cases: candidateColumns(counts, 'cases', stated),
    deaths: candidateColumns(counts, 'deaths', stated),
  };
  if (named.cases.length === 0 && named.deaths.length === 0)
    return { cases: null, deaths: null, certainty: 1, chosen: [] };
  const numbers = new ColumnNumbers(table, columns);
  const cases = candidates(named.cases, numbers);
  const deaths = candidates(named.deaths, numbers);
  const pairs = pairsOf(cases, deaths, numbers).sort((a, b) => b.score - a.score);
  const [first] = pairs;
  const best = {
    cases: fullest(first!.cases, cases, numbers),
    deaths: fullest(first!.deaths, deaths, numbers),
    score: first!.score,
  };
  const others = pairs.filter((pair) => !isSameReading(pair, best, numbers));
  const gap = others.length === 0 ? Number.POSITIVE_INFINITY : best.score - others[0]!.score;
  if (gap < CLOSE) throw closeReadings(table.name, best, others);
  return {
    cases: best.cases?.column ?? null,
    deaths: best.deaths?.column ?? null,
    certainty: 1 - 0.5 * Math.exp(-gap / CERTAINTY_SCALE),
    chosen: [...insteadOf(best.cases, cases), ...insteadOf(best.deaths, deaths)],
  };
}

/** New counts with gaps give way to the running sum of them that has none: what it rose by in a gap is not lost. */
function fullest(
  taken: Candidate | null,
  all: readonly Candidate[],
  numbers: ColumnNumbers,
): Candidate | null {
  if (taken === null) return null;
  const fuller = all.filter(
    (one) => one.column.filled > taken.column.filled * FULLER && numbers.areSame(one.column, taken.column),
  );
  return fuller.sort((a, b) => b.column.filled - a.column.filled)[0] ?? taken;
}

function candidateColumns(
  counts: readonly ColumnProfile[],
  measure: Measure,
  stated: StatedMapping,
): ColumnProfile[] {
  const fixed = stated[measure];
  if (fixed !== undefined) return counts.filter((column) => column.name === fixed);
  return namedCandidates(counts, measure);
}

function candidates(columns: readonly ColumnProfile[], numbers: ColumnNumbers): Candidate[] {
  const fullest = Math.max(...columns.map((column) => column.filled));
  const described = withKinds(
    columns.map((column) => ({ column, facets: facetsOf(column) })),
    numbers,
  );
  return described
    .map(({ column, facets }) => {
      const isSum = numbers.isSumOf(column, partsOf({ column, facets }, described));
      const isFlag = areFlags(column) && !columns.every(areFlags);
      const score = scoreOf(column, facets, fullest) + (isSum ? SUM_BONUS : 0) - (isFlag ? FLAG_PENALTY : 0);
      return { column, facets, score };
    })
    .sort((a, b) => b.score - a.score)
    .slice(0, MOST_CANDIDATES);
}

/** Only ever -1, 0 or 1: whether something is so, beside columns that count. */
function areFlags(column: ColumnProfile): boolean {
  return [...column.texts.keys()].every((text) => /^-?[01]$/.test(text));
}

/** Where the names do not tell sums from new counts, the numbers may: one column is the running sum of the other. */
function withKinds(
  all: readonly Omit<Candidate, 'score'>[],
  numbers: ColumnNumbers,
): Omit<Candidate, 'score'>[] {
  return all.map(({ column, facets }) => {
    if (facets.kind !== null) return { column, facets };
    const others = all.filter((one) => one.column !== column).map((one) => one.column);
    const isSum = others.some((other) => numbers.isRunningSum(column, other));
    const isStep = others.some((other) => numbers.isRunningSum(other, column));
    return { column, facets: { ...facets, kind: isSum ? 'cumulative' : isStep ? 'incident' : null } };
  });
}

/** The columns of single classes, or of groups, that a total of the same kind would be the sum of. */
function partsOf(
  { column, facets }: Omit<Candidate, 'score'>,
  all: readonly Omit<Candidate, 'score'>[],
): ColumnProfile[] {
  const isPart = (other: CountFacets) =>
    other.kind === facets.kind && (other.isOfGroup || (!other.isTotal && other.classes.length === 1));
  if (!facets.isTotal && facets.classes.length > 0) return [];
  return all.filter((one) => one.column !== column && isPart(one.facets)).map((one) => one.column);
}

function scoreOf(column: ColumnProfile, facets: CountFacets, fullest: number): number {
  const coverage = fullest === 0 ? 1 : column.filled / fullest;
  const blank = coverage < MOSTLY_BLANK ? BLANK_PENALTY : COVERAGE_WEIGHT * (1 - coverage);
  return (
    classScore(facets) +
    KIND_SCORE[facets.kind ?? 'unnamed'] +
    (facets.isBare ? BARE_BONUS : 0) -
    (facets.isOfGroup ? GROUP_PENALTY : 0) -
    blank
  );
}

function pairsOf(cases: readonly Candidate[], deaths: readonly Candidate[], numbers: ColumnNumbers): Pair[] {
  const some = <T>(list: readonly T[]): readonly (T | null)[] => (list.length === 0 ? [null] : list);
  return some(cases).flatMap((left) =>
    some(deaths).map((right) => ({
      cases: left,
      deaths: right,
      score: (left?.score ?? 0) + (right?.score ?? 0) + agreement(left, right, numbers),
    })),
  );
}

/** Cases and deaths of one class and kind belong together, and deaths are some of the cases. */
function agreement(cases: Candidate | null, deaths: Candidate | null, numbers: ColumnNumbers): number {
  if (cases === null || deaths === null) return 0;
  const isSameClass = cases.facets.classes.join() === deaths.facets.classes.join();
  const isSameKind = cases.facets.kind === deaths.facets.kind;
  const isWithin = isSameKind ? numbers.areWithin(deaths.column, cases.column) : null;
  const within = isWithin === null ? 0 : isWithin ? 0.3 : -0.5;
  return (isSameClass ? 0.3 : 0) + (isSameKind ? 0.2 : 0) + within;
}

function isSameReading(a: Pair, b: Pair, numbers: ColumnNumbers): boolean {
  const isSame = (one: Candidate | null, other: Candidate | null) =>
    one === other || (one !== null && other !== null && numbers.areSame(one.column, other.column));
  return isSame(a.cases, b.cases) && isSame(a.deaths, b.deaths);
}

function closeReadings(file: string, best: Pair, others: readonly Pair[]): AppError {
  const close = others.filter((pair) => best.score - pair.score < CLOSE);
  const measure = close.some((pair) => pair.cases !== best.cases) ? 'cases' : 'deaths';
  const names = [...new Set([best, ...close].map((pair) => pair[measure]!.column.name))];
  return new AppError('AMBIGUOUS', words.imports.severalColumns({ file, measure, names: names.join(', ') }), {
    file,
    readings: names.map((name) => ({ [measure]: name })),
  });
}

/** Says that a fuller column was taken, or a total instead of its parts. */
function insteadOf(taken: Candidate | null, all: readonly Candidate[]): string[] {
  if (taken === null) return [];
  const rest = all.filter((one) => one !== taken).map(({ column }) => column.name);
  if (rest.length === 0) return [];
  return [
    words.imports.columnTaken({
      name: taken.column.name,
      others: words.common.lists.quoted(rest.slice(0, 5)),
    }),
  ];
}
