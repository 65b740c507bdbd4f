/** Which way of writing dates a column uses. Where two ways read it whole, what else the dates say decides, or nobody. */
import { type PlainDate, toDayNumber } from '../../../../../shared/time/plainDate.ts';
import { hasHint, wordsOf } from '../vocabulary/index.ts';
import { type DateFormat, dateFormats } from './dateFormats.ts';

export interface DetectedFormat {
  format: DateFormat;
  /** Share of the cells that the format reads, 0 to 1. */
  share: number;
  /** A second format that reads as many cells, as other days. */
  rival: DateFormat | null;
  /** Why the format was preferred to the rival; null where there is no rival, or where the file can't decide. */
  because: string | null;
}

/** Fewer dates than this show no order and no regular step. */
const ENOUGH_DATES = 4;

function canRead(format: DateFormat, name: string): boolean {
  if (format.needsName === undefined) return true;
  const isOfWeeks = /\b(week|wk|semaine|semana|woche|epiweek|sem|se|kw|sw|ew)\b/.test(wordsOf(name));
  return format.needsName === 'week' ? isOfWeeks : hasHint(name, 'date') && !isOfWeeks;
}

/**
 * @param texts distinct texts with how many cells have them, in order of appearance
 * @returns the format that reads most of the cells, or null when none reads any
 */
export function detectDates(
  texts: ReadonlyMap<string, number>,
  name: string,
  today: PlainDate,
): DetectedFormat | null {
  const distinct = [...texts.keys()];
  let cells = 0;
  for (const times of texts.values()) cells += times;
  // Few texts tell which formats can be meant at all, which spares the others a reading of everything.
  const probe = distinct.filter((_, index) => index % Math.max(1, Math.floor(distinct.length / 40)) === 0);
  const possible = dateFormats.filter(
    (format) => canRead(format, name) && probe.some((text) => format.read(text) !== null),
  );
  const scored = possible
    .map((format) => ({ format, read: countRead(format, texts) }))
    .sort((a, b) => b.read - a.read);
  const best = scored[0];
  if (best === undefined || best.read === 0) return null;
  const share = best.read / cells;
  const rival = scored.find(
    (other) =>
      other !== best &&
      other.read === best.read &&
      distinct.some((text) => other.format.read(text) !== best.format.read(text)),
  )?.format;
  if (rival === undefined) return { format: best.format, share, rival: null, because: null };
  const settled = settle(best.format, rival, distinct, today);
  if (settled === null) return { format: best.format, share, rival, because: null };
  const loser = settled.format === rival ? best.format : rival;
  return { format: settled.format, share, rival: loser, because: settled.because };
}

function countRead(format: DateFormat, texts: ReadonlyMap<string, number>): number {
  let read = 0;
  for (const [text, times] of texts) if (format.read(text) !== null) read += times;
  return read;
}

interface Signs {
  /** Share of the most common step between neighbouring days, when that step is a day or whole weeks. */
  regular: number;
  /** Share of steps, in the order of the file, that go the usual way. */
  ordered: number;
  hasFuture: boolean;
}

function signsOf(format: DateFormat, texts: readonly string[], today: PlainDate): Signs {
  const days = texts.flatMap((text) => {
    const date = format.read(text);
    return date === null ? [] : [toDayNumber(date)];
  });
  const steps = (list: readonly number[]) => list.slice(1).map((day, index) => day - list[index]!);
  const inOrder = steps(days);
  const forward = inOrder.filter((step) => step > 0).length / inOrder.length;
  const sorted = steps([...new Set(days)].sort((a, b) => a - b));
  const tally = Map.groupBy(sorted, (step) => step);
  const [step, same] = [...tally].sort((a, b) => b[1].length - a[1].length)[0] ?? [0, []];
  return {
    regular: step === 1 || step % 7 === 0 ? same.length / sorted.length : 0,
    ordered: Math.max(forward, 1 - forward),
    hasFuture: days.some((day) => day > toDayNumber(today)),
  };
}

function settle(
  first: DateFormat,
  second: DateFormat,
  texts: readonly string[],
  today: PlainDate,
): { format: DateFormat; because: string } | null {
  const [a, b] = [signsOf(first, texts, today), signsOf(second, texts, today)];
  const votes: { format: DateFormat; because: string }[] = [];
  const vote = (isBetter: (one: Signs, other: Signs) => boolean, because: string) => {
    if (isBetter(a, b)) votes.push({ format: first, because });
    if (isBetter(b, a)) votes.push({ format: second, because });
  };
  if (texts.length >= ENOUGH_DATES) {
    vote((one, other) => one.regular >= 0.9 && other.regular < 0.6, 'the dates then follow at even steps');
    vote((one, other) => one.ordered >= 0.98 && other.ordered < 0.9, 'the rows then stand in order of time');
  }
  vote((one, other) => !one.hasFuture && other.hasFuture, 'no date then lies in the future');
  const chosen = votes[0];
  return chosen !== undefined && votes.every(({ format }) => format === chosen.format) ? chosen : null;
}
