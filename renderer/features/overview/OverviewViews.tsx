import { Suspense } from 'react';
import type { EpiWeekSystem, PlainDate } from '../../../shared/contract/index.ts';
import type { Places } from '../../data/places/usePlaces.ts';
import { useServices } from '../../data/Services.ts';
import { useNavigation } from '../../data/useStores.ts';
import { lazily } from '../../ui/lazily.tsx';
import { hrefOf, type OverviewTab } from '../../ui/navigation/route.ts';
import { MapView } from '../map/index.ts';
import { MultiplesView } from '../multiples/index.ts';
import { PlacesTable } from './PlacesTable.tsx';
import { useShownRows } from './useShownRows.ts';

const SortChoice = lazily(async () => (await import('./SortChoice.tsx')).SortChoice);

interface OverviewViewsProps {
  places: Places;
  datasetId: string;
  epiWeek: EpiWeekSystem;
  asOf: PlainDate;
}

function Tabs({ current }: { current: OverviewTab | undefined }) {
  const { text } = useServices();
  const words = text.overview.views;
  const tabs = [undefined, 'charts', 'map'] as const;
  return (
    <nav className="view-tabs" aria-label={words.label}>
      {tabs.map((tab) => (
        <a
          key={tab ?? 'table'}
          href={hrefOf(tab === undefined ? { view: 'overview' } : { view: 'overview', tab })}
          aria-current={tab === current ? 'page' : undefined}
        >
          {words[tab ?? 'table']}
        </a>
      ))}
    </nav>
  );
}

function FilterBox({ wanted, onWant }: { wanted: string; onWant: (wanted: string) => void }) {
  const { text } = useServices();
  return (
    <input
      type="search"
      placeholder={text.overview.filter}
      aria-label={text.overview.filter}
      value={wanted}
      onChange={(event) => onWant(event.target.value)}
    />
  );
}

/** The places as a table, as small charts or as a map: the same rows in the same order. */
export function OverviewViews({ places, datasetId, epiWeek, asOf }: OverviewViewsProps) {
  const { stores, text } = useServices();
  const tab = useNavigation(({ route }) => (route.view === 'overview' ? route.tab : undefined));
  const { shown, sorting, wanted } = useShownRows(datasetId, places.rows);
  const { sort, sortBy, filter: want } = stores.overviewTable.getState();
  const hasSet = places.summary !== null;
  const filter = <FilterBox wanted={wanted} onWant={(typed) => want(datasetId, typed)} />;
  const tools = (
    <>
      {filter}
      <Suspense fallback={null}>
        <SortChoice sorting={sorting} hasSet={hasSet} onSort={sort} />
      </Suspense>
    </>
  );
  return (
    <>
      <Tabs current={tab} />
      {tab === undefined ? (
        <PlacesTable rows={shown} sorting={sorting} onSort={sortBy} {...{ filter, epiWeek, asOf, hasSet }} />
      ) : (
        <Suspense fallback={<p role="status">{text.shell.loading}</p>}>
          {tab === 'charts' ? (
            <MultiplesView rows={shown} {...{ places, tools }} />
          ) : (
            <MapView places={places} />
          )}
        </Suspense>
      )}
    </>
  );
}
