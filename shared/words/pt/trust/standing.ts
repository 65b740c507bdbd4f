import type { standing as english } from '../../en/trust/standing.ts';
import { of } from '../common/contracted.ts';
import { plural } from '../common/plural.ts';

export const standing: typeof english = {
  none: (provider, disease) =>
    `Sem histórico ainda: nenhuma previsão ${of(provider)} para ${disease} pôde ser avaliada.`,
  onlyReplays: (provider, disease) =>
    `Sem histórico ainda: ${of(provider)} para ${disease} só reprises puderam ser avaliadas, e seu autor pode ter conhecido o resultado.`,
  pooled: (sites) => `O histórico é o de ${sites} locais de trabalho da equipe, pontuado aqui.`,
  tooEarly: (provider, disease, n, count) =>
    plural(count, {
      one: `Cedo demais para dizer: só ${n} previsão ${of(provider)} para ${disease} pôde ser avaliada até agora.`,
      other: `Cedo demais para dizer: só ${n} previsões ${of(provider)} para ${disease} puderam ser avaliadas até agora.`,
    }),
  inside: (facts) =>
    `De ${facts.of} previsões passadas ${of(facts.provider)} para ${facts.disease}, **${facts.hits} ficaram dentro do intervalo de 80%** (${facts.share}; esperam-se cerca de 80%).`,
  noRanges: (provider, disease) =>
    `Nenhuma previsão passada ${of(provider)} para ${disease} tinha intervalo de 80%.`,
  better: (wins, n) => `Foi **melhor que o modelo sem mudança em ${wins} de ${n}**.`,
  errors: (errors, ratio, range) =>
    range === null
      ? `No conjunto de todas: ${errors} (pontuação relativa ${ratio}; semanas insuficientes para dizer quão certo é isso).`
      : `No conjunto de todas: ${errors} (pontuação relativa ${ratio}, intervalo de 90%: ${range}).`,
  isNoChange: 'Este é o modelo sem mudança, com o qual os outros são comparados.',
  widened: (factor) =>
    `Os intervalos passados foram estreitos demais; agora os intervalos são alargados ×${factor}.`,
  narrowed: (factor) =>
    `Os intervalos passados foram largos demais; agora os intervalos são estreitados ×${factor}.`,
  widenedAtFirst: (factor) =>
    `Até que mais previsões possam ser avaliadas, seus intervalos são alargados ×${factor}, como os de todo provedor de IA.`,
  restsOn: (sources, first, last) => `Apoia-se em ${sources}; semanas de ${first} a ${last}.`,
  replaysApart: (n, count) =>
    plural(count, {
      one: `${n} previsão em reprise fica à parte e não conta aqui.`,
      other: `${n} previsões em reprise ficam à parte e não contam aqui.`,
    }),
  sourceCounts: {
    prospective: (n) => `${n} ${n === '1' ? 'publicada' : 'publicadas'} antes de se conhecer a semana`,
    backtest: (n) => `${n} do teste retrospectivo em semanas passadas`,
    hindcast: (n) => `${n} em reprise`,
  },
  confidence: (word) => `confiança: ${word}`,
  cell: {
    none: 'Sem histórico ainda',
    tooEarly: (n) => `Cedo demais para dizer (n\u00a0=\u00a0${n})`,
    relative: (ratio, range) =>
      range === null
        ? `${ratio} do erro do modelo sem mudança`
        : `${ratio} do erro do modelo sem mudança (${range})`,
    isNoChange: 'a própria base de comparação',
    noRanges: (n) => `sem intervalos de 80%, n\u00a0=\u00a0${n}`,
    inside: (share, n) => `${share} dentro do intervalo de 80%, n\u00a0=\u00a0${n}`,
    bar: (ratio, range) =>
      range === null
        ? `Erro relativo ao modelo sem mudança: ${ratio}; 1 não é melhor.`
        : `Erro relativo ao modelo sem mudança: ${ratio}, intervalo de 90%: ${range}; 1 não é melhor.`,
    whole: 'Histórico de acertos completo',
    wholeOf: (provider) => `Histórico de acertos completo ${of(provider)}`,
  },
  time: {
    median: (time, n, count) =>
      plural(count, {
        one: `${time} (conjunto mais recente, ${n} local)`,
        other: `mediana ${time} (conjunto mais recente, ${n} locais)`,
      }),
    unknown: 'ainda não se sabe',
    noCost: 'Sem custo: funciona neste computador.',
    ownServer: 'Sem preço: funciona onde você indicar.',
    tokens: (tokens) => `Cerca de ${tokens} tokens por local; o preço é o do provedor.`,
    noTokens: 'Custo: ainda não se sabe.',
  },
};
