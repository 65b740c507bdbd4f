import type { refusals as english } from '../../en/common/refusals.ts';
import { providerNames } from './providerNames.ts';

export const refusals: typeof english = {
  notHeld: 'Personne ne détient le verrou : il n’y a rien à libérer.',
  notBenched: ({ id }) =>
    `${providerNames.startOfSentence(id)} n’est pas mis à l’écart : il n’y a rien à lever.`,
};
