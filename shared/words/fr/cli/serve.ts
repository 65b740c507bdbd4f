import type { serve as english } from '../../en/cli/serve.ts';

export const serve: typeof english = {
  oddPort: ({ text }) => `--port prend un nombre de 0 à 65535, et non « ${text} ».`,
  onlyRead: ({ sentence }) => `${sentence} Ces écrans sont en lecture seule.\n`,
  isAt: ({ url }) =>
    `Outpost est à l’adresse ${url}\nL’adresse fonctionne une seule fois et seulement sur cette machine. Ctrl+C l’arrête.\n`,
};
