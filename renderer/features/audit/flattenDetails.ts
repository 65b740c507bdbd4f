import type { WindowWords } from '../../../shared/words/window.ts';

/** One line of an entry's details, for people. */
export interface DetailLine {
  key: string;
  value: string;
}

function plainValue(value: unknown, text: WindowWords): string | null {
  if (value === null || value === undefined) return text.audit.nothing;
  if (typeof value === 'boolean') return value ? text.audit.yes : text.audit.no;
  if (typeof value === 'string') return value === '' ? text.audit.nothing : value;
  if (typeof value === 'number' || typeof value === 'bigint') return String(value);
  return null;
}

/**
 * The details of an audit entry as key and value lines; nested ones get dotted keys, so that no raw JSON is
 * ever shown. Numbers stay unformatted: they are identifiers and sequence numbers as often as counts.
 */
export function flattenDetails(
  details: Record<string, unknown>,
  text: WindowWords,
  prefix = '',
): DetailLine[] {
  return Object.entries(details).flatMap(([name, value]) => {
    const key = prefix === '' ? name : `${prefix}.${name}`;
    const plain = plainValue(value, text);
    if (plain !== null) return [{ key, value: plain }];
    if (!Array.isArray(value)) return flattenDetails(value as Record<string, unknown>, text, key);
    const parts = value.map((part) => plainValue(part, text));
    if (parts.every((part) => part !== null)) {
      return [{ key, value: parts.length === 0 ? text.audit.nothing : text.common.lists.row(parts) }];
    }
    return flattenDetails(Object.fromEntries(value.map((part, i) => [String(i + 1), part])), text, key);
  });
}
