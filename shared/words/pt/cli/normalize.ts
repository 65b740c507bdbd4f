import type { normalize as english } from '../../en/cli/normalize.ts';

export const normalize: typeof english = {
  rejected: ({ failure, reason }) => `Rejeitada, ${failure}: ${reason}.`,
  input: ({ isStandard, path }) => (isStandard ? 'A entrada padrão' : path),
  noJson: ({ name }) => `${name} não é JSON. Verifique se é o arquivo certo, e inteiro.`,
  verdict: ({ warnings, repairs }) =>
    warnings === 0 ? 'Aceita: é o que foi pedido.' : `Utilizável após ${repairs}:`,
  nameFiles: ({ name, usage }) =>
    `Indique os dois arquivos; um deles pode ser \`-\`. Uso: outpost ${name} ${usage}`,
};
