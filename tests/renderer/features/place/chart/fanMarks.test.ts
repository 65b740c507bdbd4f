import type { Chart } from 'chart.js';
import { describe, expect, it } from 'vitest';
import { chartSeries } from '../../../../../renderer/features/place/chart/chartPoints.ts';
import { fanMarks, type MarksOptions } from '../../../../../renderer/features/place/chart/fanMarks.ts';
import { en } from '../../../../../shared/words/en/window/index.ts';
import { colors, countsOf, grandAnse, sourceOf, withNowcast } from './support.ts';

interface Written {
  words: string;
  x: number;
  y: number;
  align: string;
}

/** Draws the marks on a canvas that only notes what it is told: 10 px a week, 1 px a case, 0 at 1000. */
function draw(options: Pick<MarksOptions, 'series'> & Partial<MarksOptions>) {
  const written: Written[] = [];
  const rectangles: number[][] = [];
  const lines: number[][] = [];
  const clips: number[][] = [];
  const points: number[][] = [];
  const ctx = {
    textAlign: '',
    save: () => {},
    restore: () => {},
    setLineDash: () => {},
    beginPath: () => {},
    stroke: () => {},
    fill: () => {},
    clip: () => {},
    rect: (...box: number[]) => clips.push(box),
    arc: (x: number, y: number) => points.push([x, y]),
    strokeText: () => {},
    moveTo: (x: number, y: number) => lines.push([x, y]),
    lineTo: (x: number, y: number) => lines.push([x, y]),
    fillRect: (...box: number[]) => rectangles.push(box),
    measureText: (words: string) => ({ width: words.length * 6 }),
    fillText(words: string, x: number, y: number) {
      written.push({ words, x, y, align: this.textAlign });
    },
  };
  const chart = {
    ctx,
    chartArea: { left: 0, right: 600, top: 20, bottom: 1000, width: 600 },
    scales: {
      x: { getPixelForValue: (i: number) => 10 * i },
      y: { getPixelForValue: (count: number) => 1000 - count },
    },
    getDatasetMeta: () => ({
      data: options.series.points.map(({ observed }, i) => ({
        getProps: () => ({ x: 10 * i, y: 1000 - (observed ?? 0), base: 1000, width: 8 }),
      })),
    }),
  };
  const plugin = fanMarks({ threshold: null, colors, fontFamily: 'sans-serif', text: en, ...options });
  plugin.afterDatasetsDraw!(chart as unknown as Chart, {} as never, {}, false);
  return { written, rectangles, lines, clips, points };
}

const series = chartSeries(sourceOf(), 'cases', 26);

describe('the marks of a fan chart', () => {
  it('draw the rule between the last reported and the first predicted week, and name it', () => {
    const { lines, written } = draw({ series });
    expect(lines.map(([x]) => x)).toEqual([255, 255]);
    expect(written).toContainEqual({ words: 'forecast starts', x: 260, y: 16, align: 'left' });
  });

  it('draw no rule where there is no forecast', () => {
    const counts = chartSeries(countsOf(sourceOf()), 'cases', 26);
    expect(draw({ series: counts })).toMatchObject({ lines: [], written: [] });
  });

  it('mark a zero with a visible line and a missing week with "n/r"', () => {
    const cases = grandAnse.cases.map((count, i) => (i === 20 ? null : i === 21 ? 0 : count));
    const marked = chartSeries(sourceOf({ ...grandAnse, cases }), 'cases', 26);
    const { rectangles, written } = draw({ series: marked });
    expect(written.filter((mark) => mark.words === 'n/r').map((mark) => mark.x)).toEqual([200]);
    expect(rectangles).toEqual([[204, 998, 12, 2]]);
  });

  it('hatch the bar of a preliminary week, inside of it, and set a point where it will come to', () => {
    const marked = chartSeries(withNowcast(sourceOf()), 'cases', 26);
    const week = marked.points.findIndex((point) => point.preliminary);
    const { observed } = marked.points[week]!;
    const { clips, points, lines } = draw({ series: marked });
    expect(clips).toEqual([[10 * week - 4, 1000 - observed!, 8, observed]]);
    expect(points).toEqual([[10 * week, 500]]);
    expect(lines).toContainEqual([10 * week, 600]);
    expect(lines).toContainEqual([10 * week, 300]);
    expect(draw({ series }).clips).toEqual([]);
  });

  it('write the range of a suppressed week under it', () => {
    const source = sourceOf();
    const observed = source.observed.map((week, i) =>
      i === 20 ? { ...week, cases: null, suppressed: { cases: { low: 1, high: 4 } } } : week,
    );
    const { written } = draw({ series: chartSeries({ ...source, observed }, 'cases', 26) });
    expect(written.map((mark) => mark.words)).toContain('1–4');
    expect(written.map((mark) => mark.words)).not.toContain('n/r');
  });

  it('write the alert line above itself, or at the top when it lies beyond the scale', () => {
    const onScale = draw({ series, threshold: { value: 176, label: 'alert 176' } });
    expect(onScale.written).toContainEqual(expect.objectContaining({ words: 'alert 176', y: 818 }));
    const beyond = draw({ series, threshold: { value: null, label: '↑ alert 1,900' } });
    expect(onScale.rectangles[0]).toEqual([1, 806, 60, 15]);
    expect(beyond.rectangles).toEqual([]);
    expect(beyond.written).toContainEqual(expect.objectContaining({ words: '↑ alert 1,900', y: 16 }));
  });
});
