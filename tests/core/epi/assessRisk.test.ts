import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assessRisk } from '../../../main/core/epi/assessRisk.ts';
import type { MeasureSignal, RiskInput } from '../../../main/core/epi/riskInput.ts';
import { riskLevels } from '../../../shared/forecast/riskLevel.ts';
import { words } from '../../../shared/words/index.ts';

function signal(changes: Partial<MeasureSignal> = {}): MeasureSignal {
  return {
    measure: 'cases',
    threshold: { value: 150, method: 'P75', facts: {} },
    probability: 0.4917,
    lastCount: 130,
    suppressed: null,
    isAboveNow: false,
    earlierLine: null,
    week: 'last',
    ...changes,
  };
}

const deathsSignal = (changes: Partial<MeasureSignal> = {}) =>
  signal({ measure: 'deaths', threshold: { value: 4, method: 'P75', facts: {} }, lastCount: 3, ...changes });

function inputOf(changes: Partial<RiskInput> = {}): RiskInput {
  return {
    cases: signal(),
    deaths: null,
    unconfirmed: null,
    official: null,
    impact: 4,
    daysSinceLastData: 4,
    maxDataAgeDays: 21,
    ...changes,
  };
}

const above = signal({ lastCount: 160, isAboveNow: true, probability: 0.01 });
const unconfirmed = { count: 7, weeks: 3 };

function driver(input: RiskInput, code: string): string | undefined {
  const found = assessRisk(input).drivers.find((d) => d.code === code);
  return found === undefined ? undefined : words.forecasts.statement(found);
}

describe('the level by the matrix', () => {
  it.each([
    [0.03, 2, 'GREEN', 4],
    [0.28, 3, 'YELLOW', 46],
    [0.4917, 4, 'RED', 87],
    [0.82, 2, 'YELLOW', 53],
    [0.97, 5, 'RED', 99],
  ])(
    'gives the worked example: probability %s and impact %i are %s %i',
    (probability, impact, level, score) => {
      const risk = assessRisk(inputOf({ cases: signal({ probability }), impact }));
      expect(risk).toMatchObject({ level, score, impact, basis: 'cases' });
    },
  );

  it('is one for all places with the same percent', () => {
    for (const probability of [0.295, 0.3, 0.3049]) {
      const risk = assessRisk(inputOf({ cases: signal({ probability }), impact: 2 }));
      expect(risk).toMatchObject({ likelihood: 3, level: 'YELLOW' });
    }
  });
});

describe('the order of levels', () => {
  it('begins with the age of the data: more than 21 days give none, whatever else is known', () => {
    expect(assessRisk(inputOf({ daysSinceLastData: 21 })).level).toBe('RED');
    const old = inputOf({ cases: above, deaths: deathsSignal(), unconfirmed, daysSinceLastData: 22 });
    const risk = assessRisk(old);
    expect(risk).toMatchObject({ level: 'NOT_ASSESSED', basis: null, score: null, likelihood: null });
    expect(risk.drivers.map((d) => d.code)).toEqual(['DATA_TOO_OLD']);
    expect(driver(old, 'DATA_TOO_OLD')).toContain('22 days');
  });

  it('gives no level earlier where users want it stricter, and says after how many days', () => {
    expect(assessRisk(inputOf({ daysSinceLastData: 7, maxDataAgeDays: 7 })).level).toBe('RED');
    const old = inputOf({ daysSinceLastData: 8, maxDataAgeDays: 7 });
    expect(assessRisk(old).level).toBe('NOT_ASSESSED');
    expect(driver(old, 'DATA_TOO_OLD')).toContain('more than 7 days gives no level');
  });

  it('is never green above the threshold, whatever the forecast says', () => {
    const risk = assessRisk(inputOf({ cases: above, impact: 1 }));
    expect(risk).toMatchObject({ level: 'YELLOW', basis: 'above-now', likelihood: 1 });
    expect(assessRisk(inputOf({ cases: { ...above, isAboveNow: false }, impact: 1 })).level).toBe('GREEN');
  });

  it('is yellow above the threshold also without a usable forecast, and says so', () => {
    const input = inputOf({ cases: { ...above, probability: null }, impact: 1 });
    expect(assessRisk(input)).toMatchObject({
      level: 'YELLOW',
      basis: 'above-now',
      likelihood: null,
      score: 34,
    });
    expect(driver(input, 'NO_FORECAST')).toContain('No forecast is at hand');
  });

  it('names an official threshold where that is what was passed', () => {
    const threshold = { value: 0.5, method: 'OFFICIAL', facts: {} };
    expect(assessRisk(inputOf({ cases: { ...above, threshold }, impact: 1 }))).toMatchObject({
      level: 'YELLOW',
      basis: 'official',
    });
  });

  it('is yellow with cases of a disease whose official threshold of one case nobody confirmed', () => {
    const quiet = signal({ probability: 0.01 });
    const input = inputOf({ cases: quiet, unconfirmed, impact: 1 });
    expect(assessRisk(input)).toMatchObject({ level: 'YELLOW', basis: 'official', likelihood: 1 });
    expect(assessRisk({ ...input, unconfirmed: null }).level).toBe('GREEN');
    expect(assessRisk({ ...input, cases: null })).toMatchObject({ level: 'YELLOW', likelihood: null });
    expect(driver(input, 'THRESHOLD_NOT_CONFIRMED')).toContain('7 cases in the last 3 weeks');
  });

  it('is yellow where a long wave has moved the line up over itself and nobody confirmed a new normal', () => {
    const long = { probability: 0.01, lastCount: 130, earlierLine: 12 };
    const input = inputOf({ cases: signal(long), impact: 1 });
    expect(assessRisk({ ...input, cases: signal({ probability: 0.01 }) }).level).toBe('GREEN');
    expect(assessRisk(input)).toMatchObject({ level: 'YELLOW', basis: 'above-now' });
    expect(driver(input, 'NEW_NORMAL_NOT_CONFIRMED')).toMatch(
      /^The last count, 130, is above the alert line before this wave, 12 cases a week; .* nobody has confirmed a new normal/,
    );
    const byDeaths = inputOf({
      cases: signal({ probability: 0.01 }),
      deaths: deathsSignal({ probability: 0.01, earlierLine: 1 }),
      impact: 1,
    });
    expect(assessRisk(byDeaths)).toMatchObject({ level: 'YELLOW', basis: 'deaths' });
    expect(assessRisk({ ...input, daysSinceLastData: 22 }).level).toBe('NOT_ASSESSED');
  });

  it("is yellow where a confirmed official threshold is reached below the user's own", () => {
    const official = { atLeast: 2, lastCount: 3, suppressed: null, week: 'last' } as const;
    const input = inputOf({ cases: signal({ probability: 0.01 }), official, impact: 1 });
    expect(assessRisk(input)).toMatchObject({ level: 'YELLOW', basis: 'official' });
    expect(driver(input, 'OFFICIAL_EXCEEDED')).toBe(
      'The last count, 3, reaches the confirmed official threshold of 2 cases a week',
    );
  });

  it('is not assessed without a probability, never green', () => {
    const risk = assessRisk(inputOf({ cases: null }));
    expect(risk).toMatchObject({
      level: 'NOT_ASSESSED',
      basis: null,
      score: null,
      likelihood: null,
      impact: 4,
    });
    expect(risk.drivers.map((d) => d.code)).toEqual(['NO_THRESHOLD']);
    expect(assessRisk(inputOf({ cases: signal({ probability: null }) })).level).toBe('NOT_ASSESSED');
  });
});

describe('deaths', () => {
  it('raise the level, and are then what is told first', () => {
    const input = inputOf({
      cases: signal({ probability: 0.1 }),
      deaths: deathsSignal({ probability: 0.8 }),
      impact: 3,
    });
    const risk = assessRisk(input);
    expect(risk).toMatchObject({ level: 'RED', basis: 'deaths', likelihood: 4 });
    expect(words.forecasts.statement(risk.drivers[0]!)).toBe(
      'About 8 in 10 chance (80 %) to pass 4 deaths a week (P75)',
    );
  });

  it('never lower it', () => {
    const deaths = deathsSignal({ probability: 0 });
    expect(assessRisk(inputOf({ deaths }))).toMatchObject({ level: 'RED', basis: 'cases', score: 87 });
  });

  it('above their line are a fact, also without a forecast', () => {
    const deaths = deathsSignal({ probability: null, lastCount: 5, isAboveNow: true });
    const input = inputOf({ cases: signal({ probability: 0.01 }), deaths, impact: 1 });
    expect(assessRisk(input)).toMatchObject({ level: 'YELLOW', basis: 'deaths' });
    expect(driver(input, 'ABOVE_THRESHOLD')).toBe(
      'The last count of deaths, 5, is already above 4 deaths a week (P75)',
    );
  });

  it('alone can say that it is bad, never that it is well', () => {
    const only = (probability: number) =>
      assessRisk(inputOf({ cases: null, deaths: deathsSignal({ probability }), impact: 3 }));
    expect(only(0.01).level).toBe('NOT_ASSESSED');
    expect(only(0.8)).toMatchObject({ level: 'RED', basis: 'deaths' });
  });
});

describe('the drivers', () => {
  it('say why in plain words, with the percent that the class follows', () => {
    expect(driver(inputOf(), 'OUTBREAK_PROBABILITY')).toBe(
      'About 5 in 10 chance (49 %) to pass 150 cases a week (P75)',
    );
  });

  it('say that a place is above its threshold already', () => {
    const input = inputOf({ cases: { ...above, probability: 0.8 } });
    expect(driver(input, 'ABOVE_THRESHOLD')).toBe(
      'The last count, 160, is already above 150 cases a week (P75)',
    );
    expect(driver(input, 'OUTBREAK_PROBABILITY')).toBe(
      'About 8 in 10 chance (80 %) to stay above 150 cases a week (P75)',
    );
  });

  it('show the range of a suppressed last count, never its middle', () => {
    const cases = signal({ lastCount: 2.5, suppressed: { low: 1, high: 4 }, isAboveNow: true });
    expect(driver(inputOf({ cases }), 'ABOVE_THRESHOLD')).toBe(
      'The last count, 1–4 (suppressed), is already above 150 cases a week (P75)',
    );
  });
});

describe('the score', () => {
  const p = fc.double({ min: 0, max: 1, noNaN: true });
  const maybe = fc.option(p, { nil: null });
  const anySignal = (measure: 'cases' | 'deaths') =>
    fc.option(
      fc
        .record({ probability: maybe, isAboveNow: fc.boolean() })
        .map((changes) => (measure === 'cases' ? signal(changes) : deathsSignal(changes))),
      { nil: null },
    );
  const anyInput = fc.record({
    cases: anySignal('cases'),
    deaths: anySignal('deaths'),
    unconfirmed: fc.option(fc.constant(unconfirmed), { nil: null }),
    official: fc.option(fc.constant({ atLeast: 1, lastCount: 3, suppressed: null, week: 'last' } as const), {
      nil: null,
    }),
    impact: fc.integer({ min: 1, max: 5 }),
    daysSinceLastData: fc.nat(30),
    maxDataAgeDays: fc.constantFrom(7, 14, 21),
  });
  const colourOf = (score: number | null) =>
    score === null ? 'NOT_ASSESSED' : score <= 33 ? 'GREEN' : score <= 66 ? 'YELLOW' : 'RED';

  it('never disagrees with the colour, and a level always has a basis', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const { level, score, basis } = assessRisk(input);
        expect(colourOf(score)).toBe(level);
        expect(basis === null).toBe(level === 'NOT_ASSESSED');
      }),
    );
  });

  it('never falls with the probability', () => {
    fc.assert(
      fc.property(p, p, fc.integer({ min: 1, max: 5 }), (a, b, impact) => {
        const scoreAt = (probability: number) =>
          assessRisk(inputOf({ impact, cases: signal({ probability }) })).score!;
        expect(scoreAt(Math.min(a, b))).toBeLessThanOrEqual(scoreAt(Math.max(a, b)));
      }),
    );
  });

  it('knows no deaths that lower a level', () => {
    const urgency = (input: RiskInput) => riskLevels.indexOf(assessRisk(input).level);
    fc.assert(
      fc.property(anyInput, (input) => {
        expect(urgency(input)).toBeLessThanOrEqual(urgency({ ...input, deaths: null }));
      }),
    );
  });
});
