import type { multiples as english } from '../../en/views/multiples.ts';
import { ended } from '../common/asSentence.ts';

export const multiples: typeof english = {
  title: (dataset) => `Lieux : ${dataset}`,
  help: 'Cas par semaine, les mêmes semaines dans chaque graphique. L’effectif inscrit sur la ligne supérieure est celui auquel le graphique s’arrête ; ↑ est un seuil d’alerte situé au-dessus.',
  sameScale: 'Même échelle',
  isSame: 'Tous les graphiques ont la même échelle d’effectifs.',
  isOwn: 'Chaque graphique a sa propre échelle d’effectifs.',
  company: (parts) =>
    `${parts.provider} · données connues au ${parts.knownOn} · ${parts.isReplay ? 'rejeu établi' : 'prévision établie'} ${parts.made}`,
  countsOnly: 'Effectifs seuls ; aucune prévision n’est affichée.',
  atMost: 'masqué : au plus cette valeur',
  missing: 'non déclaré',
  alertLine: 'seuil d’alerte',
  sheet: (places) => `Petits graphiques : ${places}`,
  withLevel: (name, level) => `${name} : ${level}`,
  more: (shown, all) => `Les ${shown} premiers lieux sur ${all}.`,
  observed: (p) =>
    `${p.name}, cas par semaine, ${p.weeks} semaines jusqu’au ${p.day} : dernier effectif ${p.last}, maximum ${p.highest}.`,
  nothing: (name) => `${name}, cas par semaine : rien n’a été déclaré.`,
  noForecast: 'Pas de prévision.',
  forecast: (weeks) => ended(`Prévision, médiane et intervalle à 80 % : ${weeks}`),
  week: (median, range, day) =>
    `${median} (${range === null ? 'sans intervalle' : range}) pour la semaine se terminant le ${day}`,
  line: (value) => `Seuil d’alerte : ${value}.`,
};
