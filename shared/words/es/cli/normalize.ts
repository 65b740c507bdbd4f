import type { normalize as english } from '../../en/cli/normalize.ts';

export const normalize: typeof english = {
  rejected: ({ failure, reason }) => `Rechazado, ${failure}: ${reason}.`,
  input: ({ isStandard, path }) => (isStandard ? 'Entrada estándar' : path),
  noJson: ({ name }) => `${name} no es JSON. Compruebe que es el archivo correcto, y que está completo.`,
  verdict: ({ warnings, repairs }) =>
    warnings === 0 ? 'Aceptado: es lo que se pidió.' : `Utilizable después de ${repairs}:`,
  nameFiles: ({ name, usage }) =>
    `Indique ambos archivos; uno de ellos puede ser \`-\`. Uso: outpost ${name} ${usage}`,
};
