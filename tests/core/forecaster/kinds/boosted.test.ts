import { describe, expect, it } from 'vitest';
import { binned, cutPoints } from '../../../../main/core/forecaster/boosting/binnedTable.ts';
import { boostedMember } from '../../../../main/core/forecaster/kinds/boosted/boosted.ts';
import { crossFit } from '../../../../main/core/forecaster/kinds/boosted/crossFit.ts';
import { trainingRows } from '../../../../main/core/forecaster/kinds/boosted/trainingRows.ts';
import { cutMember } from '../../../../main/core/forecaster/kinds/cutMember.ts';
import { seasonAnalogues } from '../../../../main/core/forecaster/kinds/seasonAnalogues.ts';
import { tiered } from '../../../../main/core/forecaster/kinds/tiered.ts';
import type { ModelPanel } from '../../../../main/core/forecaster/ModelPanel.ts';
import { type Source, sourceOf } from '../../../../main/core/forecaster/scaled/sources.ts';
import { seededRandom } from '../../../../main/core/util/seededRandom.ts';
import { HUB_LEVELS } from '../../../../shared/forecast/quantileLevels.ts';
import { modelPanelOf, quantilesOf, randomFrom, workedPanel } from '../modelPanels.ts';

const sourceOfPanel = (panel: ModelPanel): Source =>
  sourceOf(panel, { number: 0, winter: null, knowsSeason: true });
const orderOf = (panel: ModelPanel) => ({ panel, horizons: 4, levels: HUB_LEVELS });
const panel = workedPanel(170);
const BACKS = [1, 4, 8];
const MEDIAN = HUB_LEVELS.indexOf(0.5);

/** The panel with other counts in the newest weeks. */
const poisoned = (weeks: number): ModelPanel => ({
  ...panel,
  places: panel.places.map(({ counts, population }) => ({
    counts: counts.map((count, week) => (week >= panel.weeks - weeks ? 7 * count + 50 : count)),
    population,
  })),
});

describe('models without a part of the rows', () => {
  const random = randomFrom(8);
  const features = Float64Array.from({ length: 800 }, random);
  const table = binned(features, cutPoints(features, 2));
  const foldOf = Uint8Array.from({ length: 400 }, (_, row) => row % 4);
  const nothingDrawn = {
    isDrawn: new Uint8Array(400),
    drawnShare: 1,
    judged: Uint32Array.from({ length: 400 }, (_, row) => row),
  };
  const fitOf = (target: Float64Array) =>
    crossFit({
      table,
      target,
      foldOf,
      folds: 4,
      ...nothingDrawn,
      asked: table,
      askedFold: Int8Array.from(foldOf, (fold, row) => (row < 200 ? fold : -1)),
      options: { trees: 20, leaves: 6, rowsPerLeaf: 5, rate: 0.2, featureShare: 1 },
      random: seededRandom(1),
      report() {},
    });
  const target = Float64Array.from({ length: 400 }, (_, row) => Math.sin(5 * features[2 * row]!));
  const plain = fitOf(target);

  it('say of every row what they say without having seen its part', () => {
    const changed = fitOf(target.map((value, row) => (foldOf[row] === 2 ? 100 - value : value)));
    for (let row = 0; row < 200; row++)
      if (foldOf[row] === 2) expect(changed.answers[row]).toBe(plain.answers[row]);
      else expect(changed.answers[row]).not.toBe(plain.answers[row]);
  });

  it('say the mean of all of them of rows that belong to no part', () => {
    const changed = fitOf(target.map((value, row) => (foldOf[row] === 2 ? value + 100 : value)));
    const shifts = plain.answers.subarray(200).map((value, i) => changed.answers[200 + i]! - value);
    // Three models of four have seen it, in a third of their rows.
    const mean = shifts.reduce((sum, shift) => sum + shift / shifts.length, 0);
    expect(mean).toBeGreaterThan(22);
    expect(mean).toBeLessThan(28);
  });

  it('give as errors what each part came to beyond the model without it', () => {
    for (let row = 0; row < 200; row++)
      expect(plain.errors[row]).toBeCloseTo(target[row]! - plain.answers[row]!, 12);
  });

  it('each draw their own share of the rows of other records, and never leave out the others', () => {
    // Rows of odd number are of another record and twice as high: what a model says tells how many it has drawn.
    const order = {
      table: binned(new Float64Array(400), cutPoints(new Float64Array(400), 1)),
      target: Float64Array.from({ length: 400 }, (_, row) => 1 + (row % 2)),
      folds: 4,
      foldOf: Uint8Array.from({ length: 400 }, (_, row) => Math.floor(row / 2) % 4),
      ...nothingDrawn,
      isDrawn: Uint8Array.from({ length: 400 }, (_, row) => row % 2),
      asked: binned(new Float64Array(4), cutPoints(new Float64Array(4), 1)),
      askedFold: Int8Array.of(0, 1, 2, 3),
      options: { trees: 1, leaves: 2, rowsPerLeaf: 5, rate: 1, featureShare: 1 },
      report() {},
    };
    const few = crossFit({ ...order, drawnShare: 0.2, random: seededRandom(1) }).answers;
    for (const answer of few) {
      expect(answer).toBeGreaterThan(1.05);
      expect(answer).toBeLessThan(1.3);
    }
    expect(new Set(few).size).toBeGreaterThan(1);
    const none = crossFit({ ...order, drawnShare: 0, random: seededRandom(1) }).answers;
    for (const answer of none) expect(answer).toBeCloseTo(1, 9);
  });

  it('learn from all where there is but one part', () => {
    const one = crossFit({
      table,
      target,
      foldOf: new Uint8Array(400),
      folds: 4,
      ...nothingDrawn,
      asked: table,
      askedFold: new Int8Array(400),
      options: { trees: 5, leaves: 6, rowsPerLeaf: 5, rate: 0.2, featureShare: 1 },
      random: seededRandom(1),
      report() {},
    });
    expect([...one.errors, ...one.answers].every(Number.isFinite)).toBe(true);
  });
});

describe('rows to learn from', () => {
  it('are every place, week and horizon whose end was reported', () => {
    const counts = Array.from({ length: 20 }, (_, t) => (t === 9 || t === 15 ? null : 5 + (t % 4)));
    const rows = trainingRows([sourceOfPanel(modelPanelOf([counts]))], seededRandom(1));
    let expected = 0;
    counts.forEach((count, week) => {
      for (let h = 1; h <= 4; h++) if (count !== null && (counts[week + h] ?? null) !== null) expected += 1;
    });
    expect(rows.count).toBe(expected);
    for (const row of rows.which()) expect(rows.horizonOf(row)).toBeGreaterThanOrEqual(1);
  });

  it('stay bounded, whatever the panel and the records', () => {
    const large = modelPanelOf(
      Array.from({ length: 40 }, (_, l) =>
        Array.from({ length: 600 }, (_, t) => 10 + ((t * 7 + l * 13) % 40)),
      ),
    );
    const record = sourceOf(large, { number: 1, winter: null, knowsSeason: true });
    const rows = trainingRows([sourceOfPanel(large), record, { ...record, number: 2 }], seededRandom(1));
    const own = rows.which((row) => rows.sourceOf(row) === 0).length;
    expect(own).toBeGreaterThan(44_000);
    expect(own).toBeLessThan(46_000);
    expect(rows.count - own).toBeGreaterThan(118_000);
    expect(rows.count - own).toBeLessThan(122_000);
  });
});

describe('past forecasts of the members', () => {
  it('of a kind on the cut panel do not change with what came after them', () => {
    const member = cutMember(tiered);
    const plain = member(orderOf(panel), BACKS);
    const other = member(orderOf(poisoned(4)), BACKS);
    expect(other.past[1]).toEqual(plain.past[1]);
    expect(other.past[2]).toEqual(plain.past[2]);
    expect(other.past[0]).not.toEqual(plain.past[0]);
    expect(other.now).not.toEqual(plain.now);
  });

  it('of analogues do not change with what came after them on the scale, which is that of the whole panel', () => {
    const plain = seasonAnalogues([sourceOfPanel(panel)])(orderOf(panel), BACKS);
    expect(plain.past[1]!.values.every(Number.isFinite)).toBe(true);
    const source = sourceOfPanel(panel);
    for (const { z } of source.places) z.fill(9, panel.weeks - 4);
    source.commonLevel.fill(9, panel.weeks - 4);
    const other = seasonAnalogues([source])(orderOf(panel), BACKS);
    expect(other.past[1]).toEqual(plain.past[1]);
    expect(other.past[2]).toEqual(plain.past[2]);
    expect(other.past[0]).not.toEqual(plain.past[0]);
  });

  it('of the boosted model have their middle from the model without their season, their width from all', () => {
    const medians = (source: Source) => {
      const { past } = boostedMember([source])(orderOf(panel), BACKS);
      return past.map((quantiles) => quantilesOf(quantiles, 1)[0]!);
    };
    const plain = medians(sourceOfPanel(panel));
    const source = sourceOfPanel(panel);
    for (const { z } of source.places) for (let w = panel.weeks - 4; w < panel.weeks; w++) z[w]! += 3;
    source.commonLevel.fill(9, panel.weeks - 4);
    const changed = medians(source);
    // A model that had learnt from the jump would follow it: 3 on the scale is many times the size of the place.
    [1, 2].forEach((origin) => {
      const width = plain[origin]!.at(-1)! - plain[origin]![0]!;
      expect(Math.abs(changed[origin]![MEDIAN]! - plain[origin]![MEDIAN]!)).toBeLessThan(width);
      expect(changed[origin]!.at(-1)).not.toBe(plain[origin]!.at(-1));
    });
  });
});

describe('the boosted model', () => {
  it('says nothing where there are too few errors to tell a range from', () => {
    const few = modelPanelOf([Array.from({ length: 40 }, (_, t) => t)]);
    const { now } = boostedMember([sourceOfPanel(few)])(orderOf(few), []);
    expect(now.values.every(Number.isNaN)).toBe(true);
  });

  it('follows a course that all seasons had', () => {
    // The newest weeks rise as those a year before did.
    const { now } = boostedMember([sourceOfPanel(panel)])(orderOf(panel), []);
    panel.places.forEach(({ counts }, place) => {
      const yearBefore = counts[panel.weeks + 3 - 52]!;
      const last = counts[panel.weeks - 1]!;
      const said = quantilesOf(now, place)[3]![MEDIAN]!;
      expect(Math.abs(said - yearBefore)).toBeLessThan(
        Math.max(0.25 * yearBefore, Math.abs(last - yearBefore)),
      );
    });
  });

  it('tells how far it is', () => {
    const shares: number[] = [];
    boostedMember([sourceOfPanel(panel)], (share) => shares.push(share))(orderOf(panel), []);
    expect(shares).toEqual([0, 0.25, 0.5, 0.75]);
  });
});
