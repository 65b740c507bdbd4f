import type { watch as english } from '../../en/cli/watch.ts';

export const watch: typeof english = {
  file: ({ path, sheet }) => `${path} (feuille ${sheet})`,
  unwatched: ({ id }) => `Aucun fichier n’est surveillé pour ${id}. Ce qui a été lu dans des fichiers reste.`,
  watched: ({ id }) => `Surveillés pour ${id}, et relus en cas de changement :`,
  cyclesDoThat: ({ id }) =>
    `Les cycles s’en chargent, et ont lieu tant qu’Outpost est ouvert ; \`outpost scheduler run-once\` en lance un maintenant. \`outpost datasets unwatch ${id}\` y met fin.`,
};
