import { describe, expect, it } from 'vitest';
import { pooledAutoregression } from '../../../../main/core/forecaster/kinds/pooledAutoregression.ts';
import { modelPanelOf, quantilesOf, randomFrom } from '../modelPanels.ts';

const plain = pooledAutoregression({ changes: 4, season: false });
const seasonal = pooledAutoregression({ changes: 6, season: true });

/** A year of 52.1775 weeks that begins on day 0, as counts; noise of a few per cent. */
function seasons(weeks: number, firstWeekEnd: number, seed: number): number[] {
  const random = randomFrom(seed);
  return Array.from({ length: weeks }, (_, t) => {
    const turn = (2 * Math.PI * (firstWeekEnd / 7 + t)) / 52.1775;
    return Math.round(300 * Math.exp(1.2 * Math.cos(turn)) * (0.97 + 0.06 * random()));
  });
}

describe('pooledAutoregression', () => {
  it('expects a growth to go on where growths went on in other places', () => {
    const random = randomFrom(7);
    const outbreak = (start: number) =>
      Array.from({ length: 100 }, (_, t) => {
        const age = t - start;
        const log = age < 0 ? 0 : age < 12 ? 0.4 * age : Math.max(0, 4.8 - 0.3 * (age - 12));
        return Math.round(5 * Math.exp(log) * (0.9 + 0.2 * random()));
      });
    const panel = modelPanelOf([10, 20, 30, 45, 60, 92].map(outbreak));
    const answer = plain({ panel, horizons: 1, levels: [0.5] });
    const last = panel.places[5]!.counts[99]!;
    expect(answer.of(5, 0)[0]).toBeGreaterThan(1.1 * last);
  });

  it('knows the season by the calendar, wherever a panel starts', () => {
    const from = (weeks: number, firstWeekEnd: number) =>
      modelPanelOf(
        [1, 2, 3].map((seed) => seasons(weeks, firstWeekEnd, seed)),
        firstWeekEnd,
      );
    // A panel that ends 10 weeks before the middle of the winter, and one 10 weeks after it.
    const before = from(199, 52.1775 * 7 * 2000 - 7 * 208);
    const after = from(199, 52.1775 * 7 * 2000 - 7 * 188);
    const factor = (panel: typeof before) =>
      seasonal({ panel, horizons: 4, levels: [0.5] }).of(0, 3)[0]! / panel.places[0]!.counts[198]!;
    expect(factor(before)).toBeGreaterThan(1.2);
    expect(factor(after)).toBeLessThan(0.85);
  });

  it('says of a horizon the same however many others are asked for, as long as it learns from the same weeks', () => {
    const panel = modelPanelOf([seasons(150, 0, 5), seasons(150, 0, 6)]);
    const few = quantilesOf(plain({ panel, horizons: 2, levels: [0.1, 0.5, 0.9] }), 0);
    const many = quantilesOf(plain({ panel, horizons: 9, levels: [0.1, 0.5, 0.9] }), 0);
    few.flat().forEach((value, i) => {
      expect(many.flat()[i]).toBeCloseTo(value, 6);
    });
  });

  it('learns nothing of a horizon for which the record is too short', () => {
    const panel = modelPanelOf([seasons(20, 0, 5)]);
    expect(plain({ panel, horizons: 9, levels: [0.5] }).values.every(Number.isNaN)).toBe(true);
  });
});
