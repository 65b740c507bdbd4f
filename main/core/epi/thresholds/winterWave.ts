import { namesOneOf } from '../diseaseWords.ts';

/** Diseases with one wave each winter where winters are cold, by words in the name (defaults of this product). */
const WINTER_WORDS: readonly string[] = [
  'influenza',
  'flu',
  'grippe',
  'gripe',
  'ili',
  'sari',
  'rsv',
  'vrs',
  'respiratory syncytial virus',
  'virus respiratoire syncytial',
  'virus respiratorio sincitial',
  'bronchiolitis',
  'bronchiolite',
  'bronquiolitis',
];

/** An influenza of animals or of a pandemic keeps to no winter. */
const OTHER_WORDS: readonly string[] = [
  'avian',
  'aviaire',
  'aviar',
  'bird',
  'zoonotic',
  'swine',
  'pandemic',
  'h5n1',
  'h7n9',
];

/** @param disease any spelling; case, accents and punctuation do not count */
export function isWinterWaveDisease(disease: string): boolean {
  return namesOneOf(disease, WINTER_WORDS) && !namesOneOf(disease, OTHER_WORDS);
}
