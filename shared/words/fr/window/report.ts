import type { report as english } from '../../en/window/report.ts';
import { plural } from '../common/plural.ts';

export const report: typeof english = {
  title: 'Rapport de situation',
  preview: 'Le rapport tel qu’il s’imprime',
  noForecast:
    'Un rapport se fait à partir d’une prévision publiée, et ce jeu de données n’en a pas encore. Demandez-en d’abord une.',
  print: 'Imprimer ou enregistrer en PDF',
  formats: {
    pdf: 'Enregistrer en PDF',
    html: 'Enregistrer en HTML',
    txt: 'Enregistrer en texte',
    csv: 'Enregistrer en CSV',
    xlsx: 'Enregistrer en XLSX',
  },
  saved: (name) => `Enregistré sous ${name}.`,
  kept: 'Tout ce que vous avez écrit est conservé.',
  keeping: 'Enregistrement de ce que vous avez écrit…',
  paper: 'Papier',
  papers: { a4: 'A4', letter: 'Letter' },
  picture: 'À côté de la courbe épidémique',
  pictureAsItFits: (picture) =>
    picture === null ? 'Selon les données' : `Selon les données (actuellement : ${picture})`,
  pictures: { map: 'Carte des niveaux de risque', bars: 'Cas en barres, par ordre décroissant' },
  noShapes:
    'Aucun lieu de ce rapport n’a de contour. Une carte demande des pays, ou des contours importés dans l’onglet « Carte » de la vue d’ensemble.',
  isFinal: 'Définitif (sinon le rapport porte la mention « projet »)',
  fields: {
    organisation: 'Organisation',
    number: 'Numéro du rapport',
    author: 'Auteur',
    clearedBy: 'Validé par',
    actions: 'Actions de riposte',
    responseGaps: 'Lacunes de la riposte',
    needs: 'Besoins',
    suppressionReason: 'Pourquoi les petits nombres sont affichés',
  },
  suppressionHelp:
    'Les petits nombres ne sont pas affichés, afin qu’aucune personne ne puisse être reconnue. Pour les afficher, mettez la limite à 0 dans les réglages et donnez-en ici la raison.',
  highlights: {
    title: 'Points saillants',
    label: (number) => `Point saillant ${number}`,
    origins: {
      auto: 'Tiré des chiffres.',
      edited: 'Modifié par vous ; le rapport le signale.',
      added: 'Ajouté par vous ; le rapport le signale.',
    },
    outdated: (auto) =>
      `Modifié par vous, et les chiffres ont changé depuis. Ils disent maintenant : ${auto}`,
    restore: 'Revenir à ce que disent les chiffres',
    restoreOf: (auto) => `Revenir à ce que disent les chiffres : ${auto}`,
    remove: 'Retirer',
    removeOf: (sentence) => `Retirer : ${sentence}`,
    add: 'Ajouter une phrase',
    takenOut: (count) =>
      plural(count, { one: `${count} phrase retirée`, other: `${count} phrases retirées` }),
    putBack: 'Remettre',
    putBackOf: (sentence) => `Remettre : ${sentence}`,
  },
};
