import type { PrivacyNote } from '../../../../shared/providers/setupSchema.ts';

/** What a provider says of itself, in one language. Pages and settings are called what they call themselves. */
export interface ProviderTexts {
  /** Where to get a key. */
  keyHelp: string;
  /** What becomes of what it is sent, as its documents said in November 2026. */
  privacy: PrivacyNote;
  /** What is missing when it has no address: the middle of a sentence. */
  addressMissing?: string;
  /** What to do about a context that is too small: the end of a sentence. */
  largerContext?: string;
}
