import { useServices } from '../data/Services.ts';
import { useNavigation } from '../data/useStores.ts';
import { DatasetPicker } from '../features/dataset/index.ts';
import { ImportButton } from '../features/import/index.ts';
import { hrefOf, type Route } from '../ui/navigation/route.ts';

function NavLink({ to, words, isCurrent }: { to: Route; words: string; isCurrent: boolean }) {
  return (
    <a href={hrefOf(to)} aria-current={isCurrent ? 'page' : undefined}>
      {words}
    </a>
  );
}

export function Header() {
  const { text } = useServices();
  const view = useNavigation((state) => state.route.view);
  const lastPlace = useNavigation((state) => state.lastPlace);
  const words = text.shell.nav;
  return (
    <header className="header">
      <b className="brand">{text.shell.appName}</b>
      <nav aria-label={words.label} className="main-nav">
        <NavLink to={{ view: 'overview' }} words={words.overview} isCurrent={view === 'overview'} />
        <NavLink
          to={{ view: 'places', code: lastPlace }}
          words={words.places}
          isCurrent={view === 'places'}
        />
        <NavLink to={{ view: 'report' }} words={words.report} isCurrent={view === 'report'} />
        <NavLink to={{ view: 'provider' }} words={words.provider} isCurrent={view === 'provider'} />
        <NavLink to={{ view: 'trust' }} words={words.trust} isCurrent={view === 'trust'} />
        <NavLink to={{ view: 'background' }} words={words.background} isCurrent={view === 'background'} />
        <NavLink to={{ view: 'team' }} words={words.team} isCurrent={view === 'team'} />
        <NavLink to={{ view: 'audit', seq: null }} words={words.audit} isCurrent={view === 'audit'} />
        <NavLink to={{ view: 'settings' }} words={words.settings} isCurrent={view === 'settings'} />
      </nav>
      <div className="header-tools">
        <DatasetPicker />
        <ImportButton words={text.imports.button} opens="files" />
      </div>
    </header>
  );
}
