import type { Fan, ForecastRow } from '../../../../shared/report/sitrepSchema.ts';
import { words } from '../../../../shared/words/index.ts';
import { bars, barValue, countAxis, hatch, type Plot, weekAxis, xOf, yOf } from './bars.ts';
import { type Markup, markup } from './markup.ts';
import { at, scaleTo } from './scale.ts';

const SIZE = { width: 270, height: 86 };

/** What was reported of a place and its forecast, with 50 and 80 % ranges. @param id of its marks in the page */
export function fanChart(id: string, fan: Fan, forecast: ForecastRow): Markup {
  const { observed } = fan;
  const { weeks, alertLine } = forecast;
  const values = [
    ...observed.map(({ cases }) => barValue(cases) ?? 0),
    ...weeks.flatMap(({ median, range80 }) => [median, ...(range80 ?? [])]),
    lineOf(alertLine) ?? 0,
  ];
  const { top: most, ticks } = scaleTo(Math.max(...values));
  const plot: Plot = {
    left: 40,
    top: 14,
    width: SIZE.width - 46,
    height: SIZE.height - 38,
    slots: observed.length + Math.max(1, weeks.length),
    most,
  };
  const start = observed.length;
  const labels = [...observed, ...weeks].map(({ label }) => label);
  return markup`<svg class="chart" viewBox="0 0 ${SIZE.width} ${SIZE.height}" role="img" aria-label="${words.report.chart.fanSummary(fan.location.name)}" direction="ltr">${hatch(id)}${countAxis(plot, ticks)}${band(plot, start, weeks, 'range80')}${band(plot, start, weeks, 'range50')}${bars(id, plot, observed)}${ahead(plot, start, weeks)}${line(plot, alertLine)}${weekAxis(plot, labels, 34)}</svg>`;
}

function band(
  plot: Plot,
  start: number,
  weeks: ForecastRow['weeks'],
  name: 'range50' | 'range80',
): Markup | null {
  const points = weeks.flatMap((week, index) => {
    const range = week[name];
    return range === null ? [] : [{ x: at(xOf(plot, start + index)), low: range[0], high: range[1] }];
  });
  if (points.length === 0) return null;
  const [alone] = points;
  if (points.length === 1)
    return markup`<path class="whisker" d="M${alone!.x} ${at(yOf(plot, alone!.low))}V${at(yOf(plot, alone!.high))}"/>`;
  const upper = points.map(({ x, high }) => `${x} ${at(yOf(plot, high))}`);
  const lower = points.map(({ x, low }) => `${x} ${at(yOf(plot, low))}`).reverse();
  return markup`<path class="${name}" d="M${[...upper, ...lower].join('L')}Z"/>`;
}

/** The median with its markers, behind the line where the forecast starts. */
function ahead(plot: Plot, start: number, weeks: ForecastRow['weeks']): Markup | null {
  if (weeks.length === 0) return null;
  const points = weeks.map(
    ({ median }, index) => [at(xOf(plot, start + index)), at(yOf(plot, median))] as const,
  );
  const edge = at((xOf(plot, start - 1) + xOf(plot, start)) / 2);
  return markup`<path class="starts" d="M${edge} ${plot.top - 4}V${plot.top + plot.height}"/><text class="tick" x="${edge}" y="8" text-anchor="middle">${words.report.chart.forecastStarts}</text><path class="median" d="M${points.map((point) => point.join(' ')).join('L')}"/>${points.map(
    ([x, y], index) =>
      markup`<circle class="dot" cx="${x}" cy="${y}" r="2"><title>${weeks[index]!.label}${words.common.lists.colon}${words.report.withRange(weeks[index]!.median, weeks[index]!.range80)}</title></circle>`,
  )}`;
}

function line(plot: Plot, alertLine: ForecastRow['alertLine']): Markup | null {
  const value = lineOf(alertLine);
  if (value === null) return null;
  return markup`<path class="alert" d="M${plot.left} ${at(yOf(plot, value))}h${plot.width}"/>`;
}

/** Null where there is none, or it is not shown. */
function lineOf(alertLine: ForecastRow['alertLine']): number | null {
  return alertLine?.value.kind === 'count' ? alertLine.value.value : null;
}
