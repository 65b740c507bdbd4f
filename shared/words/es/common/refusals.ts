import type { refusals as english } from '../../en/common/refusals.ts';
import { providerNames } from './providerNames.ts';

export const refusals: typeof english = {
  notHeld: 'Nadie tiene el bloqueo, así que no hay nada que liberar.',
  notBenched: ({ id }) =>
    `${providerNames.startOfSentence(id)} no está apartado, así que no hay nada que terminar.`,
};
