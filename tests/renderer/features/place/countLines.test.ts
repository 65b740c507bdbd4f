import { describe, expect, it } from 'vitest';
import { countLines } from '../../../../renderer/features/place/countLines.ts';
import { type AssessedPlace, noReproductionReasons } from '../../../../shared/contract/index.ts';
import { en } from '../../../../shared/words/en/window/index.ts';
import { fakeAssessed } from '../../support/fakeAssessed.ts';
import { testFormat } from '../../support/services.tsx';
import { grandAnse } from './chart/support.ts';

const place = fakeAssessed(grandAnse, '2016-11-02', null);

const lines = (changed: Partial<AssessedPlace> = {}) =>
  Object.fromEntries(
    countLines({ ...place, ...changed }, en, testFormat).map(({ label, value, note }) => [
      label,
      (note === null ? value : `${value} | ${note}`).replace(/\u00a0/g, ' '),
    ]),
  );

describe('what the counts alone show', () => {
  it('is growth, R(t), rate, fatality and volatility, each with its range or denominator', () => {
    expect(lines()).toEqual({
      'Growth per week': '+26 % | 90 % interval +10 % to +45 %; doubling in 3 weeks',
      'R(t)':
        '1.32 (1.1–1.56) | 95 % interval; likely growing, above 1 with 97 %; to 29 Oct 2016, serial interval 5 days',
      'Cases per 100,000': '35 | in the week to 29 Oct 2016; population 468,301 (2015; source not given)',
      'Deaths among cases': '1.2 % | 24 of 1,967 cases, last 26 weeks; delay to death not corrected',
      Volatility: 'high (0.41)',
    });
  });

  it('speaks of halving when counts fall, and of neither when growth may be zero', () => {
    expect(lines({ doublingTimeWeeks: -2.3 })['Growth per week']).toContain('halving in 2.3 weeks');
    expect(lines({ doublingTimeWeeks: null, interval90: [-0.1, 0.3717] })['Growth per week']).toBe(
      'no clear growth | 90 % interval \u221210 % to +45 %; best fit +26 %',
    );
  });

  it('says why something is missing instead of a zero', () => {
    const noPopulation = { ...place.location, population: null };
    const shown = lines({ growthRatePerWeek: null, interval90: null, location: noPopulation, cfr: null });
    expect(shown['Growth per week']).toBe('too few reports');
    expect(shown['Cases per 100,000']).toBe('not known | no population known');
    expect(shown).not.toHaveProperty('Deaths among cases');
    for (const rtMissing of noReproductionReasons) {
      expect(lines({ rt: null, rtMissing })['R(t)']).toMatch(/^not known \| \w+/);
    }
  });

  it('says that the year of a population is not stated', () => {
    const { populationYear: _year, ...location } = place.location;
    expect(lines({ location })['Cases per 100,000']).toContain('(year not stated; source not given)');
  });

  it('says where a population is from', () => {
    const location = { ...place.location, populationSource: 'INE 2021 census' };
    expect(lines({ location })['Cases per 100,000']).toContain('(2015; source: INE 2021 census)');
  });

  it.each([
    [0.144, 'low (0.14)'],
    [0.149, 'moderate (0.15)'],
    [0.15, 'moderate (0.15)'],
    [0.35, 'high (0.35)'],
  ])('puts a volatility of %d into its band', (volatility, words) => {
    expect(lines({ volatility }).Volatility).toBe(words);
  });
});
