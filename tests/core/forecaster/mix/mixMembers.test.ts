import { describe, expect, it } from 'vitest';
import { JUDGED_LEVELS } from '../../../../main/core/forecaster/Member.ts';
import { memberWeights } from '../../../../main/core/forecaster/mix/memberWeights.ts';
import { mixMembers } from '../../../../main/core/forecaster/mix/mixMembers.ts';
import { type RecentTask, recentTasks } from '../../../../main/core/forecaster/mix/recentTasks.ts';
import { recentWidth } from '../../../../main/core/forecaster/mix/recentWidth.ts';
import { modelPanelOf, quantilesOf } from '../modelPanels.ts';
import { memberSaying, ranged } from './members.ts';

const MEDIAN = JUDGED_LEVELS.indexOf(0.5);
const tasksOf = (came: readonly number[], ...said: readonly Float64Array[]): RecentTask[] =>
  came.map((one) => ({ said, came: one }));
const recordOf = (tasks: readonly RecentTask[]) => ({ tasks, weeks: 10, places: 30 });
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

describe('weights of the members', () => {
  const tasks = tasksOf([9, 10, 11, 12], ranged(10, 4), ranged(20, 4));

  it('are those given while nothing is known', () => {
    expect(memberWeights([2, 1, 1], { tasks: [], weeks: 0, places: 30 })).toEqual([0.5, 0.25, 0.25]);
  });

  it('are less for a member that was always worse, and less with every week of it', () => {
    const shares = [1, 3, 10, 40].map((weeks) => memberWeights([1, 1], { tasks, weeks, places: 30 })[1]!);
    expect(shares[0]).toBeLessThan(0.5);
    shares.slice(1).forEach((share, i) => {
      expect(share).toBeLessThan(shares[i]!);
    });
    expect(shares.at(-1)).toBeLessThan(0.05);
  });

  it('are less for it the more places there are to tell by', () => {
    const shares = [3, 30, 300].map((places) => memberWeights([1, 1], { tasks, weeks: 10, places })[1]!);
    expect(shares[0]).toBeLessThan(0.5);
    expect(shares[1]).toBeLessThan(shares[0]!);
    expect(shares[2]).toBeLessThan(shares[1]!);
  });

  it('keep to what was given for members that were equally good', () => {
    const weights = memberWeights([3, 1], recordOf(tasksOf([9, 12], ranged(10, 4), ranged(10, 4))));
    expect(weights[0]).toBeCloseTo(0.75, 9);
  });

  it('sum to 1, also where all of them were right to the last case', () => {
    for (const [prior, some] of [
      [[2, 1], tasks],
      [[2, 1], tasksOf([7], ranged(7, 0), ranged(7, 0))],
      [[1], tasksOf([3], ranged(9, 1))],
    ] as const) {
      const weights = memberWeights(prior, recordOf(some));
      expect(weights.every((weight) => weight > 0)).toBe(true);
      expect(sum(weights)).toBeCloseTo(1, 12);
    }
  });

  it('give all to the one that was right to the last case', () => {
    expect(memberWeights([1, 1], recordOf(tasksOf([7, 7], ranged(7, 0), ranged(8, 1))))).toEqual([1, 0]);
  });
});

describe('recent width', () => {
  it('is a little narrower than the mean while nothing is known', () => {
    expect(recentWidth([1], [], 0)).toBe(0.965);
  });

  it('is wider where what came lay outside, narrower where it lay near the median', () => {
    const outside = tasksOf([1, 19, 2, 18], ranged(10, 2));
    const inside = tasksOf([9.9, 10, 10.1, 10], ranged(10, 8));
    expect(recentWidth([1], outside, 10)).toBeGreaterThan(1.1);
    expect(recentWidth([1], inside, 10)).toBeLessThan(0.8);
  });

  it('moves little by a week or two of record', () => {
    const outside = tasksOf([1, 19], ranged(10, 2));
    expect(recentWidth([1], outside, 1)).toBeLessThan(recentWidth([1], outside, 10));
    expect(recentWidth([1], outside, 1)).toBeLessThan(1.1);
  });
});

describe('recent tasks', () => {
  const counts = [4, 5, 6, 7, 8, 9, 10, null, 12];
  const panel = modelPanelOf([counts]);
  const members = [memberSaying(1, ranged(10, 2), [ranged(10, 2), ranged(10, 2), ranged(10, 2)])];
  const size = 11.3;

  it('are the reported weeks after each past week that was reported', () => {
    // From week 6 (2 ago) week 8 is known; week 7 (1 ago) was not reported; from week 5 (3 ago) weeks 6 and 8.
    const came = recentTasks(panel, members, [1, 2, 3]).map((task) => Math.round(task.came * size));
    expect(came).toEqual([12, 10, 12]);
  });

  it('are none where a member has no past forecast, or the place no count', () => {
    expect(
      recentTasks(panel, [...members, memberSaying(1, ranged(1, 1), [null, null, null])], [1, 2, 3]),
    ).toEqual([]);
    expect(recentTasks(modelPanelOf([[null, null]]), members, [1])).toEqual([]);
  });

  it('are over the size of the place', () => {
    const [task] = recentTasks(panel, members, [2]);
    expect(task!.said[0]![MEDIAN]! * size).toBeCloseTo(10, 10);
  });
});

describe('mix of members', () => {
  const panel = modelPanelOf([[9, 10, 11, 10]]);
  const weigh = (...members: readonly (Float64Array | null)[]) =>
    mixMembers(
      panel,
      members.map((now) => ({ prior: 1, forecasts: memberSaying(1, now, []) })),
      JUDGED_LEVELS,
      [],
    );

  it('is the mean of the quantiles, a little narrower', () => {
    const { quantiles, weights, width } = weigh(ranged(10, 4), ranged(20, 4));
    const [first] = quantilesOf(quantiles, 0);
    expect(weights).toEqual([0.5, 0.5]);
    expect(width).toBe(0.965);
    expect(first![MEDIAN]).toBeCloseTo(15, 10);
    expect(first![0]).toBeGreaterThan(15 + 4 * (2 * 0.01 - 1));
    expect(first![0]).toBeLessThan(12);
  });

  it('leaves out a member that says nothing of a place, and says nothing where none does', () => {
    expect(quantilesOf(weigh(ranged(10, 4), null).quantiles, 0)[0]![MEDIAN]).toBeCloseTo(10, 10);
    expect(quantilesOf(weigh(null, null).quantiles, 0).flat().every(Number.isNaN)).toBe(true);
  });

  it('follows the member that was right in the last weeks', () => {
    const past = (middle: number) => Array.from({ length: 3 }, () => ranged(middle, 2));
    const places = 30;
    const { quantiles, weights } = mixMembers(
      modelPanelOf(Array.from({ length: places }, () => [9, 10, 11, 10])),
      [
        { prior: 1, forecasts: memberSaying(places, ranged(10, 2), past(10)) },
        { prior: 1, forecasts: memberSaying(places, ranged(30, 2), past(30)) },
      ],
      JUDGED_LEVELS,
      [1, 2, 3],
    );
    expect(weights[0]).toBeGreaterThan(0.9);
    expect(quantilesOf(quantiles, 0)[0]![MEDIAN]).toBeLessThan(12);
  });
});
