/** What becomes of what a provider is sent, as its documents said in November 2026: shown before consent. */
import type { RemoteProviderId } from './providerSchema.ts';

export interface PrivacyNote {
  training: string;
  retention: string;
  /** What a user must have read before the first request; null where there is nothing special. */
  warning: string | null;
}

export const privacyNotes: Record<RemoteProviderId, PrivacyNote> = {
  openai: {
    training: 'Not used for training unless you opted in.',
    retention: 'Logs against abuse for up to 30 days.',
    warning: null,
  },
  gemini: {
    training: 'With an unpaid key: used for training, and people may read it. With a paid key: not used.',
    retention: 'Logged for a limited time.',
    warning:
      'With an unpaid key Google may use what is sent and let people read it, and asks not to send anything sensitive. Use a paid key for real outbreaks.',
  },
  groq: {
    training: 'Not used for training.',
    retention: 'Not kept by default; up to 30 days where reliability or abuse is looked into.',
    warning: null,
  },
  cloudflare: {
    training: 'Not used for training or improvement.',
    retention: 'Kept only with storage products, which Outpost does not use.',
    warning: null,
  },
  huggingface: {
    training: 'The router keeps nothing; the provider that it chooses has a policy of its own.',
    retention: 'Logs without content for up to 30 days at the router.',
    warning:
      'Hugging Face hands each request to a provider that it chooses by price: you do not know whose policy applies. Name one in the model setting (model:provider) to know.',
  },
  server: {
    training: 'Stays on your machine or network.',
    retention: 'As your server is set up.',
    warning:
      'Models of Ollama whose name ends in ":cloud" do not run on your machine: they send everything on.',
  },
};
