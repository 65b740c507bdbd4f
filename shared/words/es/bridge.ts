import type { en as english } from '../en/bridge.ts';

export const es: typeof english = {
  noRequest: 'Esto no es una solicitud del contrato.',
  noMethod: ({ method }) => `Outpost no tiene ningún método ${method}.`,
  notCloneable: ({ method }) => `Los parámetros de ${method} contienen algo que no se puede copiar.`,
  notAReply: ({ method }) =>
    `La respuesta a ${method} no era una respuesta de este protocolo. Reinicie Outpost.`,
  noAnswer: ({ method }) => `La respuesta a ${method} no llegó. Reinicie Outpost.`,
};
