/** Bundled records of past seasons as panels of models. */
import { AppError } from '../../../shared/errors/AppError.ts';
import { isPlainDate, toDayNumber } from '../../../shared/time/plainDate.ts';
import { namesOneOf } from '../epi/diseaseWords.ts';
import type { ModelPanel } from './ModelPanel.ts';
import { seasonWeek } from './scaled/seasonWeek.ts';

/** e^-7, which keeps weeks without any from standing at zero. */
const FLOOR = 0.0009118819655545162;
const FACTOR = 4;
/** Seasons by the year they began in: those of a pandemic, and those in which influenza hardly came. */
const UNLIKE_OTHERS: ReadonlySet<number> = new Set([2008, 2009, 2020, 2021]);

const INFLUENZA = ['influenza', 'flu', 'grippe', 'gripe', 'ili'];
/** Influenza of birds has no winter of people. */
const OF_BIRDS = ['avian', 'bird', 'aviaire', 'aviar', 'aviaria'];

/** @returns the name of the record of a disease, or null */
export function recordNameOf(disease: string): 'influenza' | null {
  return namesOneOf(disease, INFLUENZA) && !namesOneOf(disease, OF_BIRDS) ? 'influenza' : null;
}

/**
 * @param csv `week_end,location,value`, with a header; weeks end on the same weekday
 * @returns places in the order in which they first stand there; NaN in seasons unlike others
 * @throws AppError `FILE_UNREADABLE` for what is no such table
 */
export function shapesOf(csv: string): ModelPanel {
  const rows = csv
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.trim().split(','));
  const dayOf = remembered((end: string) => (isPlainDate(end) ? toDayNumber(end) : Number.NaN));
  const days = rows.map(([end = '']) => dayOf(end));
  const values = rows.map(([, , value = '']) => (value === '' ? Number.NaN : Number(value)));
  if (rows.length === 0 || [...days, ...values].some((number) => !Number.isFinite(number)))
    throw new AppError('FILE_UNREADABLE', 'A record of past seasons is damaged. Install Outpost again.');
  const first = days.reduce((least, day) => Math.min(least, day));
  const weeks = (days.reduce((most, day) => Math.max(most, day)) - first) / 7 + 1;
  const isUnlike = remembered((day: number) => UNLIKE_OTHERS.has(seasonWeek(day).season));
  const byPlace = new Map<string, Float64Array>();
  rows.forEach(([, location = ''], row) => {
    const counts = byPlace.get(location) ?? new Float64Array(weeks).fill(Number.NaN);
    byPlace.set(location, counts);
    if (isUnlike(days[row]!)) return;
    counts[(days[row]! - first) / 7] = FACTOR * (values[row]! + FLOOR);
  });
  const places = [...byPlace.values()].map((counts) => ({ counts, population: null }));
  return { firstWeekEnd: first, weeks, places };
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
