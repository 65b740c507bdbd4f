/** What a shape is filled with: a level, or a class of a number. */
import type { RiskLevel } from '../../../shared/contract/index.ts';
import type { PlaceRow } from '../../data/places/placeRows.ts';

export const mapSubjects = ['level', 'rate', 'count', 'chance'] as const;
export type MapSubject = (typeof mapSubjects)[number];

/** Classes of a number, the lowest first. */
export const CLASSES = 5;
const EVERY = 100_000;
const CHANCES = [0.2, 0.4, 0.6, 0.8] as const;

export type Fill = { kind: 'level'; level: RiskLevel } | { kind: 'class'; index: number } | { kind: 'none' };

export interface MapRow {
  row: PlaceRow;
  /** Last count per 100,000 people; null where one of both is not known. */
  rate: number | null;
}

export function mapRow(row: PlaceRow, people: number | null): MapRow {
  const cases = row.last?.cases ?? null;
  return { row, rate: cases === null || people === null || people <= 0 ? null : (cases / people) * EVERY };
}

/** The number that a place is told by; null where it is not known. */
export function numberOf({ row, rate }: MapRow, subject: Exclude<MapSubject, 'level'>): number | null {
  if (subject === 'rate') return rate;
  return subject === 'count' ? (row.last?.cases ?? null) : (row.forecast?.outbreakProbability ?? null);
}

/** Upper ends of all classes but the last, from small to large; as many rows in each as there can be. */
export function evenBreaks(values: readonly (number | null)[]): number[] {
  const rates = values.filter((value) => value !== null).sort((a, b) => a - b);
  const ends = Array.from(
    { length: CLASSES - 1 },
    (_, k) => rates[Math.floor(((k + 1) * rates.length) / CLASSES)],
  );
  return [...new Set(ends.flatMap((end) => (end === undefined ? [] : [twoDigits(end)])))];
}

/** Ends that can be read out: 3.4, 12, 870. */
function twoDigits(value: number): number {
  return Number(value.toPrecision(2));
}

export function breaksOf(subject: MapSubject, rows: readonly MapRow[]): readonly number[] {
  if (subject === 'level') return [];
  return subject === 'chance' ? CHANCES : evenBreaks(rows.map((one) => numberOf(one, subject)));
}

export function fillOf(one: MapRow | undefined, subject: MapSubject, breaks: readonly number[]): Fill {
  if (one === undefined) return { kind: 'none' };
  if (subject === 'level')
    return one.row.level === null ? { kind: 'none' } : { kind: 'level', level: one.row.level };
  const value = numberOf(one, subject);
  if (value === null) return { kind: 'none' };
  return { kind: 'class', index: breaks.filter((end) => value >= end).length };
}

/** The part of an id that names the pattern of a fill. */
export function patternOf(fill: Fill): string {
  return fill.kind === 'none' ? 'none' : fill.kind === 'level' ? fill.level : `class-${fill.index}`;
}
