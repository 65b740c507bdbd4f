import { useEffect, useRef } from 'react';
import { Boundary } from './components/Boundary.tsx';
import { ConsentDialog } from './components/ConsentDialog.tsx';
import { ExchangeDialog } from './components/ExchangeDialog.tsx';
import { FailoverBanners } from './components/FailoverBanners.tsx';
import { Header } from './components/Header.tsx';
import { ImportIntake } from './components/ImportIntake.tsx';
import { ImportPanel } from './components/ImportPanel.tsx';
import { LockDialog } from './components/LockDialog.tsx';
import { OverrideBanners } from './components/OverrideBanners.tsx';
import { PlaceList } from './components/PlaceList.tsx';
import { ReplayBanner } from './components/ReplayBanner.tsx';
import { RunPanel } from './components/RunPanel.tsx';
import { SetupDialog } from './components/SetupDialog.tsx';
import { StatusBar } from './components/StatusBar.tsx';
import { SystemBanners } from './components/SystemBanners.tsx';
import { useServices } from './hooks/Services.ts';
import { usePlaces } from './hooks/usePlaces.ts';
import { useShortcuts } from './hooks/useShortcuts.ts';
import { useNavigation } from './hooks/useStores.ts';
import { useWriteBlock } from './hooks/useWriteBlock.ts';
import type { Route } from './model/route.ts';
import { AuditView } from './views/AuditView.tsx';
import { BackgroundView } from './views/BackgroundView.tsx';
import { OverviewView } from './views/OverviewView.tsx';
import { PlaceView } from './views/PlaceView.tsx';
import { ProviderView } from './views/ProviderView.tsx';

function View({ view }: { view: Route['view'] }) {
  switch (view) {
    case 'overview':
      return <OverviewView />;
    case 'places':
      return <PlaceView />;
    case 'provider':
      return <ProviderView />;
    case 'background':
      return <BackgroundView />;
    case 'audit':
      return <AuditView />;
  }
}

/** The list beside the place that is shown; the overview has it all in its table. */
function Aside({ route }: { route: Route }) {
  const places = usePlaces();
  if (route.view !== 'places' || places.rows.length === 0) return null;
  return <PlaceList places={places} current={route.code ?? places.rows[0]!.code} />;
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
  useShortcuts(writeBlock === null ? { ask: () => void stores.run.getState().ask() } : {}, isMac);
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
        <ImportPanel />
        <RunPanel />
        {route.view === 'overview' || route.view === 'places' ? <ReplayBanner /> : null}
        <Boundary key={route.view} words={text.errors}>
          <View view={route.view} />
        </Boundary>
      </main>
      <StatusBar />
      <LockDialog />
      <SetupDialog />
      <ConsentDialog />
      <ExchangeDialog />
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
