import type { en as english } from '../en/bridge.ts';

export const pt: typeof english = {
  noRequest: 'Esta mensagem não é uma solicitação do contrato.',
  noMethod: (p) => `O Outpost não tem o método ${p.method}.`,
  notCloneable: (p) => `Os parâmetros de ${p.method} contêm algo que não pode ser copiado.`,
  notAReply: (p) => `O que veio para ${p.method} não é uma resposta deste protocolo. Reinicie o Outpost.`,
  noAnswer: (p) => `A resposta a ${p.method} não chegou. Reinicie o Outpost.`,
};
