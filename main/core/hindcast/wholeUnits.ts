/** Rounds of rates, such as consultations per 100,000: forecast in the smallest unit that their numbers have, as counts are. */
import type { HorizonForecast } from '../../../shared/forecast/forecastSchema.ts';
import type { EarlierReport } from '../forecaster/revisions/withRevisions.ts';
import type { Round, RoundForecast } from './forecastRound.ts';

/** Digits behind the point that are kept; a rate with more is rounded to them. */
const MOST_DIGITS = 3;

/**
 * A round whose numbers are all whole, and how many of its units make one of the numbers that were given: 1 for counts. Only
 * what the round itself knows decides. A rate has no number of persons above it.
 */
export function inWholeUnits(round: Round): { round: Round; perOne: number } {
  const { panel, earlier } = round;
  const perOne = unitsPerOne(panel.places.flatMap(({ cases }) => cases));
  if (perOne === 1) return { round, perOne };
  const whole = (count: number | null) => (count === null ? null : Math.round(count * perOne));
  const places = panel.places.map((place) => ({
    ...place,
    location: { ...place.location, population: null },
    cases: place.cases.map(whole),
  }));
  const scaled = ({ newestWeek, counts }: EarlierReport): EarlierReport => ({
    newestWeek,
    counts: counts.map((all) => all.map((count) => count * perOne)),
  });
  return { round: { ...round, panel: { ...panel, places }, earlier: earlier.map(scaled) }, perOne };
}

/** A forecast in the numbers that were given. */
export function inGivenNumbers(forecast: RoundForecast, perOne: number): RoundForecast {
  if (perOne === 1) return forecast;
  const week = (one: HorizonForecast): HorizonForecast => ({
    ...one,
    quantiles: one.quantiles.map(({ level, value }) => ({ level, value: value / perOne })),
  });
  const { cases, deaths } = forecast.targets;
  return {
    ...forecast,
    targets: { cases: cases.map(week), deaths: deaths === null ? null : deaths.map(week) },
  };
}

function unitsPerOne(counts: readonly (number | null)[]): number {
  let perOne = 1;
  for (const count of counts)
    while (count !== null && perOne < 10 ** MOST_DIGITS && !isWhole(count * perOne)) perOne *= 10;
  return perOne;
}

/** Of a product that may differ from a whole number in its last bits. */
function isWhole(value: number): boolean {
  return Math.abs(value - Math.round(value)) < 1e-9 * Math.max(1, Math.abs(value));
}
