import type { serve as english } from '../../en/cli/serve.ts';

export const serve: typeof english = {
  oddPort: ({ text }) => `--port aceita um número de 0 a 65535, não “${text}”.`,
  onlyRead: ({ sentence }) => `${sentence} Estas telas são só de leitura.\n`,
  isAt: ({ url }) =>
    `O Outpost está em ${url}\nO endereço funciona uma vez e só nesta máquina. Ctrl+C o encerra.\n`,
};
