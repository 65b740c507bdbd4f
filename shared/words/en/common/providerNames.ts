import { isKind, type ProviderKinds, providerName } from '../../providerName.ts';
import { capitalised } from './asSentence.ts';

/** Kinds of things take an article inside a sentence, companies none. */
const kinds: ProviderKinds = {
  server: 'local server',
  embedded: 'offline model',
};

const of = (id: string): string => providerName(id, kinds);

const inSentence = (id: string): string => (isKind(id, kinds) ? `the ${of(id)}` : of(id));

/** Providers by their names for people: in a table, inside a sentence and at its start. */
export const providerNames = {
  of,
  inSentence,
  startOfSentence: (id: string): string => capitalised(inSentence(id)),
};
