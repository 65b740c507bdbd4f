/** What a cell of a count column says. */
export type CountReading =
  | { kind: 'count'; value: number }
  /** Blank or a word for "no report": never turned into 0. */
  | { kind: 'not-reported' }
  | { kind: 'unreadable'; reason: string; likeness: Likeness };

/** What an unreadable cell looks like: a count with marks (`<5`, `1,234`), a fraction, or anything else. */
export type Likeness = 'count' | 'fraction' | 'other';

const notReported = new Set([
  '',
  '-',
  '--',
  '–',
  '—',
  '.',
  '..',
  '...',
  'na',
  'n/a',
  'n.a.',
  '#n/a',
  'nan',
  'null',
  'none',
  'nr',
  'n/r',
  'nd',
  '?',
]);

/** `1,234` and `1.000` are thousands to one writer and decimals to another: 1000 times apart. */
const grouped = /^[+-]?[1-9]\d{0,2}(?:[.,'’ \u00a0\u202f]\d{3})+$/;
const withMarks = /^[<>≤≥~≈(]*\s*[+-]?\d[\d.,'’ \u00a0\u202f]*[*+†‡)]*$/;

function unreadable(reason: string, likeness: Likeness): CountReading {
  return { kind: 'unreadable', reason, likeness };
}

/** @returns a grouped number without its marks; any other text as it is */
export function withoutThousands(text: string, mark: string): string {
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

/**
 * Reads whole counts. A negative count is a correction of an earlier one; fractions are no counts.
 * @param thousandsMark what stands between thousands, or ''
 */
export function readCount(text: string, thousandsMark = ''): CountReading {
  const raw = text.trim();
  if (notReported.has(raw.toLowerCase())) return { kind: 'not-reported' };
  const trimmed = withoutThousands(raw, thousandsMark);
  if (grouped.test(trimmed)) return unreadable('thousands or a fraction: write it without marks', 'count');
  if (/^[+-]?\d+(?:[.,]0+)?$/.test(trimmed)) {
    // Adding 0 turns -0 into 0.
    const value = Number.parseInt(trimmed, 10) + 0;
    return Number.isSafeInteger(value) ? { kind: 'count', value } : unreadable('too large', 'count');
  }
  if (/^[+-]?\d*[.,]\d+(?:e[+-]?\d+)?$/i.test(trimmed))
    return unreadable('a fraction is no count', 'fraction');
  return unreadable('not a whole number', withMarks.test(trimmed) ? 'count' : 'other');
}
