/** What says "spent", and not "slow down". It stands before every other rule about 429. */
import { creditSpent, spendLimit, type Verdict, type WireRule } from '../WireRule.ts';

/** A budget of the day; whose table it stands in says when it comes back. */
export const dailyQuota: Verdict = { class: 'QUOTA', scope: 'provider', reason: 'DAILY_QUOTA' };

/** For every provider; their own codes come first. */
export const commonQuota: readonly WireRule[] = [
  // Codes of OpenAI; others who speak its protocol use them too.
  { markerLike: /_(spend|usage)_limit_exceeded$|^billing_hard_limit_reached$/, means: spendLimit },
  { markers: ['credit_balance_exhausted', 'insufficient_quota', 'billing_not_active'], means: creditSpent },
  { text: /\bmonthly included credits\b/i, means: spendLimit },
  { statuses: [402], text: /\bmonth(ly)?\b/i, means: spendLimit },
  { statuses: [402], means: creditSpent },
];
