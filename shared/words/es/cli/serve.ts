import type { serve as english } from '../../en/cli/serve.ts';

export const serve: typeof english = {
  oddPort: ({ text }) => `--port acepta un número de 0 a 65535, no «${text}».`,
  onlyRead: ({ sentence }) => `${sentence} Estas pantallas son de solo lectura.\n`,
  isAt: ({ url }) =>
    `Outpost está en ${url}\nLa dirección funciona una sola vez y solo en este equipo. Ctrl+C lo termina.\n`,
};
