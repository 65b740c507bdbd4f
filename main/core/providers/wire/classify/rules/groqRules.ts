/** Groq refuses organisations and models under status 400. */

import { LONGEST_INLINE_WAIT } from '../../../../failover/retryDelay.ts';
import { accessDenied, modelUnavailable, type Verdict, type WireRule } from '../WireRule.ts';

/** Daily budgets refill all the time: how long to wait stands in the hint, not on a calendar. */
const dailyBudget: Verdict = {
  class: 'QUOTA',
  scope: 'model',
  reason: 'DAILY_QUOTA',
  resume: 'retry-after',
};

export const groqRules: readonly WireRule[] = [
  {
    statuses: [429],
    text: /\((TPD|RPD)\)/,
    when: ({ hintMs }) => hintMs === null || hintMs > LONGEST_INLINE_WAIT,
    means: dailyBudget,
  },
  { markers: ['organization_restricted'], means: accessDenied },
  { markers: ['model_decommissioned', 'model_terms_required'], means: modelUnavailable },
  { markerLike: /^model_permission_blocked_/, means: modelUnavailable },
  { markers: ['capacity_exceeded'], means: { asStatus: 498 } },
];
