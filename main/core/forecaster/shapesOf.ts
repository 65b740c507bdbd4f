/** Bundled records of past seasons as panels of models. */

import { AppError } from '../../../shared/errors/AppError.ts';
import { isPlainDate, toDayNumber } from '../../../shared/time/plainDate.ts';
import { words } from '../../../shared/words/index.ts';
import type { ModelPanel } from './ModelPanel.ts';
import { seasonWeek } from './scaled/seasonWeek.ts';

/** e^-7, which keeps weeks without any from standing at zero. */
const FLOOR = 0.0009118819655545162;
const FACTOR = 4;
/** Seasons by the year they began in: those of a pandemic, and those in which influenza hardly came. */
const UNLIKE_OTHERS: ReadonlySet<number> = new Set([2008, 2009, 2020, 2021]);

/** Lines that are read in one go: about a millisecond. */
const LINES_AT_ONCE = 2_000;

/**
 * @param csv `week_end,location,value`, with a header; weeks end on the same weekday
 * @param breathe lets others have their turn
 * @returns places in the order in which they first stand there; NaN in seasons unlike others
 * @throws AppError `FILE_UNREADABLE` for what is no such table
 */
export async function shapesOf(csv: string, breathe: () => Promise<void>): Promise<ModelPanel> {
  const lines = csv.trim().split('\n').slice(1);
  if (lines.length === 0) throw damaged();
  const dayOf = remembered((end: string) => (isPlainDate(end) ? toDayNumber(end) : Number.NaN));
  const rowsOf = new Map<string, { days: number[]; values: number[] }>();
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  for (const [index, line] of lines.entries()) {
    if (index % LINES_AT_ONCE === 0) await breathe();
    const [end = '', location = '', text = ''] = line.trim().split(',');
    const [day, value] = [dayOf(end), text === '' ? Number.NaN : Number(text)];
    if (!Number.isFinite(day) || !Number.isFinite(value)) throw damaged();
    const rows = rowsOf.get(location) ?? { days: [], values: [] };
    rowsOf.set(location, rows);
    rows.days.push(day);
    rows.values.push(value);
    first = Math.min(first, day);
    last = Math.max(last, day);
  }
  const weeks = (last - first) / 7 + 1;
  const isUnlike = remembered((day: number) => UNLIKE_OTHERS.has(seasonWeek(day).season));
  const places = [...rowsOf.values()].map(({ days, values }) => {
    const counts = new Float64Array(weeks).fill(Number.NaN);
    days.forEach((day, row) => {
      if (!isUnlike(day)) counts[(day - first) / 7] = FACTOR * (values[row]! + FLOOR);
    });
    return { counts, population: null };
  });
  return { firstWeekEnd: first, weeks, places };
}

function damaged(): AppError {
  return new AppError('FILE_UNREADABLE', words.storage.seasonsDamaged);
}

/** All places have the same weeks, and taking a date apart takes long. */
function remembered<Key, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const value = make(key);
    known.set(key, value);
    return value;
  };
}
