import type { TeamWords } from '../../team.ts';
import { plural } from '../common/plural.ts';

/** Counts of other sites that differ from ours, side by side. */
export const conflicts: TeamWords['conflicts'] = {
  title: 'Effectifs qui diffèrent',
  intro:
    'Là où un autre site a d’autres effectifs pour la même maladie, le même lieu et les mêmes semaines. Les deux sont affichés ; ils ne sont jamais fusionnés.',
  caption: 'Lieux dont les effectifs diffèrent entre ce site et un autre',
  looking: 'Comparaison des effectifs des sites…',
  notCompared: 'Aucun effectif d’un autre site n’a encore été comparé.',
  none: (count, shown) =>
    plural(count, {
      one: `Aucune différence : les effectifs de ${shown} autre site concordent avec les nôtres partout où les deux en ont.`,
      other: `Aucune différence : les effectifs de ${shown} autres sites concordent avec les nôtres partout où les deux en ont.`,
    }),
  noneChosen: 'Aucune différence ne correspond à ce choix.',
  filters: 'Différences affichées',
  allSites: 'Tous les sites',
  allDiseases: 'Toutes les maladies',
  placeHelp: 'Une partie du nom, ici ou là-bas',
  columns: {
    place: 'Lieu',
    disease: 'Maladie',
    site: 'Autre site',
    here: 'Total ici',
    there: 'Total là-bas',
    weeks: 'Semaines qui diffèrent',
    largest: 'Plus grande différence',
    open: 'Semaine par semaine',
  },
  measures: { cases: 'cas', deaths: 'décès' },
  bothNames: ({ ours, theirs }) => `${ours} (là-bas : ${theirs})`,
  ofWeeks: ({ differing, weeks }) => `${differing} sur ${weeks}`,
  largest: ({ weekEnd, ours, theirs }) => `${ours} ici, ${theirs} là-bas, semaine se terminant le ${weekEnd}`,
  show: 'Afficher les semaines',
  showOf: ({ place, site }) => `Afficher les semaines de ${place}, ici et à ${site}`,
  page: ({ first, last, total }) => `${first} à ${last} sur ${total}`,
  previous: 'Précédents',
  next: 'Suivants',
  uncompared: ({ site, message }) => `Non comparé : ${site}. ${message}`,
  weeks: {
    title: ({ place, site }) => `${place} : ici et à ${site}`,
    from: ({ here, hereAsOf, there, thereAsOf }) =>
      `Ici : ${here}, au ${hereAsOf}. Là-bas : ${there}, au ${thereAsOf}.`,
    close: 'Fermer',
    caption: 'Les effectifs de chaque semaine, ici et là-bas',
    week: 'Semaine se terminant le',
    here: 'Ici',
    there: 'Là-bas',
    difference: 'Différence',
    noCount: 'aucun effectif',
    all: 'Afficher aussi les semaines qui concordent',
    gone: 'Ces effectifs ne diffèrent plus, ou ne sont plus ici.',
    chart: ({ first, last, differing, weeks, largest }) =>
      `Effectifs hebdomadaires ici et là-bas, de la semaine se terminant le ${first} à celle se terminant le ${last}. ${differing} semaines sur ${weeks} diffèrent. Plus grande différence : ${largest}.`,
  },
};
