import type { EpiWeekSystem } from '../../../../shared/contract/index.ts';
import type { WindowWords } from '../../../../shared/words/window.ts';
import type { AlertLine } from '../../../words/alertWords.ts';
import { alertWords } from '../../../words/alertWords.ts';
import type { Format } from '../../../words/createFormat.ts';
import type { ChartPoint, ChartSeries, Target } from './chartPoints.ts';
import { nowcastWords } from './pointLines.ts';

export interface ChartSummaryOptions {
  place: string;
  target: Target;
  epiWeek: EpiWeekSystem;
  threshold: AlertLine | null;
  text: WindowWords;
  format: Format;
}

function observedSentence(reported: ChartPoint[], weeks: number, options: ChartSummaryOptions): string {
  const { text, format, place, target } = options;
  const unit = text.chart.units[target];
  const last = reported.at(-1);
  if (last === undefined) return text.chart.summary.nothing(unit, place);
  const highest = reported.reduce((a, b) => (b.observed! > a.observed! ? b : a));
  return text.chart.summary.observed({
    unit,
    place,
    weeks: format.count(weeks),
    day: format.day(last.weekEnd),
    last: format.count(last.observed!),
    highest: format.count(highest.observed!),
    highestWeek: format.shortWeek(highest.weekEnd, options.epiWeek),
  });
}

function forecastSentence(series: ChartSeries, { text, format }: ChartSummaryOptions): string | null {
  const predicted = series.points.filter((point) => point.median !== null);
  if (predicted.length === 0) return null;
  const coverage = [0.8, 0.95, 0.5]
    .map((c) => series.coverages.find((x) => x === c))
    .find((c) => c !== undefined);
  const words = text.chart.summary;
  const weeks = predicted.map((point) => {
    const bounds = coverage === undefined ? undefined : point.bands[coverage];
    const day = format.dayOfYear(point.weekEnd);
    const median = format.count(point.median!);
    return bounds
      ? words.forecastWeek(median, format.interval(bounds), day)
      : words.forecastNoRange(median, day);
  });
  return coverage === undefined
    ? words.forecastMedians(text.common.lists.parts(weeks))
    : words.forecast(format.percent(coverage), text.common.lists.parts(weeks));
}

/** The model stays at one count; where it does not, the table has its weeks. */
function noChangeSentence(series: ChartSeries, { text, format }: ChartSummaryOptions): string | null {
  const values = new Set(series.points.flatMap(({ noChange }) => noChange ?? []));
  const [value] = values;
  return value === undefined || values.size > 1 ? null : text.chart.summary.noChange(format.count(value));
}

function preliminarySentences(past: ChartPoint[], { text, format }: ChartSummaryOptions): string[] {
  const weeks = past.filter((point) => point.preliminary !== undefined);
  if (weeks.length === 0) return [];
  const words = text.chart.summary;
  const expected = weeks.flatMap(({ weekEnd, nowcast }) =>
    nowcast === undefined ? [] : [words.nowcast(format.dayOfYear(weekEnd), ...nowcastWords(nowcast, format))],
  );
  return [words.preliminary(weeks.length, format.count(weeks.length)), ...expected];
}

/** The text alternative of a chart, generated from its numbers. */
export function chartSummary(series: ChartSeries, options: ChartSummaryOptions): string {
  const { text, format, threshold } = options;
  const past = series.points.filter((point) => point.observed !== undefined);
  const reported = past.filter((point) => point.observed !== null);
  const suppressed = past.filter((point) => point.suppressed !== undefined).length;
  const missing = past.length - reported.length - suppressed;
  const sentences = [
    observedSentence(reported, past.length, options),
    missing === 0 ? null : text.chart.summary.missing(missing, format.count(missing)),
    suppressed === 0 ? null : text.chart.summary.suppressed(suppressed, format.count(suppressed)),
    forecastSentence(series, options),
    noChangeSentence(series, options),
    ...preliminarySentences(past, options),
    threshold === null
      ? null
      : text.chart.summary.alert(alertWords(threshold, text, format)[0], text.chart.units[options.target]),
  ];
  return sentences.filter((sentence) => sentence !== null).join(' ');
}
