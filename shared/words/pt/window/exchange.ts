import type { exchange as english } from '../../en/window/exchange.ts';

export const exchange: typeof english = {
  showRequest: 'Mostrar solicitação',
  showReply: 'Mostrar resposta',
  showRequestOf: (subject) => `Mostrar solicitação: ${subject}`,
  showReplyOf: (subject) => `Mostrar resposta: ${subject}`,
  requestTitle: 'Solicitação como foi enviada',
  replyTitle: 'Resposta como foi recebida',
  titleOf: (title, subject) => `${title} · ${subject}`,
  entry: (seq) => `registro de auditoria ${seq}`,
  hash: 'Hash do texto',
  inLines: 'Quebrar os textos em linhas',
  inLinesHelp: 'Quebras de linha e aspas dentro dos textos são mostradas como aquilo que representam.',
  copy: 'Copiar o texto',
  copied: 'Copiado como foi guardado.',
  copyFailed: 'O sistema recusou a cópia. Selecione o texto e copie-o manualmente.',
  laidOut: 'JSON, formatado para leitura; o que se copia é o texto como foi guardado.',
  empty: 'O texto está vazio.',
  unknown:
    'Este texto não está na pasta de dados: foi guardado em outro computador, ou a pasta foi copiada sem as trocas de mensagens. O hash na trilha de auditoria continua válido para ele.',
};
