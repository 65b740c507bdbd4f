import { describe, expect, it } from 'vitest';
import { nearest } from '../../../main/core/util/nearest.ts';

const commands = ['import', 'datasets', 'forecast', 'forecasts', 'lock', 'providers'];

describe('the names that were probably meant', () => {
  it.each([
    ['forcast', ['forecast']],
    ['Forecasts', ['forecasts']],
    ['lokc', ['lock']],
    ['improt', ['import']],
    ['frobnicate', []],
    ['', []],
    ['x', []],
  ])('of %j are %j', (typed, near) => {
    expect(nearest(typed, commands)).toEqual(near);
  });

  it('are found without accents, case and spaces', () => {
    expect(nearest('niederoesterreich', ['Oberösterreich', 'Niederösterreich'])).toEqual([
      'Niederösterreich',
    ]);
    expect(nearest('nordest', ['Nord', 'Nord-Est', 'Ouest'])).toEqual(['Nord-Est']);
  });

  it('are those with the same beginning where none has nearly the same letters, three at most', () => {
    const keys = ['risk.impact', 'risk.capacity', 'risk.prepared', 'risk.thresholds', 'priority'];
    expect(nearest('risk.whatever', keys)).toEqual(['risk.impact', 'risk.capacity', 'risk.prepared']);
  });

  it('are no names that share no letter in its place', () => {
    expect(nearest('ab', ['cd'])).toEqual([]);
  });
});
