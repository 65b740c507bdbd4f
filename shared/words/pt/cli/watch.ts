import type { watch as english } from '../../en/cli/watch.ts';

export const watch: typeof english = {
  file: ({ path, sheet }) => `${path} (planilha ${sheet})`,
  unwatched: ({ id }) => `Nenhum arquivo é monitorado para ${id}. O que foi lido de arquivos permanece.`,
  watched: ({ id }) => `Monitorados para ${id}, e relidos quando mudam:`,
  cyclesDoThat: ({ id }) =>
    `Os ciclos fazem isso, e são executados enquanto o Outpost está aberto; \`outpost scheduler run-once\` executa um agora. \`outpost datasets unwatch ${id}\` encerra isso.`,
};
