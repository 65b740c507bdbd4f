import type { counts as english } from '../../en/window/counts.ts';
import { plural } from '../common/plural.ts';

export const counts: typeof english = {
  title: 'Ce que montrent les effectifs seuls',
  growth: 'Croissance par semaine',
  notEnough: 'trop peu de déclarations',
  growthInterval: (low, high) => `intervalle à 90 % de ${low} à ${high}`,
  doubling: (weeks) => `doublement en ${weeks}`,
  halving: (weeks) => `diminution de moitié en ${weeks}`,
  noGrowth: 'pas de croissance nette',
  bestFit: (rate) => `meilleur ajustement ${rate}`,
  weeks: (count, weeks) => plural(count, { one: `${weeks} semaine`, other: `${weeks} semaines` }),
  reproduction: 'R(t)',
  reproductionValue: (mean, low, high) => `${mean} (${low}–${high})`,
  reproductionNote: (p) =>
    `intervalle à 95 % ; ${p.change}, supérieur à 1 avec une probabilité de ${p.chance} ; jusqu’au ${p.day}, intervalle sériel : ${p.days} jours`,
  incidence: 'Cas pour 100 000',
  incidenceNote: (day, population, year, source) =>
    `pour la semaine se terminant le ${day} ; population ${population} (${year ?? 'année non indiquée'} ; ${source})`,
  noPopulation: 'population inconnue',
  fatality: 'Décès parmi les cas',
  percent: (number) => `${number} %`,
  fatalityNote: (deaths, cases, count, weeks) =>
    plural(count, {
      one: `${deaths} sur ${cases} cas, dernière semaine ; délai jusqu’au décès non corrigé`,
      other: `${deaths} sur ${cases} cas, ${weeks} dernières semaines ; délai jusqu’au décès non corrigé`,
    }),
  volatility: 'Volatilité',
  volatilityValue: (band, sigma) => `${band} (${sigma})`,
  notKnown: 'inconnu',
  official: {
    question: 'Le seuil officiel de cette maladie est-il valable ici ?',
    proposal: (text) => `Officiel : ${text}.`,
    confirm: 'Confirmer pour ce jeu de données',
    decline: 'Ne s’applique pas',
    undo: 'Annuler',
    answered: (official, answer, where) => `Seuil officiel, ${official} : ${answer} ${where}.`,
    answers: { confirmed: 'confirmé', declined: 'ne s’applique pas' },
    answeredFor: { dataset: 'pour ce jeu de données', place: 'pour ce lieu' },
    saved: {
      confirmed:
        'Confirmé pour ce jeu de données et inscrit au journal d’audit. La prochaine exécution l’utilise.',
      declined:
        'Noté pour ce jeu de données et inscrit au journal d’audit : il ne s’applique pas. La prochaine exécution le laisse de côté.',
    },
  },
};
