import type { ProviderId } from '../../../providers/providerCatalogue.ts';
import type { providerNames as english } from '../../en/common/providerNames.ts';
import { isolated } from './isolate.ts';

const names: Readonly<Record<ProviderId, string>> = {
  openai: 'OpenAI',
  gemini: 'Gemini',
  groq: 'Groq',
  cloudflare: 'Cloudflare Workers AI',
  huggingface: 'Hugging Face',
  server: 'الخادم المحلي',
  embedded: 'النموذج دون اتصال',
};

/** @param id one that is not known any more, of a stored forecast, keeps its id as its name */
const of = (id: string): string => (Object.hasOwn(names, id) ? names[id as ProviderId] : id);

/** Sentences put no prefix (ل، ب، و) before a name: it would have to melt into the article of some. */
const inSentence = (id: string): string => isolated(of(id));

/** Providers by their names for people: in a table, inside a sentence and at its start. */
export const providerNames: typeof english = { of, inSentence, startOfSentence: inSentence };
