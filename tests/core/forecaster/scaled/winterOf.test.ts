import { describe, expect, it } from 'vitest';
import { winterOf } from '../../../../main/core/forecaster/scaled/winterOf.ts';
import { toDayNumber } from '../../../../shared/time/plainDate.ts';
import { modelPanelOf } from '../modelPanels.ts';

/** Weeks from midwinter of the north. */
const START = toDayNumber('2020-01-04');
const wave = (weeks: number, peak: number, size = 100) =>
  Array.from({ length: weeks }, (_, t) =>
    Math.round(size * (1 + Math.cos((2 * Math.PI * (t - peak)) / 52.18))),
  );
const winter = (...places: readonly (readonly (number | null)[])[]) => winterOf(modelPanelOf(places, START));

describe('winter of a panel', () => {
  it('is that of the north, or half a year later', () => {
    expect(winter(wave(156, 4))).toBe(0);
    expect(winter(wave(156, 30))).toBe(26);
  });

  it('is none where winters are like summers', () => {
    expect(winter(Array<number>(156).fill(40))).toBeNull();
    expect(winter(wave(156, 17))).toBeNull();
  });

  it('weighs places alike, whatever their size', () => {
    expect(winter(wave(156, 4), wave(156, 4), wave(156, 30, 1e6))).toBe(0);
  });

  it('is taken for that of the north where the panel knows no summer, or no case', () => {
    expect(winter(wave(12, 4))).toBe(0);
    expect(winter(Array<number>(12).fill(0))).toBe(0);
  });

  it('does not look at weeks that nobody reported', () => {
    expect(winter(wave(156, 4).map((count, t) => (t % 3 === 0 ? null : count)))).toBe(0);
  });
});
