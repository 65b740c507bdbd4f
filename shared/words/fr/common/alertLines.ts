import type { alertLines as english } from '../../en/common/alertLines.ts';
import { plural } from './plural.ts';

export const alertLines: typeof english = {
  above: (p) =>
    plural(p.count, {
      one: `${p.above} lieu sur ${p.places} au-dessus de son seuil d’alerte`,
      other: `${p.above} lieux sur ${p.places} au-dessus de leur seuil d’alerte`,
    }),
  areAbove: (p) =>
    plural(p.count, {
      one: `${p.above} lieu sur ${p.places} est au-dessus de son seuil d’alerte`,
      other: `${p.above} lieux sur ${p.places} sont au-dessus de leur seuil d’alerte`,
    }),
  noLine: (placeCount, places) =>
    plural(placeCount, {
      one: `Aucun seuil d’alerte n’est connu pour ${places} lieu ayant des données récentes`,
      other: `Aucun seuil d’alerte n’est connu pour les ${places} lieux ayant des données récentes`,
    }),
  withSilent: (known, silent) => `${known} ; ${silent} sans données depuis plus de 3 semaines`,
  allSilent: 'Aucun lieu n’a de données des 3 dernières semaines',
};
