import {
  addDays,
  type EpiWeekSystem,
  formatEpiWeek,
  type Nowcast,
} from '../../../../shared/contract/index.ts';
import type { WindowWords } from '../../../../shared/words/window.ts';
import type { AlertLine } from '../../../words/alertWords.ts';
import { alertWords } from '../../../words/alertWords.ts';
import type { Format } from '../../../words/createFormat.ts';
import { suppressedWords } from '../../../words/suppressedWords.ts';
import type { Coverage } from './bands.ts';
import type { ChartPoint, PastCount } from './chartPoints.ts';

interface PointContext {
  epiWeek: EpiWeekSystem;
  threshold: AlertLine | null;
  text: WindowWords;
  format: Format;
}

/** What is known of a week that is still being reported. */
function preliminaryLines({ preliminary, nowcast }: ChartPoint, text: WindowWords, format: Format): string[] {
  if (preliminary === undefined) return [];
  if (nowcast === undefined) return [text.chart.preliminaryOf];
  return [
    text.chart.preliminaryShare(format.percent(nowcast.completeness)),
    text.chart.nowcastOf(...nowcastWords(nowcast, format)),
  ];
}

/** @returns the expected final count and its 80 % range */
export function nowcastWords({ value, low, high }: Nowcast, format: Format): [value: string, range: string] {
  return [format.count(Math.round(value)), format.interval([low, high])];
}

/** What an earlier forecast said of a week: never a median without its range, where it had one, and its day. */
export function pastWords(
  { asOf, median, interval80 }: PastCount,
  text: WindowWords,
  format: Format,
): string {
  const [count, day] = [format.count(median), format.day(asOf)];
  return interval80 === null
    ? text.chart.pastPoint(count, day)
    : text.chart.pastRange(count, format.interval([...interval80]), day);
}

/** One week in words: the tooltip, and what a screen reader hears when an arrow key moves. */
export function pointLines(
  point: ChartPoint,
  coverages: readonly Coverage[],
  { epiWeek, threshold, text, format }: PointContext,
): { title: string; lines: string[] } {
  const lines: string[] = [];
  if (typeof point.observed === 'number') lines.push(text.chart.observedOf(format.count(point.observed)));
  else if (point.suppressed !== undefined)
    lines.push(text.chart.observedOf(suppressedWords(point.suppressed, text, format)));
  else if (point.observed === null) lines.push(text.chart.notReportedOf);
  lines.push(...preliminaryLines(point, text, format));
  if (point.median !== null) lines.push(text.chart.medianOf(format.count(point.median)));
  for (const coverage of coverages.toReversed()) {
    const bounds = point.bands[coverage];
    if (bounds) lines.push(text.chart.bandOf(format.percent(coverage), format.interval(bounds)));
  }
  if (point.noChange !== undefined) lines.push(text.chart.noChangeOf(format.count(point.noChange)));
  if (point.lastYear !== undefined) lines.push(text.chart.lastYearOf(format.count(point.lastYear)));
  for (const past of point.past ?? []) lines.push(pastWords(past, text, format));
  if (threshold !== null) lines.push(text.chart.alertOf(alertWords(threshold, text, format)[0]));
  if (threshold !== null && point.chanceAbove !== undefined)
    lines.push(text.chart.chanceAbove(format.percent(point.chanceAbove)));
  return {
    title: text.chart.weekTitle(
      formatEpiWeek(point.weekEnd, epiWeek),
      format.dayOfYear(addDays(point.weekEnd, -6)),
      format.day(point.weekEnd),
    ),
    lines,
  };
}
