/** Which way of writing dates a column uses. Where two ways read it whole, what else the dates say decides, or nobody. */
import type { PlainDate } from '../../../../../shared/time/plainDate.ts';
import { hasHint } from '../vocabulary/index.ts';
import { weekWritten } from '../weeks/weekFormats.ts';
import type { DateFormat } from './DateFormat.ts';
import { dateFormats, rangeFormats } from './dateFormats.ts';
import { halvesOf } from './dateRanges.ts';
import { settle } from './settleOrder.ts';
import { mixedSpellings, type Spelling } from './spellings.ts';

export interface DetectedFormat {
  format: DateFormat;
  /** Share of the cells that the format reads, 0 to 1. */
  share: number;
  /** A second format that reads as many cells, as other days. */
  rival: DateFormat | null;
  /** Why the format was preferred to the rival; null where there is no rival, or where the file can't decide. */
  because: string | null;
  /** The spellings that a column mixes, with how many cells each has; none where all are written alike. */
  spellings: readonly Spelling[];
}

/** This many texts show which formats are possible at all, so that the other formats need not be tried on the whole file. */
const PROBED = 40;
/** Share of the cells that one way of writing must read before others are looked for beside it. */
const PARTLY = 0.3;
/** Share of the probed texts that must be two dates. */
const MOSTLY_RANGES = 0.5;

/** Months end at 12: a larger number behind a year is that of a week. */
function showsWeeks(format: DateFormat, probe: readonly string[]): boolean {
  const weeks = probe.flatMap((text) => weekWritten(format, text)?.week ?? []);
  return (
    weeks.length >= probe.length / 2 && weeks.every((week) => week <= 53) && weeks.some((week) => week > 12)
  );
}

function canRead(format: DateFormat, name: string, probe: readonly string[]): boolean {
  if (format.needsName === undefined) return true;
  const isOfWeeks = hasHint(name, 'week');
  const isOfDates = (['date', 'onset', 'weekStart', 'weekEnd'] as const).some((hint) => hasHint(name, hint));
  if (format.needsName === 'date') return isOfDates || isOfWeeks;
  return isOfWeeks || (isOfDates && showsWeeks(format, probe));
}

/** What a text may be read as. */
function formatsFor(probe: readonly string[]): readonly DateFormat[] {
  const ranges = probe.filter((text) => halvesOf(text) !== null).length;
  return ranges > 0 && ranges >= probe.length * MOSTLY_RANGES
    ? [...dateFormats, ...rangeFormats]
    : dateFormats;
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
  const step = Math.max(1, Math.floor(distinct.length / PROBED));
  const probe = distinct.filter((_, index) => index % step === 0);
  const possible = formatsFor(probe).filter(
    (format) => canRead(format, name, probe) && probe.some((text) => format.read(text) !== null),
  );
  const single = bestOf(possible, texts, cells, today);
  if (single === null || single.share === 1 || single.share < PARTLY || single.format.ofWeeks === true)
    return single;
  const mixed = mixedSpellings(
    texts,
    dateFormats.filter((format) => canRead(format, name, probe)),
    today,
  );
  return mixed === null ? single : { ...mixed, share: mixed.read / cells };
}

function bestOf(
  formats: readonly DateFormat[],
  texts: ReadonlyMap<string, number>,
  cells: number,
  today: PlainDate,
): DetectedFormat | null {
  const scored = formats
    .map((format) => ({ format, read: countRead(format, texts) }))
    .sort((a, b) => b.read - a.read);
  const best = scored[0];
  if (best === undefined || best.read === 0) return null;
  const share = best.read / cells;
  const rival = scored.find(
    (other) => other !== best && other.read === best.read && differ(other.format, best.format, texts),
  )?.format;
  if (rival === undefined) return { format: best.format, share, rival: null, because: null, spellings: [] };
  const settled = settle(best.format, rival, [...texts.keys()], today);
  if (settled === null) return { format: best.format, share, rival, because: null, spellings: [] };
  const loser = settled.format === rival ? best.format : rival;
  return { format: settled.format, share, rival: loser, because: settled.because, spellings: [] };
}

function differ(one: DateFormat, other: DateFormat, texts: ReadonlyMap<string, number>): boolean {
  for (const text of texts.keys()) if (one.read(text) !== other.read(text)) return true;
  return false;
}

/** Weeks count as read by their numbers: which of them a year has is a matter of the week system. */
function countRead(format: DateFormat, texts: ReadonlyMap<string, number>): number {
  let read = 0;
  for (const [text, times] of texts)
    if (format.read(text) !== null || weekWritten(format, text) !== null) read += times;
  return read;
}
