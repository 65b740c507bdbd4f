import type { providerNames as english } from '../../en/common/providerNames.ts';
import { type ProviderKinds, providerName } from '../../providerName.ts';
import { isolated } from './isolate.ts';

const kinds: ProviderKinds = {
  server: 'الخادم المحلي',
  embedded: 'النموذج دون اتصال',
};

const of = (id: string): string => providerName(id, kinds);

/** Sentences put no prefix (ل، ب، و) before a name: it would have to melt into the article of some. */
const inSentence = (id: string): string => isolated(of(id));

/** Providers by their names for people: in a table, inside a sentence and at its start. */
export const providerNames: typeof english = { of, inSentence, startOfSentence: inSentence };
