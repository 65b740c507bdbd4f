import type { runs as english } from '../../en/core/runs.ts';
import { by, of } from '../common/contracted.ts';
import { nearNames } from '../common/nearNames.ts';
import { providerNames } from '../common/providerNames.ts';
import { health } from './health.ts';

const { inSentence, startOfSentence } = providerNames;

export const runs: typeof english = {
  notAForecast: 'não é uma previsão',
  repeatedAfterChange: 'o provedor ativo mudou durante a execução, que é repetida',
  thirdUnanswered: 'mais de um terço dos locais de uma execução não obteve resposta utilizável',
  asOfInFuture: ({ asOf, today }) => `A data dos dados ${asOf} está no futuro; hoje é ${today}.`,
  unknownPlace: (p) =>
    `O conjunto de dados não tem o local ${p.unknown}. ${nearNames.didYouMean(p.near) ?? `Locais: ${p.shown}${p.count > 12 ? ', ...' : ''}.`}`,
  nothingToForecast: ({ hasCases, name, minWeeks, asOf }) =>
    !hasCases
      ? `“${name}” notifica só óbitos, e as previsões partem dos casos: importe junto um arquivo de casos. O que os óbitos dizem por si sós, \`outpost assess\` mostra.`
      : `Nenhum local de “${name}” tem ${minWeeks} semanas notificadas de casos até ${asOf}, necessárias para uma previsão. Importe mais semanas, ou escolha um --as-of posterior.`,
  tooFewWeeks: ({ minWeeks, asOf, weeks, open }) =>
    `Precisa de pelo menos ${minWeeks} semanas notificadas de casos até ${asOf}; tem ${weeks}${open === 0 ? '' : `, das quais ${open} preliminares, de que nenhuma previsão parte`}.`,
  cancelled: 'A execução foi cancelada. O conjunto publicado permanece como estava.',
  workEnded: {
    outOfMemory: 'as previsões de tantos locais e semanas exigem mais memória do que há',
    ended: 'a parte do Outpost que calcula previsões foi encerrada',
    sentence: ({ reason, isOutOfMemory }) => {
      const advice = isOutOfMemory
        ? 'Feche outros programas, ou faça a previsão de alguns dos locais, e execute a previsão novamente.'
        : 'Execute a previsão novamente.';
      return `Nada foi publicado: ${reason}. O conjunto anterior permanece. ${advice}`;
    },
  },
  tooManyGaps: ({ missing, asked, provider }) =>
    `Nada foi publicado: ${missing} de ${asked} locais não obtiveram resposta utilizável ${of(inSentence(provider))}. O conjunto anterior permanece. Os motivos estão listados por local.`,
  modelKeepsChanging: ({ provider, models }) =>
    `Nada foi publicado: o modelo usado ${by(inSentence(provider))} mudou duas vezes durante a execução (${models}), e um conjunto tem um só modelo. O conjunto anterior permanece. Execute a previsão novamente.`,
  providerFailed: ({ provider, reason }) =>
    `Nada foi publicado: ${inSentence(provider)} não pode atender esta execução (${reason}). O conjunto anterior permanece.`,
  offline: (p) => {
    const way = p.isPinned
      ? 'Encerre a fixação com `outpost lock unpin` para usar o modelo offline, ou tente novamente com conexão.'
      : 'O modelo offline funciona sem conexão: acrescente `--provider embedded`, ou tente novamente com conexão.';
    return p.hasPortal
      ? `${health.portal} Até lá, ${inSentence(p.provider)} não pode ser alcançado. ${way}`
      : `Este computador está sem conexão, e ${inSentence(p.provider)} não está nele. ${way}`;
  },
  networkOff: ({ provider, isPinned }) => {
    const way = isPinned ? 'desfaça a fixação com `outpost lock unpin`' : 'acrescente `--provider embedded`';
    return `A rede está desligada aqui, e ${inSentence(provider)} não está neste computador. O modelo offline funciona: ${way}. Ou inicie sem --no-network e sem OUTPOST_NO_NETWORK.`;
  },
  farNotAllowed: ({ provider }) =>
    `${startOfSentence(provider)} seria consultado, e as previsões automáticas ficam nesta rede. Permita-o com \`outpost config set scheduler.farProviders true\`, ou peça você mesmo a previsão.`,
  triedAll: ({ tried }) =>
    `Nada foi publicado: cada provedor que podia atender falhou, um após o outro (${tried.map(inSentence).join(', ')}). O conjunto anterior permanece. \`outpost lock explain\` diz por quê.`,
  outpostCloses: 'O Outpost está sendo fechado.',
  placeTooShort: ({ name, reported, minWeeks }) =>
    `${name} tem ${reported} semanas notificadas; uma previsão precisa de pelo menos ${minWeeks}. Importe mais semanas deste local.`,
};
