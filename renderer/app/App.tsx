import { Suspense, useEffect, useRef } from 'react';
import { usePlaces } from '../data/places/usePlaces.ts';
import { useServices } from '../data/Services.ts';
import { useNavigation } from '../data/useStores.ts';
import { useWriteBlock } from '../data/useWriteBlock.ts';
import { ReplayBanner } from '../features/dataset/index.ts';
import { useHelpKey } from '../features/help/index.ts';
import { ImportIntake } from '../features/import/index.ts';
import { OverrideBanners } from '../features/lock/index.ts';
import { OverviewView } from '../features/overview/OverviewView.tsx';
import { FailoverBanners } from '../features/run/index.ts';
import { Boundary } from '../ui/Boundary.tsx';
import { useAppliedLook } from '../ui/hooks/useAppliedLook.ts';
import { useShortcuts } from '../ui/hooks/useShortcuts.ts';
import type { Route } from '../ui/navigation/route.ts';
import { Dialogs } from './Dialogs.tsx';
import { Header } from './Header.tsx';
import { Panels } from './Panels.tsx';
import { StatusBar } from './StatusBar.tsx';
import { SystemBanners } from './SystemBanners.tsx';
import {
  AuditView,
  BackgroundView,
  PlaceList,
  PlaceView,
  ProviderView,
  ReportView,
  SettingsView,
  TeamView,
  TrustView,
} from './screens.ts';
import { usePreload } from './usePreload.ts';

function View({ view }: { view: Route['view'] }) {
  switch (view) {
    case 'overview':
      return <OverviewView />;
    case 'places':
      return <PlaceView />;
    case 'report':
      return <ReportView />;
    case 'provider':
      return <ProviderView />;
    case 'trust':
      return <TrustView />;
    case 'background':
      return <BackgroundView />;
    case 'team':
      return <TeamView />;
    case 'settings':
      return <SettingsView />;
    case 'audit':
      return <AuditView />;
  }
}

/** The list beside the place that is shown; the overview has it all in its table. */
function Aside({ route }: { route: Route }) {
  const places = usePlaces();
  if (route.view !== 'places' || places.rows.length === 0) return null;
  return (
    <Suspense fallback={<aside className="place-list" />}>
      <PlaceList places={places} current={route.code ?? places.rows[0]!.code} />
    </Suspense>
  );
}

/** Names the page in the window's title, and starts each screen at its top. */
function usePage(route: Route, main: { current: HTMLElement | null }): void {
  const { text } = useServices();
  const key = route.view === 'places' ? `places/${route.code}` : route.view;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new place is a new page too
  useEffect(() => {
    document.title = text.shell.titleOf(text.shell.nav[route.view]);
    main.current?.scrollTo(0, 0);
  }, [key, text, main]);
}

function Frame() {
  const { stores, text, isMac } = useServices();
  const route = useNavigation((state) => state.route);
  const writeBlock = useWriteBlock();
  const main = useRef<HTMLElement>(null);
  usePage(route, main);
  useAppliedLook();
  usePreload();
  useHelpKey();
  useShortcuts(
    {
      ...(writeBlock === null ? { ask: () => void stores.run.getState().ask() } : {}),
      find: () => stores.find.getState().open(),
      // On the report itself the key is the browser's own: it prints.
      ...(route.view === 'report'
        ? {}
        : { report: () => stores.navigation.getState().go({ view: 'report' }) }),
    },
    isMac,
  );
  return (
    <div className="frame" data-view={route.view}>
      <button type="button" className="button skip-link" onClick={() => main.current?.focus()}>
        {text.shell.skipToContent}
      </button>
      <Header />
      <Aside route={route} />
      <main id="content" ref={main} tabIndex={-1}>
        <SystemBanners />
        <OverrideBanners />
        <FailoverBanners />
        <Panels />
        {route.view === 'overview' || route.view === 'places' ? <ReplayBanner /> : null}
        <Boundary key={route.view} words={text.errors}>
          <Suspense fallback={<p role="status">{text.shell.loading}</p>}>
            <View view={route.view} />
          </Suspense>
        </Boundary>
      </main>
      <StatusBar />
      <Dialogs />
    </div>
  );
}

export function App() {
  return (
    <ImportIntake>
      <Frame />
    </ImportIntake>
  );
}
