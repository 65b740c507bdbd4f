import { describe, expect, it } from 'vitest';
import { caseFatality } from '../../../main/core/epi/caseFatality.ts';
import { incidence } from '../../../main/core/epi/incidence.ts';

describe('caseFatality', () => {
  it('divides deaths by the cases of the same weeks, and says by how many', () => {
    expect(caseFatality([10, 20, 30], [0, 1, 2])).toEqual({ deaths: 3, cases: 60, weeks: 3, share: 0.05 });
  });

  it('leaves weeks out in which one of both is not known', () => {
    expect(caseFatality([10, null, 30, 40], [1, 5, null, 3])).toMatchObject({
      deaths: 4,
      cases: 50,
      weeks: 2,
    });
  });

  it('looks at the last 12 weeks, and has none without cases', () => {
    const weeks = Array.from({ length: 20 }, (_, week) => week);
    expect(caseFatality(weeks, weeks)).toMatchObject({ weeks: 12, cases: 162, share: 1 });
    expect(caseFatality([0, 0], [0, 1])).toBeNull();
    expect(caseFatality([], [])).toBeNull();
  });
});

describe('incidence', () => {
  it('is per 100,000, with the population and its year', () => {
    expect(incidence(30, { population: 150_000, populationYear: 2015 })).toEqual({
      per100000: 20,
      population: 150_000,
      populationYear: 2015,
      populationSource: null,
    });
    expect(incidence(30, { population: 150_000 })?.populationYear).toBeNull();
  });

  it('is not known without a count or a population', () => {
    expect(incidence(null, { population: 150_000 })).toBeNull();
    expect(incidence(3, { population: null })).toBeNull();
  });
});
