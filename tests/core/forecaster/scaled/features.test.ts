import { describe, expect, it } from 'vitest';
import { FEATURES, writeFeatures } from '../../../../main/core/forecaster/scaled/features.ts';
import type { ScaledPlace } from '../../../../main/core/forecaster/scaled/scaledPlaces.ts';
import type { Source } from '../../../../main/core/forecaster/scaled/sources.ts';

const Z = [0, 1, 4, 2, 3, 6, 10, 7, 9];

function placeOf(first: number, population: number): ScaledPlace {
  return {
    first,
    last: Z.length - 1,
    z: Float64Array.from(Z),
    isReported: new Uint8Array(Z.length).fill(1),
    unit: 1,
    offset: 0,
    divisor: 1,
    mean: 0,
    population,
  };
}

function sourceOf(place: ScaledPlace): Source {
  return {
    number: 2,
    weeks: Z.length,
    places: [place],
    season: new Int32Array(Z.length),
    weekOfSeason: Float64Array.from(Z, (_, week) => week - 20),
    seasonStart: new Int32Array(Z.length).fill(4),
    commonLevel: Float64Array.from(Z, (_, week) => week * week),
    isLearntFrom: new Uint8Array(Z.length).fill(1),
  };
}

function featuresOf(week: number, first = 0): number[] {
  const place = placeOf(first, 5000);
  const into = new Float64Array(FEATURES);
  writeFeatures(sourceOf(place), place, week, into, 0);
  return Array.from(into);
}

describe('features of a week', () => {
  const features = featuresOf(8);

  it('begin with the level, the last four weekly changes, newest first, and the change of seven weeks', () => {
    expect(features.slice(0, 6)).toEqual([9, 2, -3, 4, 3, 8]);
  });

  it('hold parabolas through the last 4 and 6 weeks and lines through the last 3 and 5', () => {
    // Least squares through 6, 10, 7, 9 at t = -3 .. 0: 8.4 - 0.9 t - 0.5 t^2.
    // Through 2, 3, 6, 10, 7, 9 at t = -5 .. 0: (243 - 6.7 t - 9.5 t^2) / 28.
    const parabolas = [8.4 - 9, -0.9, -0.5, 243 / 28 - 9, -6.7 / 28, -9.5 / 28];
    features.slice(6, 12).forEach((value, i) => {
      expect(value).toBeCloseTo(parabolas[i]!, 10);
    });
    // 10, 7, 9: mean 26 / 3, slope -1/2, and 26 / 3 - 1/2 at the newest week.
    expect(features[12]).toBeCloseTo(26 / 3 - 0.5 - 9, 10);
    expect(features[13]).toBeCloseTo(-0.5, 10);
    // 3, 6, 10, 7, 9: mean 7, slope (-6 - 6 + 7 + 18) / 10 = 1.3, and 7 + 2.6 at the newest week.
    expect(features[14]).toBeCloseTo(9.6 - 9, 10);
    expect(features[15]).toBeCloseTo(1.3, 10);
  });

  it('hold the time of the season, and what all places do over one, two and four weeks', () => {
    expect(features.slice(16, 22)).toEqual([-12, 64, 64 - 49, 64 - 36, 64 - 16, 9 - 64]);
  });

  it('hold the highest week of the season so far, how far below it is now, the record and the population', () => {
    expect(features.slice(22)).toEqual([10, 1, 2, 5000]);
    expect(featuresOf(5).slice(22, 24)).toEqual([6, 0]);
  });

  it('are not known where the place was not reported so far back', () => {
    const late = featuresOf(8, 6);
    expect(late.slice(0, 3)).toEqual([9, 2, -3]);
    expect(late.slice(3, 12).every(Number.isNaN)).toBe(true);
    expect(late[12]).toBe(features[12]);
    expect(late[14]).toBeNaN();
    expect(late.slice(16)).toEqual(features.slice(16));
  });

  it('look at no week after it', () => {
    const place = placeOf(0, 5000);
    const into = new Float64Array(FEATURES);
    const source = sourceOf(place);
    place.z.fill(1e9, 7);
    source.commonLevel.fill(1e9, 7);
    writeFeatures(source, place, 6, into, 0);
    expect(Array.from(into)).toEqual(featuresOf(6));
  });
});
