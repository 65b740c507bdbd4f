import type { exchange as english } from '../../en/window/exchange.ts';

export const exchange: typeof english = {
  showRequest: 'Ver solicitud',
  showReply: 'Ver respuesta',
  showRequestOf: (subject) => `Ver solicitud: ${subject}`,
  showReplyOf: (subject) => `Ver respuesta: ${subject}`,
  requestTitle: 'Solicitud tal como se envió',
  replyTitle: 'Respuesta tal como llegó',
  titleOf: (title, subject) => `${title} · ${subject}`,
  entry: (seq) => `entrada de auditoría ${seq}`,
  hash: 'Hash',
  inLines: 'Dividir sus textos en líneas',
  inLinesHelp:
    'Los saltos de línea y las comillas dentro de los textos se muestran como aquello que representan.',
  copy: 'Copiar el texto',
  copied: 'Copiado tal como se guardó.',
  copyFailed: 'El sistema no permitió copiar. Seleccione el texto y cópielo a mano.',
  laidOut: 'JSON, dispuesto para la lectura; lo que se copia es el texto tal como se guardó.',
  empty: 'El texto está vacío.',
  unknown:
    'Este texto no está en la carpeta de datos: se guardó en otro equipo, o la carpeta se copió sin sus intercambios. El hash del registro de auditoría sigue siendo válido para él.',
};
