import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assessRisk, likelihoodClass, type RiskInput } from '../../../main/core/epi/assessRisk.ts';
import { sentenceText } from '../../../main/core/forecastWords.ts';

const base: RiskInput = {
  probability: 0.4917,
  threshold: { value: 150, method: 'P75', facts: {} },
  lastCount: 130,
  isAboveNow: false,
  impact: 4,
  daysSinceLastData: 4,
};

function driver(input: RiskInput, code: string): string | undefined {
  const found = assessRisk(input).drivers.find((d) => d.code === code);
  return found === undefined ? undefined : sentenceText(found);
}

describe('likelihoodClass', () => {
  it.each([
    [0, 1],
    [0.049, 1],
    [0.05, 2],
    [0.299, 2],
    [0.3, 3],
    [0.699, 3],
    [0.7, 4],
    [0.949, 4],
    [0.95, 5],
    [1, 5],
  ])('puts %s into class %i', (probability, expected) => {
    expect(likelihoodClass(probability)).toBe(expected);
  });
});

describe('assessRisk', () => {
  it.each([
    [0.03, 2, 'GREEN', 4],
    [0.28, 3, 'YELLOW', 46],
    [0.4917, 4, 'RED', 87],
    [0.82, 2, 'YELLOW', 53],
    [0.97, 5, 'RED', 99],
  ])(
    'gives the worked example: probability %s and impact %i are %s %i',
    (probability, impact, level, score) => {
      expect(assessRisk({ ...base, probability, impact })).toMatchObject({ level, score, impact });
    },
  );

  it('is not assessed without a probability, never green', () => {
    const risk = assessRisk({ ...base, probability: null, threshold: null });
    expect(risk).toMatchObject({ level: 'NOT_ASSESSED', score: null, likelihood: null, impact: 4 });
    expect(risk.drivers.map((d) => d.code)).toEqual(['NO_THRESHOLD', 'IMPACT']);
  });

  it('is not assessed when the data are more than 21 days old', () => {
    expect(assessRisk({ ...base, daysSinceLastData: 21 }).level).toBe('RED');
    const risk = assessRisk({ ...base, daysSinceLastData: 22 });
    expect(risk).toMatchObject({ level: 'NOT_ASSESSED', score: null, likelihood: null });
    expect(risk.drivers.map((d) => d.code)).toEqual(['DATA_TOO_OLD', 'IMPACT']);
    expect(driver({ ...base, daysSinceLastData: 22 }, 'DATA_TOO_OLD')).toContain('22 days');
  });

  it('says why in plain words', () => {
    expect(driver(base, 'OUTBREAK_PROBABILITY')).toBe('About 5 in 10 chance to pass 150 cases a week (P75)');
    expect(driver(base, 'IMPACT')).toBe('Impact class 4 of 5: major');
  });

  it('says that a place is above its threshold already', () => {
    const above: RiskInput = { ...base, lastCount: 160, isAboveNow: true, probability: 0.8 };
    expect(driver(above, 'ABOVE_THRESHOLD')).toBe(
      'The last count, 160, is already above 150 cases a week (P75)',
    );
    expect(driver(above, 'OUTBREAK_PROBABILITY')).toBe(
      'About 8 in 10 chance to stay above 150 cases a week (P75)',
    );
  });

  it('is never green above the threshold, whatever the forecast says', () => {
    const above: RiskInput = { ...base, lastCount: 160, isAboveNow: true, impact: 1 };
    expect(assessRisk({ ...above, probability: 0.01 })).toMatchObject({ level: 'YELLOW', likelihood: 1 });
    expect(assessRisk({ ...above, isAboveNow: false, probability: 0.01 }).level).toBe('GREEN');
    expect(assessRisk({ ...above, daysSinceLastData: 22 }).level).toBe('NOT_ASSESSED');
  });

  it('shows the range of a suppressed last count, never its middle', () => {
    const suppressed = { low: 1, high: 4 };
    const above: RiskInput = { ...base, lastCount: 2.5, suppressed, isAboveNow: true };
    expect(driver(above, 'ABOVE_THRESHOLD')).toBe(
      'The last count, 1–4 (suppressed), is already above 150 cases a week (P75)',
    );
  });

  it.each([
    [0.001, 'Less than 1 in 20'],
    [0.05, 'About 1 in 20'],
    [0.07, 'About 1 in 14'],
    [0.1, 'About 1 in 10'],
    [0.94, 'About 9 in 10'],
    [0.95, 'At least 19 in 20'],
    [1, 'At least 19 in 20'],
  ])('puts a probability of %s as "%s chance"', (probability, words) => {
    expect(driver({ ...base, probability }, 'OUTBREAK_PROBABILITY')).toContain(`${words} chance`);
  });

  it('has a score that never disagrees with the colour and never falls with the probability', () => {
    const p = fc.double({ min: 0, max: 1, noNaN: true });
    const colourOf = (score: number) => (score <= 33 ? 'GREEN' : score <= 66 ? 'YELLOW' : 'RED');
    fc.assert(
      fc.property(p, p, fc.integer({ min: 1, max: 5 }), (a, b, impact) => {
        const low = assessRisk({ ...base, impact, probability: Math.min(a, b) });
        const high = assessRisk({ ...base, impact, probability: Math.max(a, b) });
        expect(colourOf(low.score!)).toBe(low.level);
        expect(low.score!).toBeLessThanOrEqual(high.score!);
      }),
    );
  });
});
