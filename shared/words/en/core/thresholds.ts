/** What an alert line rests on, in words, by its method. Facts of earlier versions may lack what came later. */
import type { Facts } from '../../../forecast/forecastSchema.ts';

type Wording = (facts: Facts) => string;

/** Parts that have something to say. */
const joined = (...parts: (string | null)[]) => parts.filter((part) => part !== null).join('; ');

const weeksWords = (weeks: Facts[string]) => (weeks === 1 ? '1 week' : `${weeks} weeks`);

/** Both, where the line that the baseline moved on to was passed in its turn. */
function frozenWords({ frozenSince, askNewNormal }: Facts): string[] {
  const words: string[] = [];
  if (typeof frozenSince === 'string')
    words.push(`baseline frozen since the week to ${frozenSince} passed the line`);
  if (askNewNormal === true)
    words.push('the counts passed an earlier line for 26 weeks: is this the new normal?');
  return words;
}

function outbreakWords({ outbreakWeeks, outbreaks }: Facts): string | null {
  if (typeof outbreakWeeks !== 'number' || outbreakWeeks === 0) return null;
  const dates = typeof outbreaks === 'string' && outbreaks !== '' ? ` (to ${outbreaks})` : '';
  return `${weeksWords(outbreakWeeks)} of outbreaks left out${dates}`;
}

const officialWords: Readonly<Record<string, Wording>> = {
  SINGLE_CASE: () => 'a single case is an alert',
  CHOLERA: ({ atLeast }) => `${atLeast} or more suspected cases in one unit within 7 days`,
  MENINGITIS_COUNT: ({ atLeast, epidemicAtLeast }) =>
    `${atLeast} or more cases a week; epidemic from ${epidemicAtLeast} cases`,
  MENINGITIS_RATE: ({ atLeast, epidemicAtLeast }) =>
    `3 per 100,000 a week, here ${atLeast} or more cases; epidemic from 10 per 100,000, here ${epidemicAtLeast} cases`,
};

/** @returns an official threshold in words, from its rule and limits */
function official(facts: Facts): string {
  return officialWords[String(facts.rule)]?.(facts) ?? `${facts.atLeast} or more cases a week`;
}

export const thresholdWords: Readonly<Record<string, Wording>> = {
  USER: ({ measure }) => `your own value for ${measure}`,
  OFFICIAL: (facts) => `official alert threshold, confirmed for these data: ${official(facts)}`,
  MEM: ({ seasons, firstYear, lastYear, valuesPerSeason }) =>
    `moving epidemic method: the ${valuesPerSeason} highest weeks before the epidemic of each of ${seasons} winters that began in ${firstYear} to ${lastYear}; the present winter is left out`,
  FARRINGTON: ({ years, from, to, weeks, downWeighted, leftOutWeeks, hasTrend }) =>
    joined(
      `95 % limit of Farrington flexible from ${weeks} reported weeks (${from} to ${to}, ${years} years)`,
      hasTrend === true ? 'with trend' : 'without trend',
      `the last ${leftOutWeeks} weeks are left out`,
      downWeighted === 0 ? null : `${weeksWords(downWeighted!)} of past outbreaks count less`,
    ),
  EARS_C2: (facts) =>
    joined(
      typeof facts.from === 'string'
        ? `mean + ${facts.multiplier} standard deviations of ${facts.weeks} reported weeks (${facts.from} to ${facts.to})`
        : `mean + ${facts.multiplier} standard deviations of the ${facts.weeks} reported weeks before the last ${facts.guard} weeks`,
      outbreakWords(facts),
      ...frozenWords(facts),
    ),
  P75: (facts) =>
    joined(
      `75th percentile of weeks ${facts.fromWeek} to ${facts.toWeek} in ${facts.firstYear} to ${facts.lastYear} (${facts.values} values)`,
      typeof facts.leftOutWeeks === 'number' ? `the last ${facts.leftOutWeeks} weeks are left out` : null,
      outbreakWords(facts),
      ...frozenWords(facts),
    ),
};

/** Alert lines in words. */
export const thresholds = { official };
