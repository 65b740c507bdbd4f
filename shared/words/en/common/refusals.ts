import { providerNames } from './providerNames.ts';

/** Refusals by the lock that lead nowhere else, so that window and command line say the same. */
export const refusals = {
  notHeld: 'Nobody holds the lock, so there is nothing to release.',
  notBenched: ({ id }: { id: string }) =>
    `${providerNames.startOfSentence(id)} is not benched, so there is nothing to end.`,
};
