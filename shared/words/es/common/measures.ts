/** What is counted comes in as its code. */
const names: Readonly<Record<string, string>> = { cases: 'casos', deaths: 'muertes' };

/** `cases` -> `casos`; anything else stays as it is. */
export function measureName(code: unknown): string {
  return names[String(code)] ?? String(code);
}

/** Codes that were joined by the core: `cases and deaths`, `12 cases, 3 deaths`. */
export function withMeasureNames(text: string): string {
  return text.replace(/\b(?:cases|deaths)\b/g, measureName).replaceAll(' and ', ' y ');
}
