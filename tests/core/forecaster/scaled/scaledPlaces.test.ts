import { describe, expect, it } from 'vitest';
import {
  type ScaleOptions,
  scaledPlaces,
  toCount,
} from '../../../../main/core/forecaster/scaled/scaledPlaces.ts';
import { modelPanelOf, randomFrom } from '../modelPanels.ts';

const OPTIONS: ScaleOptions = { offset: 0.05, perPersons: false, isInSeason: () => true };
const scaled = (places: readonly (readonly (number | null)[])[], options: Partial<ScaleOptions> = {}) =>
  scaledPlaces(modelPanelOf(places), { ...OPTIONS, ...options });

describe('scaled places', () => {
  it('give counts back, of any size', () => {
    const random = randomFrom(2);
    for (const size of [1, 30, 1e9]) {
      const counts = Array.from({ length: 50 }, () => Math.round(size * random()));
      const [place] = scaled([counts]);
      counts.forEach((count, week) => {
        expect(toCount(place!.z[week]!, place!)).toBeCloseTo(count, size > 1000 ? -1 : 8);
      });
    }
  });

  it('never give a count below 0', () => {
    const [place] = scaled([Array.from({ length: 20 }, (_, t) => t)]);
    expect(toCount(-50, place!)).toBe(0);
    expect(toCount(place!.z[0]! - 1e-6, place!)).toBe(0);
  });

  it('stand around 0, with a mean of the reported weeks of 0', () => {
    const counts = [5, 9, null, 20, 11, 4, null, 2, 8, 3, 6];
    const [place] = scaled([counts]);
    const reported = counts.flatMap((count, week) => (count === null ? [] : place!.z[week]!));
    expect(reported.reduce((sum, value) => sum + value, 0)).toBeCloseTo(0, 12);
    expect([...place!.isReported]).toEqual(counts.map((count) => (count === null ? 0 : 1)));
  });

  it('are on the fourth root of the count over the size of the place', () => {
    // By hand: all weeks 16, so size 16, root (1 + 0.05) ** 0.25 in every week, and mean 0 on the scale.
    const [place] = scaled([Array<number>(10).fill(16)]);
    expect(place!.unit).toBe(16);
    expect(place!.divisor).toBeCloseTo(1.05 ** 0.25 + 0.01, 12);
    expect(place!.z[4]).toBeCloseTo(0, 12);
    expect(place!.mean).toBeCloseTo(1.05 ** 0.25 / (1.05 ** 0.25 + 0.01), 12);
  });

  it('make places alike that differ in size alone', () => {
    const counts = Array.from({ length: 40 }, (_, t) => 1 + (t % 17));
    const [small, large] = scaled([counts.map((count) => 10 * count), counts.map((count) => 5000 * count)]);
    small!.z.forEach((value, week) => {
      expect(large!.z[week]).toBeCloseTo(value, 10);
    });
  });

  it('take the size from the season alone where there is one', () => {
    const counts = Array.from({ length: 40 }, (_, t) => (t < 20 ? 2 : 80));
    const [winters] = scaled([counts], { isInSeason: (week) => week >= 20 });
    const [summers] = scaled([counts], { isInSeason: (week) => week < 20 });
    expect(winters!.divisor).toBeGreaterThan(summers!.divisor);
  });

  it('count per 100,000 persons where this is wanted and the population known', () => {
    const panel = modelPanelOf([Array.from({ length: 12 }, (_, t) => t)]);
    const [known] = scaledPlaces(
      { ...panel, places: [{ ...panel.places[0]!, population: 250_000 }] },
      { ...OPTIONS, perPersons: true },
    );
    expect(known!.unit).toBe(2.5);
    expect(known!.population).toBe(250_000);
    expect(scaled([Array<number>(12).fill(1)])[0]!.population).toBeNaN();
  });

  it('have no span with fewer than 8 reported weeks', () => {
    const [short, none] = scaled([
      [1, 2, 3, null, null, null, null, null, 4],
      [null, null, null, null, null, null, null, null, null],
    ]);
    expect(short!.last).toBeLessThan(short!.first);
    expect(none!.last).toBeLessThan(none!.first);
  });

  it('know places without a single case', () => {
    const [place] = scaled([Array<number>(12).fill(0)]);
    expect([...place!.z]).toEqual(Array<number>(12).fill(0));
    expect(toCount(0, place!)).toBeCloseTo(0, 12);
  });
});
