import type { WireRule } from './WireRule.ts';

/** What of its failures is particular to one provider: tables that come before those of all. */
export interface WireTraits {
  /** What says that a quota is spent. */
  quota: readonly WireRule[];
  /** Its own codes and words; those of OpenAI's protocol follow them. */
  rules: readonly WireRule[];
  /** Whether its rate limits are per model: another model may then still answer. */
  limitsModels: boolean;
  /** A server of the user's own: a page of its own may refuse, and a fault inside it can be about the form of the answer. */
  isUsersOwn: boolean;
}
