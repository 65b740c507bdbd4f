/** Pure: the weeks of a fan chart -> data and options of chart.js. No canvas, no document. */

import type { ChartConfiguration, ChartDataset } from 'chart.js';
import { type EpiWeekSystem, epiWeekOf } from '../../../../shared/contract/index.ts';
import type { WindowWords } from '../../../../shared/words/window.ts';
import type { AlertLine } from '../../../words/alertWords.ts';
import { alertWords } from '../../../words/alertWords.ts';
import type { Format } from '../../../words/createFormat.ts';
import type { Coverage } from './bands.ts';
import type { ChartColors } from './chartColors.ts';
import type { ChartSeries, Target } from './chartPoints.ts';
import { pointLines } from './pointLines.ts';

export type FanConfiguration = ChartConfiguration<'bar' | 'line', (number | null)[], string | string[]>;
type FanDataset = ChartDataset<'bar' | 'line', (number | null)[]>;

export interface FanOptions {
  target: Target;
  epiWeek: EpiWeekSystem;
  threshold: AlertLine | null;
  colors: ChartColors;
  fontFamily: string;
  /** In a narrow window only the 50 and 80 % bands are drawn. */
  isNarrow: boolean;
  /** The scale of counts is one of square roots. */
  isRoot: boolean;
  /** Counts are per 100,000 people. */
  isRate: boolean;
  /** Weeks from one week label to the next. */
  tickStep: number;
  text: WindowWords;
  format: Format;
}

/** Of the alert line: shown on the scale unless that would press the counts flat. */
const THRESHOLD_REACH = 2;

/** Room of one week label. */
const TICK_PX = 38;

/** The coverages that are drawn, widest first. */
export function drawnCoverages(series: ChartSeries, isNarrow: boolean): Coverage[] {
  return isNarrow ? series.coverages.filter((coverage) => coverage !== 0.95) : series.coverages;
}

/** Top of the scale, and whether the alert line lies on it. */
export function scaleOf(
  series: ChartSeries,
  threshold: number | null,
  isNarrow: boolean,
): { top: number; showsThreshold: boolean } {
  const shown = drawnCoverages(series, isNarrow);
  const highest = Math.max(
    1,
    ...series.points.flatMap((point) => [
      point.observed ?? 0,
      point.nowcast?.high ?? 0,
      point.median ?? 0,
      point.lastYear ?? 0,
      point.noChange ?? 0,
      ...(point.past ?? []).map(({ median }) => median),
      ...shown.map((coverage) => point.bands[coverage]?.[1] ?? 0),
    ]),
  );
  const showsThreshold = threshold !== null && threshold <= highest * THRESHOLD_REACH;
  return { top: Math.max(highest, showsThreshold ? threshold : 0) * 1.06, showsThreshold };
}

/** @returns the smallest step at which week labels do not touch */
export function tickStepFor(widthPx: number, weeks: number): number {
  const needed = (TICK_PX * weeks) / Math.max(1, widthPx);
  return [1, 2, 4, 6, 8].find((step) => step >= needed) ?? 12;
}

/** Tick labels: "W43" at every step, with the year below the first one of each year. */
export function tickLabels(
  series: ChartSeries,
  options: Pick<FanOptions, 'epiWeek' | 'tickStep' | 'format'>,
): (string | string[])[] {
  let year: number | null = null;
  return series.points.map((point, i) => {
    if (i % options.tickStep !== 0) return '';
    const label = options.format.shortWeek(point.weekEnd, options.epiWeek);
    const own = epiWeekOf(point.weekEnd, options.epiWeek).year;
    if (own === year) return label;
    year = own;
    return [label, String(own)];
  });
}

function observedBars(series: ChartSeries, { colors, text }: FanOptions): FanDataset {
  return {
    type: 'bar',
    label: text.chart.reported,
    data: series.points.map((point) => point.observed ?? null),
    // A preliminary week is an outline; its hatching is drawn over it.
    backgroundColor: series.points.map((point) =>
      point.preliminary === undefined ? colors.observed : colors.surface,
    ),
    borderColor: colors.observedEdge,
    borderWidth: 1,
    barPercentage: 0.72,
    categoryPercentage: 1,
    order: 9,
  };
}

/** A fan opens at the last reported count, or at what it will come to; without one it opens at its first week. */
function fanLine(series: ChartSeries, valueAtWeek: (i: number) => number | null): (number | null)[] {
  return series.points.map((point, i) =>
    i === series.anchor ? (point.nowcast?.value ?? point.observed ?? null) : valueAtWeek(i),
  );
}

function bandLines(
  series: ChartSeries,
  coverage: Coverage,
  { colors, text, format }: FanOptions,
): FanDataset[] {
  const line = (side: 0 | 1): FanDataset => ({
    type: 'line',
    label: text.chart.band(format.percent(coverage)),
    data: fanLine(series, (i) => series.points[i]!.bands[coverage]?.[side] ?? null),
    borderColor: colors.bandEdge,
    backgroundColor: colors.bands[coverage],
    borderWidth: colors.lineScale,
    pointRadius: 0,
    pointHoverRadius: 0,
    fill: side === 1 ? '-1' : false,
    order: 8 - (coverage === 0.95 ? 0 : coverage === 0.8 ? 1 : 2),
  });
  return [line(0), line(1)];
}

function medianLine(series: ChartSeries, { colors, text }: FanOptions): FanDataset {
  return {
    type: 'line',
    label: text.chart.median,
    data: fanLine(series, (i) => series.points[i]!.median),
    borderColor: colors.median,
    backgroundColor: colors.median,
    borderWidth: 2.5 * colors.lineScale,
    pointRadius: series.points.map((_, i) => (i < series.forecastStart ? 0 : 3.5)),
    order: 2,
  };
}

/** Thin and dotted: what was, beside what is. */
function lastYearLine(series: ChartSeries, { colors, text }: FanOptions): FanDataset {
  return {
    type: 'line',
    label: text.chart.lastYear,
    data: series.points.map(({ lastYear }) => lastYear ?? null),
    borderColor: colors.ink,
    backgroundColor: colors.ink,
    borderWidth: 1.2 * colors.lineScale,
    borderDash: [2, 3],
    pointRadius: 0,
    pointHoverRadius: 0,
    order: 5,
  };
}

/** Distance of round dots. */
const DOT_STEP = 6;

/**
 * Dots from the last reported week over the weeks of the forecast, level with what the model says of them: no band, no
 * points, and a ring around each dot, so that it is told from every band and line that it crosses.
 */
function noChangeLines(series: ChartSeries, { colors, text }: FanOptions): FanDataset[] {
  const first = series.points.find(({ noChange }) => noChange !== undefined);
  if (first === undefined) return [];
  const data = series.points.map(({ noChange }, i) =>
    i === series.anchor ? first.noChange! : (noChange ?? null),
  );
  const dots = (color: string, width: number, order: number): FanDataset => ({
    type: 'line',
    label: text.chart.noChange,
    data,
    borderColor: color,
    backgroundColor: color,
    borderWidth: width * colors.lineScale,
    borderCapStyle: 'round',
    borderDash: [0, DOT_STEP * colors.lineScale],
    pointRadius: 0,
    pointHoverRadius: 0,
    order,
  });
  return [dots(colors.surface, 4.5, 3.5), dots(colors.strongInk, 2.5, 3)];
}

/** The medians of earlier forecasts, a line each, from its first week to its last. */
function pastLines(series: ChartSeries, { colors, text, format }: FanOptions): FanDataset[] {
  const days = new Set(series.points.flatMap(({ past = [] }) => past.map(({ asOf }) => asOf)));
  return [...days].sort().map((day) => ({
    type: 'line',
    label: text.chart.pastOf(format.day(day)),
    data: series.points.map(({ past = [] }) => past.find(({ asOf }) => asOf === day)?.median ?? null),
    borderColor: colors.past,
    backgroundColor: colors.past,
    borderWidth: 1.2 * colors.lineScale,
    pointRadius: 1.8,
    pointHoverRadius: 1.8,
    order: 4,
  }));
}

function thresholdLine(
  series: ChartSeries,
  line: AlertLine,
  { colors, text, format }: FanOptions,
): FanDataset {
  return {
    type: 'line',
    label: text.chart.alertOf(alertWords(line, text, format)[0]),
    data: series.points.map(() => line.value),
    borderColor: colors.threshold,
    backgroundColor: colors.threshold,
    borderWidth: 1.8 * colors.lineScale,
    borderDash: [7, 4],
    pointRadius: 0,
    pointHoverRadius: 0,
    order: 1,
  };
}

function scales(
  series: ChartSeries,
  options: FanOptions,
): NonNullable<FanConfiguration['options']>['scales'] {
  const { colors, text } = options;
  const labels = tickLabels(series, options);
  const { top } = scaleOf(series, options.threshold?.value ?? null, options.isNarrow);
  const unit = text.chart.units[options.target];
  const weeks = text.common.weekSystems[options.epiWeek];
  const font = { family: options.fontFamily, size: colors.fontSize };
  const title = options.isRate ? text.chart.rateAxis(unit, weeks) : text.chart.axis(unit, weeks);
  return {
    x: {
      type: 'category',
      offset: true,
      grid: { display: false },
      border: { color: colors.grid },
      ticks: {
        autoSkip: false,
        maxRotation: 0,
        font,
        color: colors.ink,
        callback: (_, i) => labels[i] ?? '',
      },
      title: { display: true, text: title, font, color: colors.ink, align: 'start' },
    },
    y: {
      ...(options.isRoot ? { type: 'root' as never } : {}),
      beginAtZero: true,
      min: 0,
      suggestedMax: top,
      grid: { color: colors.grid },
      border: { display: false },
      ticks: {
        font,
        color: colors.ink,
        maxTicksLimit: 6,
        callback: (value) =>
          options.isRate ? options.format.decimal(Number(value), 1) : options.format.count(Number(value)),
      },
    },
  };
}

function tooltip(
  series: ChartSeries,
  options: FanOptions,
): NonNullable<NonNullable<FanConfiguration['options']>['plugins']>['tooltip'] {
  const { colors } = options;
  const linesOf = (index: number | undefined) => {
    const point = index === undefined ? undefined : series.points[index];
    return point === undefined ? null : pointLines(point, series.coverages, options);
  };
  return {
    mode: 'index',
    intersect: false,
    displayColors: false,
    animation: false,
    backgroundColor: colors.surface,
    titleColor: colors.strongInk,
    bodyColor: colors.strongInk,
    borderColor: colors.ink,
    borderWidth: 1,
    titleFont: { size: colors.fontSize },
    bodyFont: { size: colors.fontSize },
    // One block of lines for the whole week instead of one line a dataset: the first item speaks for all.
    callbacks: {
      title: (items) => linesOf(items[0]?.dataIndex)?.title ?? '',
      label: (item) => linesOf(item.dataIndex)?.lines ?? [],
    },
    filter: (_item, i) => i === 0,
  };
}

/**
 * The whole chart: bars for reported weeks, bands only from the levels that are there, median, alert line.
 */
export function fanChart(series: ChartSeries, options: FanOptions): FanConfiguration {
  const { showsThreshold } = scaleOf(series, options.threshold?.value ?? null, options.isNarrow);
  const bands = drawnCoverages(series, options.isNarrow).flatMap((c) => bandLines(series, c, options));
  const median = series.forecastStart < series.points.length ? [medianLine(series, options)] : [];
  const threshold =
    showsThreshold && options.threshold !== null ? [thresholdLine(series, options.threshold, options)] : [];
  return {
    type: 'bar',
    data: {
      labels: series.points.map((point) => point.weekEnd),
      datasets: [
        observedBars(series, options),
        ...bands,
        ...median,
        ...(series.points.some(({ lastYear }) => lastYear !== undefined)
          ? [lastYearLine(series, options)]
          : []),
        ...pastLines(series, options),
        ...noChangeLines(series, options),
        ...threshold,
      ],
    },
    options: {
      animation: false,
      font: { family: options.fontFamily, size: options.colors.fontSize },
      responsive: true,
      maintainAspectRatio: false,
      events: ['mousemove', 'mouseout', 'click', 'touchstart', 'touchmove'],
      interaction: { mode: 'index', intersect: false },
      layout: { padding: { top: 16 } },
      scales: scales(series, options),
      plugins: { legend: { display: false }, tooltip: tooltip(series, options) },
    } as NonNullable<FanConfiguration['options']>,
  };
}
