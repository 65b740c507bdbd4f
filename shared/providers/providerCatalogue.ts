/** The known providers, without schemas: a worker loads no validator for a name. */

/** What both sides of the contract need to know of a provider; everything else stands in its folder in the core. */
interface ProviderFacts {
  /** What its company calls it, in every language; none where it is a kind of thing, which languages name. */
  name?: string;
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
  server: { isUsersOwn: true },
  embedded: {},
} as const satisfies Record<string, ProviderFacts>;

/** The forecaster in this program: it needs no key, no network, and is always there. */
export const EMBEDDED = 'embedded';

export const providerIds = Object.keys(catalogue) as [keyof typeof catalogue, ...(keyof typeof catalogue)[]];

/** @returns what is known of it on both sides of the contract */
export function factsOf(id: ProviderId): ProviderFacts {
  return catalogue[id];
}

export type ProviderId = keyof typeof catalogue;

/** Those without a company's name. */
export type UnnamedProviderId = {
  [Id in ProviderId]: (typeof catalogue)[Id] extends { name: string } ? never : Id;
}[ProviderId];
