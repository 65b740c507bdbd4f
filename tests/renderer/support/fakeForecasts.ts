import {
  addDays,
  type Chances,
  type Forecast,
  type ForecastChart,
  type ForecastSummary,
  type Gap,
  type HorizonForecast,
  intervalAt,
  isAboveThreshold,
  type NewerCounts,
  type NoChange,
  type PlainDate,
  type Quantile,
  type RiskLevel,
  riskLevels,
  riskMatrix,
  valueAt,
} from '../../../shared/contract/index.ts';
import { firstWeekEnd, fixtureLevels, type PlaceFixture } from './placeFixtures.ts';

export const fakeHash = (seed: number) => `sha256:${seed.toString(16).padStart(64, '0')}`;

export const slugOf = (name: string) => name.toLowerCase().replace(/[^a-z]+/g, '-');

export const locationOf = (place: PlaceFixture) => ({
  code: slugOf(place.name),
  name: place.name,
  population: null,
});

/** The week ends that are over on a day. */
export function weekEndsUntil(asOf: PlainDate, weeks: number): PlainDate[] {
  return Array.from({ length: weeks }, (_, i) => addDays(firstWeekEnd, 7 * i)).filter((end) => end <= asOf);
}

/** Deaths of a fixture: about one in eighty cases. */
export const deathsOf = (cases: number | null) => (cases === null ? null : Math.round(cases / 80));

const spread = [0.35, 0.62, 0.82, 1, 1.25, 1.6, 2.3];

/** Where the fake forecasts are made for another day than the fixture's, they are the last count spread out. */
function quantilesOf(place: PlaceFixture, asOf: PlainDate, last: number, horizon: number): Quantile[] {
  const values =
    asOf === '2016-11-02'
      ? place.quantiles[horizon]!
      : spread.map((factor) => Math.round(last * (1 + (factor - 1) * Math.sqrt(horizon + 1) * 0.7)));
  return fixtureLevels.map((level, i) => ({ level, value: Math.max(0, values[i]!) }));
}

function probabilityAbove(quantiles: readonly Quantile[], threshold: number): number {
  const z = threshold + 0.5;
  if (z <= quantiles[0]!.value) return 0.99;
  const above = quantiles.findIndex((q) => q.value >= z);
  if (above === -1) return 0.01;
  const [low, high] = [quantiles[above - 1]!, quantiles[above]!];
  const share = (z - low.value) / Math.max(1e-9, high.value - low.value);
  return 1 - (low.level + (high.level - low.level) * share);
}

function likelihoodOf(probability: number): number {
  return [0.05, 0.3, 0.7, 0.95].filter((limit) => probability >= limit).length + 1;
}

export interface SetOptions {
  datasetId: string;
  runId: string;
  asOf: PlainDate;
  issuedAt: string;
  kind: 'forecast' | 'hindcast';
  epoch: number;
  hasDeaths: boolean;
  levels: readonly number[];
  /** Impact class; 3 for cholera. */
  impact: number;
  newerCounts?: NewerCounts | null;
}

function targetsOf(
  place: PlaceFixture,
  last: number,
  referenceDate: PlainDate,
  options: SetOptions,
): HorizonForecast[] {
  return [0, 1, 2, 3].map((horizon) => ({
    horizon,
    targetEndDate: addDays(referenceDate, 7 * horizon),
    quantiles: quantilesOf(place, options.asOf, last, horizon).filter((q) =>
      options.levels.includes(q.level),
    ),
  }));
}

/** One whole forecast of a fixture place; the numbers agree with each other. */
export function fakeForecast(place: PlaceFixture, options: SetOptions): Forecast {
  const ends = weekEndsUntil(options.asOf, place.cases.length);
  const lastIndex = ends.findLastIndex((_, i) => place.cases[i] !== null);
  const cases = place.cases[lastIndex] ?? 0;
  const referenceDate = addDays(ends[lastIndex]!, 7);
  const targets = targetsOf(place, cases, referenceDate, options);
  const isAbove = cases > place.threshold;
  const chances = targets.map((week) => probabilityAbove(week.quantiles, place.threshold));
  const isExpired = ends[lastIndex]! < addDays(options.asOf, -21);
  const probability = isAbove ? Math.min(...chances) : Math.max(...chances);
  const likelihood = isExpired ? null : likelihoodOf(probability);
  const level: RiskLevel =
    likelihood === null ? 'NOT_ASSESSED' : riskMatrix[likelihood - 1]![options.impact - 1]!;
  const before = place.cases[lastIndex - 3] ?? 1;
  const growth = Math.log((cases + 0.5) / (before + 0.5)) / 3;
  return {
    schemaVersion: 1,
    id: `${options.runId}.${slugOf(place.name)}`,
    kind: options.kind,
    datasetId: options.datasetId,
    disease: 'cholera',
    location: locationOf(place),
    frequency: 'week',
    asOf: options.asOf,
    lastObserved: {
      targetEndDate: ends[lastIndex]!,
      cases,
      deaths: options.hasDeaths ? deathsOf(cases) : null,
    },
    referenceDate,
    issuedAt: options.issuedAt,
    targets: {
      cases: targets,
      deaths: options.hasDeaths
        ? targets.map((week) => ({
            ...week,
            quantiles: week.quantiles.map((q) => ({ ...q, value: Math.round(q.value / 80) })),
          }))
        : null,
    },
    trend: {
      direction: growth > 0.1 ? 'increasing' : growth < -0.1 ? 'decreasing' : 'stable',
      category: growth > 0.1 ? 'increase' : growth < -0.1 ? 'decrease' : 'stable',
      uncertain: Math.abs(growth) < 0.1,
      probabilities: { increasing: 0.42, stable: 0.33, decreasing: 0.25 },
      growthRatePerWeek: growth,
      interval90: [growth - 0.3, growth + 0.3],
      doublingTimeWeeks: Math.abs(growth) > 0.3 ? Math.log(2) / Math.abs(growth) : null,
    },
    volatility: 0.41,
    threshold: {
      value: place.threshold,
      method: 'P75',
      facts: {},
      reference: '75th percentile of five years, weeks ±2',
    },
    outbreakProbability: probability,
    deathsThreshold: null,
    deathsOutbreakProbability: null,
    risk: {
      level,
      basis: likelihood === null ? null : 'cases',
      score: likelihood === null ? null : Math.round(100 * (0.6 * probability + 0.2)),
      likelihood,
      impact: options.impact,
      drivers: isExpired
        ? [
            {
              code: 'DATA_TOO_OLD',
              facts: {},
              text: 'No data for more than three weeks before the as-of date.',
            },
          ]
        : [
            {
              code: 'OUTBREAK_PROBABILITY',
              facts: {},
              text: 'Outbreak probability decides the likelihood class.',
            },
          ],
    },
    confidence: {
      calibrated: 0.4,
      word: 'no record yet',
      basis: 'prior',
      n: 0,
      wins: 0,
      coverage80: null,
      relativeWis: null,
      claimed: null,
    },
    provenance: {
      provider: 'embedded',
      model: 'outpost-embedded-a1',
      epoch: options.epoch,
      runId: options.runId,
      auditSeqs: [3, 4],
      dataHash: fakeHash(1),
      requestHash: null,
      replyHash: null,
      naiveTwinHash: fakeHash(2),
      rationale: null,
      warnings: [],
      dataNotes: place.dataNotes ?? [],
      kappa: 1,
      latencyMs: 12,
      usage: null,
    },
  };
}

/** What a chart of a fake forecast is drawn from. */
export function fakeChart(place: PlaceFixture, forecast: Forecast): ForecastChart {
  const ends = weekEndsUntil(forecast.asOf, place.cases.length);
  return {
    forecastId: forecast.id,
    datasetId: forecast.datasetId,
    location: forecast.location,
    provider: forecast.provenance.provider,
    model: forecast.provenance.model,
    epoch: forecast.provenance.epoch,
    asOf: forecast.asOf,
    issuedAt: forecast.issuedAt,
    epiWeek: 'cdc',
    observed: ends.map((targetEndDate, i) => ({
      targetEndDate,
      cases: place.cases[i]!,
      deaths: forecast.targets.deaths === null ? null : deathsOf(place.cases[i]!),
    })),
    targets: forecast.targets,
    threshold: forecast.threshold,
    deathsThreshold: forecast.deathsThreshold,
    chances: { cases: chancesOf(forecast.targets.cases, forecast.threshold), deaths: null },
    noChange: {
      cases: unchangedOf(forecast.targets.cases, forecast.lastObserved.cases),
      deaths: forecast.targets.deaths && unchangedOf(forecast.targets.deaths, forecast.lastObserved.deaths),
    },
  };
}

function unchangedOf(weeks: readonly HorizonForecast[], last: number | null): NoChange['cases'] {
  return last === null ? [] : weeks.map(({ targetEndDate }) => ({ targetEndDate, median: last }));
}

function chancesOf(weeks: readonly HorizonForecast[], threshold: Forecast['threshold']): Chances | null {
  if (threshold === null) return null;
  const perWeek = weeks.map(({ quantiles }) => probabilityAbove(quantiles, threshold.value));
  return { perWeek, independenceBound: 1 - perWeek.reduce((product, p) => product * (1 - p), 1) };
}

function fatalityOf(counts: readonly (number | null)[]) {
  const known = counts.filter((count) => count !== null);
  const sum = (all: readonly number[]) => all.reduce((a, b) => a + b, 0);
  const [cases, deaths] = [sum(known), sum(known.map((count) => deathsOf(count)!))];
  return { share: deaths / cases, deaths, cases, weeks: known.length };
}

function summaryPlace(place: PlaceFixture, forecast: Forecast): ForecastSummary['places'][number] {
  const ends = weekEndsUntil(forecast.asOf, place.cases.length);
  const counts = place.cases.slice(0, ends.length);
  const first = forecast.targets.cases[0]!;
  const [last, before] = [counts.at(-1) ?? null, counts.at(-2) ?? null];
  return {
    forecastId: forecast.id,
    location: forecast.location,
    referenceDate: forecast.referenceDate,
    riskLevel: forecast.risk.level,
    riskBasis: forecast.risk.basis,
    outbreakProbability: forecast.outbreakProbability,
    median: valueAt(first.quantiles, 0.5)!,
    interval80: intervalAt(first.quantiles, 0.8),
    confidence: forecast.confidence.calibrated,
    confidenceWord: forecast.confidence.word,
    lastObserved: forecast.lastObserved,
    change: last === null || before === null ? null : last - before,
    recentCases: counts.slice(-12),
    fatality: fatalityOf(counts.slice(-12)),
    dataNotes: forecast.provenance.dataNotes,
    aboveThreshold: isAboveThreshold(forecast),
  };
}

/** Of a place without forecast nothing is known, unless the test says more. */
const unknown: Omit<ForecastSummary['gaps'][number], keyof Gap> = {
  riskLevel: 'NOT_ASSESSED',
  riskBasis: null,
  drivers: [],
  lastObserved: null,
  alertLine: null,
  aboveThreshold: null,
};

/** The published set of fake forecasts, most urgent first. */
export function fakeSummary(
  places: readonly PlaceFixture[],
  forecasts: readonly Forecast[],
  gaps: readonly (Gap & Partial<ForecastSummary['gaps'][number]>)[],
  options: SetOptions,
): ForecastSummary {
  const byLevel = { RED: 0, YELLOW: 0, GREEN: 0, NOT_ASSESSED: 0 };
  const assessed = gaps.map((gap) => ({ ...unknown, ...gap }));
  for (const forecast of forecasts) byLevel[forecast.risk.level] += 1;
  for (const gap of assessed) byLevel[gap.riskLevel] += 1;
  const urgency = (f: Forecast) => riskLevels.indexOf(f.risk.level) - (f.outbreakProbability ?? 0);
  return {
    datasetId: options.datasetId,
    runId: options.runId,
    kind: options.kind,
    asOf: options.asOf,
    issuedAt: options.issuedAt,
    provider: 'embedded',
    model: 'outpost-embedded-a1',
    epoch: options.epoch,
    newerCounts: options.newerCounts ?? null,
    scope: 'dataset',
    beside: [],
    byLevel,
    record:
      forecasts[0] === undefined
        ? null
        : { confidence: forecasts[0].confidence, kappa: forecasts[0].provenance.kappa },
    places: forecasts
      .toSorted((a, b) => urgency(a) - urgency(b))
      .map((forecast) =>
        summaryPlace(places.find((place) => place.name === forecast.location.name)!, forecast),
      ),
    gaps: assessed,
  };
}
