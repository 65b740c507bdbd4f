import type { health as english } from '../../en/core/health.ts';

const portal =
  'Esta rede responde no lugar dos provedores: faça login nela em um navegador, ou peça que os endereços deles sejam liberados.';

export const health: typeof english = {
  portal,
  network: {
    notNeeded: 'Nenhum provedor fora desta rede está habilitado, portanto não é necessária rede.',
    switchedOff: 'A rede está desligada aqui: nada fora deste computador é consultado.',
    notAsked: 'Ainda não consultado.',
    online: 'O exterior pode ser alcançado.',
    portal: `${portal} O que funciona neste computador e na sua rede continua funcionando.`,
    offline:
      'O exterior não pode ser alcançado. O que funciona neste computador e na sua rede continua funcionando.',
  },
  confirmedDown: ({ probes, message }) =>
    `depois que uma solicitação constatou que ele não responde, ${probes} sondagens seguidas constataram o mesmo: ${message}`,
  answered: 'Respondeu a uma solicitação real.',
  answeredUnusably: ({ reason }) =>
    `Respondeu a uma solicitação real, mas a resposta não pôde ser usada: ${reason}.`,
  requestFailed: ({ reason }) => `Uma solicitação real falhou: ${reason}.`,
  switchedOff: 'Desligado: nunca é consultado.',
  notAsked: ({ reason }) => `Não consultado: ${reason ?? 'falta algo'}.`,
  notLookedAt: 'Ainda não verificado.',
  realRequestsFail: ({ reason }) =>
    `Responde às sondagens, mas as solicitações reais falham (${reason ?? 'já falhou antes'}). Só uma resposta real desfaz isso.`,
  refuses: ({ reason }) =>
    `Recusa as solicitações do Outpost (${reason}). Verifique o modelo e o endereço dele, ou use outro provedor; sua próxima previsão publicada desfaz isso.`,
  embedded: 'Parte deste programa: sempre disponível, também sem conexão.',
  noAnswer: ({ seconds }) => `nenhuma resposta em ${seconds} s`,
  probe: {
    account: 'uma conta',
    takesKey: 'Aceita a chave.',
    whoServes: 'uma lista de quem oferece o modelo',
    unserved: ({ model }) => `ninguém por trás dele oferece agora o modelo ${model}; escolha outro`,
    readableDate: 'uma data legível na descrição do modelo',
    ended: ({ model, day }) => `o modelo ${model} foi encerrado em ${day}; escolha outro`,
    servesUntil: ({ model, day }) => `Responde e oferece ${model} até ${day}.`,
    list: 'uma lista de modelos',
    answers: ({ count }) => `Responde e lista ${count}.`,
    answersWith: ({ count, model }) => `Responde e lista ${count}, entre eles ${model}.`,
    description: 'uma descrição do modelo',
    serves: ({ model }) => `Responde e oferece ${model}.`,
    without: ({ missing }) => `responde sem ${missing}`,
    withoutModel: ({ model }) => `não lista o modelo ${model}; escolha outro`,
    withoutModels: 'não lista nenhum modelo: nenhum está carregado ali, ou a chave não permite usar nenhum',
  },
};
