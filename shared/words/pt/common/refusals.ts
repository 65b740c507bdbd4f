import type { refusals as english } from '../../en/common/refusals.ts';
import { providerNames } from './providerNames.ts';

export const refusals: typeof english = {
  notHeld: 'Ninguém detém a trava, portanto não há o que liberar.',
  notBenched: ({ id }) =>
    `${providerNames.startOfSentence(id)} não está afastado, portanto não há o que encerrar.`,
};
