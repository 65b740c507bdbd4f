import type { normalize as english } from '../../en/cli/normalize.ts';

export const normalize: typeof english = {
  rejected: ({ failure, reason }) => `Rejeté, ${failure} : ${reason}.`,
  input: ({ isStandard, path }) => (isStandard ? 'L’entrée standard' : path),
  noJson: ({ name }) => `${name} n’est pas du JSON. Vérifiez que c’est le bon fichier, et qu’il est entier.`,
  verdict: ({ warnings, repairs }) =>
    warnings === 0 ? 'Accepté : c’est ce qui était demandé.' : `Utilisable après ${repairs} :`,
  nameFiles: ({ name, usage }) =>
    `Indiquez les deux fichiers ; l’un d’eux peut être \`-\`. Utilisation : outpost ${name} ${usage}`,
};
