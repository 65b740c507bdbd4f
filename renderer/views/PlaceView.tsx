import { useEffect } from 'react';
import { CountsCard } from '../components/CountsCard.tsx';
import { DataFailures } from '../components/DataFailures.tsx';
import { DatasetGate } from '../components/DatasetGate.tsx';
import { FailedLoad } from '../components/FailedLoad.tsx';
import { OldForecast } from '../components/OldForecast.tsx';
import { PlaceCounts } from '../components/PlaceCounts.tsx';
import { PlaceForecast } from '../components/PlaceForecast.tsx';
import { PlaceSelect } from '../components/PlaceSelect.tsx';
import { ProviderCard } from '../components/ProviderCard.tsx';
import { WhyPanel } from '../components/WhyPanel.tsx';
import { useServices } from '../hooks/Services.ts';
import { type Places, usePlaces } from '../hooks/usePlaces.ts';
import { useData, useNavigation } from '../hooks/useStores.ts';
import type { PlaceRow } from '../model/placeRows.ts';
import { nothingYet } from '../state/loadable.ts';

function PlaceContent({ row, places }: { row: PlaceRow; places: Places }) {
  const { stores, text } = useServices();
  const forecastId = row.forecast?.id ?? null;
  const detail =
    useData((state) => (forecastId === null ? undefined : state.details[forecastId])) ?? nothingYet;
  useEffect(() => {
    if (forecastId !== null) void stores.data.getState().loadDetail(forecastId);
  }, [stores, forecastId]);
  if (forecastId === null) {
    return (
      <>
        {places.hidden === null ? null : <OldForecast hidden={places.hidden} />}
        <PlaceCounts row={row} />
      </>
    );
  }
  if (detail.sentence !== null) {
    const retry = () => void stores.data.getState().loadDetail(forecastId);
    return <FailedLoad sentence={detail.sentence} onRetry={retry} />;
  }
  return detail.value === null ? (
    <p role="status">{text.shell.loading}</p>
  ) : (
    <PlaceForecast detail={detail.value} newerCounts={places.summary?.newerCounts ?? null} />
  );
}

/** What the counts say is of the day of the forecast, or of the day that is worked as on. */
function useAssessedPlace({ code, forecast }: PlaceRow, { dataset, summary }: Places): void {
  const { stores } = useServices();
  const worked = useData((state) => state.weekly.value?.asOf ?? null);
  const datasetId = dataset?.id ?? null;
  const asOf = forecast === null ? worked : (summary?.asOf ?? worked);
  useEffect(() => {
    if (datasetId !== null && asOf !== null) void stores.assess.getState().load({ datasetId, code, asOf });
  }, [stores, datasetId, code, asOf]);
}

function SidePanels({ row, places }: { row: PlaceRow; places: Places }) {
  const forecastId = row.forecast?.id ?? '';
  const detail = useData((state) => state.details[forecastId]?.value ?? null);
  const forecast = detail?.forecast ?? null;
  useAssessedPlace(row, places);
  return (
    <div className="side-panels">
      {detail === null ? null : <WhyPanel detail={detail} />}
      {places.dataset === null ? null : <CountsCard datasetId={places.dataset.id} />}
      <ProviderCard forecast={forecast} />
    </div>
  );
}

function UnknownPlace({ places }: { places: Places }) {
  const { text } = useServices();
  return (
    <div className="view">
      <PlaceSelect rows={places.rows} current={null} />
      <p role="status">{text.place.unknownPlace}</p>
    </div>
  );
}

function FilledPlace() {
  const { text } = useServices();
  const places = usePlaces();
  const code = useNavigation((state) => (state.route.view === 'places' ? state.route.code : null));
  const isLoading = useData((state) => state.weekly.isLoading || state.summary.isLoading);
  // Without a choice the most urgent place is shown, which is the first.
  const row = code === null ? places.rows[0] : places.rows.find((candidate) => candidate.code === code);
  if (row === undefined) {
    if (isLoading) return <p role="status">{text.shell.loading}</p>;
    return places.rows.length === 0 ? <DataFailures /> : <UnknownPlace places={places} />;
  }
  return (
    <div className="view place-view">
      <PlaceSelect rows={places.rows} current={row.code} />
      <section className="place-main">
        <PlaceContent key={row.code} row={row} places={places} />
      </section>
      <SidePanels row={row} places={places} />
    </div>
  );
}

/** One place: sentence first, chart second, reasons beside it. */
export function PlaceView() {
  return (
    <DatasetGate>
      <FilledPlace />
    </DatasetGate>
  );
}
