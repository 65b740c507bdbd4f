import { describe, expect, it } from 'vitest';
import { analogues } from '../../../../main/core/forecaster/kinds/analogues.ts';
import { modelPanelOf, quantilesOf, randomFrom } from '../modelPanels.ts';

const plain = analogues({ seasonWeight: 0 });

describe('analogues', () => {
  it('replays what followed the same shape before', () => {
    const cycle = [4, 5, 9, 20, 41, 60, 38, 17, 8, 5, 4, 4];
    const weeks = 12 * 12 + 4;
    const panel = modelPanelOf([Array.from({ length: weeks }, (_, t) => cycle[t % 12]!)]);
    const answer = plain({ panel, horizons: 3, levels: [0.5] });
    // The last week is the one of 20: 41, 60 and 38 came next each time.
    expect(quantilesOf(answer, 0).map(([median]) => Math.round(median!))).toEqual([41, 60, 38]);
  });

  it('learns from other places, each at its own size', () => {
    const cycle = [4, 5, 9, 20, 41, 60, 38, 17, 8, 5, 4, 4];
    const large = Array.from({ length: 148 }, (_, t) => 100 * cycle[t % 12]!);
    const small = [...Array(140).fill(null), ...[38, 17, 8, 5, 4, 4, 4, 5, 9, 20].map((count) => count)];
    const panel = modelPanelOf([large, small]);
    const answer = plain({ panel, horizons: 1, levels: [0.25] });
    expect(answer.of(1, 0)[0]).toBeGreaterThan(28);
    expect(answer.of(1, 0)[0]).toBeLessThan(60);
  });

  it('says of a horizon the same however many others are asked for', () => {
    const random = randomFrom(3);
    const panel = modelPanelOf(
      [0, 1].map(() => Array.from({ length: 120 }, () => Math.floor(40 * random()))),
    );
    const few = quantilesOf(plain({ panel, horizons: 2, levels: [0.1, 0.5, 0.9] }), 1);
    const many = quantilesOf(plain({ panel, horizons: 9, levels: [0.1, 0.5, 0.9] }), 1);
    expect(many.slice(0, 2)).toEqual(few);
  });

  it('says nothing where nothing ever changed, or with hardly a past', () => {
    const flat = modelPanelOf([Array(80).fill(3), Array(80).fill(0)]);
    const short = modelPanelOf([[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]]);
    for (const panel of [flat, short])
      expect(plain({ panel, horizons: 4, levels: [0.5] }).values.every(Number.isNaN)).toBe(true);
  });
});
