import type { screen as english } from '../../en/trust/screen.ts';

export const screen: typeof english = {
  title: 'Posso confiar?',
  intro:
    'O que previsões passadas disseram, ao lado do que ocorreu. Cada previsão é comparada com o modelo sem mudança, que diz que as próximas semanas serão como foi a última.',
  asPublished:
    'Este é o histórico de hoje, de todos os conjuntos de dados; uma previsão conserva aquele com que foi publicada.',
  inWords: 'Em palavras simples',
  figures: 'Em números',
  filters: 'Escolha a que se referem os números',
  dataset: 'Dados',
  allDatasets: 'Todos os conjuntos de dados',
  source: 'Tipo de histórico',
  subject: 'Provedor e doença',
  subjectOf: (provider, disease, model) => `${provider}, ${disease} (${model})`,
  sources: {
    prospective: 'Publicadas antes de se conhecer a semana',
    backtest: 'Teste retrospectivo em semanas passadas dos seus dados',
    hindcast: 'Reprises, cujo autor pode ter conhecido o resultado',
  },
  sourceOption: (source, n) => `${source} (n\u00a0=\u00a0${n})`,
  sourceNotes: {
    prospective: 'Estas previsões foram publicadas antes de se conhecerem suas semanas.',
    backtest:
      'O modelo neste computador previu semanas passadas dos seus dados a partir do que se conhecia antes de cada uma. Ninguém agiu com base nessas previsões.',
    hindcast:
      'Estas previsões foram feitas como se fosse um dia anterior. Um provedor de IA pode ter lido o resultado; por isso não contam para nenhuma confiança.',
  },
  pictureMade: (moment) => `Números de ${moment}.`,
  nothing: 'Ainda não se pode avaliar nada.',
  nothingWhen: (day) =>
    `A primeira semana prevista termina em ${day}. Ela é avaliada assim que sua contagem for importada.`,
  nothingNoForecast:
    'Peça uma previsão: ela é avaliada assim que as contagens de suas semanas forem importadas. O modelo offline também é testado em semanas passadas após cada importação, desde que haja semanas suficientes.',
  nothingHere: 'Nenhuma previsão deste tipo pôde ser avaliada para esta escolha.',
  damagedTitle: 'Nem tudo pôde ser avaliado:',
};
