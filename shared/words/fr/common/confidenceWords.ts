/** How far a forecast is trusted, as the core names it; the words agree with "confiance". */
export const confidenceWords: Record<string, string> = {
  'no record yet': 'pas encore de bilan',
  low: 'faible',
  moderate: 'modérée',
  high: 'élevée',
};

export function confidenceWord(word: string): string {
  return confidenceWords[word] ?? word;
}
