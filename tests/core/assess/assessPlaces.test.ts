import { describe, expect, it } from 'vitest';
import { assessPlaces } from '../../../main/core/assess/assessPlaces.ts';
import { riskSettingsOf } from '../../../main/core/settings/riskSettings.ts';
import type { PlaceWeeks } from '../../../main/core/surveillance/panel/weeklyPanel.ts';
import { assessmentSchema } from '../../../shared/contract/assessSchema.ts';
import { addDays } from '../../../shared/time/plainDate.ts';

const FIRST_WEEK_END = '2026-01-04';
const CALM = [10, 12, 9, 11, 10, 12, 11, 9, 10, 12, 11, 10];
const GROWING = [8, 9, 8, 10, 9, 11, 10, 12, 20, 26, 30, 41];

const placeOf = (code: string, cases: (number | null)[], more: Partial<PlaceWeeks> = {}): PlaceWeeks => ({
  location: { code, name: code.toUpperCase(), population: null },
  cases,
  deaths: null,
  ...more,
});

interface Options {
  disease?: string;
  settings?: Record<string, unknown>;
  /** Days from the last week's end. */
  age?: number;
  days?: readonly (number | null)[] | null;
}

function assess(
  places: readonly PlaceWeeks[],
  { disease = 'measles', settings = {}, age = 1, days = null }: Options = {},
) {
  const weeks = Math.max(...places.map(({ cases }) => cases.length));
  const weekEnds = Array.from({ length: weeks }, (_, week) => addDays(FIRST_WEEK_END, 7 * week));
  const panel = { asOf: addDays(weekEnds.at(-1)!, age), weekEnds, places };
  return assessPlaces({
    disease,
    panel,
    places,
    risk: riskSettingsOf(settings, { id: 'd', disease }, panel.asOf),
    daysOf: () => days,
  });
}

const one = (place: PlaceWeeks, options?: Options) => assess([place], options).places[0]!;

describe('assessPlaces', () => {
  it('gives growth with its range and doubling time, as the worked example has it', () => {
    const place = one(placeOf('a', GROWING));
    expect(place.growthRatePerWeek).toBeCloseTo(0.2326, 4);
    expect(place.interval90![0]).toBeCloseTo(0.0934, 4);
    expect(place.interval90![1]).toBeCloseTo(0.3717, 4);
    expect(place.doublingTimeWeeks).toBeCloseTo(2.98, 2);
    expect(place.lastObserved).toEqual({ targetEndDate: '2026-03-22', cases: 41, deaths: null });
  });

  it('gives the EARS signals of the last week', () => {
    const { signals } = one(placeOf('a', [4, 3, 3, 5, 4, 6, 2, 5, 4, 7, 9, 15]));
    expect(signals.earsC2!.statistic).toBeCloseTo(8.0711, 4);
    expect(signals.earsC3!.statistic).toBeCloseTo(10.943, 3);
    expect(signals.earsC3!.isAlarm).toBe(true);
  });

  it('gives R(t) of the disease with its range, and what it rests on', () => {
    const { rt, rtMissing } = one(placeOf('a', GROWING));
    expect(rtMissing).toBeNull();
    expect(rt).toMatchObject({
      step: 'week',
      window: 2,
      windowEnd: '2026-03-22',
      casesInWindow: 71,
      serialInterval: { meanDays: 11.7, sdDays: 2, source: 'default' },
    });
    expect(rt!.interval95[0]).toBeLessThan(rt!.mean);
    expect(rt!.interval95[1]).toBeGreaterThan(rt!.mean);
  });

  it('takes the serial interval that the settings state for the disease', () => {
    const settings = { 'risk.serialInterval': { dengue: { meanDays: 15, sdDays: 4 } } };
    expect(one(placeOf('a', GROWING), { disease: 'dengue' })).toMatchObject({
      rt: null,
      rtMissing: 'NO_SERIAL_INTERVAL',
    });
    expect(one(placeOf('a', GROWING), { disease: 'dengue', settings }).rt!.serialInterval).toEqual({
      meanDays: 15,
      sdDays: 4,
      source: 'setting',
    });
  });

  it('takes daily counts for R(t) where the data have them', () => {
    const days = GROWING.flatMap((count) => Array.from({ length: 7 }, () => count / 7));
    const place = one(placeOf('a', GROWING), { disease: 'influenza', days });
    expect(place.rt).toMatchObject({ step: 'day', window: 7 });
    expect(one(placeOf('a', GROWING), { disease: 'influenza' }).rtMissing).toBe('INTERVAL_TOO_SHORT');
  });

  it('ends R(t) before weeks that may still rise, and before suspect ones', () => {
    const provisional = [11, 10].map((week) => ({ week, measure: 'cases' as const }));
    expect(one(placeOf('a', GROWING, { provisional })).rt!.windowEnd).toBe('2026-03-08');
    const silent = [...GROWING, 0];
    expect(one(placeOf('a', silent)).rt!.windowEnd).toBe('2026-03-22');
  });

  it('leaves a suspect newest count out of growth, and says so', () => {
    const { places, issues } = assess([placeOf('a', [...GROWING, 0])]);
    expect(places[0]!.growthRatePerWeek).toBeCloseTo(0.2326, 4);
    expect(places[0]!.lastObserved!.cases).toBe(0);
    expect(issues).toEqual(
      [
        expect.objectContaining({
          code: 'SUSPECT_NEWEST',
          location: { code: 'a', name: 'A', population: null },
        }),
      ].concat(expect.objectContaining({ code: 'SHORT_SERIES' })),
    );
    expect(issues[0]!.text).toContain('reports no cases');
  });

  it('gives incidence by the population, and case fatality with what it was counted from', () => {
    const location = { code: 'a', name: 'A', population: 50_000 };
    const deaths = CALM.map((_, week) => (week === 11 ? null : 1));
    const place = one(placeOf('a', CALM, { location, deaths }));
    expect(place.incidencePer100k).toBe(20);
    expect(place.cfr).toMatchObject({ deaths: 11, cases: 117, weeks: 11 });
    expect(place.cfr!.share).toBeCloseTo(11 / 117, 10);
    expect(place.deathsThreshold).not.toBeNull();
    expect(one(placeOf('a', CALM))).toMatchObject({
      incidencePer100k: null,
      cfr: null,
      deathsThreshold: null,
    });
  });

  it('is at least YELLOW above the alert line now, without any forecast', () => {
    const { risk, threshold } = one(placeOf('a', GROWING));
    expect(threshold!.value).toBeLessThan(41);
    expect(risk).toMatchObject({ level: 'YELLOW', basis: 'above-now', likelihood: null });
    expect(risk.drivers.map(({ code }) => code)).toEqual(['ABOVE_THRESHOLD', 'NO_FORECAST', 'IMPACT']);
    expect(risk.drivers.every(({ text }) => text !== '')).toBe(true);
  });

  it('is not assessed below the alert line: the forecast gives the rest, and a driver says so', () => {
    const { risk } = one(placeOf('a', CALM));
    expect(risk).toMatchObject({ level: 'NOT_ASSESSED', basis: null, score: null });
    expect(risk.drivers.map(({ code }) => code)).toContain('NO_FORECAST');
  });

  it('is not assessed on counts of more than three weeks ago, also above the line', () => {
    expect(one(placeOf('a', GROWING), { age: 21 }).risk.level).toBe('YELLOW');
    expect(one(placeOf('a', GROWING), { age: 22 }).risk.level).toBe('NOT_ASSESSED');
  });

  it('puts the most urgent place first', () => {
    const calm = placeOf('calm', CALM);
    const low = placeOf(
      'low',
      CALM.map((count, week) => (week === 11 ? 2 : count)),
    );
    const never = placeOf(
      'never',
      CALM.map(() => null),
    );
    const above = placeOf('above', GROWING);
    const { places } = assess([never, low, calm, above]);
    expect(places.map(({ location }) => location.code)).toEqual(['above', 'calm', 'low', 'never']);
  });

  it('says of a place without reports that nothing is known', () => {
    const place = assess([
      placeOf('a', CALM),
      placeOf(
        'never',
        CALM.map(() => null),
      ),
    ]).places.at(-1)!;
    expect(place).toMatchObject({
      lastObserved: null,
      growthRatePerWeek: null,
      threshold: null,
      rt: null,
      rtMissing: 'NO_COUNTS',
      risk: { level: 'NOT_ASSESSED' },
    });
  });

  it('judges a place that reports deaths only by its deaths', () => {
    const none = CALM.map(() => null);
    const dying = one(placeOf('a', none, { deaths: [2, 1, 3, 2, 2, 1, 3, 2, 2, 3, 12, 15] }));
    expect(dying).toMatchObject({
      lastObserved: { targetEndDate: '2026-03-22', cases: null, deaths: 15 },
      threshold: null,
      risk: { level: 'YELLOW', basis: 'deaths' },
    });
    expect(dying.deathsThreshold!.value).toBeLessThan(12);
    const calm = one(placeOf('a', none, { deaths: none.map(() => 2) }));
    expect(calm.risk).toMatchObject({ level: 'NOT_ASSESSED', basis: null, score: null });
    const ebola = one(placeOf('a', none, { deaths: none.map(() => 2) }), { disease: 'ebola' });
    expect(ebola.risk.level).toBe('NOT_ASSESSED');
    const old = one(placeOf('a', none, { deaths: [2, 1, 3, 2, 2, 1, 3, 2, 2, 3, 12, 15] }), { age: 30 });
    expect(old.risk.level).toBe('NOT_ASSESSED');
  });

  it('claims no growth from a single report', () => {
    const single = [...CALM.slice(0, 8).map(() => null), null, null, null, 7];
    expect(one(placeOf('a', single))).toMatchObject({
      growthRatePerWeek: null,
      interval90: null,
      volatility: null,
    });
  });

  it('answers as the contract says', () => {
    const places = [
      placeOf('a', GROWING, { deaths: CALM }),
      placeOf('b', CALM),
      placeOf(
        'c',
        CALM.map(() => null),
      ),
    ];
    const answer = assess(places);
    expect(assessmentSchema.parse(JSON.parse(JSON.stringify(answer)))).toEqual(answer);
  });

  it('proposes the official threshold of the disease, and says what was answered and for what', () => {
    const officialOf = (settings = {}) => one(placeOf('a', CALM), { disease: 'cholera', settings }).official;
    expect(officialOf()).toMatchObject({ atLeast: 2, answer: null, answeredFor: null });
    expect(officialOf()!.text).toContain('2 or more suspected cases');
    const stated = (thresholds: object) => officialOf({ 'risk.thresholds': thresholds });
    expect(stated({ d: { official: 'declined' } })).toMatchObject({
      answer: 'declined',
      answeredFor: 'dataset',
    });
    expect(stated({ d: { official: 'declined' }, 'd/a': { official: 'confirmed' } })).toMatchObject({
      answer: 'confirmed',
      answeredFor: 'place',
    });
    expect(stated({ d: { official: 'declined' }, 'd/a': { cases: 9 } })).toMatchObject({
      answeredFor: 'dataset',
    });
    expect(one(placeOf('a', CALM)).official).toBeNull();
  });
});
