import type { ProviderId } from '../../../providers/providerCatalogue.ts';
import { capitalised } from './asSentence.ts';

const names: Readonly<Record<ProviderId, string>> = {
  openai: 'OpenAI',
  gemini: 'Gemini',
  groq: 'Groq',
  cloudflare: 'Cloudflare Workers AI',
  huggingface: 'Hugging Face',
  server: 'local server',
  embedded: 'offline model',
};

/** Kinds of things take an article inside a sentence, companies none. */
const kinds: Readonly<Partial<Record<string, true>>> = { server: true, embedded: true };

/** @param id one that is not known any more, of a stored forecast, keeps its id as its name */
const of = (id: string): string => (Object.hasOwn(names, id) ? names[id as ProviderId] : id);

const inSentence = (id: string): string => (kinds[id] ? `the ${of(id)}` : of(id));

/** Providers by their names for people: in a table, inside a sentence and at its start. */
export const providerNames = {
  of,
  inSentence,
  startOfSentence: (id: string): string => capitalised(inSentence(id)),
};
