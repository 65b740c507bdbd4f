import { useServices } from '../../../data/Services.ts';
import { alertWords } from '../../../words/alertWords.ts';
import type { ChartSeries } from './chartPoints.ts';

interface ChartLegendProps {
  series: ChartSeries;
  /** Value and method of the alert line, or null. */
  threshold: { value: number; method: string } | null;
}

/** Names every mark of the chart; only what is there. */
export function ChartLegend({ series, threshold }: ChartLegendProps) {
  const { text, format } = useServices();
  const hasForecast = series.forecastStart < series.points.length;
  return (
    <ul className="legend">
      <li>
        <i data-mark="observed" aria-hidden="true" />
        {text.chart.reported}
      </li>
      {series.points.some((point) => point.preliminary) ? (
        <li>
          <i data-mark="preliminary" aria-hidden="true" />
          {text.chart.preliminary}
        </li>
      ) : null}
      {series.points.some((point) => point.nowcast) ? (
        <li>
          <i data-mark="nowcast" aria-hidden="true" />
          {text.chart.nowcast}
        </li>
      ) : null}
      {hasForecast ? (
        <li>
          <i data-mark="median" aria-hidden="true" />
          {text.chart.median}
        </li>
      ) : null}
      {series.coverages.toReversed().map((coverage) => (
        <li key={coverage} data-band={coverage * 100}>
          <i data-mark={`band${coverage * 100}`} aria-hidden="true" />
          {text.chart.band(format.percent(coverage))}
        </li>
      ))}
      {series.points.some(({ noChange }) => noChange !== undefined) ? (
        <li>
          <i data-mark="no-change" aria-hidden="true" />
          {text.chart.noChange}
        </li>
      ) : null}
      {series.points.some(({ lastYear }) => lastYear !== undefined) ? (
        <li>
          <i data-mark="last-year" aria-hidden="true" />
          {text.chart.lastYear}
        </li>
      ) : null}
      {series.points.some(({ past }) => past) ? (
        <li>
          <i data-mark="past" aria-hidden="true" />
          {text.chart.past}
        </li>
      ) : null}
      {threshold === null ? null : (
        <li>
          <i data-mark="threshold" aria-hidden="true" />
          {text.chart.alertLegend(...alertWords(threshold, text, format))}
        </li>
      )}
    </ul>
  );
}
