import type { providerNames as english } from '../../en/common/providerNames.ts';
import { isKind, type ProviderKinds, providerName } from '../../providerName.ts';
import { capitalised } from './asSentence.ts';

/** Kinds of things take an article inside a sentence, companies none: "de", "à" and "que" never stand before such a name. */
const kinds: ProviderKinds = {
  server: 'serveur local',
  embedded: 'modèle hors ligne',
};

const of = (id: string): string => providerName(id, kinds);

const inSentence = (id: string): string => (isKind(id, kinds) ? `le ${of(id)}` : of(id));

export const providerNames: typeof english = {
  of,
  inSentence,
  startOfSentence: (id) => capitalised(inSentence(id)),
};
