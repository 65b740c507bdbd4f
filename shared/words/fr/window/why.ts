import type { why as english } from '../../en/window/why.ts';
import { measureName } from '../common/measures.ts';
import { plural } from '../common/plural.ts';

export const why: typeof english = {
  title: 'Pourquoi ce niveau',
  probability: 'Probabilité d’épidémie',
  probabilityAbove: 'Prob. de rester au-dessus',
  highestWeek: (weeks, formatted, bound) =>
    plural(weeks, {
      one: 'pour l’unique semaine prévue',
      other: `pour la plus probable des ${formatted} semaines ; au plus ${bound} de le dépasser dans l’une quelconque d’entre elles`,
    }),
  lowestWeek: (weeks, formatted) =>
    plural(weeks, {
      one: 'pour l’unique semaine prévue',
      other: `pour la moins probable des ${formatted} semaines`,
    }),
  basis: 'Origine du niveau',
  deathsProbability: 'Probabilité d’épidémie, décès',
  deathsThreshold: 'Seuil d’alerte, décès',
  likelihood: 'Vraisemblance',
  likelihoodDeaths: 'Vraisemblance, décès',
  impact: 'Impact',
  impactFrom: (stated) => `Classe ${stated} avant ajustement`,
  threshold: 'Seuil d’alerte',
  thresholdValue: (_count, value, method) => `${value} cas, ${method}`,
  deathsThresholdValue: (_count, value, method) => `${value} décès, ${method}`,
  trend: 'Tendance',
  trendUp: 'hausse',
  trendSame: 'stable',
  trendDown: 'baisse',
  notKnown: 'inconnu',
  notComputed: 'non calculé',
  drivers: 'Ce qui l’a déterminé',
  raised: (cell, level, reason) =>
    `La case marquée est au niveau ${cell} ; niveau relevé à **${level}** : ${reason}.`,
  raisedWithoutCell: (level, reason) => `Pas de case sans probabilité. **${level}** : ${reason}.`,
  cellOfDeaths: 'La case marquée est celle des décès.',
  raisedBy: {
    'above-now': 'le dernier effectif est au-dessus de son seuil d’alerte',
    newNormal:
      'le dernier effectif est au-dessus du seuil d’alerte d’avant cette longue vague, et personne n’a confirmé de nouvelle normale',
    official: 'le dernier effectif atteint le seuil officiel',
    unconfirmed: 'il y a des cas d’une maladie dont le seuil officiel est d’un seul cas',
    deaths: 'le dernier effectif de décès est au-dessus de son seuil d’alerte',
    other: 'une autre règle que la matrice l’a donné',
  },
  ownLine: {
    title: {
      cases: 'Est-ce la nouvelle normale ?',
      deaths: 'Autant de décès, est-ce la nouvelle normale ?',
    },
    frozen:
      'Le seuil d’alerte laisse cette vague de côté. Si de tels effectifs sont ici la nouvelle normale, indiquez votre propre seuil.',
    label: {
      cases: 'Votre seuil d’alerte, cas par semaine',
      deaths: 'Votre seuil d’alerte, décès par semaine',
    },
    use: 'Utiliser dès la prochaine exécution',
    done: (value, measure) =>
      `Votre seuil de ${value} ${measureName(measure)} par semaine pour ce lieu est enregistré et inscrit au journal d’audit ; la prochaine exécution l’utilise.`,
  },
  saving: 'Enregistrement…',
  undo: 'Annuler',
};
