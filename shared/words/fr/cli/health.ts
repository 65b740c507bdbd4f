import type { health as english } from '../../en/cli/health.ts';
import { healthStatuses, networkStatuses } from '../common/healthStatuses.ts';

export const health: typeof english = {
  statuses: healthStatuses,
  network: (p) =>
    `Réseau : ${networkStatuses[p.status]}${p.checkedAt === null ? '' : ` (${p.checkedAt})`}. ${p.message}`,
  lookNow: '`outpost health --once` vérifie maintenant.',
  confirming: ({ failed, of }) =>
    ` Sondes confirmant la panne : ${failed} sur ${of} ; si toutes la confirment, le fournisseur suivant prend le relais.`,
  noFolder: 'il n’y a pas de dossier de données où cette commande puisse écrire',
  writer: ({ host, pid }) => `le processus ${pid} (${host}) occupe le dossier de données`,
  notKept: ({ why }) => `Rien de ceci n’a été conservé : ${why}.`,
};
