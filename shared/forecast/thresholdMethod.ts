/**
 * The number of cases from which an official line is exceeded; the line lies one below it: "2 or more" is drawn at 1.
 * @returns null for every other method: more than its value is above it
 */
export function officialCount({ value, method }: { value: number; method: string }): number | null {
  return method === 'OFFICIAL' ? value + 1 : null;
}
