import { describe, expect, it } from 'vitest';
import { serialIntervalOf } from '../../../../main/core/epi/reproduction/serialIntervals.ts';

describe('serialIntervalOf', () => {
  it.each([
    ['influenza', 2.8, 1.5],
    ['Grippe saisonnière', 2.8, 1.5],
    ['COVID-19', 3.5, 2.4],
    ['SARS-CoV-2 infection', 3.5, 2.4],
    ['Choléra', 5, 4],
    ['Ebola virus disease', 15.3, 9.3],
    ['measles', 11.7, 2],
    ['Mpox', 8, 5],
  ])('knows the start value of %s', (disease, meanDays, sdDays) => {
    expect(serialIntervalOf(disease, null)).toEqual({ meanDays, sdDays, source: 'default' });
  });

  it.each(['dengue', 'malaria', 'avian influenza', 'grippe aviaire', 'unspecified', ''])(
    'knows none for %j, so that there is no R(t)',
    (disease) => {
      expect(serialIntervalOf(disease, null)).toBeNull();
    },
  );

  it('takes what the user states for the disease, known or not', () => {
    const stated = { meanDays: 6, sdDays: 3 };
    expect(serialIntervalOf('cholera', stated)).toEqual({ ...stated, source: 'setting' });
    expect(serialIntervalOf('dengue', stated)).toEqual({ ...stated, source: 'setting' });
  });
});
