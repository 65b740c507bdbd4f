import { useServices } from '../../../data/Services.ts';
import { useChartView } from '../../../data/useStores.ts';
import { ChartCard } from './ChartCard.tsx';
import { type ChartSource, hasDeaths } from './chartPoints.ts';
import type { Population } from './chartRates.ts';
import { usePast } from './pastQuery.ts';

interface PlaceChartsProps {
  source: ChartSource;
  place: string;
  /** Null for counts alone. */
  forecastId: string | null;
  population: Population | null;
}

/** Says why the earlier forecasts that were asked for are not there, or not all of them. */
function PastLine({ forecastId }: { forecastId: string }) {
  const { text, format } = useServices();
  const { value, sentence } = usePast(forecastId);
  if (sentence !== null) return <p role="alert">{sentence}</p>;
  if (value === null) return null;
  const { past, damaged } = value;
  return (
    <>
      {past.length === 0 ? <p role="status">{text.chart.noPast}</p> : null}
      {damaged.length === 0 ? null : (
        <p role="alert">{text.chart.pastDamaged(damaged.length, format.count(damaged.length))}</p>
      )}
    </>
  );
}

/** Cases, and deaths where there are any: two charts over the same weeks, or two tables. */
export function PlaceCharts({ source, place, forecastId, population }: PlaceChartsProps) {
  const hasPast = useChartView((state) => state.hasPast);
  const asked = usePast(hasPast ? forecastId : null).value?.past ?? NONE;
  const past = forecastId === null ? null : asked;
  const shared = { source, place, past, population };
  return (
    <>
      {hasPast && forecastId !== null ? <PastLine forecastId={forecastId} /> : null}
      <ChartCard target="cases" {...shared} />
      {hasDeaths(source) ? <ChartCard target="deaths" {...shared} /> : null}
    </>
  );
}

const NONE: readonly never[] = [];
