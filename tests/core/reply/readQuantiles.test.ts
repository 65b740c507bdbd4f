import { describe, expect, it } from 'vitest';
import { levelNamed } from '../../../main/core/reply/levelNames.ts';
import { levels, quantiles, readBent, verdict } from './replies.ts';

const values = [80, 110, 130, 155, 210];
const named = (...names: string[]) => Object.fromEntries(names.map((name, index) => [name, values[index]]));
const withCases = (cases: unknown, asked = {}) =>
  readBent((bent) => (bent.horizons[0]!.cases = cases), asked);

describe('names of quantiles', () => {
  it.each([
    ['0.025', 0.025],
    ['.025', 0.025],
    ['Q0.5', 0.5],
    ['q 0.5', 0.5],
    ['q0,25', 0.25],
    ['q_0_25', 0.25],
    ['quantile_0.975', 0.975],
    ['quantile(0.975)', 0.975],
    ['p2.5', 0.025],
    ['P97_5', 0.975],
    ['p50', 0.5],
    ['q5', 0.05],
    ['97.5%', 0.975],
    ['2.5th percentile', 0.025],
    ['percentile_75', 0.75],
    ['50th', 0.5],
    ['Median', 0.5],
    ['lower_quartile', 0.25],
    ['lower_95', 0.025],
    ['upper 50', 0.75],
    ['ci95_upper', 0.975],
  ])('%s is %d', (name, level) => {
    expect(levelNamed(name)?.pointless).toBeCloseTo(level, 9);
  });

  it.each([
    'mean',
    'q',
    'lower',
    'upper',
    'q1',
    'q3',
    'p100',
    '100%',
    '0',
    '20261128',
    'cases',
    'x0.5',
    'q0.5.5',
    '-0.5',
  ])('%s is none', (name) => expect(levelNamed(name)).toBeNull());

  it.each([
    ['without their point', named('q0025', 'q025', 'q05', 'q075', 'q0975')],
    ['as percents without their point', named('q025', 'q25', 'q50', 'q75', 'q975')],
    ['as percents', named('2.5%', '25%', '50%', '75%', '97.5%')],
    ['as numbers', named('0.025', '0.25', '0.50', '0.75', '0.975')],
    ['as ends of intervals', named('lower95', 'lower50', 'median', 'upper50', 'upper95')],
  ])('are read %s', (_, cases) => {
    const reading = withCases(cases);
    expect(verdict(reading)).toBe('KEY_RENAMED');
    expect(reading.value?.horizons[0]?.cases).toEqual(quantiles(...values));
  });
});

describe('lists of quantiles', () => {
  it.each<[string, unknown, string]>([
    ['values in order', values, 'QUANTILES_FROM_ARRAY'],
    ['values as texts', values.map(String), 'NUMBER_FROM_STRING QUANTILES_FROM_ARRAY'],
    ['pairs', levels.map((quantile, index) => ({ quantile, value: values[index] })), 'QUANTILES_FROM_ARRAY'],
    [
      'pairs in any order',
      levels.map((quantile, index) => ({ value: values[index], quantile })).reverse(),
      'QUANTILES_FROM_ARRAY',
    ],
    [
      'pairs with other words',
      levels.map((level, index) => ({ level, count: values[index] })),
      'KEY_RENAMED QUANTILES_FROM_ARRAY',
    ],
    [
      'pairs in percent',
      levels.map((level, index) => ({ quantile: level * 100, value: values[index] })),
      'QUANTILES_FROM_ARRAY',
    ],
    [
      'pairs with names',
      levels.map((level, index) => ({ quantile: `q${level}`, value: values[index] })),
      'QUANTILES_FROM_ARRAY',
    ],
    [
      'objects of one level each',
      levels.map((level, index) => ({ [`q${level}`]: values[index] })),
      'QUANTILES_FROM_ARRAY',
    ],
  ])('%s', (_, cases, expected) => {
    const reading = withCases(cases);
    expect(verdict(reading)).toBe(expected);
    expect(reading.value?.horizons[0]?.cases).toEqual(quantiles(...values));
  });

  it('of a longer request must have its length', () => {
    const asked = { quantileLevels: [0.025, 0.1, 0.25, 0.5, 0.75, 0.9, 0.975], targets: ['cases' as const] };
    const reading = readBent((bent) => {
      for (const week of bent.horizons) {
        week.cases = [1, 2, 3, 4, 5, 6, 7];
        Reflect.deleteProperty(week, 'deaths');
      }
    }, asked);
    expect(verdict(reading)).toBe('QUANTILES_FROM_ARRAY');
    expect(reading.value?.horizons[0]).toEqual({
      target_end_date: '2026-11-28',
      cases: { 'q0.025': 1, 'q0.1': 2, 'q0.25': 3, 'q0.5': 4, 'q0.75': 5, 'q0.9': 6, 'q0.975': 7 },
    });
  });
});

describe('quantiles that can not be used', () => {
  it.each<[string, unknown, string]>([
    ['one is missing', { ...quantiles(...values), 'q0.75': undefined }, 'MISSING_QUANTILE'],
    ['none is there', {}, 'MISSING_QUANTILE'],
    ['only a point', 130, 'MISSING_QUANTILE'],
    ['a list too short', [80, 130, 210], 'MISSING_QUANTILE'],
    ['a list too long', [...values, 300], 'MISSING_QUANTILE'],
    ['a list of both kinds', [80, { quantile: 0.5, value: 130 }], 'MISSING_QUANTILE'],
    ['two values at one level', { ...quantiles(...values), median: 131 }, 'MISSING_QUANTILE'],
    ['a value that is null', quantiles(80, 110, null, 155, 210), 'NON_FINITE'],
    ['null in a list', [80, 110, 130, 155, null], 'NON_FINITE'],
    ['null instead of them', null, 'MISSING_TARGET'],
  ])('%s', (_, cases, expected) => {
    expect(verdict(withCases(cases))).toBe(expected);
  });

  it('are those that were asked for only', () => {
    expect(verdict(withCases({ ...quantiles(...values), 'q0.9': 'whatever' }))).toBe('QUANTILE_EXTRA');
    expect(verdict(withCases({ ...quantiles(...values), median: 130 }))).toBe('UNKNOWN_KEYS_IGNORED');
    expect(verdict(withCases(quantiles(...values), { quantileLevels: [0.1, 0.5, 0.9] }))).toBe(
      'MISSING_QUANTILE',
    );
  });
});
