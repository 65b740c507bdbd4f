import type { erase as english } from '../../en/cli/erase.ts';

export const erase: typeof english = {
  confirm: ({ folder }) =>
    `Ceci supprime tout ce qu’Outpost garde sur cette machine pour ${folder} : données, prévisions, journal d’audit, clés. C’est irréversible. Voyez ce qui partirait avec --dry-run ; ajoutez --yes pour le faire.`,
  wouldErase: ({ folder, count, kilobytes }) =>
    `Seraient supprimés de ${folder} et à côté : ${count} (${kilobytes} ko).`,
  erased: ({ folder, count, kilobytes }) =>
    `Supprimés de ${folder} et à côté, après vérification : ${count} (${kilobytes} ko).`,
  andMore: ({ count }) => `et ${count} de plus`,
  foreign: 'Pas d’Outpost, ou un lien ; laissés où ils sont :',
  failed: 'Ceux-ci devraient être partis et sont encore là ; supprimez-les à la main :',
  notErasable:
    'Hors de portée d’ici : ce qui a été donné à la base de données d’une équipe ou à des fournisseurs d’IA, les fichiers et archives exportés, les sauvegardes et instantanés du disque, la clé que le système garde lui-même pour Outpost dans son trousseau (sans keys.json elle n’ouvre rien), et les traces qu’un disque garde de fichiers supprimés. Seul un disque chiffré protège de ces dernières.',
};
