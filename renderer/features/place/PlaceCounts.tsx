import { useMemo } from 'react';
import type { AssessedPlace } from '../../../shared/contract/index.ts';
import { useWeekly } from '../../data/datasets/useDatasets.ts';
import type { PlaceRow, WeeklyCounts } from '../../data/places/placeRows.ts';
import { useServices } from '../../data/Services.ts';
import { Banner } from '../../ui/Banner.tsx';
import { RiskChip } from '../../ui/RiskChip.tsx';
import { lastCount } from '../../words/lastCount.ts';
import { AskButton } from '../run/index.ts';
import type { ChartSource } from './chart/chartPoints.ts';
import { populationOf } from './chart/chartRates.ts';
import { PlaceCharts } from './chart/PlaceCharts.tsx';
import { OfficialThreshold } from './OfficialThreshold.tsx';

function suppressedIn(
  { suppressed = [] }: WeeklyCounts['places'][number],
  week: number,
): Pick<ChartSource['observed'][number], 'suppressed'> {
  const ranges = suppressed.filter((one) => one.week === week);
  return ranges.length === 0
    ? {}
    : { suppressed: Object.fromEntries(ranges.map(({ measure, low, high }) => [measure, { low, high }])) };
}

function preliminaryIn(
  { preliminary = [] }: WeeklyCounts['places'][number],
  week: number,
): Pick<ChartSource['observed'][number], 'preliminary' | 'nowcast'> {
  const found = preliminary.find((one) => one.week === week);
  if (found === undefined) return {};
  return { preliminary: true, ...(found.nowcast === undefined ? {} : { nowcast: found.nowcast }) };
}

/** The counts of one place as a chart without forecast. */
function countsOf(
  weekly: WeeklyCounts | null,
  code: string,
  line: ChartSource['threshold'],
  deathsLine: ChartSource['threshold'],
): ChartSource | null {
  const place = weekly?.places.find((candidate) => candidate.location.code === code);
  if (weekly === null || place === undefined) return null;
  return {
    observed: weekly.weekEnds.map((targetEndDate, i) => ({
      targetEndDate,
      cases: place.cases[i] ?? null,
      deaths: place.deaths?.[i] ?? null,
      ...suppressedIn(place, i),
      ...preliminaryIn(place, i),
    })),
    targets: { cases: [], deaths: null },
    threshold: line,
    deathsThreshold: deathsLine,
    epiWeek: weekly.epiWeek,
  };
}

/** A place without forecast: its counts, and why there is none in a set that was published. */
export function PlaceCounts({ row, assessed }: { row: PlaceRow; assessed: AssessedPlace | null }) {
  const { text, format } = useServices();
  const weekly = useWeekly().value;
  const [line, deathsLine] = [assessed?.threshold ?? null, assessed?.deathsThreshold ?? null];
  const source = useMemo(
    () => countsOf(weekly, row.code, line, deathsLine),
    [weekly, row.code, line, deathsLine],
  );
  const location = weekly?.places.find((one) => one.location.code === row.code)?.location;
  const population = location === undefined ? null : populationOf(location);
  const title =
    row.passedLine === null
      ? text.place.gapTitle
      : text.overview.aboveNoForecast(format.count(row.passedLine));
  const hasReason = row.gap !== null || row.isNotInSet;
  return (
    <>
      <h1>
        <bdi>{row.name}</bdi>
      </h1>
      <p className="lead">
        {row.last === null
          ? text.place.nothingObserved
          : text.place.observedLead(lastCount(row.last, text, format), format.day(row.last.weekEnd))}
      </p>
      {row.level === null ? null : <RiskChip level={row.level} />}
      {hasReason ? (
        <Banner tone="amber" title={row.gap === null ? undefined : title}>
          {row.gap ?? text.place.notInSet}
        </Banner>
      ) : null}
      <p className="actions">
        <AskButton />
      </p>
      {weekly === null ? null : (
        <OfficialThreshold datasetId={weekly.datasetId} official={assessed?.official ?? null} />
      )}
      {source === null || weekly === null ? null : (
        <PlaceCharts
          source={source}
          place={row.name}
          datasetId={weekly.datasetId}
          code={row.code}
          company={null}
          forecastId={null}
          population={population}
        />
      )}
    </>
  );
}
