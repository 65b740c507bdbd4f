import { plainWords } from '../util/plainWords.ts';

/** Diseases of which one confirmed case is an outbreak, by words in the name (defaults of this product). */
const WORDS: readonly string[] = [
  'ebola',
  'marburg',
  'lassa',
  'crimean congo',
  'cchf',
  'vhf',
  'viral haemorrhagic fever',
  'viral hemorrhagic fever',
  'fievre hemorragique virale',
  'polio',
  'poliomyelitis',
  'poliomyelite',
  'yellow fever',
  'fievre jaune',
  'fiebre amarilla',
  'plague',
  'peste',
  'cholera',
  'colera',
];

/** @param disease any spelling; case, accents and punctuation do not count */
export function isSingleCaseDisease(disease: string): boolean {
  const name = ` ${plainWords(disease)} `;
  return WORDS.some((word) => name.includes(` ${word} `));
}
