import { describe, expect, it } from 'vitest';
import { officialThresholdFor } from '../../../../main/core/epi/thresholds/officialThreshold.ts';

describe('officialThresholdFor', () => {
  it('is a rate for meningitis in districts of 30,000 to 100,000 people', () => {
    const at = (population: number) => officialThresholdFor('Meningitis', population);
    expect(at(100_000)).toEqual({ rule: 'MENINGITIS_RATE', atLeast: 3, epidemicAtLeast: 10 });
    expect(at(75_000)).toEqual({ rule: 'MENINGITIS_RATE', atLeast: 3, epidemicAtLeast: 8 });
    expect(at(30_000)).toEqual({ rule: 'MENINGITIS_RATE', atLeast: 1, epidemicAtLeast: 3 });
  });

  it('is a number of cases for meningitis in smaller units', () => {
    expect(officialThresholdFor('méningite', 29_999)).toEqual({
      rule: 'MENINGITIS_COUNT',
      atLeast: 2,
      epidemicAtLeast: 5,
    });
  });

  it('is not defined for meningitis in larger units, of unknown size, or by a virus', () => {
    expect(officialThresholdFor('meningitis', 100_001)).toBeNull();
    expect(officialThresholdFor('meningitis', null)).toBeNull();
    expect(officialThresholdFor('viral meningitis', 20_000)).toBeNull();
  });

  it('is two suspected cases for cholera, a single case for Ebola and its like', () => {
    expect(officialThresholdFor('Choléra', null)).toMatchObject({ rule: 'CHOLERA', atLeast: 2 });
    for (const disease of ['Ebola', 'Marburg virus disease', 'polio', 'yellow fever', 'plague'])
      expect(officialThresholdFor(disease, 5e6)).toMatchObject({ rule: 'SINGLE_CASE', atLeast: 1 });
  });

  it('is null for other diseases', () => {
    for (const disease of ['measles', 'influenza', ''])
      expect(officialThresholdFor(disease, 50_000)).toBeNull();
  });
});
