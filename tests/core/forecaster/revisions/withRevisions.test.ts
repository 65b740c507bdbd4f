import { describe, expect, it } from 'vitest';
import {
  type EarlierReport,
  withRevisions,
} from '../../../../main/core/forecaster/revisions/withRevisions.ts';
import { modelPanelOf } from '../modelPanels.ts';

const WEEKS = 20;
const flat = (count: number) => Array<number>(WEEKS).fill(count);
const panel = modelPanelOf([flat(200), flat(200)]);

/** States of the last weeks, in which the newest counts of the first place were `share` of what they came to. */
const reports = (share: number, count = 6, of = 200): EarlierReport[] =>
  Array.from({ length: count }, (_, i) => ({
    newestWeek: WEEKS - 4 - i,
    counts: [Float64Array.from([share * of, of]), Float64Array.from([of, of])],
  }));
const newest = (earlier: readonly EarlierReport[], place = 0, back = 0) =>
  withRevisions(panel, earlier).places[place]!.counts[WEEKS - 1 - back]!;

describe('newest counts by earlier reports', () => {
  it('are the same panel where there are none', () => {
    expect(withRevisions(panel, [])).toBe(panel);
  });

  it('rise where earlier counts doubled, the less the fewer tell of it', () => {
    const [few, some, many] = [1, 4, 11].map((count) => newest(reports(0.5, count)));
    expect(few).toBeGreaterThan(200);
    expect(some).toBeGreaterThan(few!);
    expect(many).toBeGreaterThan(some!);
    // Never beyond what was seen: twice as many.
    expect(many).toBeLessThan(400);
  });

  it('are what the docstring says, by hand', () => {
    // Ten reports of log(203 / 103) of the first place, ten of 0 of the second.
    const change = Math.log(203 / 103);
    const pooled = (10 * change) / (20 + 50);
    expect(newest(reports(0.5, 10))).toBeCloseTo(200 * Math.exp((10 * change + 8 * pooled) / 18), 5);
    expect(newest(reports(0.5, 10), 1)).toBeCloseTo(200 * Math.exp((8 * pooled) / 18), 5);
  });

  it('that stand at their nowcast are neither corrected nor learnt from', () => {
    const [first, second] = panel.places;
    const marked = { ...panel, places: [{ ...first!, nowcast: [WEEKS - 1] }, second!] };
    const revised = withRevisions(marked, reports(0.5, 11));
    expect(revised.places.map(({ counts }) => counts[WEEKS - 1])).toEqual([200, 200]);
  });

  it('fall where earlier counts fell', () => {
    expect(newest(reports(1.5))).toBeLessThan(200);
  });

  it('change by the same age alone: the week before the newest was never revised', () => {
    expect(newest(reports(0.5), 0, 1)).toBe(200);
    expect(newest(reports(0.5), 0, 2)).toBe(200);
  });

  it('do not follow a backlog beyond a factor of 2', () => {
    expect(newest(reports(0.001, 11))).toBeLessThan(200 * Math.exp(0.7));
  });

  it('are not told by states that hardly had time, nor by old ones, nor by weeks the panel has not', () => {
    const of = (newestWeek: number): EarlierReport[] => [{ ...reports(0.5, 1)[0]!, newestWeek }];
    for (const week of [WEEKS - 1, WEEKS - 2, WEEKS - 14, -1, WEEKS + 3]) expect(newest(of(week))).toBe(200);
    for (const week of [WEEKS - 3, WEEKS - 13]) expect(newest(of(week))).toBeGreaterThan(200);
  });

  it('leave what nobody reported as it is, and take nothing from it', () => {
    const gone = Number.NaN;
    const silent: EarlierReport[] = reports(0.5).map((report) => ({
      ...report,
      counts: [Float64Array.from([gone, gone]), Float64Array.from([gone, gone])],
    }));
    expect(newest(silent)).toBe(200);
    const missing = modelPanelOf([[...flat(200).slice(1), null], flat(200)]);
    const { counts } = withRevisions(missing, reports(0.5)).places[0]!;
    expect(counts[WEEKS - 1]).toBeNaN();
    expect(counts[0]).toBe(200);
  });

  it('do not change the panel that they are of', () => {
    withRevisions(panel, reports(0.5));
    expect(panel.places[0]!.counts[WEEKS - 1]).toBe(200);
  });
});
