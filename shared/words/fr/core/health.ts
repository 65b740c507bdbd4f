import type { health as english } from '../../en/core/health.ts';

/** What a portal or a filter means, and what can be done about it. */
const portal =
  'Ce réseau répond à la place des fournisseurs : identifiez-vous-y dans un navigateur, ou faites autoriser leurs adresses.';

export const health: typeof english = {
  portal,
  network: {
    notNeeded: 'Aucun fournisseur hors de ce réseau n’est activé : aucun réseau n’est donc nécessaire.',
    switchedOff: 'Le réseau est désactivé ici : rien hors de cet ordinateur n’est interrogé.',
    notAsked: 'Pas encore vérifié.',
    online: 'L’extérieur est joignable.',
    portal: `${portal} Ce qui fonctionne sur cet ordinateur et son réseau reste utilisable.`,
    offline:
      'L’extérieur n’est pas joignable. Ce qui fonctionne sur cet ordinateur et son réseau reste utilisable.',
  },
  confirmedDown: ({ probes, message }) =>
    `après qu’une requête l’a trouvé en panne, ${probes} sondes d’affilée aussi : ${message}`,
  answered: 'A répondu à une requête réelle.',
  answeredUnusably: ({ reason }) =>
    `A répondu à une requête réelle, mais la réponse n’a pas pu être utilisée : ${reason}.`,
  requestFailed: ({ reason }) => `Une requête réelle a échoué : ${reason}.`,
  switchedOff: 'Désactivé : il n’est jamais interrogé.',
  notAsked: ({ reason }) => `Non interrogé : ${reason ?? 'il manque quelque chose'}.`,
  notLookedAt: 'Pas encore vérifié.',
  realRequestsFail: ({ reason }) =>
    `Répond aux sondes, mais les requêtes réelles échouent (${reason ?? 'il a échoué auparavant'}). Seule une réponse réelle lève ce constat.`,
  refuses: ({ reason }) =>
    `Refuse les requêtes d’Outpost (${reason}). Vérifiez son modèle et son adresse, ou utilisez un autre fournisseur ; sa prochaine prévision publiée lève ce constat.`,
  embedded: 'Fait partie de ce programme : toujours présent, même hors ligne.',
  noAnswer: ({ seconds }) => `aucune réponse en ${seconds} s`,
  probe: {
    account: 'compte',
    takesKey: 'Accepte la clé.',
    whoServes: 'liste de qui sert le modèle',
    unserved: ({ model }) =>
      `personne derrière lui ne sert actuellement le modèle ${model} ; choisissez-en un autre`,
    readableDate: 'date lisible dans la description du modèle',
    ended: ({ model, day }) => `le modèle ${model} a pris fin le ${day} ; choisissez-en un autre`,
    servesUntil: ({ model, day }) => `Répond, et sert ${model} jusqu’au ${day}.`,
    list: 'liste de modèles',
    answers: ({ count }) => `Répond, avec la liste de ses modèles (${count}).`,
    answersWith: ({ count, model }) => `Répond, avec la liste de ses modèles (${count}), dont ${model}.`,
    description: 'description du modèle',
    serves: ({ model }) => `Répond, et sert ${model}.`,
    without: ({ missing }) => `il répond sans ${missing}`,
    withoutModel: ({ model }) => `le modèle ${model} n’est pas dans sa liste ; choisissez-en un autre`,
    withoutModels: 'sa liste ne contient aucun modèle : aucun n’y est chargé, ou sa clé n’en autorise aucun',
  },
};
