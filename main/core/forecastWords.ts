/** The sentences of a forecast in words: stored as code and facts, worded here and nowhere else. */
import type { Facts, Statement } from '../../shared/forecast/forecastSchema.ts';
import { impactWords } from '../../shared/forecast/riskLevel.ts';
import { thresholdWords } from './thresholdWords.ts';

type Wording = (facts: Facts) => string;

/** @returns the text of a driver or data note; the code itself where a later version wrote one unknown here */
export function sentenceText({ code, facts }: Statement): string {
  return sentences[code]?.(facts) ?? code.toLowerCase().replaceAll('_', ' ');
}

/** @returns which weeks a threshold rests on, which are left out, and whether its baseline is frozen */
export function thresholdReference(method: string, facts: Facts): string {
  return thresholdWords[method]?.(facts) ?? '';
}

/** A probability as a natural frequency, as people read it best. The extremes are the likelihood classes 1 and 5. */
export function chanceWords(probability: number): string {
  if (probability < 0.05) return 'Less than 1 in 20 chance';
  if (probability >= 0.95) return 'At least 19 in 20 chance';
  if (probability < 0.1) return `About 1 in ${Math.round(1 / probability)} chance`;
  return `About ${Math.round(10 * probability)} in 10 chance`;
}

const limitWords = ({ threshold, method }: Facts) =>
  `${threshold} cases a week (${String(method).replace('_', ' ')})`;

/** A count, or the range of one that is suppressed. */
const countWords = ({ count, low, high }: Facts) =>
  count === null ? `${low}–${high} (suppressed)` : `${count}`;

const suspicions: Readonly<Record<string, Wording>> = {
  ZERO: (facts) => `The newest week (to ${facts.weekEnd}) reports no ${facts.measure} after weeks of many`,
  FALL: (facts) =>
    `The newest count of ${facts.measure}, ${countWords(facts)} (week to ${facts.weekEnd}), is far below the weeks before it`,
  RISE: (facts) =>
    `The newest count of ${facts.measure}, ${countWords(facts)} (week to ${facts.weekEnd}), is beyond anything in the last 26 weeks`,
  BACKLOG: (facts) =>
    `The newest count of ${facts.measure}, ${countWords(facts)} (week to ${facts.weekEnd}), follows weeks without reports or with corrections, and may hold several weeks`,
  CORRECTION: (facts) =>
    `Corrections outweigh the ${facts.measure} of the week to ${facts.weekEnd} (${facts.count})`,
};

function suspectText(facts: Facts): string {
  const what = suspicions[String(facts.reason)]?.(facts) ?? `The newest count of ${facts.measure} is suspect`;
  const weight = facts.weight === 0 ? '' : `; the reported count enters with a weight of ${facts.weight}`;
  return `${what}. The forecast starts from the week to ${facts.soundWeekEnd} (${facts.soundCount})${weight}. Check the report.`;
}

const sentences: Readonly<Record<string, Wording>> = {
  OUTBREAK_PROBABILITY: (facts) =>
    `${chanceWords(Number(facts.probability))} to ${facts.isAboveNow === true ? 'stay above' : 'pass'} ${limitWords(facts)}`,
  ABOVE_THRESHOLD: (facts) => `The last count, ${countWords(facts)}, is already above ${limitWords(facts)}`,
  NO_THRESHOLD: ({ minWeeks }) =>
    `No threshold could be set from the data (at least ${minWeeks} reported weeks are needed), so no outbreak probability was computed`,
  DATA_TOO_OLD: ({ days, maxDays }) =>
    `The last observed week ended ${days} days before the as-of date; more than ${maxDays} days gives no level`,
  IMPACT: ({ impact }) => `Impact class ${impact} of 5: ${impactWords[Number(impact) - 1]}`,
  SUSPECT_NEWEST: suspectText,
  MOSTLY_SUPPRESSED: ({ measure, suppressed, weeks }) =>
    `${suppressed} of the last ${weeks} weeks of ${measure} are suppressed: growth, alert line and forecast use the middle of each range`,
  PRELIMINARY: ({ measure, weeks, from }) =>
    weeks === 1
      ? `The newest week of ${measure} (to ${from}) is provisional in its source: it may still rise`
      : `The newest ${weeks} weeks of ${measure} (from the one to ${from}) are provisional in their source: they may still rise`,
  POPULATION_CAP: ({ population, measure }) =>
    `Quantiles of ${measure} are capped at the population, ${population}. Check the population, or what is counted`,
  SHORT_SERIES: ({ weeks, fewWeeks }) =>
    `Only ${weeks} reported weeks: with fewer than ${fewWeeks} the range is a rough one`,
  SLOWER_THAN_GROWTH: () => 'The forecast of the next week is below what the last four weeks suggest',
  FASTER_THAN_GROWTH: () => 'The forecast of the next week is above what the last four weeks suggest',
};
