import type { summary as english } from '../../en/cli/summary.ts';
import { ended } from '../common/asSentence.ts';
import { plain } from '../common/counted.ts';

export const summary: typeof english = {
  levelOf: ({ names, text }) => `Nível de ${names}: ${ended(text)}`,
  noForecast: 'sem previsão',
  levelAllTheSame: ({ why }) => `${why}; previsão não disponível`,
  aboveLine: ({ alertLine }) =>
    `acima do seu limiar de alerta (${alertLine === null ? alertLine : plain(alertLine)})`,
  deathsAbove: 'óbitos acima do seu limiar de alerta',
  official: 'pelo limiar oficial da doença',
  fromDeaths: 'pelos óbitos; a probabilidade é a dos casos',
  aboveWhatever:
    'a última contagem está agora acima do seu limiar de alerta, ou acima do anterior a uma onda de mais de 26 semanas, seja qual for a probabilidade',
  officialWhatever: 'pelo limiar oficial da doença, seja qual for a probabilidade',
  ofPlace: ({ name, provider, model, kind, asOf, issuedAt, forecastId }) =>
    `${name}: ${provider} (${model}); ${kind === 'hindcast' ? 'reprise ' : ''}com dados de ${asOf}, feita em ${issuedAt}; \`outpost forecasts show ${forecastId}\``,
  byThemselves: 'Previsões avulsas, não contadas acima:',
  ofChosenPlaces: 'Só de locais escolhidos: não foi feita previsão do conjunto de dados como um todo.',
  withoutCounts: ({ countsProblem }) => `Sem contagens recentes: ${countsProblem}`,
  company: ({ provider, model, kind, asOf, issuedAt }) =>
    `${provider} (${model}); ${kind === 'hindcast' ? 'reprise ' : ''}com dados de ${asOf}, feita em ${issuedAt}.`,
};
