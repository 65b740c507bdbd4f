import { words } from '../../../../shared/words/index.ts';
import { always, type Command } from '../Command.ts';
import { watchedFiles } from '../watchedFiles.ts';
import { watchText } from '../watchText.ts';

export const watchCommands: Command[] = [
  {
    name: 'datasets watch',
    usage: () => words.cli.usages.datasetsWatch,
    summary: 'datasetsWatch',
    options: { sheet: 'string' },
    positionals: { min: 2, max: 9 },
    access: always('writer'),
    async run(context) {
      const { client, positionals } = context;
      const [id, ...paths] = positionals as [string, ...string[]];
      const value = await client.call('datasets.watch', { id, files: watchedFiles(context, paths) });
      return { value, text: watchText(value) };
    },
  },
  {
    name: 'datasets unwatch',
    usage: () => 'ID',
    summary: 'datasetsUnwatch',
    options: {},
    positionals: { min: 1, max: 1 },
    access: always('writer'),
    async run({ client, positionals }) {
      const value = await client.call('datasets.unwatch', { id: positionals[0]! });
      return { value, text: words.cli.watch.unwatched({ id: value.id }) };
    },
  },
];
