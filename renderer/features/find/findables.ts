/** Everything that can be found: screens, commands, places of the chosen dataset, datasets. */
import { useLists } from '../../data/datasets/useDatasets.ts';
import { usePlaces } from '../../data/places/usePlaces.ts';
import { useServices } from '../../data/Services.ts';
import { useWriteBlock } from '../../data/useWriteBlock.ts';
import type { Route } from '../../ui/navigation/route.ts';
import type { Findable } from './matches.ts';

export interface Action extends Findable {
  run(): void;
}

export function useFindables(): Action[] {
  const { stores, text } = useServices();
  const { rows } = usePlaces();
  const datasets = useLists().value?.datasets ?? [];
  const isBlocked = useWriteBlock() !== null;
  const words = text.find;
  const nav = text.shell.nav;
  const go = (route: Route) => () => stores.navigation.getState().go(route);
  // The compiler asks for a view that is missing here.
  const routes: Record<Route['view'], Route> = {
    overview: { view: 'overview' },
    places: { view: 'places', code: null },
    report: { view: 'report' },
    provider: { view: 'provider' },
    trust: { view: 'trust' },
    background: { view: 'background' },
    team: { view: 'team' },
    audit: { view: 'audit', seq: null },
    settings: { view: 'settings' },
  };
  const commands: Action[] = [
    {
      key: 'ask',
      name: text.run.ask,
      kind: words.kinds.command,
      run: () => void stores.run.getState().ask(),
    },
    {
      key: 'import',
      name: words.commands.import,
      kind: words.kinds.command,
      run: () => stores.imports.getState().choose('files'),
    },
    {
      key: 'paste',
      name: words.commands.paste,
      kind: words.kinds.command,
      run: () => stores.imports.getState().choose('paste'),
    },
    {
      key: 'override',
      name: text.provider.lock.override,
      kind: words.kinds.command,
      run: () => stores.lockDialog.getState().open({ name: 'pin' }),
    },
    ...datasets.map((dataset) => ({
      key: `undo-${dataset.id}`,
      name: words.commands.undoImport(dataset.name),
      kind: words.kinds.command,
      run: () => void stores.imports.getState().undoLastOf(dataset),
    })),
  ];
  return [
    ...Object.values(routes).map((route) => ({
      key: `screen-${route.view}`,
      name: nav[route.view],
      kind: words.kinds.screen,
      run: go(route),
    })),
    ...(isBlocked ? [] : commands),
    {
      key: 'help',
      name: words.commands.help,
      kind: words.kinds.command,
      run: () => stores.help.getState().open(null),
    },
    ...rows.map(({ code, name }) => ({
      key: `place-${code}`,
      name,
      also: [code],
      kind: words.kinds.place,
      run: go({ view: 'places', code }),
    })),
    ...datasets.map(({ id, name, disease }) => ({
      key: `dataset-${id}`,
      name,
      also: [disease],
      kind: words.kinds.dataset,
      run: () => stores.choice.getState().choose(id),
    })),
  ];
}
