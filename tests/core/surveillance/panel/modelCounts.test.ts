import { describe, expect, it } from 'vitest';
import { modelCounts } from '../../../../main/core/surveillance/panel/modelCounts.ts';
import { suppressedTotal } from '../../../../main/core/surveillance/panel/suppressedTotal.ts';
import { place } from '../../../support/builders.ts';

describe('counts as the methods see them', () => {
  it('stand at the middle of the range where they are suppressed, for that measure alone', () => {
    const weeks = {
      ...place('Bo', [7, null, null], [1, null, 0]),
      suppressed: [{ week: 1, measure: 'cases' as const, low: 1, high: 4 }],
    };
    expect(modelCounts(weeks, 'cases')).toEqual([7, 2.5, null]);
    expect(modelCounts(weeks, 'deaths')).toEqual([1, null, 0]);
    expect(weeks.cases).toEqual([7, null, null]);
  });
});

describe('suppressed values of a dataset', () => {
  const location = { code: 'bo', name: 'Bo', population: null };
  const dates = ['2020-01-04', '2020-01-11'];
  const series = { location, isPlaceUnknown: false, dates, cases: [null, 8], deaths: [null, null] };
  const range = { date: dates[0]!, low: 1, high: 4 };

  it('are counted and summed as a range, by measure', () => {
    const suppressed = [
      { ...range, measure: 'cases' as const },
      { ...range, measure: 'deaths' as const },
      { ...range, date: dates[1]!, measure: 'deaths' as const },
    ];
    const all = [{ ...series, suppressed }, series];
    expect(suppressedTotal(all, 'cases')).toEqual({ values: 1, low: 1, high: 4 });
    expect(suppressedTotal(all, 'deaths')).toEqual({ values: 2, low: 2, high: 8 });
  });

  it('are nothing where a file has none', () => {
    expect(suppressedTotal([series], 'cases')).toBeNull();
  });
});
