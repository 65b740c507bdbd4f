import { createPlural } from '../../plural.ts';

const plural = createPlural('en');

/** Finding a place, a dataset, a screen or a command by typing. */
export const find = {
  title: 'Find',
  label: 'Place, dataset, screen or command',
  placeholder: 'Type a place, a dataset or what you want to do',
  found: 'Found',
  nothing: 'Nothing is called so. Places are those of the chosen dataset.',
  count: (count: number) => plural(count, { one: `${count} found`, other: `${count} found` }),
  kinds: { screen: 'screen', command: 'command', place: 'place', dataset: 'dataset' },
  commands: {
    import: 'Import a file',
    paste: 'Paste a table',
    undoImport: (dataset: string) => `Undo the last import of “${dataset}”`,
    help: 'What do these numbers mean?',
  },
};
