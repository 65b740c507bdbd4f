const frequencies: Readonly<Record<string, string>> = { day: 'jour', week: 'semaine' };

/** What counts are per, by its code. */
export function frequencyWord(code: string): string {
  return frequencies[code] ?? code;
}
