import { isOfKind, namesOneOf } from '../diseases/namedDiseases.ts';
import { isSingleCaseDisease } from '../singleCaseDisease.ts';

export const officialRules = ['SINGLE_CASE', 'CHOLERA', 'MENINGITIS_COUNT', 'MENINGITIS_RATE'] as const;

/** An official action threshold, in cases a week in one unit. */
export interface OfficialThreshold {
  rule: (typeof officialRules)[number];
  /** This many cases or more are the alert. */
  atLeast: number;
  /** This many or more are the epidemic; null where the rule has one line only. */
  epidemicAtLeast: number | null;
}

const SMALL_POPULATION = 30_000;
const LARGE_POPULATION = 100_000;
const CASES_SMALL = { alert: 2, epidemic: 5 };
const PER_100_000 = { alert: 3, epidemic: 10 };

/**
 * The official threshold that a disease has for a unit of that size, as a proposal: it holds for a dataset only when the
 * user has confirmed it, for national rules differ.
 * Sources: WHO revised meningitis thresholds 2014 (districts of the belt, 30,000 to 100,000 people: 3 and 10 per 100,000 a
 * week; below: 2 and 5 cases); GTFCC cholera surveillance guidance 2024 (2 suspected cases in a unit within 7 days); a
 * single case of viral haemorrhagic fever, polio, yellow fever or plague (check the national IDSR guide).
 * @param disease its name in any of the five languages
 * @param population of the unit; null where it is not known
 * @returns null where no official threshold is defined
 */
export function officialThresholdFor(disease: string, population: number | null): OfficialThreshold | null {
  if (namesOneOf(disease, ['cholera'])) return { rule: 'CHOLERA', atLeast: 2, epidemicAtLeast: null };
  if (isSingleCaseDisease(disease)) return { rule: 'SINGLE_CASE', atLeast: 1, epidemicAtLeast: null };
  const isMeningitis = namesOneOf(disease, ['meningitis']) && !isOfKind(disease, ['notBacterial']);
  if (!isMeningitis || population === null || population > LARGE_POPULATION) return null;
  if (population < SMALL_POPULATION) {
    return { rule: 'MENINGITIS_COUNT', atLeast: CASES_SMALL.alert, epidemicAtLeast: CASES_SMALL.epidemic };
  }
  const casesAt = (rate: number) => Math.ceil((rate * population) / 100_000);
  return {
    rule: 'MENINGITIS_RATE',
    atLeast: casesAt(PER_100_000.alert),
    epidemicAtLeast: casesAt(PER_100_000.epidemic),
  };
}
