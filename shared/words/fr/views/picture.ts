import type { picture as english } from '../../en/views/picture.ts';

export const picture: typeof english = {
  save: 'Enregistrer l’image',
  png: 'PNG, pour les messages et les diapositives',
  svg: 'SVG, net à toutes les tailles',
  saved: (name) => `Enregistré sous ${name}.`,
  titleOf: (title, place) => `${title} : ${place}`,
  whyOf: (title, place, level) => `${title} : ${place}, ${level}`,
  fact: (label, value) => `${label} : ${value}`,
  countsTo: (day) => `Effectifs jusqu’au ${day} ; aucune prévision n’est affichée.`,
  source: (attribution) => `Source des effectifs : ${attribution}`,
  dataset: (name) => `Effectifs : jeu de données ${name}`,
  curveMarks: 'Barres hachurées : déclaration en cours, ou nombre trop petit pour être affiché.',
  curveOf: (disease) => `Courbe épidémique : ${disease}`,
};
