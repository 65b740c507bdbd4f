import type { PlainDate } from '../../../shared/time/plainDate.ts';
import { namesOneOf } from './diseaseWords.ts';

/**
 * Start values of the impact class by words in the disease name (defaults of this product, to be confirmed
 * by the user). The highest class that any word gives is taken, so "avian influenza" is not seasonal influenza.
 */
const IMPACT_WORDS: readonly (readonly [impact: number, words: readonly string[]])[] = [
  [5, ['ebola', 'marburg', 'lassa', 'crimean congo', 'cchf', 'vhf']],
  [5, ['viral haemorrhagic fever', 'viral hemorrhagic fever', 'fievre hemorragique virale']],
  [4, ['meningitis', 'meningite', 'meningococcal']],
  [3, ['cholera', 'colera', 'measles', 'rougeole', 'sarampion', 'mpox', 'monkeypox']],
  [3, ['dengue', 'malaria', 'paludisme', 'paludismo', 'avian', 'bird', 'zoonotic']],
  [2, ['influenza', 'flu', 'grippe', 'gripe', 'ili']],
];

const UNKNOWN_IMPACT = 3;

/**
 * COVID-19 starts as a new disease does, and as influenza does since most people have met virus or vaccine: from 2022 on
 * (a default of this product; a place whose people have not is for the user to say).
 */
const COVID: readonly string[] = ['covid', 'covid19', 'coronavirus', 'sars cov 2'];
const COVID_IMPACT = { before: 3, since: 2, from: '2022-01-01' };

/**
 * Impact class of a disease before the user has set one.
 * @param disease any spelling; case, accents and punctuation do not count
 * @param asOf the day it is judged on
 * @returns 1 minimal to 5 severe; 3 for a disease that is not known here
 */
export function defaultImpact(disease: string, asOf: PlainDate): number {
  if (namesOneOf(disease, COVID)) return asOf < COVID_IMPACT.from ? COVID_IMPACT.before : COVID_IMPACT.since;
  const matches = IMPACT_WORDS.filter(([, words]) => namesOneOf(disease, words));
  return matches.length === 0 ? UNKNOWN_IMPACT : Math.max(...matches.map(([impact]) => impact));
}
