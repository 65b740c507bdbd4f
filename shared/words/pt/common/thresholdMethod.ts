const methods: Readonly<Record<string, string>> = {
  OFFICIAL: 'oficial',
  FARRINGTON: 'Farrington',
  USER: 'próprio',
};

/** The name of a method in a table or after a number. */
export function thresholdMethod(code: string): string {
  return methods[code] ?? code.replaceAll('_', ' ');
}
