/** What a cell of a count column says. */
export type CountReading =
  | { kind: 'count'; value: number }
  /** Blank or a word for "no report": never turned into 0. */
  | { kind: 'not-reported' }
  | { kind: 'unreadable'; reason: string };

const notReported = new Set([
  '',
  '-',
  '--',
  '.',
  'na',
  'n/a',
  'n.a.',
  'nan',
  'null',
  'none',
  'nr',
  'n/r',
  'nd',
  '?',
]);

/** Reads whole counts. A negative count is a correction of an earlier one; fractions are no counts. */
export function readCount(text: string): CountReading {
  const trimmed = text.trim();
  if (notReported.has(trimmed.toLowerCase())) return { kind: 'not-reported' };
  if (/^[+-]?\d+(?:[.,]0+)?$/.test(trimmed)) {
    const value = Number.parseInt(trimmed, 10);
    return Number.isSafeInteger(value)
      ? { kind: 'count', value }
      : { kind: 'unreadable', reason: 'too large' };
  }
  if (/^[+-]?\d*[.,]\d+$/.test(trimmed)) return { kind: 'unreadable', reason: 'a fraction is no count' };
  return { kind: 'unreadable', reason: 'not a whole number' };
}
