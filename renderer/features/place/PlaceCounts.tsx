import { useMemo } from 'react';
import { type AssessedPlace, EMBEDDED, type ForecastSummary } from '../../../shared/contract/index.ts';
import { useSummary, useWeekly } from '../../data/datasets/useDatasets.ts';
import type { PlaceRow, WeeklyCounts } from '../../data/places/placeRows.ts';
import { useServices } from '../../data/Services.ts';
import { useWriteBlock } from '../../data/useWriteBlock.ts';
import { ActionButton } from '../../ui/ActionButton.tsx';
import { Banner } from '../../ui/Banner.tsx';
import { hrefOf } from '../../ui/navigation/route.ts';
import { ShownLevel } from '../../ui/ShownLevel.tsx';
import { lastCount } from '../../words/lastCount.ts';
import { ByHandLine, ChangeLevelButton, type LevelledPlace } from '../level/index.ts';
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

/** @returns null where the set does not speak of the place */
function levelledPlace(
  { code, name, computed, override }: PlaceRow,
  datasetId: string,
): LevelledPlace | null {
  return computed === null ? null : { datasetId, code, name, computed, override };
}

/** What can be done where the provider gave no usable answer: read why, or have the whole set made without it. */
function WaysOn({ reason }: { reason: PlaceRow['gapReason'] }) {
  const { stores, text } = useServices();
  const writeBlock = useWriteBlock();
  const provider = useSummary().value?.provider ?? EMBEDDED;
  if (reason === null || reason === 'INSUFFICIENT_DATA' || provider === EMBEDDED) return null;
  return (
    <>
      <a href={hrefOf({ view: 'audit', seq: null })}>{text.place.gapDetails}</a>{' '}
      <ActionButton blocked={writeBlock} onClick={() => void stores.run.getState().ask(EMBEDDED)}>
        {text.place.useEmbeddedForAll}
      </ActionButton>
    </>
  );
}

/** A place without forecast: its counts, and why there is none in a set that was published. */
export function PlaceCounts({
  row,
  assessed,
  summary,
}: {
  row: PlaceRow;
  assessed: AssessedPlace | null;
  /** The shown set; null without one. */
  summary: ForecastSummary | null;
}) {
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
  const place = summary === null ? null : levelledPlace(row, summary.datasetId);
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
      {row.computed === null ? null : <ShownLevel computed={row.computed} override={row.override} />}
      {place === null ? null : <ByHandLine place={place} />}
      {hasReason ? (
        <Banner tone="amber" title={row.gap === null ? undefined : title}>
          {row.gap ?? text.place.notInSet} <WaysOn reason={row.gapReason} />
        </Banner>
      ) : null}
      <p className="actions">
        <AskButton />
        {place === null ? null : <ChangeLevelButton place={place} isReplay={summary?.kind === 'hindcast'} />}
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
