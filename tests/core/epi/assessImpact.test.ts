import { describe, expect, it } from 'vitest';
import { assessImpact, type ImpactInput } from '../../../main/core/epi/assessImpact.ts';
import { words } from '../../../shared/words/index.ts';

const plain: ImpactInput = {
  stated: 3,
  upper90: 120,
  capacity: null,
  fatality: null,
  expectedCfr: null,
  isPrepared: false,
};
const fatality = { deaths: 6, cases: 200, weeks: 12, share: 0.03 };
const textsOf = (input: ImpactInput) => assessImpact(input).drivers.map(words.forecasts.statement);

describe('assessImpact', () => {
  it('is the stated class where nothing else is known', () => {
    expect(assessImpact(plain).impact).toBe(3);
    expect(textsOf(plain)).toEqual(['Impact class 3 of 5: moderate']);
  });

  it('is one up when the upper forecast exceeds the capacity', () => {
    expect(assessImpact({ ...plain, capacity: 120 }).impact).toBe(3);
    expect(assessImpact({ ...plain, capacity: 119 }).impact).toBe(4);
    expect(assessImpact({ ...plain, capacity: 119, upper90: null }).impact).toBe(3);
    expect(textsOf({ ...plain, capacity: 100 })[1]).toBe(
      'The upper forecast (quantile 0.9) of 120 cases a week exceeds the stated capacity of 100: one impact class up',
    );
  });

  it('is one up when the case fatality is more than twice the expected, from 5 deaths on', () => {
    expect(assessImpact({ ...plain, fatality, expectedCfr: 0.01 }).impact).toBe(4);
    expect(assessImpact({ ...plain, fatality, expectedCfr: 0.015 }).impact).toBe(3);
    const few = { ...fatality, deaths: 4, cases: 10, share: 0.4 };
    expect(assessImpact({ ...plain, fatality: few, expectedCfr: 0.01 }).impact).toBe(3);
    expect(textsOf({ ...plain, fatality, expectedCfr: 0.01 })[1]).toBe(
      'Case fatality is 3 % (6 deaths among 200 cases of 12 weeks), more than twice the expected 1 %: one impact class up',
    );
  });

  it('is one down when the place is prepared, and stays between 1 and 5', () => {
    expect(assessImpact({ ...plain, isPrepared: true }).impact).toBe(2);
    expect(assessImpact({ ...plain, isPrepared: true, stated: 1 }).impact).toBe(1);
    const worst = { ...plain, stated: 5, capacity: 1, fatality, expectedCfr: 0.001 };
    expect(assessImpact(worst).impact).toBe(5);
    expect(assessImpact({ ...worst, isPrepared: true }).drivers.map(({ code }) => code)).toEqual([
      'IMPACT',
      'IMPACT_CAPACITY',
      'IMPACT_FATALITY',
      'IMPACT_PREPARED',
    ]);
  });
});
