import type { map as english } from '../../en/views/map.ts';
import { plural } from '../common/plural.ts';

export const map: typeof english = {
  title: (dataset) => `Carte : ${dataset}`,
  region:
    'Carte des lieux. Les flèches passent d’un lieu à l’autre, Entrée en ouvre un, plus et moins changent la taille. L’onglet « Tableau » contient les mêmes nombres.',
  hint: 'Choisissez un lieu sur la carte : d’un clic, ou avec les flèches.',
  open: 'Ouvrir',
  look: 'Partie affichée de la carte',
  zoomIn: 'Agrandir',
  zoomOut: 'Réduire',
  left: 'Vers la gauche',
  right: 'Vers la droite',
  up: 'Vers le haut',
  down: 'Vers le bas',
  whole: 'Toute la carte',
  subject: 'Afficher',
  subjects: {
    level: 'Niveau',
    rate: 'Dernier effectif pour 100 000',
    count: 'Dernier effectif',
    chance: 'Probabilité au-dessus du seuil d’alerte',
  },
  noPopulation: 'Aucune population n’est connue pour ces lieux : il n’y a donc pas d’effectif pour 100 000.',
  noChance: 'Sans prévision, il n’y a pas de probabilité à afficher.',
  none: 'rien à afficher',
  anyValue: 'toutes les valeurs',
  below: (end) => `moins de ${end}`,
  between: (from, to) => `de ${from} à moins de ${to}`,
  from: (start) => `au moins ${start}`,
  lastCount: (count, week) => `${count} cas, semaine ${week}`,
  notReported: 'rien n’a été déclaré',
  rate: (rate) => `${rate} pour 100 000`,
  chance: (share) => `probabilité au-dessus du seuil d’alerte : ${share}`,
  /** The levels bring their own colons. */
  summary: (shown, count, levels) =>
    plural(shown, {
      one: `Carte de ${count} lieu – ${levels}`,
      other: `Carte de ${count} lieux – ${levels}`,
    }),
  summaryOf: (shown, count, subject) =>
    plural(shown, {
      one: `Carte de ${count} lieu : « ${subject} ».`,
      other: `Carte de ${count} lieux : « ${subject} ».`,
    }),
  naturalEarth: 'Contours des pays : Natural Earth (domaine public), par world-atlas.',
  shapesFrom: (file, day) => `Contours : ${file}, importé le ${day}.`,
  placesWithout: (count, n, names) =>
    plural(count, {
      one: `${n} lieu n’a pas de contour : ${names}.`,
      other: `${n} lieux n’ont pas de contour : ${names}.`,
    }),
  shapesWithout: (count, n, names) =>
    plural(count, {
      one: `${n} contour n’a pas de lieu : ${names}.`,
      other: `${n} contours n’ont pas de lieu : ${names}.`,
    }),
  several: (names) => `Plus d’un contour chacun : ${names}.`,
  ambiguous: (names) =>
    `Plusieurs lieux portent un même nom et ne sont rattachés que par leur code : ${names}.`,
  allJoined: 'Chaque lieu a un contour, et chaque contour un lieu.',
  allPlaces: 'Chaque lieu a un contour.',
  unnamed: (position) => `contour ${position}`,
  /** Always of two and more. */
  more: (count) => `${count} autres`,
  noMap:
    'Aucun de ces lieux n’est un pays de la carte du monde. Importez un fichier GeoJSON avec leurs contours.',
  importMap: 'Importer des contours (GeoJSON)',
  otherMap: 'Autres contours (GeoJSON)',
  importing: 'Lecture des contours…',
  remove: 'Retirer ces contours',
  removed: 'Les contours ont été retirés.',
  joinBy: 'Rattachés par',
  joinOption: (property, places, of) => `${property} (lieux : ${places} sur ${of})`,
  byNumbers:
    'Les contours ne sont rattachés que par des numéros courts, qui peuvent désigner autre chose dans le fichier. Regardez un lieu que vous connaissez avant d’utiliser cette carte.',
  suggested: (option) => `proposé : ${option}`,
};
