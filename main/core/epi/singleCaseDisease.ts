import { namesOneOf } from './diseaseWords.ts';

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
  return namesOneOf(disease, WORDS);
}
