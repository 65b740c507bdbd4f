import type { summary as english } from '../../en/cli/summary.ts';
import { ended } from '../common/asSentence.ts';
import { decimal } from '../common/counted.ts';

export const summary: typeof english = {
  levelOf: ({ names, text }) => `Niveau pour ${names} : ${ended(text)}`,
  noForecast: 'pas de prévision',
  levelAllTheSame: ({ why }) => `${why} ; prévision non disponible`,
  aboveLine: ({ alertLine }) =>
    `au-dessus de son seuil d’alerte (${alertLine === null ? alertLine : decimal(alertLine)})`,
  deathsAbove: 'décès au-dessus de leur seuil d’alerte',
  official: 'd’après le seuil officiel de la maladie',
  fromDeaths: 'd’après les décès ; la probabilité est celle des cas',
  aboveWhatever:
    'le dernier effectif est actuellement au-dessus de son seuil d’alerte, ou de celui d’avant une vague de plus de 26 semaines, quelle que soit la probabilité',
  officialWhatever: 'd’après le seuil officiel de la maladie, quelle que soit la probabilité',
  ofPlace: ({ name, provider, model, kind, asOf, issuedAt, forecastId }) =>
    `${name} : ${provider} (${model}) ; ${kind === 'hindcast' ? 'rejeu ' : ''}en date du ${asOf}, établissement le ${issuedAt} ; \`outpost forecasts show ${forecastId}\``,
  byThemselves: 'Prévisions séparées, non comptées ci-dessus :',
  ofChosenPlaces:
    'Pour des lieux choisis seulement : le jeu de données n’a pas fait l’objet d’une prévision d’ensemble.',
  withoutCounts: ({ countsProblem }) => `Sans effectifs récents : ${countsProblem}`,
  company: ({ provider, model, kind, asOf, issuedAt }) =>
    `${provider} (${model}) ; ${kind === 'hindcast' ? 'rejeu ' : ''}en date du ${asOf}, établissement le ${issuedAt}.`,
};
