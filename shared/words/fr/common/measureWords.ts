/** The names of measures where they are put into a sentence: alone (`cases`), or among others (`12 cases, 3 deaths`). */
export function measureWords(text: string): string {
  return text
    .replaceAll(/\bcases\b/g, 'cas')
    .replaceAll(/\bdeaths\b/g, 'décès')
    .replace(/^cas and décès$/, 'cas et décès');
}
