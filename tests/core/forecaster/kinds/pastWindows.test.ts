import { describe, expect, it } from 'vitest';
import { nearestWindows } from '../../../../main/core/forecaster/kinds/nearestWindows.ts';
import { MAX_WINDOWS, pastWindows } from '../../../../main/core/forecaster/kinds/pastWindows.ts';
import { rootPanelOf } from '../../../../main/core/forecaster/kinds/rootPanel.ts';
import { seasonCurves } from '../../../../main/core/forecaster/kinds/seasonCurves.ts';
import { modelPanelOf, randomFrom } from '../modelPanels.ts';

const OPTIONS = { changes: 4, seasonWeight: 0.15 };

function windowsOf(places: number[][]) {
  const panel = modelPanelOf(places);
  return pastWindows(rootPanelOf(panel), 4, OPTIONS, seasonCurves(panel.firstWeekEnd, panel.weeks));
}

function noise(places: number, weeks: number): number[][] {
  const random = randomFrom(11);
  return Array.from({ length: places }, () => Array.from({ length: weeks }, () => Math.floor(50 * random())));
}

describe('pastWindows', () => {
  it('are all weeks with enough changes before and weeks after them, newest first', () => {
    const { count, week } = windowsOf(noise(2, 12));
    expect(count).toBe(8);
    expect(Array.from(week)).toEqual([7, 7, 6, 6, 5, 5, 4, 4]);
  });

  it('are bounded in large panels: the newest weeks and an even part of the older', () => {
    const { count, week, place } = windowsOf(noise(100, 520));
    expect(count).toBeGreaterThan(0.95 * MAX_WINDOWS);
    expect(count).toBeLessThan(1.05 * MAX_WINDOWS);
    const perYear = new Float64Array(10);
    const perPlace = new Float64Array(100);
    const newest = new Set<string>();
    for (let k = 0; k < count; k++) {
      if (week[k]! > 515 - 100) newest.add(`${place[k]}|${week[k]}`);
      else perYear[Math.floor(week[k]! / 52)]! += 1;
      perPlace[place[k]!]! += 1;
    }
    expect(newest.size).toBe(100 * 100);
    expect(Math.min(...perYear.slice(1, 7))).toBeGreaterThan(0.9 * Math.max(...perYear.slice(1, 7)));
    expect(Math.min(...perPlace)).toBeGreaterThan(0.95 * Math.max(...perPlace));
  });

  it('are chosen by what was reported, not by the order of places', () => {
    const places = noise(60, 520);
    const named = (order: number[]) => {
      const { week, place } = windowsOf(order.map((i) => places[i]!));
      return Array.from(week, (t, k) => `${order[place[k]!]}|${t}`).sort();
    };
    const order = places.map((_, i) => i);
    expect(named(order)).toEqual(named(order.toReversed()));
  });
});

describe('nearestWindows', () => {
  it('are those that sorting all of them would give', () => {
    const windows = windowsOf(noise(6, 80));
    const shape = windows.shapes.slice(0, windows.size);
    const distance = (k: number) =>
      Math.hypot(...Array.from(shape, (x, i) => x - windows.shapes[k * windows.size + i]!));
    const all = Array.from({ length: windows.count }, (_, k) => k).sort((a, b) => distance(a) - distance(b));
    const near = nearestWindows(windows, shape, 25);
    expect(near.windows).toEqual(all.slice(0, 25));
    expect(near.distances[0]).toBe(0);
    expect(near.reach).toBeCloseTo(distance(all[24]!), 12);
  });

  it('are of equally distant ones the newest, with all places of a week', () => {
    const silent = Array.from({ length: 3 }, () => Array(40).fill(0));
    const panel = modelPanelOf([...silent, Array.from({ length: 40 }, (_, t) => 10 + (t % 7))]);
    const windows = pastWindows(rootPanelOf(panel), 4, { changes: 4, seasonWeight: 0 }, seasonCurves(0, 40));
    const shape = new Float64Array(5);
    shape.set(windows.shapes.subarray(0, 5));
    const near = nearestWindows(windows, shape, 10);
    // 35 is the newest week of windows; 4 weeks of the three silent places make the first 10 full.
    expect(near.windows.map((k) => windows.week[k])).toEqual([
      35, 35, 35, 34, 34, 34, 33, 33, 33, 32, 32, 32,
    ]);
  });
});
