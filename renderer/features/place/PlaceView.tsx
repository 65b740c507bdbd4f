import type { AssessedPlace, BesideForecast } from '../../../shared/contract/index.ts';
import type { Loadable } from '../../data/answers.ts';
import { usePlaceDetail, useSummary, useWeekly } from '../../data/datasets/useDatasets.ts';
import type { PlaceRow } from '../../data/places/placeRows.ts';
import { type Places, usePlaces } from '../../data/places/usePlaces.ts';
import { useServices } from '../../data/Services.ts';
import { useChoice, useNavigation } from '../../data/useStores.ts';
import { FailedLoad } from '../../ui/FailedLoad.tsx';
import { DataFailures, DatasetGate, OldForecast } from '../dataset/index.ts';
import { type AssessQuestion, useAssessed } from './assessQuery.ts';
import { BesideForecast as BesideBanner } from './BesideForecast.tsx';
import { CountsCard } from './CountsCard.tsx';
import { PlaceCounts } from './PlaceCounts.tsx';
import { PlaceForecast } from './PlaceForecast.tsx';
import { PlaceSelect } from './PlaceSelect.tsx';
import { ProviderCard } from './ProviderCard.tsx';
import { WhyPanel } from './WhyPanel.tsx';

/** What is shown of a place: the set's forecast, or one of the place by itself where the set has none or the user asked. */
interface ShownForecast {
  id: string | null;
  /** Null while the set's own is shown. */
  beside: BesideForecast | null;
}

function useShownForecast({ forecast, beside }: PlaceRow): ShownForecast {
  const askedFor = useChoice((state) => state.shownBesideId);
  const isBeside = beside !== null && (forecast === null || askedFor === beside.forecastId);
  return isBeside ? { id: beside.forecastId, beside } : { id: forecast?.id ?? null, beside: null };
}

interface PlacePartProps {
  row: PlaceRow;
  places: Places;
  shown: ShownForecast;
  /** What the counts alone say. */
  assessed: Loadable<AssessedPlace | null>;
}

function PlaceContent({ row, places, shown, assessed }: PlacePartProps) {
  const { stores, text } = useServices();
  const forecastId = shown.id;
  const detail = usePlaceDetail(forecastId);
  const hidden = places.hidden === null ? null : <OldForecast hidden={places.hidden} />;
  if (forecastId === null) {
    return (
      <>
        {hidden}
        <PlaceCounts row={row} assessed={assessed.value} summary={places.summary} />
      </>
    );
  }
  if (detail.sentence !== null) {
    const retry = () => void stores.data.readForecast(forecastId);
    return <FailedLoad sentence={detail.sentence} onRetry={retry} />;
  }
  if (detail.value === null) return <p role="status">{text.shell.loading}</p>;
  const newer = shown.beside === null ? places.summary?.newerCounts : shown.beside.newerCounts;
  return (
    <>
      {hidden}
      {row.beside === null ? null : (
        <BesideBanner beside={row.beside} isShown={shown.beside !== null} hasOther={row.forecast !== null} />
      )}
      <PlaceForecast
        detail={detail.value}
        assessed={assessed.value}
        newerCounts={newer ?? null}
        override={shown.beside === null ? row.override : undefined}
      />
    </>
  );
}

/** What the counts say is of the day of the forecast, or of the day that is worked as on. */
function useQuestion(
  { code }: PlaceRow,
  { dataset, summary }: Places,
  shown: ShownForecast,
): AssessQuestion | null {
  const worked = useWeekly().value?.asOf ?? null;
  const asOf = shown.id === null ? worked : (shown.beside?.asOf ?? summary?.asOf ?? worked);
  return dataset === null || asOf === null ? null : { datasetId: dataset.id, code, asOf };
}

function SidePanels({ row, places, shown, assessed }: PlacePartProps) {
  const detail = usePlaceDetail(shown.id).value;
  const forecast = detail?.forecast ?? null;
  const isByHand = shown.beside === null && row.override !== null;
  return (
    <div className="side-panels">
      {detail === null ? null : <WhyPanel detail={detail} isByHand={isByHand} />}
      {places.dataset === null ? null : <CountsCard datasetId={places.dataset.id} place={assessed} />}
      <ProviderCard forecast={forecast} />
    </div>
  );
}

function ChosenPlace({ row, places }: Pick<PlacePartProps, 'row' | 'places'>) {
  const shown = useShownForecast(row);
  const assessed = useAssessed(useQuestion(row, places, shown));
  return (
    <div className="view place-view">
      <PlaceSelect rows={places.rows} current={row.code} />
      <section className="place-main">
        <PlaceContent key={row.code} {...{ row, places, shown, assessed }} />
      </section>
      <SidePanels {...{ row, places, shown, assessed }} />
    </div>
  );
}

function UnknownPlace({ places }: { places: Places }) {
  const { text } = useServices();
  return (
    <div className="view">
      <h1>{text.shell.nav.places}</h1>
      <PlaceSelect rows={places.rows} current={null} />
      <p role="status">{text.place.unknownPlace}</p>
    </div>
  );
}

function FilledPlace() {
  const { text } = useServices();
  const places = usePlaces();
  const code = useNavigation((state) => (state.route.view === 'places' ? state.route.code : null));
  const isCounting = useWeekly().isLoading;
  const isLoading = useSummary().isLoading || isCounting;
  // Without a choice the most urgent place is shown, which is the first.
  const row = code === null ? places.rows[0] : places.rows.find((candidate) => candidate.code === code);
  if (row === undefined) {
    if (isLoading) return <p role="status">{text.shell.loading}</p>;
    return places.rows.length === 0 ? <DataFailures /> : <UnknownPlace places={places} />;
  }
  return <ChosenPlace row={row} places={places} />;
}

/** One place: sentence first, chart second, reasons beside it. */
export function PlaceView() {
  return (
    <DatasetGate>
      <FilledPlace />
    </DatasetGate>
  );
}

export { PublishedForecast } from './PublishedForecast.tsx';
