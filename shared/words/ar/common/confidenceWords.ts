/** Degrees of confidence, as the core names them. */
export const confidenceWords: Readonly<Record<string, string>> = {
  'no record yet': 'لا سجل بعد',
  low: 'منخفضة',
  moderate: 'متوسطة',
  high: 'مرتفعة',
};

/** @returns the word itself where a later version has another one */
export function confidenceWord(code: string): string {
  return confidenceWords[code] ?? code;
}
