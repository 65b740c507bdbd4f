import { describe, expect, it } from 'vitest';
import { pastRound, planBacktest } from '../../../main/core/hindcast/backtestPlan.ts';
import { backtestRound } from '../../../main/core/hindcast/backtestRound.ts';
import { observedPlaces } from '../../../main/core/scoring/record/observedPlaces.ts';
import type { EmbeddedModel } from '../../../shared/providers/embeddedModel.ts';
import { panelOf, place, risingCounts } from '../../support/builders.ts';

describe('the origins of a backtest', () => {
  const originsOf = (weeks: number, places = 1, model: EmbeddedModel = 'no-change') => {
    const nord = place('Nord', risingCounts(weeks));
    return planBacktest(panelOf(...Array.from({ length: places }, () => nord)), { model, history: [] });
  };

  it('are the newest 26 weeks that are followed by one', () => {
    const { origins, of } = originsOf(100);
    expect(origins.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 26 }, (_, n) => 73 + n));
    expect(of).toBe(26);
    expect(originsOf(5).origins.toSorted()).toEqual([0, 1, 2, 3]);
    expect(originsOf(1)).toEqual({ origins: [], of: 0, work: 0 });
  });

  it('are fewer where there are many places, spread over the same weeks, and never fewer than 3', () => {
    expect(originsOf(200, 8_000)).toEqual({ origins: [198, 190, 182, 174, 194], of: 26, work: 8_000_000 });
    expect(originsOf(200, 20_000)).toMatchObject({ origins: [198, 190, 182], of: 26 });
  });

  it('are fewer for a model that takes longer, and all of them for it too where the data are few', () => {
    const origins = (places: number, weeks: number) => originsOf(weeks, places, 'auto').origins.length;
    expect([origins(10, 200), origins(53, 200), origins(500, 520), origins(500, 40)]).toEqual([
      26, 18, 3, 26,
    ]);
  });
});

describe('a round of a backtest', () => {
  const counts = risingCounts(30);
  const panel = panelOf(place('Nord', counts), place('Ouest', [...risingCounts(29, 7), null]));
  const observed = observedPlaces(panel, 'cholera');
  const roundAt = (origin: number) =>
    pastRound(panel, 'cholera', { model: 'no-change', history: [] }, observed, origin);

  it('scores the weeks that have come, against the median of its last week', () => {
    const scores = backtestRound(roundAt(27), () => {});
    const nord = scores.filter(({ targetEndDate }) => targetEndDate === panel.weekEnds[29]);
    expect(nord).toHaveLength(1);
    expect(nord[0]).toMatchObject({
      horizon: 1,
      absoluteError: Math.abs(counts[27]! - counts[29]!),
      win: 0.5,
    });
    expect(scores).toHaveLength(3);
  });

  it('does not score a week that was not reported, or is in doubt', () => {
    const doubtful = panelOf(place('Nord', [...risingCounts(29), 90_000]));
    const known = observedPlaces(doubtful, 'cholera');
    expect([28, 29].map((week) => known.get('nord')!.has(doubtful.weekEnds[week]!))).toEqual([true, false]);
    expect([...observed.values()].map(({ size }) => size)).toEqual([30, 29]);
  });

  it('holds nothing of what came later', () => {
    const { round, observed: came } = roundAt(20);
    expect(round.panel.weekEnds).toHaveLength(21);
    expect(round.panel.places.every(({ cases }) => cases.length === 21)).toBe(true);
    expect([...came.values()].map(({ size }) => size)).toEqual([4, 4]);
  });
});
