/** The known providers, without schemas: a worker loads no validator for a name. */

/** What both sides of the contract need to know of a provider; everything else stands in its folder in the core. */
interface ProviderFacts {
  /** Its name for people. */
  name: string;
  /** Its name is that of a kind of thing, and takes an article inside a sentence. */
  isKind?: true;
  /** It runs where the user says: it has no address of its own, and may take its time. */
  isUsersOwn?: true;
  /** Requests name an account of the user's. */
  hasAccount?: true;
}

/** In the default order of priority; the one in this program is always last. */
const catalogue = {
  openai: { name: 'OpenAI' },
  gemini: { name: 'Gemini' },
  groq: { name: 'Groq' },
  cloudflare: { name: 'Cloudflare Workers AI', hasAccount: true },
  huggingface: { name: 'Hugging Face' },
  server: { name: 'local server', isKind: true, isUsersOwn: true },
  embedded: { name: 'embedded forecaster', isKind: true },
} as const satisfies Record<string, ProviderFacts>;

/** The forecaster in this program: it needs no key, no network, and is always there. */
export const EMBEDDED = 'embedded';

export const providerIds = Object.keys(catalogue) as [keyof typeof catalogue, ...(keyof typeof catalogue)[]];

/** @returns what is known of it on both sides of the contract */
export function factsOf(id: ProviderId): ProviderFacts {
  return catalogue[id];
}

export type ProviderId = keyof typeof catalogue;

/** Names for people. */
export const providerNames = Object.fromEntries(providerIds.map((id) => [id, catalogue[id].name])) as Record<
  ProviderId,
  string
>;
