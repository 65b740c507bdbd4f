/** Deaths among cases, never without their denominator. */
export interface CaseFatality {
  deaths: number;
  /** The denominator: cases of the same weeks. */
  cases: number;
  /** Weeks in which both were reported. */
  weeks: number;
  /** deaths / cases; above 1 where deaths lag behind cases. */
  share: number;
}

type Counts = readonly (number | null)[];

/** Weeks behind a case fatality: fewer say little, more say what was (a default of this product). */
export const FATALITY_WEEKS = 12;
/** Fewer deaths than this say nothing of a share (a default of this product). */
const MIN_DEATHS = 5;
const TIMES_EXPECTED = 2;

/**
 * Crude case fatality of the last 12 weeks. Weeks in which cases or deaths are not reported or suppressed are left out.
 * @param cases weekly, oldest first; null is "not reported" or "suppressed"; `deaths` of the same weeks
 * @returns null without a case in weeks that have both
 */
export function caseFatality(cases: Counts, deaths: Counts, lastWeeks = FATALITY_WEEKS): CaseFatality | null {
  const from = Math.max(0, cases.length - lastWeeks);
  const sum = { cases: 0, deaths: 0, weeks: 0 };
  for (let week = from; week < cases.length; week += 1) {
    const [ill, dead] = [cases[week] ?? null, deaths[week] ?? null];
    if (ill === null || dead === null) continue;
    sum.cases += ill;
    sum.deaths += dead;
    sum.weeks += 1;
  }
  return sum.cases === 0 ? null : { ...sum, share: sum.deaths / sum.cases };
}

/** Whether a case fatality is more than twice the expected share, from at least 5 deaths. */
export function exceedsExpected({ deaths, share }: CaseFatality, expected: number): boolean {
  return deaths >= MIN_DEATHS && share > TIMES_EXPECTED * expected;
}
