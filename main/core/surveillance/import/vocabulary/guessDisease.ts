import { diseaseNames } from '../../../epi/diseases/diseaseNames.ts';
import { languages, phrasesIn } from './compose.ts';
import { PhraseSet } from './PhraseSet.ts';
import { wordsOf } from './wordsOf.ts';

/** What the five languages call a disease, and what files in these and others write. */
function knownDiseases(): [string, PhraseSet][] {
  const names = new Map<string, string[]>();
  for (const { diseases } of Object.values(languages))
    for (const [name, list] of Object.entries(diseases))
      names.set(name, [...(names.get(name) ?? []), ...phrasesIn(list)]);
  for (const known of Object.values(diseaseNames))
    names.get(known.en[0])?.push(...Object.values(known).flat());
  return [...names].map(([name, phrases]) => [name, new PhraseSet(() => phrases)]);
}

const diseases = knownDiseases();

/** The disease that a file's name speaks of, else `unspecified`; the user can always state it. */
export function guessDisease(text: string): string {
  const words = wordsOf(text);
  return diseases.find(([, pattern]) => pattern.test(words))?.[0] ?? 'unspecified';
}
