const names: Readonly<Record<string, string>> = { cases: 'casos', deaths: 'óbitos' };

/** What is counted, which facts name by the code of its column. */
export function measureName(measure: unknown): string {
  return names[String(measure)] ?? String(measure);
}
