import type { ProviderId } from '../../../providers/providerCatalogue.ts';
import type { providerNames as english } from '../../en/common/providerNames.ts';
import { capitalised } from './asSentence.ts';

const names: Readonly<Record<ProviderId, string>> = {
  openai: 'OpenAI',
  gemini: 'Gemini',
  groq: 'Groq',
  cloudflare: 'Cloudflare Workers AI',
  huggingface: 'Hugging Face',
  server: 'servidor local',
  embedded: 'modelo offline',
};

/** Kinds of things take an article inside a sentence, companies none. */
const kinds: Readonly<Partial<Record<string, true>>> = { server: true, embedded: true };

const of = (id: string): string => (Object.hasOwn(names, id) ? names[id as ProviderId] : id);

const inSentence = (id: string): string => (kinds[id] ? `o ${of(id)}` : of(id));

export const providerNames: typeof english = {
  of,
  inSentence,
  startOfSentence: (id) => capitalised(inSentence(id)),
};
