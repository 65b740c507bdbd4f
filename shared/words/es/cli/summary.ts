import type { summary as english } from '../../en/cli/summary.ts';
import { ended } from '../common/asSentence.ts';
import { fact } from '../common/counted.ts';

export const summary: typeof english = {
  levelOf: ({ names, text }) => `Nivel de ${names}: ${ended(text)}`,
  noForecast: 'sin pronóstico',
  levelAllTheSame: ({ why }) => `${why}; pronóstico no disponible`,
  aboveLine: ({ alertLine }) => `por encima de su umbral de alerta (${fact(alertLine)})`,
  deathsAbove: 'muertes por encima de su umbral de alerta',
  official: 'por el umbral oficial de la enfermedad',
  fromDeaths: 'a partir de las muertes; la probabilidad es la de los casos',
  aboveWhatever:
    'el último recuento está ahora por encima de su umbral de alerta, o por encima del anterior a una ola de más de 26 semanas, sea cual sea la probabilidad',
  officialWhatever: 'por el umbral oficial de la enfermedad, sea cual sea la probabilidad',
  ofPlace: ({ name, provider, model, kind, asOf, issuedAt, forecastId }) =>
    `${name}: ${provider} (${model}); ${kind === 'hindcast' ? 'repetición ' : ''}con datos al ${asOf}, hecho: ${issuedAt}; \`outpost forecasts show ${forecastId}\``,
  byThemselves: 'Pronosticados por separado, no contados arriba:',
  ofChosenPlaces: 'Solo de lugares elegidos: el conjunto de datos no se pronosticó en su totalidad.',
  withoutCounts: ({ countsProblem }) => `Sin recuentos recientes: ${countsProblem}`,
  company: ({ provider, model, kind, asOf, issuedAt }) =>
    `${provider} (${model}); ${kind === 'hindcast' ? 'repetición ' : ''}con datos al ${asOf}, hecho: ${issuedAt}.`,
};
