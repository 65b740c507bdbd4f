import type { audit as english } from '../../en/window/audit.ts';
import { auditEntries } from '../common/auditEntries.ts';
import { plural } from '../common/plural.ts';

export const audit: typeof english = {
  title: 'Journal d’audit',
  intro:
    'Chaque modification, la plus récente en premier. Chaque entrée est chaînée à la précédente par son empreinte.',
  ...auditEntries,
  caption: 'Entrées d’audit, la plus récente en premier',
  columns: {
    seq: 'N°',
    time: 'Heure',
    what: 'Quoi',
    about: 'Concerne',
    provider: 'Fournisseur',
    epoch: 'Époque',
    cause: 'Cause',
    details: 'Détails',
  },
  knownOn: (day) => `données connues au ${day}`,
  search: 'Rechercher',
  files: {
    csv: 'Enregistrer en CSV',
    json: 'Enregistrer en JSON',
    saved: (count, entries, name) =>
      plural(count, {
        one: `${entries} entrée enregistrée sous ${name}.`,
        other: `${entries} entrées enregistrées sous ${name}.`,
      }),
    notIntact: 'La chaîne ne tient pas : voyez ce qu’indique « Vérifier ».',
  },
  details: 'Détails',
  detailsOf: (seq) => `Détails de l’entrée ${seq}`,
  hash: 'empreinte',
  noDetails: 'Aucun détail.',
  yes: 'oui',
  no: 'non',
  nothing: '–',
  empty: 'Aucune entrée pour l’instant.',
  filter: 'Afficher',
  allKinds: 'tous les types',
  noneOfKind:
    'Aucune des entrées affichées n’est de ce type. Affichez des entrées plus anciennes pour remonter plus loin.',
  more: 'Afficher des entrées plus anciennes',
  verify: 'Vérifier',
  verifying: 'Vérification de chaque entrée sur le disque…',
  intact: (count, entries) =>
    plural(count, {
      one: `Intact : ${entries} entrée vérifiée sur le disque.`,
      other: `Intact : les ${entries} entrées ont toutes été vérifiées sur le disque.`,
    }),
  broken: (seq, segment) =>
    `Rompu à l’entrée ${seq} (segment ${segment}) : elle a été supprimée ou altérée. Conservez une copie du dossier de données avant toute autre chose.`,
  brokenSomewhere:
    'Rompu : la chaîne des entrées ne tient pas. Conservez une copie du dossier de données avant toute autre chose.',
  quarantined: (count, files) =>
    plural(count, {
      one: `${files} fichier endommagé est conservé en quarantaine.`,
      other: `${files} fichiers endommagés sont conservés en quarantaine.`,
    }),
  notShown: (seq) =>
    `L’entrée ${seq} ne figure pas parmi celles affichées. Affichez des entrées plus anciennes pour l’atteindre.`,
};
