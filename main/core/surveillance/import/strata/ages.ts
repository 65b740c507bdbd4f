/** Ages as groups are labelled: `0-4`, `A05-A14`, `<1`, `5+`, `65 ans et plus`, `6-11 months`. */

/** From an age to below another one, in years. */
export interface AgeSpan {
  from: number;
  to: number;
}

/** `0-99` means everybody. */
const OLDEST = 99;

const UNIT = '(?:m|mo|mois|months?|meses|mesi|monate?|bulan|ay)';
const isMonths = new RegExp(`\\d ?${UNIT}\\b`, 'i');
const upTo =
  /^(?:<|under|below|moins de|menos de|menor(?:es)? (?:de|a)|unter|onder|di bawah|sotto i?)\s*(\d{1,3})\b/;
const upToIncluded = /^(?:≤|<=|up to)\s*(\d{1,3})\b/;
const from =
  /^(?:>=|≥|over|from|ab|vanaf)\s*(\d{1,3})\b|^a?(\d{1,3})\s*(?:\+|et plus|ans et plus|y mas|anos y mas|e mais|anos e mais|and over|and above|years and over|jahre und alter|und alter|en ouder|ke atas|e piu|ve uzeri)/;
const above = /^>\s*(\d{1,3})\b/;
const between = /^a?(\d{1,3})\s*(?:-|to|a|bis|au|al|t\/m|tot|sampai)\s*a?(\d{1,3})\b/;

/** @returns the ages that a label means, or null where it names none */
export function ageSpanOf(label: string): AgeSpan | null {
  const text = label.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/[–—‐]/g, '-').trim();
  const span = spanOf(text);
  if (span === null || !isMonths.test(text)) return span;
  return { from: span.from / 12, to: span.to / 12 };
}

function spanOf(text: string): AgeSpan | null {
  const number = (match: RegExpExecArray | null) => (match === null ? null : Number(match[1] ?? match[2]));
  const range = between.exec(text);
  if (range !== null) {
    const [low, high] = [Number(range[1]), Number(range[2])];
    return low <= high ? { from: low, to: high >= OLDEST ? Number.POSITIVE_INFINITY : high + 1 } : null;
  }
  const low = number(from.exec(text));
  if (low !== null) return { from: low, to: Number.POSITIVE_INFINITY };
  const over = number(above.exec(text));
  if (over !== null) return { from: over + 1, to: Number.POSITIVE_INFINITY };
  const under = number(upTo.exec(text));
  if (under !== null) return { from: 0, to: under };
  const included = number(upToIncluded.exec(text));
  return included === null ? null : { from: 0, to: included + 1 };
}

const holds = (outer: AgeSpan, inner: AgeSpan) => outer.from <= inner.from && inner.to <= outer.to;
const overlap = (a: AgeSpan, b: AgeSpan) => a.from < b.to && b.from < a.to;

/** Labels of ages, each of which is counted once; and those that hold several of these. */
export interface AgePartition {
  /** Labels without ages are parts too. */
  parts: string[];
  /** Labels that other ones make up: `0-14` beside `0-4` and `5-14`. */
  wholes: string[];
  /** Labels that cut across others: nobody can add them. */
  crossing: string[];
  /** The label that holds every other age, or null. */
  all: string | null;
}

interface Band extends AgeSpan {
  label: string;
}

export function partitionAges(labels: readonly string[]): AgePartition {
  const bands = labels.flatMap((label): Band[] => {
    const span = ageSpanOf(label);
    return span === null ? [] : [{ label, ...span }];
  });
  const within = (whole: Band) =>
    bands.filter((one) => one !== whole && holds(whole, one) && !holds(one, whole));
  const all = bands.find((one) => bands.length >= 3 && within(one).length === bands.length - 1) ?? null;
  const wholes = bands.filter((one) => one !== all && areTiles(one, within(one)));
  const parts = bands.filter((one) => one !== all && !wholes.includes(one));
  const crossing = parts.filter((one) => parts.some((other) => other !== one && overlap(one, other)));
  const named = (some: readonly Band[]) => some.map(({ label }) => label);
  return {
    parts: labels.filter((label) => ageSpanOf(label) === null || named(parts).includes(label)),
    wholes: named(wholes),
    crossing: named(crossing),
    all: all?.label ?? null,
  };
}

/** Whether bands follow each other from the first to the last age of a whole. */
function areTiles(whole: AgeSpan, bands: readonly AgeSpan[]): boolean {
  let reached = whole.from;
  for (let next = true; next && reached < whole.to; ) {
    next = false;
    for (const band of bands) {
      if (band.from > reached || band.to <= reached) continue;
      reached = band.to;
      next = true;
    }
  }
  return bands.length >= 2 && reached >= whole.to;
}
