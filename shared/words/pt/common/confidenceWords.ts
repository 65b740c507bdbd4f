/** Words of confidence by the value of the contract, which is English. */
export const confidenceWords: Record<string, string> = {
  'no record yet': 'sem histórico ainda',
  low: 'baixa',
  moderate: 'moderada',
  high: 'alta',
};

export function confidenceWord(word: string): string {
  return confidenceWords[word] ?? word;
}
