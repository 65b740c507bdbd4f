import { describe, expect, it } from 'vitest';
import { type forecast, quantiles, readBent, verdict } from './replies.ts';

const withDeaths = (values: readonly number[], asked = {}) =>
  readBent((bent) => (bent.horizons[0]!.deaths = quantiles(...values)), asked);
const withCases = (values: readonly number[], asked = {}) =>
  readBent((bent) => (bent.horizons[0]!.cases = quantiles(...values)), asked);

describe('counts below zero', () => {
  it.each<[number[], string, number[] | null]>([
    [[-3, 1, 2, 3, 6], 'NEGATIVE_CLIPPED', [0, 1, 2, 3, 6]],
    [[-3, -1, 2, 3, 6], 'NEGATIVE_CLIPPED', [0, 0, 2, 3, 6]],
    [[-3, -1, 0, 0, 0], 'NEGATIVE_CLIPPED', [0, 0, 0, 0, 0]],
    [[1, -1, 2, 3, 6], 'NEGATIVE_CLIPPED QUANTILES_REORDERED', [0, 1, 2, 3, 6]],
    [[-5, -4, -1, 3, 6], 'NEGATIVE_COUNT', null],
    [[0, 1, 2, -3, 6], 'NEGATIVE_COUNT', null],
    [[0, 1, 2, 3, -6], 'NEGATIVE_COUNT', null],
  ])('%j: %s', (values, expected, settled) => {
    const reading = withDeaths(values);
    expect(verdict(reading)).toBe(expected);
    expect(reading.value?.horizons[0]?.deaths).toEqual(settled === null ? undefined : quantiles(...settled));
  });
});

describe('quantiles that cross', () => {
  it.each<[number[], string]>([
    [[1, 0, 2, 3, 6], 'QUANTILES_REORDERED'],
    [[0, 1, 2, 6, 3], 'QUANTILES_REORDERED'],
    [[6, 3, 2, 1, 0], 'QUANTILES_REORDERED'],
    [[0, 1, 4, 3, 6], 'QUANTILE_CROSSING'],
    [[0, 3, 2, 3, 6], 'QUANTILE_CROSSING'],
    [[0, 2, 2, 2, 6], 'accepted'],
  ])('%j: %s', (values, expected) => {
    expect(verdict(withDeaths(values))).toBe(expected);
  });

  it('come out in order', () => {
    expect(withDeaths([6, 3, 2, 1, 0]).value?.horizons[0]?.deaths).toEqual(quantiles(0, 1, 2, 3, 6));
  });
});

describe('ranges', () => {
  it.each<[number[], string]>([
    [[5, 5, 5, 5, 5], 'DEGENERATE_INTERVAL'],
    [[0, 0, 0, 0, 0], 'accepted'],
    [[5, 5, 5, 5, 6], 'accepted'],
  ])('%j: %s', (values, expected) => {
    expect(verdict(withDeaths(values))).toBe(expected);
  });

  it('of one level have no width', () => {
    const ofOneLevel = (bent: ReturnType<typeof forecast>) => {
      for (const week of bent.horizons) Object.assign(week, { cases: [5], deaths: [1] });
    };
    expect(verdict(readBent(ofOneLevel, { quantileLevels: [0.5] }))).toBe('QUANTILES_FROM_ARRAY');
  });

  it('may pass the population with their tails, which are cut off later, not with their median', () => {
    expect(verdict(withCases([80, 110, 130, 155, 500_000]))).toBe('accepted');
    expect(verdict(withCases([80, 110, 130, 155, 500_001]))).toBe('accepted');
    expect(verdict(withCases([80, 110, 500_001, 500_002, 500_003]))).toBe('EXCEEDS_POPULATION');
    expect(verdict(withCases([80, 110, 130, 155, 500_001], { population: null }))).toBe('accepted');
  });
});

describe('more deaths than cases', () => {
  it.each<[string, number[], boolean, string]>([
    ['in the medians', [0, 1, 131, 140, 150], false, 'DEATHS_EXCEED_CASES'],
    ['in the medians, as recent data show', [0, 1, 131, 140, 150], true, 'accepted'],
    ['as many as cases', [0, 1, 130, 140, 150], false, 'accepted'],
    ['in the upper tail', [0, 1, 2, 3, 211], false, 'DEATHS_EXCEED_CASES_TAIL'],
    ['in the lower tail', [81, 90, 100, 110, 120], false, 'DEATHS_EXCEED_CASES_TAIL'],
    ['in a tail, as recent data show', [0, 1, 2, 3, 211], true, 'accepted'],
  ])('%s', (_, deaths, deathsMayExceedCases, expected) => {
    expect(verdict(withDeaths(deaths, { deathsMayExceedCases }))).toBe(expected);
  });
});
