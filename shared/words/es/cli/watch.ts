import type { watch as english } from '../../en/cli/watch.ts';

export const watch: typeof english = {
  file: ({ path, sheet }) => `${path} (hoja ${sheet})`,
  unwatched: ({ id }) => `No se vigila ningún archivo para ${id}. Lo que se leyó de archivos se mantiene.`,
  watched: ({ id }) => `Vigilado para ${id}, y leído de nuevo cuando cambia:`,
  cyclesDoThat: ({ id }) =>
    `Lo hacen los ciclos, que se ejecutan mientras Outpost está abierto; \`outpost scheduler run-once\` ejecuta uno ahora. \`outpost datasets unwatch ${id}\` lo termina.`,
};
