import { type KeyboardEvent, useMemo, useRef } from 'react';
import { useServices } from '../../../data/Services.ts';
import { ChartLegend } from './ChartLegend.tsx';
import { ChartTable } from './ChartTable.tsx';
import { type ChartSource, chartSeries, type Target, thresholdOf } from './chartPoints.ts';
import { chartSummary } from './chartSummary.ts';
import { FanChart } from './FanChart.tsx';
import { thinSeries } from './thinSeries.ts';

const OBSERVED_WEEKS = 26;

interface ChartCardProps {
  source: ChartSource;
  target: Target;
  place: string;
  isTable: boolean;
  onToggle: () => void;
}

/** One chart, or its table twin. T changes from one to the other while the focus is inside. */
export function ChartCard({ source, target, place, isTable, onToggle }: ChartCardProps) {
  const { text, format } = useServices();
  const series = useMemo(() => chartSeries(source, target, OBSERVED_WEEKS), [source, target]);
  const drawn = useMemo(() => thinSeries(series), [series]);
  const threshold = thresholdOf(source, target);
  const { epiWeek } = source;
  const summary = chartSummary(series, { place, target, epiWeek, threshold, text, format });
  const button = useRef<HTMLButtonElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key.toLowerCase() !== 't' || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    // What had the focus goes away with the chart; T has to work the other way too.
    button.current?.focus();
    onToggle();
  };
  return (
    <figure className="card chart-card" data-target={target} onKeyDown={onKeyDown}>
      <figcaption>
        <h2>{text.chart.titles[target]}</h2>
        <button ref={button} type="button" className="button" aria-pressed={isTable} onClick={onToggle}>
          {isTable ? text.chart.showChart : text.chart.showTable}
          <kbd>T</kbd>
        </button>
      </figcaption>
      {isTable ? (
        <ChartTable {...{ series, target, place, epiWeek, threshold }} />
      ) : (
        <>
          <FanChart {...{ target, place, epiWeek, summary, threshold }} series={drawn} />
          <ChartLegend series={series} threshold={threshold} />
        </>
      )}
    </figure>
  );
}
