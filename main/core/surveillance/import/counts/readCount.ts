import { words } from '../../../../../shared/words/index.ts';
import { westernDigits } from '../../../util/westernDigits.ts';
import { isFailedFormula, saysNotReported, saysProvisional, saysSuppressed } from './cellWords.ts';
import { type CountRange, readRange } from './countRange.ts';

/** What a cell of a count column says. */
export type CountReading =
  | { kind: 'count'; value: number; isProvisional: boolean }
  /** Hidden, so that nobody can be told by it: neither zero nor missing. */
  | { kind: 'suppressed'; range: CountRange }
  /** Blank or a word for "no report": never turned into 0. */
  | { kind: 'not-reported' }
  | { kind: 'unreadable'; reason: string; likeness: Likeness };

/** What an unreadable cell looks like: a count with marks (`>5`, `1,234`), a fraction, or anything else. */
export type Likeness = 'count' | 'fraction' | 'other';

/** How the cells of one file are written. */
export interface CountWriting {
  /** What stands between thousands, or ''. */
  thousandsMark: string;
  /** The least count that is hidden behind `<5`: 1 where the file writes zeros as such, else 0. */
  lowestHidden: 0 | 1;
  /** Whether a note says that a dash is a zero. */
  isDashZero: boolean;
}

export const usualWriting: CountWriting = { thousandsMark: '', lowestHidden: 1, isDashZero: false };

/** No count, and nothing that is said in place of one, is longer. */
const LONGEST_CELL = 60;
const SPACES = /[\s\u00a0\u2007\u2009\u202f]/g;
/** Spaces and apostrophes between groups of three stand for nothing else, unlike `1,234` and `1.234`. */
const clearlyGrouped = /^[+-]?[1-9]\d{0,2}(?:([ '’ʼ])\d{3})(?:\1\d{3})*(?:[.,]0+)?$/;
/** Indian lakhs and crores: `1,23,456`. */
const inLakhs = /^[+-]?[1-9]\d?(?:,\d{2})+,\d{3}$/;
/** `1,234` and `1.000` are thousands to one writer and decimals to another: 1000 times apart. */
const grouped = /^[+-]?[1-9]\d{0,2}(?:[.,]\d{3})+$/;
const withMarks = /^[<>≤≥~≈(]*\s*[+-]?\d[\d.,'’ ]*[+)]*$/;

/** Marks that hang on a count: stars, daggers, raised figures, a letter or word for "provisional", or of a footnote. */
const marksBehind =
  /^([+-]?\d[\d.,'’ʼ٬ ]*?)\s*(?:([*†‡§¶#^⁎＊]+|[¹²³⁰⁴-⁹ᵃ-ᵛ]+)|[([]([^()[\]]{1,20})[)\]]|(\p{L}[\p{L} .]{0,20}))$/u;
const marksBefore = /^(?:[*†‡§¶~≈∼⁎]|(?:ca|approx|env|aprox|circa|etwa|about|environ)\.?\s)\s*(?=\d)/i;
/** Letters of footnotes. `k` and `m` may be thousands and millions, and `12 (3)` may be cases and deaths. */
const footnote = /^[a-d]$/i;
const stars = /^[*†‡§¶#,]{1,4}$/;

function unreadable(reason: string, likeness: Likeness): CountReading {
  return { kind: 'unreadable', reason, likeness };
}

/** @returns a grouped number without its marks; any other text as it is */
export function withoutThousands(text: string, mark: string): string {
  if (clearlyGrouped.test(text)) return text.replace(/[ '’ʼ]/g, '');
  if (inLakhs.test(text)) return text.replaceAll(',', '');
  if (mark === '') return text;
  const [head, ...groups] = text.split(mark);
  const isGrouped =
    groups.length > 0 &&
    /^[+-]?[1-9]\d{0,2}$/.test(head!) &&
    groups.every((group, index) =>
      (index === groups.length - 1 ? /^\d{3}(?:[.,]0+)?$/ : /^\d{3}$/).test(group),
    );
  return isGrouped ? [head, ...groups].join('') : text;
}

/** A count without the marks that say it is not final, and whether it had any. */
function withoutMarks(text: string): { bare: string; isMarked: boolean } {
  const rest = text.replace(marksBefore, '');
  const [, count, marks, inBrackets, words] = marksBehind.exec(rest) ?? [];
  const said = inBrackets ?? words;
  const isMark =
    marks !== undefined ||
    (said !== undefined &&
      (saysProvisional(said) || footnote.test(said) || (inBrackets !== undefined && stars.test(said))));
  return isMark ? { bare: count!.trim(), isMarked: true } : { bare: rest, isMarked: rest !== text };
}

/**
 * Reads whole counts. A negative count is a correction of an earlier one; fractions are no counts.
 * @param text a cell in any digits
 */
export function readCount(text: string, writing: CountWriting = usualWriting): CountReading {
  if (/^\d{1,15}$/.test(text)) return { kind: 'count', value: Number(text), isProvisional: false };
  if (text.length > LONGEST_CELL) return unreadable(words.counts.unreadable.notWhole, 'other');
  const raw = plainDigits(text);
  if (writing.isDashZero && /^[-–—−]$/.test(raw)) return { kind: 'count', value: 0, isProvisional: false };
  if (saysNotReported(raw)) return { kind: 'not-reported' };
  if (saysSuppressed(raw)) return { kind: 'suppressed', range: { low: 0, high: null } };
  const range = /\d/.test(raw) ? readRange(raw, writing.lowestHidden) : null;
  if (range !== null) return { kind: 'suppressed', range };
  if (isFailedFormula(raw)) return unreadable(words.counts.unreadable.failedFormula, 'other');
  const { bare, isMarked } = withoutMarks(raw);
  return readBare(withoutThousands(bare, writing.thousandsMark), isMarked);
}

/** Digits of other scripts as 0 to 9; the Arabic mark between thousands is none between decimals. */
function plainDigits(text: string): string {
  return westernDigits(text.replaceAll('٬', '’'))
    .replace(SPACES, ' ')
    .trim()
    .replace(/^[−–](?=\d)/, '-');
}

function readBare(text: string, isProvisional: boolean): CountReading {
  if (grouped.test(text)) return unreadable(words.counts.unreadable.mark, 'count');
  if (/^[+-]?\d+(?:[.,]0+)?$/.test(text)) {
    // Adding 0 turns -0 into 0.
    const value = Number.parseInt(text, 10) + 0;
    return Number.isSafeInteger(value)
      ? { kind: 'count', value, isProvisional }
      : unreadable(words.counts.unreadable.tooLarge, 'count');
  }
  if (/^[+-]?\d*[.,٫]\d+(?:e[+-]?\d+)?$/i.test(text))
    return unreadable(words.counts.unreadable.fraction, 'fraction');
  if (/^(>|≥|&gt;|over|more than|at least)\s*\d+$|^\d+\s*\+$/i.test(text))
    return unreadable(words.counts.unreadable.least, 'count');
  return unreadable(words.counts.unreadable.notWhole, withMarks.test(text) ? 'count' : 'other');
}
