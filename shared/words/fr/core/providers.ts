import type { providers as english } from '../../en/core/providers.ts';
import { whole } from '../common/counted.ts';

export const providers: typeof english = {
  cannotBeAsked: ({ name, missing }) => `${name} ne peut pas être interrogé : ${missing}.`,
  noModelList: ({ name, message }) => `${name} n’a donné aucune liste de modèles : ${message}.`,
  creditUnknown: 'La première prévision montre s’il y a du crédit.',
  noAddress: 'il n’a pas d’adresse',
  hasNoKey: 'il n’a pas de clé',
  noKey: ({ id }) => `il n’a pas de clé ; saisissez-en une avec \`outpost config set-secret ${id}\``,
  oddKey: ({ id }) =>
    `sa clé contient une espace ou un signe qu’aucune clé n’a ; copiez-la de nouveau, dans l’environnement ou avec \`outpost config set-secret ${id}\``,
  budgetUsedUp: ({ budget }) => `le budget quotidien de ${whole(budget)} tokens des réglages est épuisé`,
  noModel: 'sa liste ne contient aucun modèle ; chargez-y-en un, ou nommez-en un dans les réglages',
  noList: 'il répond sans liste de modèles',
};
