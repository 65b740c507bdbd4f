import type { health as english } from '../../en/cli/health.ts';

export const health: typeof english = {
  network: (p) => `Réseau : ${p.status}${p.checkedAt === null ? '' : ` (${p.checkedAt})`}. ${p.message}`,
  lookNow: '`outpost health --once` vérifie maintenant.',
  confirming: ({ failed, of }) =>
    ` Sondes confirmant la panne : ${failed} sur ${of} ; si toutes la confirment, le fournisseur suivant prend le relais.`,
  noFolder: 'il n’y a pas de dossier de données où cette commande puisse écrire',
  writer: ({ host, pid }) => `le processus ${pid} (${host}) occupe le dossier de données`,
  notKept: ({ why }) => `Rien de ceci n’a été conservé : ${why}.`,
};
