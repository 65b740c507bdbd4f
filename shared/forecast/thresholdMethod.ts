/** What methods of alert lines are called; the others are known by their codes: P75, EARS C2, MEM. */
const words: Readonly<Record<string, string>> = {
  OFFICIAL: 'official',
  FARRINGTON: 'Farrington',
  USER: 'your own',
};

/** The name of a method in a table or after a number. */
export function thresholdMethodWord(method: string): string {
  return words[method] ?? method.replaceAll('_', ' ');
}

/**
 * So many cases or more are above an official line, which lies one below its number: "2 or more" is drawn at 1.
 * @returns null for every other method: more than its value is above it
 */
export function officialCount({ value, method }: { value: number; method: string }): number | null {
  return method === 'OFFICIAL' ? value + 1 : null;
}
