import type { providerNames as english } from '../../en/common/providerNames.ts';
import { isKind, type ProviderKinds, providerName } from '../../providerName.ts';
import { capitalised } from './asSentence.ts';

/** Kinds of things take an article inside a sentence, companies none. */
const kinds: ProviderKinds = {
  server: 'servidor local',
  embedded: 'modelo offline',
};

const of = (id: string): string => providerName(id, kinds);

const inSentence = (id: string): string => (isKind(id, kinds) ? `o ${of(id)}` : of(id));

export const providerNames: typeof english = {
  of,
  inSentence,
  startOfSentence: (id) => capitalised(inSentence(id)),
};
