/** What chart.js has no dataset for: hatching, nowcasts, the rule where the forecast starts, the alert label, "n/r" and 0 marks. */

import type { Chart, Plugin } from 'chart.js';
import type { CountRange } from '../../../../shared/contract/index.ts';
import type { WindowWords } from '../../../../shared/words/window.ts';
import type { ChartColors } from './chartColors.ts';
import type { ChartSeries } from './chartPoints.ts';

export interface MarksOptions {
  series: ChartSeries;
  /** Where the alert line is written: its value on the scale, or null with a label when it lies above. */
  threshold: { value: number | null; label: string } | null;
  colors: ChartColors;
  fontFamily: string;
  text: WindowWords;
}

type Canvas = CanvasRenderingContext2D;

function write(ctx: Canvas, words: string, x: number, y: number, color: string, halo: string): void {
  ctx.lineWidth = 4;
  ctx.lineJoin = 'round';
  ctx.strokeStyle = halo;
  ctx.strokeText(words, x, y);
  ctx.fillStyle = color;
  ctx.fillText(words, x, y);
}

function drawStart(chart: Chart, { series, colors, text }: MarksOptions): void {
  const { ctx, chartArea, scales } = chart;
  const { forecastStart, points } = series;
  if (forecastStart === 0 || forecastStart >= points.length) return;
  const x = (scales.x!.getPixelForValue(forecastStart - 1) + scales.x!.getPixelForValue(forecastStart)) / 2;
  ctx.save();
  ctx.setLineDash([2, 3]);
  ctx.lineWidth = 1;
  ctx.strokeStyle = colors.ink;
  ctx.beginPath();
  ctx.moveTo(x, chartArea.top - 14);
  ctx.lineTo(x, chartArea.bottom);
  ctx.stroke();
  ctx.setLineDash([]);
  const isNearEdge = chartArea.right - x < ctx.measureText(text.chart.forecastStarts).width + 8;
  ctx.textAlign = isNearEdge ? 'right' : 'left';
  ctx.textBaseline = 'alphabetic';
  write(
    ctx,
    text.chart.forecastStarts,
    isNearEdge ? x - 5 : x + 5,
    chartArea.top - 4,
    colors.ink,
    colors.surface,
  );
  ctx.restore();
}

/** A label that lies on grid lines gets a ground of its own. */
function fillGround(ctx: Canvas, words: string, x: number, y: number, color: string): void {
  ctx.fillStyle = color;
  ctx.fillRect(x - 3, y - 12, ctx.measureText(words).width + 6, 15);
}

function drawThresholdLabel(chart: Chart, { series, threshold, colors, fontFamily }: MarksOptions): void {
  if (threshold === null) return;
  const { ctx, chartArea, scales } = chart;
  const y = threshold.value === null ? chartArea.top - 4 : scales.y!.getPixelForValue(threshold.value) - 6;
  ctx.save();
  ctx.textAlign = 'left';
  ctx.textBaseline = 'alphabetic';
  ctx.font = `600 ${colors.fontSize}px ${fontFamily}`;
  const end = chartArea.left + 4 + ctx.measureText(threshold.label).width;
  // A ground would cut the bars that it lies on.
  const hasBars = series.points.some(
    ({ observed }, i) =>
      typeof observed === 'number' &&
      scales.x!.getPixelForValue(i) < end &&
      scales.y!.getPixelForValue(observed) < y + 3,
  );
  if (threshold.value !== null && !hasBars)
    fillGround(ctx, threshold.label, chartArea.left + 4, y, colors.surface);
  write(ctx, threshold.label, chartArea.left + 4, y, colors.threshold, colors.surface);
  ctx.restore();
}

/** `1–4`: all that is known of a suppressed count, and short enough to stand under its week. */
const rangeOf = ({ low, high }: CountRange) => `${low}–${high}`;

function drawWeekMarks(chart: Chart, { series, colors, text }: MarksOptions): void {
  const { ctx, chartArea, scales } = chart;
  const half = (chartArea.width / Math.max(1, series.points.length)) * 0.3;
  ctx.save();
  ctx.textAlign = 'center';
  ctx.textBaseline = 'alphabetic';
  series.points.forEach((point, i) => {
    const x = scales.x!.getPixelForValue(i);
    if (point.observed === 0) {
      ctx.fillStyle = colors.observedEdge;
      ctx.fillRect(x - half, chartArea.bottom - 2, half * 2, 2);
    }
    if (point.observed === null) {
      const words = point.suppressed === undefined ? text.chart.notReported : rangeOf(point.suppressed);
      write(ctx, words, x, chartArea.bottom - 4, colors.ink, colors.surface);
    }
  });
  ctx.restore();
}

const HATCH_PX = 5;

/** Lines from corner to corner across a bar whose count is still being reported. */
function drawHatching(chart: Chart, { series, colors }: MarksOptions): void {
  const { ctx } = chart;
  if (series.points.every((point) => point.preliminary === undefined)) return;
  const bars = chart.getDatasetMeta(0).data;
  series.points.forEach((point, i) => {
    const bar = bars[i];
    if (point.preliminary === undefined || bar === undefined || typeof point.observed !== 'number') return;
    const { x, y, base, width } = bar.getProps(['x', 'y', 'base', 'width'], true);
    const [left, height] = [x - width / 2, base - y];
    ctx.save();
    ctx.beginPath();
    ctx.rect(left, y, width, height);
    ctx.clip();
    ctx.strokeStyle = colors.observed;
    ctx.lineWidth = 1.5;
    ctx.beginPath();
    for (let offset = -height; offset < width; offset += HATCH_PX) {
      ctx.moveTo(left + offset, base);
      ctx.lineTo(left + offset + height, y);
    }
    ctx.stroke();
    ctx.restore();
  });
}

/** A hollow point where a preliminary week will probably come to, with its range. */
function drawNowcasts(chart: Chart, { series, colors }: MarksOptions): void {
  const { ctx, scales } = chart;
  series.points.forEach(({ nowcast }, i) => {
    if (nowcast === undefined) return;
    const x = scales.x!.getPixelForValue(i);
    const [low, middle, high] = [nowcast.low, nowcast.value, nowcast.high].map((value) =>
      scales.y!.getPixelForValue(value),
    ) as [number, number, number];
    ctx.save();
    ctx.strokeStyle = colors.strongInk;
    ctx.lineWidth = 1.5;
    ctx.beginPath();
    ctx.moveTo(x, low);
    ctx.lineTo(x, high);
    for (const end of [low, high]) {
      ctx.moveTo(x - 4, end);
      ctx.lineTo(x + 4, end);
    }
    ctx.stroke();
    ctx.beginPath();
    ctx.arc(x, middle, 3.5, 0, 2 * Math.PI);
    ctx.fillStyle = colors.surface;
    ctx.fill();
    ctx.stroke();
    ctx.restore();
  });
}

/** @returns the plugin of one chart; it draws after the datasets and keeps nothing */
export function fanMarks(options: MarksOptions): Plugin {
  return {
    id: 'outpost-fan-marks',
    afterDatasetsDraw(chart) {
      chart.ctx.font = `${options.colors.fontSize}px ${options.fontFamily}`;
      drawHatching(chart, options);
      drawNowcasts(chart, options);
      drawWeekMarks(chart, options);
      drawStart(chart, options);
      drawThresholdLabel(chart, options);
    },
  };
}
