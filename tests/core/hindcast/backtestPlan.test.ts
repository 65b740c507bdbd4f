import { describe, expect, it } from 'vitest';
import { backtestOrigins, pastRound } from '../../../main/core/hindcast/backtestPlan.ts';
import { backtestRound } from '../../../main/core/hindcast/backtestRound.ts';
import { observedPlaces } from '../../../main/core/hindcast/observedPlaces.ts';
import { panelOf, place, risingCounts } from '../../support/builders.ts';

describe('the origins of a backtest', () => {
  it('are the newest 26 weeks that are followed by one', () => {
    const origins = backtestOrigins(panelOf(place('Nord', risingCounts(100))));
    expect(origins.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 26 }, (_, n) => 73 + n));
    expect(backtestOrigins(panelOf(place('Nord', risingCounts(5)))).toSorted()).toEqual([0, 1, 2, 3]);
    expect(backtestOrigins(panelOf(place('Nord', risingCounts(1))))).toEqual([]);
  });

  it('are spread over all of them however early the time is over', () => {
    const origins = backtestOrigins(panelOf(place('Nord', risingCounts(100))));
    expect(origins.slice(0, 4)).toEqual([98, 90, 82, 74]);
    expect(origins.slice(4, 7)).toEqual([94, 86, 78]);
  });
});

describe('a round of a backtest', () => {
  const counts = risingCounts(30);
  const panel = panelOf(place('Nord', counts), place('Ouest', [...risingCounts(29, 7), null]));
  const observed = observedPlaces(panel, 'cholera');
  const roundAt = (origin: number) => pastRound(panel, 'cholera', observed, origin);

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
