/** What methods of alert lines are called; the others are known by their codes: P75, EARS C2, MEM. */
const methods: Readonly<Record<string, string>> = {
  OFFICIAL: 'رسمية',
  FARRINGTON: 'Farrington',
  USER: 'من تحديد المستخدم',
};

/** The name of a method in a table or after a number. */
export function thresholdMethod(code: string): string {
  return methods[code] ?? code.replaceAll('_', ' ');
}
