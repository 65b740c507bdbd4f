import type { en as english } from '../en/bridge.ts';

export const fr: typeof english = {
  noRequest: 'Ce n’est pas une requête du contrat.',
  noMethod: (p) => `Outpost n’a pas de méthode ${p.method}.`,
  notCloneable: (p) => `Les paramètres de ${p.method} contiennent ce qui ne peut pas être copié.`,
  notAReply: (p) => `La réponse à ${p.method} n’était pas une réponse de ce protocole. Redémarrez Outpost.`,
  noAnswer: (p) => `La réponse à ${p.method} n’est pas arrivée. Redémarrez Outpost.`,
};
