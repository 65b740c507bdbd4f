import type { AuditSetWords } from '../../auditSets.ts';
import { plural } from '../common/plural.ts';

export const fr: AuditSetWords = {
  change: ({ place, before, after }) =>
    after === null ? `${place} : n’est plus au niveau ${before}` : `${place} : ${before} → ${after}`,
  rose: (count, levels, names) =>
    plural(count, {
      one: `${levels} niveau en hausse : ${names}`,
      other: `${levels} niveaux en hausse : ${names}`,
    }),
  fell: (count, levels, names) =>
    plural(count, {
      one: `${levels} niveau en baisse : ${names}`,
      other: `${levels} niveaux en baisse : ${names}`,
    }),
  other: (count, levels, names) =>
    plural(count, {
      one: `${levels} niveau modifié autrement : ${names}`,
      other: `${levels} niveaux modifiés autrement : ${names}`,
    }),
  toLevel: (place, level) => `${place} passe au niveau ${level.toLowerCase()}`,
  andMore: (names, more) => `${names} et ${more} de plus`,
  same: 'Aucun niveau n’a changé.',
  against: (levels, day) => `${levels} (par rapport au jeu de prévisions en date du ${day})`,
  firstSet: 'C’est le premier jeu de prévisions de ce type : il n’y en a aucun auquel comparer les niveaux.',
  open: 'Ce qu’il en est advenu…',
  openOf: (seq) => `Ce qu’il en est advenu… (entrée ${seq})`,
  titleOf: (seq) => `Ce qu’il est advenu du jeu de prévisions de l’entrée ${seq}`,
  levelsTitle: 'Niveaux avant et après',
  placesTitle: 'Ce qui a été répondu, et ce qu’il en est advenu',
  truthAsKnown:
    'L’effectif observé est l’effectif tel qu’il est connu maintenant ; le « modèle sans changement » est celui selon lequel tout reste en l’état.',
  pending: (count, weeks) =>
    plural(count, {
      one: `${weeks} semaine n’a pas encore d’effectif.`,
      other: `${weeks} semaines n’ont pas encore d’effectif.`,
    }),
  week: ({ ahead, week, truth, where, beside }) =>
    `${week} (${ahead}) : effectif observé ${truth}, ${where} ; ${beside}`,
  ahead: (count, weeks) =>
    plural(count, { one: `${weeks} semaine à l’avance`, other: `${weeks} semaines à l’avance` }),
  inside80: (range) => `dans l’intervalle à 80 % (${range})`,
  above80: (range) => `au-dessus de l’intervalle à 80 % (${range})`,
  below80: (range) => `au-dessous de l’intervalle à 80 % (${range})`,
  noRange: (median) => `la prévision était de ${median}, sans intervalle à 80 %`,
  better: 'mieux que le modèle sans changement',
  worse: 'moins bien que le modèle sans changement',
  equal: 'à égalité avec le modèle sans changement',
  passed: 'La réponse a passé tous les contrôles telle quelle.',
  repaired: (repairs) => `La réponse a passé les contrôles après correction : ${repairs}.`,
  showForecast: 'Réponse telle qu’elle a été publiée',
  showForecastOf: (place) => `Réponse telle qu’elle a été publiée : ${place}`,
  hideForecast: 'Masquer la réponse',
  hideForecastOf: (place) => `Masquer la réponse : ${place}`,
  showAll: (places) => `Afficher tous les lieux (${places})`,
  subject: (place, seq) => `${place}, entrée ${seq}`,
};
