/** Dates of HTTP headers (RFC 9110, section 5.6.7): the usual form, and the two that recipients still must know. */

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const TIME = '(?<hour>\\d{2}):(?<minute>\\d{2}):(?<second>\\d{2})';
const FORMS = [
  new RegExp(`^[a-z]{3}, (?<day>\\d{2}) (?<month>[a-z]{3}) (?<year>\\d{4}) ${TIME} GMT$`, 'i'),
  new RegExp(`^[a-z]{6,9}, (?<day>\\d{2})-(?<month>[a-z]{3})-(?<year>\\d{2}) ${TIME} GMT$`, 'i'),
  new RegExp(`^[a-z]{3} (?<month>[a-z]{3}) (?<day>[ \\d]\\d) ${TIME} (?<year>\\d{4})$`, 'i'),
];

/** @returns milliseconds since 1970, or null for anything else */
export function parseHttpDate(text: string): number | null {
  const parts = FORMS.map((form) => form.exec(text)?.groups).find((groups) => groups !== undefined);
  const month = MONTHS.indexOf(parts?.month?.toLowerCase() ?? '');
  if (parts === undefined || month < 0) return null;
  // Two digits of a year: none of these headers speaks of another century.
  const year = Number(parts.year) + (parts.year!.length === 2 ? 2000 : 0);
  const ms = Date.UTC(year, month, +parts.day!, +parts.hour!, +parts.minute!, +parts.second!);
  return new Date(ms).getUTCMonth() === month ? ms : null;
}
