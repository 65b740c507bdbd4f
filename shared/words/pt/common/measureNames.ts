const names: Readonly<Record<string, string>> = { cases: 'casos', deaths: 'óbitos' };

/** What is counted, which facts name by the code of its column. */
export function measureName(measure: unknown): string {
  return names[String(measure)] ?? String(measure);
}

/** Several of them in a row, as facts come in: `cases and deaths`, `12 cases, 3 deaths`. */
export function measureNames(text: string): string {
  return text.replace(' and ', ' e ').replace(/\b(?:cases|deaths)\b/g, measureName);
}
