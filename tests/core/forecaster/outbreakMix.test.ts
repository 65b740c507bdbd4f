import { describe, expect, it } from 'vitest';
import { forecastPanel } from '../../../main/core/forecaster/forecastPanel.ts';
import type { ModelPanel } from '../../../main/core/forecaster/ModelPanel.ts';
import { embeddedModelNames } from '../../../main/core/forecaster/modelNames.ts';
import { HUB_LEVELS } from '../../../shared/forecast/quantileLevels.ts';
import { modelPanelOf } from './modelPanels.ts';

const MEDIAN = HUB_LEVELS.indexOf(0.5);

function forecastOf(panel: ModelPanel, history: readonly ModelPanel[] = []) {
  return forecastPanel({
    panel,
    model: 'auto',
    disease: 'cholera',
    history,
    horizons: 4,
    levels: HUB_LEVELS,
  });
}

/** Counts that grow or fall by a factor a week from a first one. */
function course(factors: readonly number[], first: number): number[] {
  const counts = [first];
  for (const factor of factors) counts.push(Math.round(counts.at(-1)! * factor));
  return counts;
}

const weeks = (count: number, factor: number) => Array.from({ length: count }, () => factor);

describe('a short record', () => {
  const rising = modelPanelOf([course(weeks(13, 1.4), 20), course(weeks(13, 1.35), 35)]);

  it('of growth is not forecast flat, nor to grow on as it did', () => {
    const { quantiles, kinds, model } = forecastOf(rising);
    expect(kinds).toEqual(['trend', 'trend']);
    expect(model).toBe(embeddedModelNames.auto);
    const last = rising.places[0]!.counts.at(-1)!;
    const medians = [0, 1, 2, 3].map((h) => quantiles.of(0, h)[MEDIAN]!);
    expect(medians[0]).toBeGreaterThan(1.1 * last);
    expect(medians[0]).toBeLessThan(1.4 * last);
    expect(medians[3]).toBeLessThan(0.8 * last * 1.4 ** 4);
  });

  it('of growth that has slowed down and turned is forecast to fall', () => {
    const turned = [...weeks(8, 1.5), 1.2, 1, 0.85, 0.75];
    const panel = modelPanelOf([course(turned, 20), course(turned, 33), course(turned, 50)]);
    const { quantiles } = forecastOf(panel);
    panel.places.forEach(({ counts }, place) => {
      expect(quantiles.of(place, 0)[MEDIAN]).toBeLessThan(0.95 * counts.at(-1)!);
    });
  });

  it('is wider than what counting alone would give, and wider the further ahead', () => {
    const { quantiles } = forecastOf(rising);
    const last = rising.places[0]!.counts.at(-1)!;
    const width = (h: number) => quantiles.of(0, h)[19]! - quantiles.of(0, h)[3]!;
    expect(width(0)).toBeGreaterThan(2 * 1.28 * Math.sqrt(last));
    for (let h = 1; h < 4; h++) expect(width(h)).toBeGreaterThan(width(h - 1));
  });

  it('with fewer than eight weeks has no forecast', () => {
    const { quantiles, kinds } = forecastOf(
      modelPanelOf([
        [3, 9],
        [4, 4],
      ]),
    );
    expect(kinds).toEqual([null, null]);
    expect(quantiles.values.every(Number.isNaN)).toBe(true);
  });

  it('in which nothing ever changed is forecast not to change', () => {
    expect(forecastOf(modelPanelOf([weeks(20, 0), weeks(20, 0)])).kinds).toEqual(['no-change', 'no-change']);
  });

  it('learns from earlier outbreaks', () => {
    const taught = [1, 2, 3].map((n) => course([...weeks(12, 1.9), ...weeks(12, 0.4)], 3 * n));
    const panel = modelPanelOf([0, 1, 2].map((i) => course(weeks(9, 1.08 + i / 50), 40)));
    const alone = forecastOf(panel).quantiles.of(0, 3);
    expect(forecastOf(panel, [modelPanelOf(taught)]).quantiles.of(0, 3)).not.toEqual(alone);
  });
});
