import { anywhere, languages, phrasesIn, WordPattern } from './compose.ts';
import { wordsOf } from './wordsOf.ts';

function knownDiseases(): [string, WordPattern][] {
  const names = new Map<string, string[]>();
  for (const { diseases } of Object.values(languages))
    for (const [name, list] of Object.entries(diseases))
      names.set(name, [...(names.get(name) ?? []), ...phrasesIn(list)]);
  return [...names].map(([name, phrases]) => [name, new WordPattern(() => anywhere(phrases))]);
}

const diseases = knownDiseases();

/** The disease that a file's name speaks of, else `unspecified`; the user can always state it. */
export function guessDisease(text: string): string {
  const words = wordsOf(text);
  return diseases.find(([, pattern]) => pattern.test(words))?.[0] ?? 'unspecified';
}
