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
import { nextSorting } from './sortRows.ts';
import { useShownRows } from './useShownRows.ts';

const SortChoice = lazily(async () => (await import('./SortChoice.tsx')).SortChoice);

interface OverviewViewsProps {
  places: Places;
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
export function OverviewViews({ places, epiWeek, asOf }: OverviewViewsProps) {
  const { text } = useServices();
  const tab = useNavigation(({ route }) => (route.view === 'overview' ? route.tab : undefined));
  const { shown, sorting, setSorting, wanted, setWanted } = useShownRows(places.rows);
  const hasSet = places.summary !== null;
  const filter = <FilterBox wanted={wanted} onWant={setWanted} />;
  const tools = (
    <>
      {filter}
      <Suspense fallback={null}>
        <SortChoice sorting={sorting} hasSet={hasSet} onSort={setSorting} />
      </Suspense>
    </>
  );
  return (
    <>
      <Tabs current={tab} />
      {tab === undefined ? (
        <PlacesTable
          rows={shown}
          sorting={sorting}
          onSort={(key) => setSorting(nextSorting(sorting, key))}
          {...{ filter, epiWeek, asOf, hasSet }}
        />
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
