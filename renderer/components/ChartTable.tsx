import type { EpiWeekSystem } from '../../shared/contract/index.ts';
import type { ChartPoint, ChartSeries, Target } from '../charts/chartPoints.ts';
import { suppressedWords } from '../charts/pointLines.ts';
import type { Format } from '../format/createFormat.ts';
import { useServices } from '../hooks/Services.ts';

import type { Text } from '../text/en.ts';

interface ChartTableProps {
  series: ChartSeries;
  target: Target;
  place: string;
  epiWeek: EpiWeekSystem;
}

function observedWords({ observed, suppressed }: ChartPoint, text: Text, format: Format): string {
  if (suppressed !== undefined) return suppressedWords(suppressed, text, format);
  if (observed === undefined) return '';
  return observed === null ? text.overview.notReported : format.count(observed);
}

function PointRow({
  point,
  series,
  epiWeek,
}: Pick<ChartTableProps, 'series' | 'epiWeek'> & { point: ChartPoint }) {
  const { text, format } = useServices();
  const observed = observedWords(point, text, format);
  return (
    <tr>
      <th scope="row">
        <bdi>{format.week(point.weekEnd, epiWeek)}</bdi>
      </th>
      <td>{format.day(point.weekEnd)}</td>
      <td className="number">{observed}</td>
      {series.forecastStart === series.points.length ? null : (
        <td className="number">{point.median === null ? '' : format.count(point.median)}</td>
      )}
      {series.coverages.toReversed().map((coverage) => {
        const bounds = point.bands[coverage];
        return (
          <td key={coverage} className="number">
            {bounds === undefined ? '' : format.interval(bounds)}
          </td>
        );
      })}
    </tr>
  );
}

/** The table twin of a chart: the same weeks, the same numbers, newest first where one looks first. */
export function ChartTable({ series, target, place, epiWeek }: ChartTableProps) {
  const { text, format } = useServices();
  const words = text.chart.table;
  const hasForecast = series.forecastStart < series.points.length;
  const title = text.chart.titles[target];
  return (
    <div className="scroll-x">
      <table className="chart-table">
        <caption>{hasForecast ? words.caption(title, place) : words.captionObserved(title, place)}</caption>
        <thead>
          <tr>
            <th scope="col">{words.week}</th>
            <th scope="col">{words.to}</th>
            <th scope="col" className="number">
              {words.observed}
            </th>
            {hasForecast ? (
              <th scope="col" className="number">
                {words.median}
              </th>
            ) : null}
            {series.coverages.toReversed().map((coverage) => (
              <th key={coverage} scope="col" className="number">
                {words.range(format.percent(coverage))}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {series.points.toReversed().map((point) => (
            <PointRow key={point.weekEnd} {...{ point, series, epiWeek }} />
          ))}
        </tbody>
      </table>
    </div>
  );
}
