import type { PlainDate } from '../../../shared/time/plainDate.ts';
import type { Disease } from './diseases/diseaseNames.ts';
import { isOfKind, namesOneOf } from './diseases/namedDiseases.ts';

/**
 * Start values of the impact class (defaults of this product, to be confirmed by the user). The highest class that a name
 * gives is taken, so "avian influenza" is not seasonal influenza.
 */
const IMPACTS: readonly (readonly [impact: number, diseases: readonly Disease[]])[] = [
  [5, ['ebola', 'marburg', 'lassa', 'crimeanCongo', 'haemorrhagicFever']],
  [4, ['meningitis']],
  [3, ['cholera', 'measles', 'mpox', 'dengue', 'malaria']],
  [2, ['influenza']],
];
const ANIMAL_IMPACT = 3;

const UNKNOWN_IMPACT = 3;

/**
 * COVID-19 starts as a new disease does, and as influenza does since most people have met virus or vaccine: from 2022 on
 * (a default of this product; a place whose people have not is for the user to say).
 */
const COVID_IMPACT = { before: 3, since: 2, from: '2022-01-01' };

/**
 * Impact class of a disease before the user has set one.
 * @param disease its name in any of the five languages
 * @param asOf the day it is judged on
 * @returns 1 minimal to 5 severe; 3 for a disease that is not known here
 */
export function defaultImpact(disease: string, asOf: PlainDate): number {
  if (namesOneOf(disease, ['covid']))
    return asOf < COVID_IMPACT.from ? COVID_IMPACT.before : COVID_IMPACT.since;
  const impacts = IMPACTS.flatMap(([impact, diseases]) => (namesOneOf(disease, diseases) ? [impact] : []));
  if (isOfKind(disease, ['ofBirds', 'zoonotic'])) impacts.push(ANIMAL_IMPACT);
  return impacts.length === 0 ? UNKNOWN_IMPACT : Math.max(...impacts);
}
