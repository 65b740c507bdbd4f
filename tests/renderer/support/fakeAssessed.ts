import type { AssessedPlace, OfficialProposal, PlainDate } from '../../../shared/contract/index.ts';
import { locationOf, weekEndsUntil } from './fakeForecasts.ts';
import type { PlaceFixture } from './placeFixtures.ts';

/** What the counts of a fixture place say by themselves; the numbers are made up, their company is whole. */
export function fakeAssessed(
  place: PlaceFixture,
  asOf: PlainDate,
  answer: OfficialProposal['answer'],
): AssessedPlace {
  const ends = weekEndsUntil(asOf, place.cases.length);
  return {
    location: { ...locationOf(place), population: 468_301, populationYear: 2015 },
    lastObserved: { targetEndDate: ends.at(-1)!, cases: place.cases[ends.length - 1]!, deaths: null },
    growthRatePerWeek: 0.2326,
    interval90: [0.0934, 0.3717],
    doublingTimeWeeks: 2.98,
    volatility: 0.41,
    threshold: {
      value: place.threshold,
      method: 'P75',
      facts: {},
      reference: '75th percentile of five years, weeks ±2',
    },
    deathsThreshold: null,
    official: {
      atLeast: 2,
      text: '2 or more suspected cases in one unit within 7 days',
      answer,
      answeredFor: answer === null ? null : 'dataset',
    },
    signals: { earsC1: null, earsC2: null, earsC3: null },
    rt: {
      mean: 1.317,
      standardDeviation: 0.1,
      interval95: [1.1, 1.562],
      probabilityAboveOne: 0.974,
      change: 'likely-growing',
      casesInWindow: 700,
      step: 'week',
      window: 3,
      windowEnd: ends.at(-1)!,
      serialInterval: { meanDays: 5, sdDays: 1.9, source: 'default' },
    },
    rtMissing: null,
    incidencePer100k: 35.02,
    cfr: { share: 0.0122, deaths: 24, cases: 1_967, weeks: 26 },
    risk: { level: 'NOT_ASSESSED', basis: null, score: null, likelihood: null, impact: 3, drivers: [] },
  };
}
