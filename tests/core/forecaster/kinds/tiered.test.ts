import { describe, expect, it } from 'vitest';
import { analogues } from '../../../../main/core/forecaster/kinds/analogues.ts';
import { noChange } from '../../../../main/core/forecaster/kinds/noChange.ts';
import { pooledAutoregression } from '../../../../main/core/forecaster/kinds/pooledAutoregression.ts';
import { tiered, tierOf } from '../../../../main/core/forecaster/kinds/tiered.ts';
import { HUB_LEVELS } from '../../../../shared/forecast/quantileLevels.ts';
import { modelPanelOf, quantilesOf, workedPanel } from '../modelPanels.ts';

const LEVELS = [0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95];
const growing = [8, 12, 9, 15, 22, 19, 30, 27, 41, 36, 44, 52];

const wave = (weeks: number) =>
  Array.from({ length: weeks }, (_, t) => Math.round(40 + 30 * Math.sin(t / 5)) + (t % 3));

describe('tiered', () => {
  it('gives the worked example of tier A', () => {
    const answer = quantilesOf(tiered({ panel: modelPanelOf([growing]), horizons: 4, levels: LEVELS }), 0);
    const expected = {
      0: '35.14 35.94 42.92 52.00 62.44 72.87 74.23',
      3: '20.46 24.40 29.15 52.00 86.06 97.94 110.27',
    };
    for (const [h, values] of Object.entries(expected))
      expect(answer[Number(h)]!.map((value) => value.toFixed(2)).join(' ')).toBe(values);
  });

  it.each([
    [80, '17 18 21 23 26 27 29', '13 15 16 20 26 33 36'],
    [130, '19 20 23 27 31 33 35', '14 16 19 24 28 31 32'],
  ])('gives the worked example of %i weeks', (weeks, one, four) => {
    const answer = quantilesOf(tiered({ panel: workedPanel(weeks), horizons: 4, levels: LEVELS }), 0);
    expect([answer[0], answer[3]].map((values) => values!.map(Math.round).join(' '))).toEqual([one, four]);
  });

  it('goes by the best reported place', () => {
    const short = wave(20);
    expect(tierOf(modelPanelOf([short, wave(59)]))).toBe('A');
    expect(tierOf(modelPanelOf([short, wave(60)]))).toBe('B');
    expect(tierOf(modelPanelOf([short, wave(104)]))).toBe('C');
    expect(tierOf(modelPanelOf([wave(7)]))).toBeNull();
    // Weeks that nobody reported show nothing of a season.
    const sparse = wave(104).map((count, t) => (t % 2 === 0 ? count : null));
    expect(tierOf(modelPanelOf([sparse]))).toBe('A');
  });

  it('is the mean of its kinds at the median, and wider than that', () => {
    const order = { panel: workedPanel(130), horizons: 2, levels: HUB_LEVELS };
    const parts = [
      pooledAutoregression({ changes: 4, season: false }),
      pooledAutoregression({ changes: 6, season: true }),
      analogues({ seasonWeight: 0 }),
      analogues({ seasonWeight: 0.15 }),
    ].map((kind) => kind(order).of(1, 1));
    const mean = HUB_LEVELS.map((_, k) => parts.reduce((sum, part) => sum + part[k]!, 0) / 4);
    const answer = tiered(order).of(1, 1);
    expect(answer[11]).toBeCloseTo(mean[11]!, 9);
    expect(answer[0]).toBeLessThan(mean[0]!);
    expect(answer[22]).toBeGreaterThan(mean[22]!);
    const root = (x: number) => x ** 0.25;
    const width = (values: ArrayLike<number>, k: number) => root(values[k]!) - root(values[11]!);
    for (const k of [0, 5, 15, 22]) expect(width(answer, k) / width(mean, k)).toBeCloseTo(1.2, 9);
  });

  it('leaves to no change what is asked farther ahead than anything was seen', () => {
    const order = { panel: modelPanelOf([wave(70)]), horizons: 80, levels: LEVELS };
    expect(tiered(order).values).toEqual(noChange(order).values);
  });

  it('forecasts a place that came late from what the others taught', () => {
    const late = [...Array(112).fill(null), 5, 9, 14, 22, 30, 41, 60, 75];
    const answer = tiered({ panel: modelPanelOf([wave(120), late]), horizons: 4, levels: LEVELS });
    expect(Math.round(answer.of(1, 0)[3]!)).toBeGreaterThan(50);
    expect(quantilesOf(answer, 1).flat().every(Number.isFinite)).toBe(true);
  });

  it('starts from the own last reported week of each place', () => {
    const stopped = workedPanel(130);
    stopped.places[0]!.counts.fill(Number.NaN, 110);
    const alone = { ...stopped, places: [stopped.places[0]!] };
    const cut = {
      ...alone,
      weeks: 110,
      places: [{ population: null, counts: alone.places[0]!.counts.slice(0, 110) }],
    };
    const order = { horizons: 4, levels: LEVELS };
    expect(tiered({ panel: alone, ...order }).values).toEqual(tiered({ panel: cut, ...order }).values);
  });
});
