import type { forecasts as english } from '../../en/cli/forecasts.ts';
import { ended } from '../common/asSentence.ts';
import { confidenceWords } from '../common/confidenceWords.ts';
import { plain } from '../common/counted.ts';

export const forecasts: typeof english = {
  current: 'atual',
  replay: 'reprise',
  shown: ({ count, total }) => `${count} de ${total} previsões.`,
  wrote: ({ rows, out }) => `Gravação de ${rows} em ${out}.`,
  dryRunOf:
    'Uma simulação diz de quem uma única previsão de um provedor escolhido tomaria a trava emprestada: indique-o com --provider ID.',
  nameOne: 'Indique o que prever: --dataset ID ou --file FILE.',
  wholeNumber: ({ name, text }) => `--${name} aceita um número inteiro, não “${text}”.`,
  ofChosenPlaces: ({ provider, issuedAt }) =>
    `De locais escolhidos: o resumo e as exportações continuam a mostrar o conjunto de todos os locais (${provider}, feito em ${issuedAt}).`,
  chosenPlaces: 'locais escolhidos',
  none: 'Nenhuma previsão ainda. Faça uma: outpost forecast --dataset ID',
  newer: 'mais recentes',
  nextPage: ({ shown, next }) => `${shown} As seguintes, mais antigas: o mesmo comando com --before ${next}`,
  notListed: ({ message }) => `Não listada: ${message}`,
  provenance: ({ auditSeqs, dataHash }) => `Registros de auditoria: ${auditSeqs}; dados ${dataHash}...`,
  nameFormat: 'Indique o formato e o arquivo: --format csv|json|hub --out FILE.',
  noteOn: ({ names, text }) => `Nota sobre ${names}: ${ended(text)}`,
  countsAreNewer: ({ importedAt, asOf }) =>
    `Há contagens mais recentes que esta previsão: importadas em ${importedAt}, com dados de ${asOf}. Execute a previsão novamente.`,
  notAssessed: 'não avaliado',
  line: ({ official, value }) => (official === null ? plain(value) : `${official} ou mais`),
  company: ({ provider, model, isReplay, asOf, targetEndDate, issuedAt, word }) =>
    `Casos por semana, mediana e intervalo de 80%; ${provider} (${model}); ${isReplay ? 'reprise' : 'previsão'} com dados de ${asOf}, dados até ${targetEndDate}, feita em ${issuedAt}; confiança: ${confidenceWords[word]}.`,
  deathsHead: 'Óbitos por semana, com a probabilidade de estarem acima do seu próprio limiar de alerta:',
  gap: ({ places, message }) => `Sem previsão para ${places}: ${message}`,
  asked: ({ provider, reason }) =>
    `${provider} foi consultado e não deu nenhum conjunto${reason === undefined ? '' : `: ${reason}`}.`,
  answered: ({ provider }) => `${provider} respondeu em seu lugar.`,
  estimate: ({ places, tokens, provider }) =>
    `${places}, uma solicitação cada: no máximo cerca de ${tokens} tokens com ${provider}. Ctrl+C cancela, e então nada é publicado.`,
};
