import type { teamLease as english } from '../../en/core/teamLease.ts';
import { providerNames } from '../common/providerNames.ts';

const { inSentence, startOfSentence } = providerNames;

export const teamLease: typeof english = {
  held: ({ name, until }) =>
    `L’équipe n’interroge qu’un fournisseur à la fois, et c’est le tour du site ${name} jusqu’au ${until} (horloge de la base de données). Réessayez ensuite ; le modèle hors ligne n’a pas besoin du tour : ajoutez \`--provider embedded\`.`,
  offline: ({ provider, isPinned, hasEnded, heldBy }) => {
    const way = isPinned
      ? 'Mettez fin à l’épinglage avec `outpost lock unpin` pour utiliser le modèle hors ligne, ou réessayez plus tard.'
      : 'Le modèle hors ligne n’a pas besoin du tour : ajoutez `--provider embedded`, ou réessayez plus tard.';
    if (!hasEnded)
      return `${startOfSentence(provider)} ne peut être interrogé qu’avec le tour de l’équipe, et la base de données de l’équipe ne répond pas. ${way}`;
    const why =
      heldBy === null
        ? 'la liaison avec la base de données de l’équipe a été coupée trop longtemps'
        : `le site ${heldBy.name} l’a jusqu’au ${heldBy.until}`;
    return `Le tour de l’équipe a pris fin pendant l’exécution (${why}) : ${inSentence(provider)} n’a plus été interrogé, et rien n’a été publié. ${way}`;
  },
  needed: ({ heldBy }) =>
    heldBy === null
      ? 'Les fournisseurs hors de ce réseau ne répondent que tant que ce site a le tour de l’équipe ; chaque exécution le demande d’elle-même.'
      : `Les fournisseurs hors de ce réseau ne répondent que tant que ce site a le tour de l’équipe ; à la dernière consultation, le site ${heldBy.name} (${heldBy.id}) l’avait jusqu’au ${heldBy.until}.`,
  seen: ({ heldBy, seenAt }) => {
    if (heldBy === null) return `Tour de l’équipe : personne ne l’avait le ${seenAt}`;
    const who = heldBy.isOurs ? 'à ce site' : `à ${heldBy.name} (${heldBy.id})`;
    return `Tour de l’équipe : ${who} jusqu’au ${heldBy.until}, tel que vu le ${seenAt}`;
  },
};
