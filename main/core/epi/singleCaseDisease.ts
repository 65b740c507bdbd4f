import type { Disease } from './diseases/diseaseNames.ts';
import { namesOneOf } from './diseases/namedDiseases.ts';

/** Diseases of which one confirmed case is an outbreak (defaults of this product). */
const SINGLE_CASE: readonly Disease[] = [
  'ebola',
  'marburg',
  'lassa',
  'crimeanCongo',
  'haemorrhagicFever',
  'polio',
  'yellowFever',
  'plague',
  'cholera',
];

/** @param disease its name in any of the five languages */
export function isSingleCaseDisease(disease: string): boolean {
  return namesOneOf(disease, SINGLE_CASE);
}
