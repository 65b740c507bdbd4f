import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assessGap } from '../../main/core/assess/assessGap.ts';
import { assessForecast } from '../../main/core/bottleneck/assessForecast.ts';
import { checkStatedTargets } from '../../main/core/bottleneck/checkStatedTargets.ts';
import { dataNotes } from '../../main/core/bottleneck/dataNotes.ts';
import type { ForecastRequest, StatedTargets } from '../../main/core/calls/Provider.ts';
import { createNoChangeForecaster } from '../../main/core/forecaster/noChange/noChangeForecaster.ts';
import { NO_CHANGE_MODEL } from '../../main/core/forecaster/noChange/noChangeModel.ts';
import { worded } from '../../main/core/forecasts/storedForecast.ts';
import { confidenceFor } from '../../main/core/scoring/record/trackRecord.ts';
import type { RiskSettings } from '../../main/core/settings/riskSettings.ts';
import type { StoredForecast } from '../../main/core/state/stored/v1/forecast.ts';
import type { PlaceWeeks } from '../../main/core/surveillance/panel/weeklyPanel.ts';
import { REQUEST_LEVELS } from '../../shared/forecast/quantileLevels.ts';
import { riskLevels } from '../../shared/forecast/riskLevel.ts';
import { MINUTE } from '../../shared/time/durations.ts';
import { addDays } from '../../shared/time/plainDate.ts';
import { panelOf, requestFor, riskOf } from '../support/builders.ts';
import { contradictionsIn, type JudgedForecast } from '../support/contradictions.ts';
import { countOf } from '../support/longCounts.ts';

const RUNS = countOf(400, 20_000);

type Shape = 'seasonal' | 'epidemic' | 'declining' | 'zero-heavy' | 'flat';

/** Counts around a shape, with noise in [0, 1) for each week. */
function countsOf(shape: Shape, level: number, noise: readonly number[]): number[] {
  const weeks = noise.length;
  return noise.map((random, week) => {
    const jitter = 0.6 + 0.8 * random;
    const towardsEnd = week - weeks + 12;
    const mean = {
      seasonal: level * Math.exp(Math.sin((2 * Math.PI * week) / 52)),
      epidemic: towardsEnd > 0 ? level * 1.5 ** towardsEnd : level,
      declining: 1 + level * 20 * 0.85 ** Math.max(0, towardsEnd + 12),
      'zero-heavy': random < 0.8 ? 0 : 0.1 * level,
      flat: level,
    }[shape];
    return Math.round(mean * jitter);
  });
}

const anyPlace: fc.Arbitrary<PlaceWeeks> = fc
  .record({
    shape: fc.constantFrom<Shape>('seasonal', 'epidemic', 'declining', 'zero-heavy', 'flat'),
    level: fc.integer({ min: 1, max: 400 }),
    noise: fc.array(fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }), {
      minLength: 8,
      maxLength: 230,
      size: 'max',
    }),
    isShort: fc.boolean(),
    missing: fc.array(fc.nat(229), { maxLength: 20 }),
    suppresses: fc.boolean(),
    fatality: fc.constantFrom(null, 0.01, 0.2),
    people: fc.constantFrom(null, 30, 20_000, 900_000),
  })
  .map(({ shape, level, noise, isShort, missing, suppresses, fatality, people }) => {
    const all = countsOf(shape, level, isShort ? noise.slice(0, 12) : noise);
    const isMissing = (week: number) => missing.includes(week) && week > 8;
    const isSuppressed = (week: number) => suppresses && !isMissing(week) && all[week]! > 0 && all[week]! < 5;
    const cases = all.map((count, week) => (isMissing(week) || isSuppressed(week) ? null : count));
    const suppressed = all.flatMap((_, week) =>
      isSuppressed(week) ? [{ week, measure: 'cases' as const, low: 1, high: 4 }] : [],
    );
    const deaths = all.map((count, week) => (isMissing(week) ? null : Math.round(count * (fatality ?? 0))));
    return {
      location: { code: 'bo', name: 'Bo', population: people },
      cases,
      deaths: fatality === null ? null : deaths,
      ...(suppressed.length === 0 ? {} : { suppressed }),
    };
  });

const anyRisk: fc.Arbitrary<RiskSettings> = fc
  .record({
    impact: fc.integer({ min: 1, max: 5 }),
    official: fc.constantFrom(null, 'confirmed' as const, 'declined' as const),
    limit: fc.constantFrom(null, 0, 25),
    deathsLimit: fc.constantFrom(null, 0, 3),
    capacity: fc.constantFrom(null, 10),
    expectedCfr: fc.constantFrom(null, 0.02),
    isPrepared: fc.boolean(),
  })
  .map(({ official, limit, deathsLimit, capacity, ...rest }) =>
    riskOf({
      ...rest,
      capacity: { all: capacity, places: {} },
      thresholds: {
        all: {
          ...(official === null ? {} : { official }),
          ...(limit === null ? {} : { cases: limit }),
          ...(deathsLimit === null ? {} : { deaths: deathsLimit }),
        },
        places: {},
      },
    }),
  );

/** A path that grows or falls by a factor a week, with a range around it; null for the no-change model. */
const anyAnswer = fc.option(
  fc.record({
    factor: fc.double({ min: 0.3, max: 3, noNaN: true }),
    width: fc.double({ min: 0, max: 1.2, noNaN: true }),
    tellsDeaths: fc.boolean(),
  }),
  { nil: null },
);

interface Path {
  factor: number;
  width: number;
  tellsDeaths: boolean;
}

interface Made {
  place: PlaceWeeks;
  risk: RiskSettings;
  disease: string;
  /** Days from the end of the panel to the day of the forecast. */
  days: number;
  path: Path | null;
}

const anyMade: fc.Arbitrary<Made> = fc.record({
  place: anyPlace,
  risk: anyRisk,
  disease: fc.constantFrom('cholera', 'ebola', 'influenza', 'meningitis', 'dengue'),
  days: fc.constantFrom(0, 4, 4, 4, 21, 22),
  path: anyAnswer,
});

function statedBy(request: ForecastRequest, path: Path): StatedTargets {
  const place = request.panel.places[request.placeIndex]!;
  const weeksOf = (measure: 'cases' | 'deaths') => {
    const last = place[measure]?.findLast((count) => count !== null) ?? 3;
    return request.targetEndDates.map((targetEndDate, index) => {
      const median = last * path.factor ** (index + 1);
      const quantiles = REQUEST_LEVELS.map((level) => ({
        level,
        value: Math.round(median * Math.exp(path.width * 3 * (level - 0.5))),
      }));
      return { targetEndDate, quantiles };
    });
  };
  return {
    cases: weeksOf('cases'),
    deaths: path.tellsDeaths && place.deaths !== null ? weeksOf('deaths') : null,
  };
}

function requestOf({ place, disease, days }: Made): ForecastRequest {
  const made = panelOf(place);
  const panel = { ...made, asOf: addDays(made.weekEnds.at(-1)!, days) };
  const seen = place.cases.map(
    (count, week) => count ?? (place.suppressed?.some((s) => s.week === week) ? 1 : null),
  );
  const asked = requestFor(panelOf({ ...place, cases: seen }));
  return { ...asked, panel, disease, asOf: panel.asOf };
}

/** What the bottleneck makes of an answer, and what it is given to a reader. */
function judge(made: Made): JudgedForecast {
  const request = requestOf(made);
  const stated =
    made.path === null ? createNoChangeForecaster().forecast(request)!.targets : statedBy(request, made.path);
  const checked = checkStatedTargets(stated, request);
  if (!checked.ok) throw new Error(checked.reason);
  const model = made.path === null ? NO_CHANGE_MODEL : 'a-model';
  const group = { provider: 'embedded', model, disease: request.disease, kind: 'forecast' } as const;
  const confidence = { ...confidenceFor([], group, [0], request.asOf), claimed: null };
  const assessment = assessForecast(request, checked.targets, made.risk, group, confidence);
  const { disease, location, asOf, referenceDate } = request;
  const provenance = { model, dataNotes: dataNotes(request, checked, assessment) };
  const all = { disease, location, asOf, referenceDate, targets: checked.targets, ...assessment, provenance };
  return worded(all as unknown as StoredForecast);
}

const urgency = (forecast: { risk: { level: (typeof riskLevels)[number] } }) =>
  riskLevels.indexOf(forecast.risk.level);

describe('the judgement of a forecast of any series', () => {
  it(
    'never contradicts itself',
    () => {
      const seen = { levels: new Set<string>(), bases: new Set<string | null>() };
      fc.assert(
        fc.property(anyMade, (made) => {
          const forecast = judge(made);
          seen.levels.add(forecast.risk.level);
          seen.bases.add(forecast.risk.basis);
          expect(contradictionsIn(forecast)).toEqual([]);
        }),
        { numRuns: RUNS },
      );
      // The series reach every level and every basis, so that none of the checks is idle.
      expect(seen.levels).toEqual(new Set(riskLevels));
      expect(seen.bases).toEqual(new Set(['cases', 'deaths', 'above-now', 'official', null]));
    },
    countOf(2 * MINUTE, 0),
  );

  it(
    'is never milder for what is known of deaths',
    () => {
      const withDeaths = anyMade.filter(({ place }) => place.deaths !== null);
      fc.assert(
        fc.property(withDeaths, (made) => {
          const without = judge({ ...made, place: { ...made.place, deaths: null } });
          expect(urgency(judge(made))).toBeLessThanOrEqual(urgency(without));
        }),
        { numRuns: RUNS / 4 },
      );
    },
    countOf(2 * MINUTE, 0),
  );

  it(
    'is the same for a place without forecast, as far as no forecast is needed',
    () => {
      fc.assert(
        fc.property(anyMade, (made) => {
          const forecast = judge(made);
          const { location } = made.place;
          const gap = { location, reason: 'REPLY_REJECTED', message: '' } as const;
          const { panel } = requestOf(made);
          const { risk, disease } = made;
          const known = assessGap(gap, panel, { risk, disease });
          expect(known.alertLine).toBe(forecast.threshold?.value ?? null);
          expect(known.lastObserved).toEqual(forecast.lastObserved);
          expect(['YELLOW', 'NOT_ASSESSED']).toContain(known.riskLevel);
          expect(riskLevels.indexOf(known.riskLevel)).toBeGreaterThanOrEqual(urgency(forecast));
          const isAbove = known.aboveThreshold === true && made.days <= 21;
          if (isAbove && forecast.lastObserved.targetEndDate === panel.weekEnds.at(-1))
            expect(known.riskLevel).toBe('YELLOW');
        }),
        { numRuns: RUNS / 4 },
      );
    },
    countOf(2 * MINUTE, 0),
  );
});
