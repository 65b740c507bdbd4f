/** A catalogue of a language that nobody has written: English with the sentences that a test tells apart. */
import { en } from '../../shared/words/en/index.ts';
import type { Words } from '../../shared/words/index.ts';

export const madeUpWords: Words = {
  ...en,
  cli: { ...en.cli, help: { ...en.cli.help, head: 'Tout en français' } },
  settings: { ...en.settings, help: (key: string) => `Au sujet de ${key}` },
  tables: { ...en.tables, empty: ({ name }: { name: string }) => `${name} est vide.` },
};
