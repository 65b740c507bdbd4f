import type { refusals as english } from '../../en/common/refusals.ts';
import { providerNames } from './providerNames.ts';

/** Refusals by the lock that lead nowhere else, so that window and command line say the same. */
export const refusals: typeof english = {
  notHeld: 'لا أحد يحمل القفل، فلا شيء يُعاد.',
  notBenched: ({ id }) => `${providerNames.startOfSentence(id)} غير مستبعد مؤقتًا، فلا استبعاد يُنهى.`,
};
