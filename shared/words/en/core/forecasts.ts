/** The sentences of a forecast: stored as code and facts, worded when they are shown. */
import type { Facts, Statement } from '../../../forecast/forecastSchema.ts';
import { naturalFrequency, wholePercent } from '../../../forecast/shownPercent.ts';
import { officialCount } from '../../../forecast/thresholdMethod.ts';
import { fixed, whole } from '../common/counted.ts';
import { percent } from '../common/percents.ts';
import { riskClasses } from '../common/riskClasses.ts';
import { thresholdMethod } from '../common/thresholdMethod.ts';
import { thresholdWords } from './thresholds.ts';

type Wording = (facts: Facts) => string;

/** @returns the text of a driver or data note; the code itself where a later version wrote one unknown here */
function statement({ code, facts }: Statement): string {
  return sentences[code]?.(facts) ?? code.toLowerCase().replaceAll('_', ' ');
}

/** @returns which weeks a threshold rests on, which are left out, and whether its baseline is frozen */
function thresholdReference(method: string, facts: Facts): string {
  return thresholdWords[method]?.(facts) ?? '';
}

/** A probability as people read it best, with the percent that its class follows. */
function chance(probability: number): string {
  const { kind, times, of } = naturalFrequency(probability);
  return `${chanceKinds[kind]} ${times} in ${of} chance (${percent(probability)})`;
}

const chanceKinds = { less: 'Less than', about: 'About', 'at-least': 'At least' } as const;

/** Sentences of earlier versions are about cases and do not say so. */
function limitWords({ threshold, method, measure = 'cases' }: Facts): string {
  const [value, name] = [Number(threshold), String(method)];
  const official = officialCount({ value, method: name });
  const more = official === null ? '' : `: ${official} or more`;
  return `${counted(threshold, measure)} a week (${thresholdMethod(name)}${more})`;
}

/** `1 case`, `2 cases`, `1 death`. */
function counted(count: Facts[string] | undefined, measure: Facts[string]): string {
  return `${count} ${count === 1 ? String(measure).replace(/s$/, '') : measure}`;
}

const weeksNow: Readonly<Record<string, string>> = {
  complete: 'The count of the last complete week',
  'so-far': 'The count so far of the last week',
};

function lastCountOf({ measure, week }: Facts): string {
  const words = weeksNow[String(week)] ?? 'The last count';
  return measure === 'deaths' ? words.replace('count', 'count of deaths') : words;
}

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

function casesWords(count: Facts[string] | undefined): string {
  if (count === 0) return 'suppressed counts of cases';
  return count === 1 ? '1 case' : `${count} cases`;
}

/** Growth in words, with its range. Percent a week from a rate on the log scale. */
function growthText({ rate, low, high, doublingTimeWeeks, weeks, reported }: Facts): string {
  if (Number(reported) < 2) return `Too few reports in the last ${weeks} weeks to tell growth`;
  const change = (logRate: number) => wholePercent(Math.expm1(logRate));
  const [middle, lower, upper] = [rate, low, high].map((value) => change(Number(value))) as [
    number,
    number,
    number,
  ];
  if (doublingTimeWeeks === null)
    return `No clear growth over the last ${weeks} weeks: from ${signed(lower)} % to ${signed(upper)} % a week (90 % interval)`;
  const time = fixed(Math.abs(Number(doublingTimeWeeks)), 1);
  return Number(rate) > 0
    ? `Cases grew by ${middle} % a week over the last ${weeks} weeks (90 % interval ${lower} % to ${upper} %), doubling in ${time} weeks`
    : `Cases fell by ${-middle} % a week over the last ${weeks} weeks (90 % interval ${-upper} % to ${-lower} %), halving in ${time} weeks`;
}

function signed(percent: number): string {
  return percent < 0 ? `\u2212${-percent}` : `+${percent}`;
}

/** A rise that is less steep is slower; a fall that is less steep is not faster. Earlier versions did not store the last count. */
function besideGrowth({ median, last = null, low, high }: Facts, isAbove: boolean): string {
  const change = last === null ? 0 : Number(median) - Number(last);
  if (change === 0) return isAbove ? 'Faster than' : 'Slower than';
  const isTurn = isAbove
    ? change > 0 && Number(high) < Number(last)
    : change < 0 && Number(low) > Number(last);
  if (isTurn) return change > 0 ? 'Rises, unlike' : 'Falls, unlike';
  if (change > 0) return isAbove ? 'Faster than' : 'Slower than';
  return isAbove ? 'Falls more slowly than' : 'Falls faster than';
}

function growthNoteText(facts: Facts, isAbove: boolean): string {
  return `${besideGrowth(facts, isAbove)} the last four weeks: ${nextWeekText(facts)}`;
}

/** A count as it is written for people. */
const count = (value: Facts[string] | undefined): string => whole(Number(value));

/** Earlier versions did not store what the growth would give. */
function nextWeekText({ median, low, high }: Facts): string {
  const forecast = `the forecast of the next week is ${count(median)}`;
  return low === undefined
    ? forecast
    : `${forecast}, their growth would give ${count(low)} to ${count(high)}`;
}

/** Earlier versions knew only weeks that are provisional in their source, and told nothing beyond. */
function preliminaryText(facts: Facts): string {
  const { measure, weeks, from, leftOut = 0 } = facts;
  const which =
    weeks === 1
      ? `The newest week of ${measure} (to ${from}) is preliminary: it may still change`
      : `The newest ${weeks} weeks of ${measure} (from the one to ${from}) are preliminary: they may still change`;
  const expected =
    facts.nowcast === undefined
      ? ''
      : `. The week to ${facts.weekEnd} has ${count(facts.reported)}, about ${percent(Number(facts.completeness))} of what is expected in the end: ${count(facts.nowcast)} (80 % range ${count(facts.low)} to ${count(facts.high)}), which the forecast starts from`;
  if (leftOut === 0) return `${which}${expected}`;
  const left =
    weeks === leftOut
      ? weeks === 1
        ? 'It is'
        : 'They are'
      : `${leftOut} of them ${leftOut === 1 ? 'is' : 'are'}`;
  return `${which}${expected}. ${left} not used as a start: too little is known of how much is still to come`;
}

const startWords: Readonly<Record<string, string>> = {
  last: 'the last reported week',
  sound: 'the last week that is not in doubt',
  nowcast: 'what the newest week is expected to come to, with the range of that',
  settled: 'the last week that is not preliminary',
};

function startOf({ start, reported, taken }: Facts): string {
  if (start === 'revised')
    return `the last reported week, taken for ${count(taken)} where ${count(reported)} are reported, as first reports of earlier imports were revised later,`;
  return startWords[String(start)] ?? 'the last week';
}

/** Whose past a model was learnt from. */
function learntFrom({ places, records = 0 }: Facts): string {
  const own = places === 1 ? 'the past weeks of this place' : `the past weeks of all ${places} places`;
  if (records === 0) return own;
  return `${own} and ${records === 1 ? 'a longer record' : `${records} longer records`} of the disease`;
}

const directionWords: Readonly<Record<string, string>> = {
  increasing: 'an increase',
  decreasing: 'a decrease',
};

const sentences: Readonly<Record<string, Wording>> = {
  OUTBREAK_PROBABILITY: (facts) =>
    `${chance(Number(facts.probability))} to ${facts.isAboveNow === true ? 'stay above' : 'pass'} ${limitWords(facts)}`,
  ABOVE_THRESHOLD: (facts) =>
    `${lastCountOf(facts)}, ${countWords(facts)}, is already above ${limitWords(facts)}`,
  NEW_NORMAL_NOT_CONFIRMED: (facts) =>
    `${lastCountOf(facts)}, ${countWords(facts)}, is above the alert line before this wave, ${facts.earlierLine} ${facts.measure} a week; after more than 26 weeks the line has moved up over it, and nobody has confirmed a new normal by stating a line of their own`,
  NO_FORECAST: (facts) => `No forecast is at hand to hold against ${limitWords(facts)}`,
  THRESHOLD_NOT_CONFIRMED: ({ count, weeks }) =>
    `One case of this disease is its official threshold, which nobody has confirmed or declined for these data; ${casesWords(count)} in the last ${weeks} weeks`,
  OFFICIAL_EXCEEDED: ({ count, low, high, atLeast, week }) =>
    `${lastCountOf({ week: week ?? null })}, ${countWords({ count: count ?? null, low: low ?? null, high: high ?? null })}, reaches the confirmed official threshold of ${atLeast === 1 ? '1 case' : `${atLeast} cases`} a week`,
  GROWTH: growthText,
  TREND_BESIDE_MEDIAN: ({ direction, probability, median, lastCount }) =>
    `No direction has a chance of one half: ${directionWords[String(direction)]} is the likeliest (${percent(Number(probability))}), though the median of the last week, ${count(median)}, is not ${direction === 'increasing' ? 'above' : 'below'} the last count, ${count(lastCount)}`,
  TREND_BESIDE_PATH: ({ direction, first, median, lastCount }) =>
    `The trend holds the last week against the last count, ${count(lastCount)}: ${directionWords[String(direction)]} to ${count(median)}; from week to week the medians go from ${count(first)} to ${count(median)}`,
  NO_DIRECTION: () => 'The model assumes no change, so the direction of the trend is unclear',
  NO_THRESHOLD: ({ minWeeks }) =>
    `No threshold could be set from the data (at least ${minWeeks} reported weeks are needed), so no outbreak probability was computed`,
  DATA_TOO_OLD: ({ days, maxDays }) =>
    `The last observed week ended ${days} days before the as-of date; more than ${maxDays} days gives no level`,
  METHOD_NO_CHANGE: (facts) =>
    `Assumes no change from ${startOf(facts)}; the range comes from ${facts.places === 1 ? 'its own past changes' : `past changes of all ${facts.places} places`} over the same number of weeks`,
  METHOD_TREND: (facts) =>
    `Goes on from ${startOf(facts)} with the growth of the last weeks, which weakens from week to week; how fast is learnt from ${learntFrom(facts)}`,
  METHOD_TIERED: (facts) =>
    `Goes on from ${startOf(facts)} as similar weeks went on before: a regression on the last changes and the weeks most like these, from ${learntFrom(facts)}`,
  METHOD_BOOSTED: (facts) =>
    `Goes on from ${startOf(facts)} as many small decision trees expect it, learnt from ${learntFrom(facts)}`,
  METHOD_MIXED: (facts) =>
    `Goes on from ${startOf(facts)} as several models expect it together, each learnt from ${learntFrom(facts)}`,
  IMPACT: ({ impact }) => `Impact class ${impact} of 5: ${riskClasses.impact[Number(impact) - 1]}`,
  IMPACT_CAPACITY: ({ upper90, capacity }) =>
    `The upper forecast (quantile 0.9) of ${Math.round(Number(upper90))} cases a week exceeds the stated capacity of ${capacity}: one impact class up`,
  IMPACT_FATALITY: ({ deaths, cases, weeks, share, expected }) =>
    `Case fatality is ${percent(Number(share))} (${deaths} deaths among ${cases} cases of ${weeks} weeks), more than twice the expected ${percent(Number(expected))}: one impact class up`,
  IMPACT_PREPARED: () => 'Vaccine coverage and stocks are confirmed: one impact class down',
  SUSPECT_NEWEST: suspectText,
  MOSTLY_SUPPRESSED: ({ measure, suppressed, weeks }) =>
    `${suppressed} of the last ${weeks} weeks of ${measure} are suppressed: growth, alert line and forecast use the middle of each range`,
  PRELIMINARY: preliminaryText,
  POPULATION_CAP: ({ population, measure }) =>
    `Quantiles of ${measure} are capped at the population, ${population}. Check the population, or what is counted`,
  MORE_CASES_THAN_PEOPLE: ({ total, population }) =>
    `The counts so far add up to ${total} cases, more than the ${population} inhabitants: a wrong population, repeated infections, or sums counted as new cases`,
  SHORT_SERIES: ({ weeks, fewWeeks }) =>
    `Only ${weeks} reported ${weeks === 1 ? 'week' : 'weeks'}: with fewer than ${fewWeeks} the range is a rough one`,
  SLOWER_THAN_GROWTH: (facts) => growthNoteText(facts, false),
  FASTER_THAN_GROWTH: (facts) => growthNoteText(facts, true),
  BASELINE_FROZEN: ({ measure, frozenSince, askNewNormal }) =>
    [
      ...(frozenSince === null
        ? []
        : [`The alert line of ${measure} rests on weeks before the one to ${frozenSince}, which passed it`]),
      ...(askNewNormal === true
        ? [`The ${measure} were above an earlier alert line for 26 weeks: is this the new normal?`]
        : []),
    ].join('. '),
};

/** What a forecast says, from what is stored as code and facts. */
export const forecasts = { statement, thresholdReference, chance };
