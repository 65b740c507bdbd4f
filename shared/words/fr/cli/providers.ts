import type { providers as english } from '../../en/cli/providers.ts';
import { nearNames } from '../common/nearNames.ts';

export const providers: typeof english = {
  none: ({ text, near, known }) =>
    `Il n’y a pas de fournisseur ${text}. ${nearNames.didYouMean(near) ?? `Connus : ${known}.`}`,
  models: ({ count, id, models }) => (count === 0 ? `${id} ne liste aucun modèle.` : models),
  keyPrompt: ({ name }) => `Clé (${name}) : `,
  noKeyCame: 'Aucune clé n’est arrivée sur l’entrée standard. Collez-la, ou transmettez-la par un tube.',
  whereKept: ({ hasKeyStore }) =>
    hasKeyStore ? 'chiffrée' : 'en clair, dans un fichier que vous seul pouvez lire',
  nextStep: ({ keySource, id }) =>
    keySource === 'environment'
      ? 'L’environnement contient une autre clé pour lui, qui passe en premier.'
      : `Activez le fournisseur avec \`outpost config set providers.${id}.enabled true\`.`,
  keyKept: ({ name, where, next }) => `Clé conservée (${name}), ${where}. ${next}`,
};
