/** Where the marks of a small chart lie, in px. */
import { highestOf, type SmallSeries, type SmallWeek } from './smallSeries.ts';

export const HEIGHT = 112;
const TOP = 14;
const FOOT = 18;
const START = 4;
/** Room for the count of the top line. */
const END = 4;
const BAR = 0.72;

export interface Plot {
  width: number;
  top: number;
  bottom: number;
  /** Count of the top line. */
  most: number;
  bars: string;
  preliminary: string;
  suppressed: string;
  /** Dots of weeks that were not reported. */
  missing: string;
  band80: string;
  band50: string;
  median: string;
  dots: { x: number; y: number }[];
  /** Null where it lies above the chart, or there is none. */
  lineY: number | null;
  /** Where the forecast starts; null without one. */
  startX: number | null;
  xOf: (slot: number) => number;
}

const at = (value: number) => Math.round(value * 10) / 10;

/** Whole numbers that a scale can end at. */
export function roundTop(highest: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(1, highest)));
  const step = [1, 1.5, 2, 3, 4, 5, 6, 8, 10].find((factor) => factor * power >= highest) ?? 10;
  return Math.max(1, Math.ceil(step * power));
}

type Range = 'interval50' | 'interval80';

function bandOf(
  weeks: readonly SmallWeek[],
  range: Range,
  { xOf, yOf }: Record<'xOf' | 'yOf', (v: number) => number>,
) {
  const points = weeks.flatMap((week, slot) => {
    const bounds = week[range];
    return bounds === null ? [] : [{ x: at(xOf(slot)), low: at(yOf(bounds[0])), high: at(yOf(bounds[1])) }];
  });
  if (points.length === 0) return '';
  // A single week has a width too.
  const edges = points.length === 1 ? [-3, 3].map((by) => ({ ...points[0]!, x: points[0]!.x + by })) : points;
  const upper = edges.map(({ x, high }) => `${x} ${high}`);
  const lower = edges.map(({ x, low }) => `${x} ${low}`).reverse();
  return `M${[...upper, ...lower].join('L')}Z`;
}

/** @param most what the top stands for; by default what the series needs */
export function plotOf(series: SmallSeries, width: number, most = roundTop(highestOf(series))): Plot {
  const { weeks, alertLine } = series;
  const slotPx = (width - START - END) / Math.max(1, weeks.length);
  const bottom = HEIGHT - FOOT;
  const xOf = (slot: number) => START + (slot + 0.5) * slotPx;
  const yOf = (value: number) => bottom - (Math.min(value, most) / most) * (bottom - TOP);
  const bar = (slot: number, value: number) => {
    const size = slotPx * BAR;
    // A zero is a line that can be seen.
    const height = Math.max(1, bottom - yOf(value));
    return `M${at(xOf(slot) - size / 2)} ${at(bottom)}v${-at(height)}h${at(size)}v${at(height)}z`;
  };
  const barsOf = (isWanted: (week: SmallWeek) => boolean, countOf: (week: SmallWeek) => number | null) =>
    weeks
      .map((week, slot) => {
        const value = isWanted(week) ? countOf(week) : null;
        return value === null ? '' : bar(slot, value);
      })
      .join('');
  const cases = ({ cases: count }: SmallWeek) => count ?? null;
  const medians = weeks.flatMap(({ median }, slot) =>
    median === null ? [] : [{ x: at(xOf(slot)), y: at(yOf(median)) }],
  );
  const start = weeks.findIndex(({ median }) => median !== null);
  const scales = { xOf, yOf };
  return {
    width,
    top: TOP,
    bottom,
    most,
    bars: barsOf((week) => !week.isPreliminary, cases),
    preliminary: barsOf((week) => week.isPreliminary, cases),
    suppressed: barsOf(
      (week) => week.cases === null && week.atMost !== null,
      ({ atMost }) => atMost,
    ),
    missing: weeks
      .map((week, slot) =>
        week.cases === null && week.atMost === null ? `M${at(xOf(slot) - 1)} ${bottom - 3}h2v2h-2z` : '',
      )
      .join(''),
    band80: bandOf(weeks, 'interval80', scales),
    band50: bandOf(weeks, 'interval50', scales),
    median: medians.length === 0 ? '' : `M${medians.map(({ x, y }) => `${x} ${y}`).join('L')}`,
    dots: medians,
    lineY: alertLine === null || alertLine > most ? null : at(yOf(alertLine)),
    startX: start < 0 ? null : at((xOf(start - 1) + xOf(start)) / 2),
    xOf,
  };
}
