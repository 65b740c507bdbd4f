import type { EpiWeekSystem } from '../../../../shared/contract/index.ts';
import type { WindowWords } from '../../../../shared/words/window.ts';
import { useServices } from '../../../data/Services.ts';
import type { AlertLine } from '../../../words/alertWords.ts';
import { alertWords } from '../../../words/alertWords.ts';
import type { Format } from '../../../words/createFormat.ts';
import { suppressedWords } from '../../../words/suppressedWords.ts';
import type { ChartPoint, ChartSeries, Target } from './chartPoints.ts';
import { nowcastWords, pastWords } from './pointLines.ts';

interface ChartTableProps {
  series: ChartSeries;
  target: Target;
  place: string;
  epiWeek: EpiWeekSystem;
  /** The alert line, or null. */
  threshold: AlertLine | null;
}

/** A column of numbers and what it says of a week. */
interface Column {
  key: string;
  head: string;
  cell: (point: ChartPoint) => string;
}

function observedWords(
  { observed, suppressed, preliminary }: ChartPoint,
  text: WindowWords,
  format: Format,
): string {
  if (suppressed !== undefined) return suppressedWords(suppressed, text, format);
  if (observed === undefined) return '';
  if (observed === null) return text.overview.notReported;
  const count = format.count(observed);
  return preliminary === undefined ? count : text.chart.preliminaryCount(count);
}

/** The columns that have anything to say. */
function columnsOf(
  { points, coverages, forecastStart }: ChartSeries,
  threshold: AlertLine | null,
  text: WindowWords,
  format: Format,
): Column[] {
  const words = text.chart.table;
  const observed: Column = {
    key: 'observed',
    head: words.observed,
    cell: (point) => observedWords(point, text, format),
  };
  const nowcast: Column = {
    key: 'nowcast',
    head: words.nowcast,
    cell: (point) =>
      point.nowcast === undefined ? '' : text.chart.nowcastCell(...nowcastWords(point.nowcast, format)),
  };
  const median: Column = {
    key: 'median',
    head: words.median,
    cell: (point) => (point.median === null ? '' : format.count(point.median)),
  };
  const bands = coverages.toReversed().map(
    (coverage): Column => ({
      key: `band${coverage}`,
      head: words.range(format.percent(coverage)),
      cell: ({ bands: { [coverage]: bounds } }) => (bounds === undefined ? '' : format.interval(bounds)),
    }),
  );
  const line: Column = {
    key: 'alert',
    head: words.alert,
    cell: () => (threshold === null ? '' : alertWords(threshold, text, format)[0]),
  };
  const chance: Column = {
    key: 'chance',
    head: words.chance,
    cell: ({ chanceAbove }) => (chanceAbove === undefined ? '' : format.percent(chanceAbove)),
  };
  const noChange: Column = {
    key: 'noChange',
    head: words.noChange,
    cell: (point) => (point.noChange === undefined ? '' : format.count(point.noChange)),
  };
  const lastYear: Column = {
    key: 'lastYear',
    head: words.lastYear,
    cell: (point) => (point.lastYear === undefined ? '' : format.count(point.lastYear)),
  };
  const past: Column = {
    key: 'past',
    head: words.past,
    cell: (point) => text.common.lists.parts((point.past ?? []).map((one) => pastWords(one, text, format))),
  };
  return [
    observed,
    ...(points.some((point) => point.lastYear !== undefined) ? [lastYear] : []),
    ...(points.some((point) => point.nowcast) ? [nowcast] : []),
    ...(forecastStart < points.length ? [median] : []),
    ...bands,
    ...(points.some((point) => point.noChange !== undefined) ? [noChange] : []),
    ...(threshold === null ? [] : [line]),
    ...(points.some((point) => point.chanceAbove !== undefined) ? [chance] : []),
    ...(points.some((point) => point.past) ? [past] : []),
  ];
}

/** The table twin of a chart: the same weeks, the same numbers, newest first where one looks first. */
export function ChartTable({ series, target, place, epiWeek, threshold }: ChartTableProps) {
  const { text, format } = useServices();
  const words = text.chart.table;
  const hasForecast = series.forecastStart < series.points.length;
  const title = text.chart.titles[target];
  const columns = columnsOf(series, threshold, text, format);
  return (
    <div className="scroll-x">
      <table className="chart-table">
        <caption>{hasForecast ? words.caption(title, place) : words.captionObserved(title, place)}</caption>
        <thead>
          <tr>
            <th scope="col">{words.week}</th>
            <th scope="col">{words.to}</th>
            {columns.map(({ key, head }) => (
              <th key={key} scope="col" className="number">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {series.points.toReversed().map((point) => (
            <tr key={point.weekEnd}>
              <th scope="row">
                <bdi>{format.week(point.weekEnd, epiWeek)}</bdi>
              </th>
              <td>{format.day(point.weekEnd)}</td>
              {columns.map(({ key, cell }) => (
                <td key={key} className="number">
                  {cell(point)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
