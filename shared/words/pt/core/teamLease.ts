import type { teamLease as english } from '../../en/core/teamLease.ts';
import { providerNames } from '../common/providerNames.ts';

const { inSentence, startOfSentence } = providerNames;

export const teamLease: typeof english = {
  held: ({ name, until }) =>
    `A equipe consulta um só provedor por vez, e a vez é do local ${name} até ${until} (relógio do banco de dados). Tente novamente depois disso; o modelo offline não precisa da vez: acrescente \`--provider embedded\`.`,
  offline: ({ provider, isPinned, hasEnded, heldBy }) => {
    const way = isPinned
      ? 'Encerre a fixação com `outpost lock unpin` para usar o modelo offline, ou tente novamente mais tarde.'
      : 'O modelo offline não precisa da vez: acrescente `--provider embedded`, ou tente novamente mais tarde.';
    if (!hasEnded)
      return `${startOfSentence(provider)} só pode ser consultado com a vez da equipe, e o banco de dados da equipe não responde. ${way}`;
    const why =
      heldBy === null
        ? 'a ligação com o banco de dados da equipe ficou interrompida por tempo demais'
        : `ela é do local ${heldBy.name} até ${heldBy.until}`;
    return `A vez da equipe terminou durante a execução (${why}): ${inSentence(provider)} não foi mais consultado, e nada foi publicado. ${way}`;
  },
  needed: ({ heldBy }) =>
    heldBy === null
      ? 'Os provedores fora desta rede só respondem enquanto este local tem a vez da equipe; cada execução a pede por si.'
      : `Os provedores fora desta rede só respondem enquanto este local tem a vez da equipe; na última consulta, ela era do local ${heldBy.name} (${heldBy.id}) até ${heldBy.until}.`,
  seen: ({ heldBy, seenAt }) => {
    if (heldBy === null) return `Vez da equipe: ninguém a tinha em ${seenAt}`;
    const who = heldBy.isOurs ? 'deste local' : `de ${heldBy.name} (${heldBy.id})`;
    return `Vez da equipe: ${who} até ${heldBy.until}, como visto em ${seenAt}`;
  },
};
