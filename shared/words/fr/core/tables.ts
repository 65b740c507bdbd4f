import type { tables as english } from '../../en/core/tables.ts';

export const tables: typeof english = {
  longLine: ({ megabytes, line }) => `a plus de ${megabytes} Mo dans la ligne ${line}`,
  oneRowPerLine: 'Un tableau a un enregistrement par ligne : exportez-le de nouveau avec des fins de ligne.',
  packedDamaged: 'est endommagé : il ne peut pas être décompressé jusqu’au bout',
  unpacksTo: ({ size }) => `dépasse ${size} une fois décompressé`,
  unpackIt: 'Décompressez-le, gardez les lignes dont vous avez besoin, et importez celles-là.',
  largerThan: ({ size }) => `dépasse ${size}`,
  jsonTextDamaged: 'le texte JSON est endommagé',
  listOfRecords: 'Outpost lit une liste d’enregistrements, comme [{"date": "2024-01-06", "cases": 3}].',
  jsonDamaged: ({ line, column }) =>
    `est endommagé : son JSON est illisible à partir de la ligne ${line}, caractère ${column}`,
  differentRecords: ({ number }) =>
    `a des enregistrements de types différents, à partir de l’enregistrement ${number}`,
  manyColumns: ({ most }) => `a plus de ${most} colonnes`,
  saveAsCsv: 'Enregistrez-le en CSV, ou importez-le en plusieurs parties.',
  noList: 'ne contient pas de liste d’enregistrements, ou en contient plusieurs',
  kinds: {
    oldWorkbook: 'un classeur d’un ancien format (XLS) ou protégé par un mot de passe',
    page: 'une page web ou du XML',
    binaryWorkbook: 'un classeur binaire (XLSB)',
    openDocument: 'un fichier OpenDocument (ODS)',
  },
  empty: ({ name }) => `${name} est vide. Choisissez le fichier qui contient les effectifs.`,
  notText: ({ name }) =>
    `${name} n’est pas un fichier texte. Enregistrez le tableau en CSV (dans un tableur : Fichier, Enregistrer sous, CSV UTF-8) et importez ce fichier.`,
  notRead: ({ name, kind }) =>
    `${name} est ${kind}, qu’Outpost ne lit pas. Ouvrez-le dans un tableur, enregistrez-le en XLSX ou CSV, et importez ce fichier.`,
  archive: ({ name }) =>
    `${name} est une archive de fichiers, pas un tableau. Décompressez-la et importez le tableau qu’elle contient.`,
  getAgain: 'Obtenez de nouveau le fichier là d’où il venait et importez-le.',
  split: 'Divisez le tableau par année ou par région et importez les parties.',
  otherEncoding: ({ name, encoding }) =>
    `${name} n’est pas écrit en ${encoding} : certains de ses octets n’y sont pas des lettres. Indiquez un autre « encoding », ou aucun pour qu’il soit détecté.`,
  manyColumnsInLine: ({ most, line }) => `a plus de ${most} colonnes dans la ligne ${line}`,
  longCell: ({ most, line }) =>
    `a plus de ${most} caractères dans une seule cellule, dans la ligne de tableau qui commence à la ligne ${line}`,
  openQuotation: 'C’est l’effet d’un guillemet jamais refermé : corrigez cette ligne et réimportez.',
  keepSheet:
    'Ne gardez que la feuille contenant les effectifs, ou enregistrez cette feuille en CSV, et importez-la.',
  noWorkbook:
    'n’est pas un fichier Excel lisible : l’archive est endommagée, par exemple parce qu’elle n’a pas été copiée ou téléchargée jusqu’au bout',
  saveWorkbook:
    'Obtenez-le de nouveau, ou ouvrez-le dans un tableur, enregistrez-le en XLSX ou CSV, et importez ce fichier.',
  workbookUnpacksTo: ({ size }) => `dépasse ${size} une fois décompressé, ou de très loin sa propre taille`,
  manyParts: ({ most }) => `est composé de plus de ${most} parties`,
  farCells: ({ rows, columns }) =>
    `a une feuille dont les cellules s’étendent jusqu’à la ligne ${rows}, colonne ${columns}`,
  deleteFar:
    'Supprimez ce qui se trouve loin du tableau, ou enregistrez la feuille en CSV, et importez ce fichier.',
  noSheet: ({ name, sheet, sheets }) =>
    `${name} n’a pas de feuille « ${sheet} ». Choisissez parmi : ${sheets}.`,
};
