import { type KeyboardEvent, useMemo, useRef } from 'react';
import type { PastForecast } from '../../../../shared/contract/index.ts';
import { useLook } from '../../../data/look.ts';
import { useServices } from '../../../data/Services.ts';
import { useChartView } from '../../../data/useStores.ts';
import { SavePicture } from '../../../ui/picture/SavePicture.tsx';
import { useViewsWords } from '../../../words/useViewsWords.ts';
import { ChartLegend } from './ChartLegend.tsx';
import { ChartTable } from './ChartTable.tsx';
import { ChartViews } from './ChartViews.tsx';
import { type ChartSource, chartSeries, type Target, thresholdOf } from './chartPoints.ts';
import { type Population, ratesOf } from './chartRates.ts';
import { chartSummary } from './chartSummary.ts';
import type { ChartView } from './chartView.ts';
import { FanChart } from './FanChart.tsx';
import { NARROW } from './narrow.ts';
import { thinSeries } from './thinSeries.ts';

const OBSERVED_WEEKS = 26;
/** Counts of a year ago can stand beside the newest ones from here on. */
const YEAR_WEEKS = 52;

/** What single letters do while the focus is inside a chart. */
const KEYS: Readonly<Record<string, keyof ChartView>> = { t: 'isTable', y: 'isRoot', p: 'hasPast' };

export interface ChartCardProps {
  source: ChartSource;
  target: Target;
  place: string;
  /** Earlier forecasts; null where there is none to look before. */
  past: readonly PastForecast[] | null;
  population: Population | null;
  datasetId: string;
  /** Of the place, for the name of a file. */
  code: string;
  /** The line that travels with the numbers. */
  company: string;
}

/** The numbers as they are looked at: counts or rates, with what is wanted beside them. */
function useShown({ source, target, past, population }: ChartCardProps) {
  const { isRate, hasPast, hasLastYear } = useChartView((state) => state);
  return useMemo(() => {
    const wanted = hasPast ? (past ?? []) : [];
    const shown =
      isRate && population !== null ? ratesOf(source, wanted, population) : { source, past: wanted };
    const series = chartSeries(shown.source, target, OBSERVED_WEEKS, { past: shown.past, hasLastYear });
    return { series, drawn: thinSeries(series), threshold: thresholdOf(shown.source, target) };
  }, [source, target, past, population, isRate, hasPast, hasLastYear]);
}

/** One chart, or its table twin. T, Y and P change how it is looked at while the focus is inside. */
export function ChartCard(props: ChartCardProps) {
  const { source, target, place, past, population, datasetId, code, company } = props;
  const services = useServices();
  const { stores, text, format } = services;
  const { isTable, isRoot, isRate: wantsRate } = useChartView((state) => state);
  const { series, drawn, threshold } = useShown(props);
  const isRate = wantsRate && population !== null;
  const { epiWeek } = source;
  const summary = chartSummary(series, { place, target, epiWeek, threshold, text, format });
  const { hasSingleLetters } = useLook();
  const views = useRef<HTMLElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    const part = KEYS[event.key.toLowerCase()];
    if (!hasSingleLetters || part === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    if (part === 'hasPast' && past === null) return;
    event.preventDefault();
    // What had the focus goes away with the chart; T has to work the other way too.
    if (part === 'isTable') views.current?.querySelector<HTMLElement>('button:last-of-type')?.focus();
    stores.chartView.getState().toggle(part);
  };
  const can = {
    past: past !== null,
    lastYear: source.observed.length > YEAR_WEEKS,
    rate: population !== null,
  };
  const pictures = useViewsWords().picture;
  const rateLine =
    isRate && population !== null
      ? text.chart.population(
          format.count(population.people),
          String(population.year),
          text.common.populationSource(population.source),
        )
      : null;
  const lastWeek = source.observed.at(-1)?.targetEndDate;
  const loadDraw = async () => {
    const { fanPicture } = await import('./fanPicture.ts');
    const facts = { series: drawn, target, epiWeek, threshold, isRoot, isRate };
    return () => fanPicture(facts, summary, matchMedia(NARROW).matches, services);
  };
  return (
    <figure className="card chart-card" data-target={target} onKeyDown={onKeyDown}>
      <figcaption ref={views}>
        <h2>{text.chart.titles[target]}</h2>
        <ChartViews target={target} can={can} />
      </figcaption>
      {rateLine === null ? null : <p className="company">{rateLine}</p>}
      {isTable ? (
        <ChartTable {...{ series, target, place, epiWeek, threshold }} />
      ) : (
        <>
          <FanChart {...{ target, place, epiWeek, summary, threshold, isRoot, isRate }} series={drawn} />
          <div className="chart-foot">
            <ChartLegend series={series} threshold={threshold} />
            <SavePicture
              datasetId={datasetId}
              title={pictures.titleOf(text.chart.titles[target], place)}
              lines={[company, ...(rateLine === null ? [] : [rateLine])]}
              nameParts={[
                [place, code],
                target,
                lastWeek === undefined ? '' : format.week(lastWeek, epiWeek),
              ]}
              loadDraw={loadDraw}
            />
          </div>
        </>
      )}
    </figure>
  );
}
