import type { errors as english } from '../../en/window/errors.ts';

export const errors: typeof english = {
  notAnswering: 'El programa de Outpost no responde; inícielo de nuevo.',
  noAccess:
    'Esta página ya no puede comunicarse con Outpost. Abra la dirección que Outpost mostró al iniciarse.',
  notAReply: (status) =>
    `El programa de Outpost contestó con algo que no es una respuesta (estado ${status}). Inícielo de nuevo.`,
  defect: 'Esta ventana encontró un defecto propio. Recárguela; no se pierde nada de lo guardado.',
  crashed: 'Esta parte de la ventana no se pudo mostrar. Recárguela; no se pierde nada de lo guardado.',
  reload: 'Recargar',
};
