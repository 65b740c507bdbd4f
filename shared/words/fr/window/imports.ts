import type { imports as english } from '../../en/window/imports.ts';
import { plural } from '../common/plural.ts';

export const imports: typeof english = {
  button: 'Importer',
  choose: 'Choisir des fichiers à importer',
  chooseAnother: 'Choisir un autre fichier',
  dropHere: 'Déposez pour importer. Des fichiers déposés ensemble forment un seul jeu de données.',
  tooMany: (limit) =>
    `Un jeu de données se compose de ${limit} fichiers au plus. Déposez moins de fichiers à la fois.`,
  noTable:
    'Le presse-papiers ne contient pas de tableau. Copiez les cellules avec la ligne d’en-têtes, puis collez-les ici.',
  busy: 'Un import est en cours. Terminez-le ou annulez-le d’abord.',
  pastedName: 'tableau collé.txt',
  failedTitle: (names) => (names === null ? 'Rien n’a été importé.' : `Rien n’a été importé (${names}).`),
  cancelled: 'Annulé. Rien n’a été importé.',
  ways: {
    title: 'Importer des effectifs',
    files: 'Fichiers',
    filesHint:
      'CSV, Excel (XLSX) ou JSON, également compressés avec gzip. Des fichiers choisis ensemble forment un seul jeu de données, par exemple cas et décès. Vous pouvez aussi déposer des fichiers n’importe où dans cette fenêtre.',
    browse: 'Choisir des fichiers…',
    paste: 'Coller un tableau',
    pasteHint: 'Copiez des cellules dans un tableur, avec leur ligne d’en-têtes, et collez-les ici.',
    read: 'Lire ce tableau',
    pasteNeeded: 'Collez une ligne d’en-têtes et au moins une ligne d’effectifs.',
  },
  progress: {
    uploading: (names) => `Envoi en cours : ${names}…`,
    reading: (names) => `Lecture en cours : ${names}…`,
    checking: (names) => `Contrôle en cours : ${names}…`,
    saving: (names) => `Enregistrement en cours : ${names}…`,
    rows: (count, rows) => plural(count, { one: `${rows} ligne`, other: `${rows} lignes` }),
    secondsLeft: (count, seconds) =>
      plural(count, {
        one: `encore ${seconds} seconde environ`,
        other: `encore ${seconds} secondes environ`,
      }),
    minutesLeft: (count, minutes) =>
      plural(count, {
        one: `encore ${minutes} minute environ`,
        other: `encore ${minutes} minutes environ`,
      }),
  },
  done: {
    imported: (p) =>
      `${plural(p.count, {
        one: `${p.rows} ligne importée dans « ${p.name} »`,
        other: `${p.rows} lignes importées dans « ${p.name} »`,
      })} : ${plural(p.placeCount, { one: `${p.places} lieu`, other: `${p.places} lieux` })}.`,
    updated: (name, changes) => `« ${name} » mis à jour : ${changes}.`,
    updatedOnly: (name) => `« ${name} » mis à jour.`,
    rejected: (count, rows) =>
      plural(count, {
        one: `${rows} ligne a été rejetée : voir la liste.`,
        other: `${rows} lignes ont été rejetées : voir la liste.`,
      }),
    findings: (count, warnings) =>
      plural(count, { one: `${warnings} constat`, other: `${warnings} constats` }),
    alreadyThere: (name) => `Ces données sont déjà présentes sous « ${name} » ; rien n’a été importé.`,
    removed: (name) =>
      `« ${name} » a été retiré de toutes les listes. Ses fichiers et ses entrées d’audit sont conservés.`,
    reverted: (name, day) =>
      `La mise à jour de « ${name} » a été annulée : ses effectifs sont ceux connus au ${day}.`,
    restored: (name) => `« ${name} » est de retour.`,
    undo: 'Annuler l’import',
    redo: 'Réimporter',
  },
};
