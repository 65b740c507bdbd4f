import { useServices } from '../../../data/Services.ts';
import { useChartView } from '../../../data/useStores.ts';
import { useViewsWords } from '../../../words/useViewsWords.ts';
import { ChartCard } from './ChartCard.tsx';
import { type ChartSource, hasDeaths } from './chartPoints.ts';
import type { Population } from './chartRates.ts';
import { usePast } from './pastQuery.ts';

interface PlaceChartsProps {
  source: ChartSource;
  datasetId: string;
  place: string;
  code: string;
  /** The line that travels with the numbers; null where no forecast does. */
  company: string | null;
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
export function PlaceCharts({
  source,
  datasetId,
  place,
  code,
  company,
  forecastId,
  population,
}: PlaceChartsProps) {
  const { format } = useServices();
  const words = useViewsWords().picture;
  const lastWeek = source.observed.at(-1)?.targetEndDate;
  const said = company ?? (lastWeek === undefined ? '' : words.countsTo(format.day(lastWeek)));
  const hasPast = useChartView((state) => state.hasPast);
  const asked = usePast(hasPast ? forecastId : null).value?.past ?? NONE;
  const past = forecastId === null ? null : asked;
  const shared = { source, datasetId, place, code, past, population, company: said };
  return (
    <>
      {hasPast && forecastId !== null ? <PastLine forecastId={forecastId} /> : null}
      <ChartCard target="cases" {...shared} />
      {hasDeaths(source) ? <ChartCard target="deaths" {...shared} /> : null}
    </>
  );
}

const NONE: readonly never[] = [];
