/** Findings about the counts, graded. They are listed; nothing is repaired because of them. */
import type { ImportIssue, Series } from '../../../../../shared/surveillance/datasetSchema.ts';
import { type Check, perPlace } from './check.ts';
import { completeness } from './completeness.ts';
import { dateFindings } from './dates.ts';
import { highRates, moreCasesThanPeople, samePopulation } from './denominators.ts';
import type { CheckFacts } from './facts.ts';
import { fatalityJumps } from './fatality.ts';
import { firstSteps } from './firstSteps.ts';
import { heaping } from './heaping.ts';
import { levelShifts } from './levelShift.ts';
import { openWeekFindings } from './openWeek.ts';
import { outliers } from './outliers.ts';
import { type PlaceWeeks, placeWeeksOf, type WeekNumbers, weekNumbersOf } from './placeWeeks.ts';
import { renamedPlaces } from './renamedPlaces.ts';
import { deathsExceedCases, notReported } from './reports.ts';
import { silentPlaces } from './silentPlaces.ts';
import { similarNames } from './similarNames.ts';
import { strangeCounts } from './strangeCounts.ts';
import { restDaysOf, weekendFindings } from './weekends.ts';
import { falseZeros, zeroRuns } from './zeroRuns.ts';

const reportChecks = [deathsExceedCases, notReported];
const courseChecks = [zeroRuns, falseZeros, outliers, levelShifts, fatalityJumps];

/** All findings about the counts of one import, in one pass over its places. */
export function checkQuality(series: readonly Series[], known: CheckFacts): ImportIssue[] {
  const { facts, numbers } = withRestDays(known);
  const checks = checksOf(facts, numbers);
  let place: PlaceWeeks | null = null;
  for (const [index, one] of series.entries()) {
    place = placeWeeksOf(one, index, numbers, facts, place);
    for (const check of checks) check.see(place);
  }
  return [
    ...dateFindings(series, facts),
    ...weekendFindings(facts.resting),
    ...openWeekFindings(series, facts),
    ...checks.flatMap((check) => check.findings()),
    ...similarNames(series, facts),
    ...samePopulation(series),
  ];
}

function withRestDays(known: CheckFacts) {
  const numbers = weekNumbersOf(known);
  return { facts: { ...known, resting: restDaysOf(known, numbers) }, numbers };
}

function checksOf(facts: CheckFacts, numbers: WeekNumbers): Check[] {
  return [
    strangeCounts(facts),
    ...reportChecks.map((check) => perPlace(check, facts)),
    ...(facts.isCumulative ? [perPlace(firstSteps, facts)] : []),
    ...courseChecks.map((check) => perPlace(check, facts)),
    silentPlaces(),
    completeness(facts, numbers),
    heaping(),
    renamedPlaces(),
    perPlace(highRates, facts),
    perPlace(moreCasesThanPeople, facts),
  ];
}

/** The findings about populations alone, for those that come to an import from a file of their own. */
export function checkPopulations(series: readonly Series[], known: CheckFacts): ImportIssue[] {
  const { facts, numbers } = withRestDays(known);
  const checks = [highRates, moreCasesThanPeople].map((check) => perPlace(check, facts));
  series.forEach((one, index) => {
    const place = placeWeeksOf(one, index, numbers, facts);
    for (const check of checks) check.see(place);
  });
  return [...checks.flatMap((check) => check.findings()), ...samePopulation(series)];
}
