/** Groq refuses organisations under status 400, and says of a daily budget by words alone that it is one. */

import { LONGEST_INLINE_WAIT } from '../../calls/retryDelay.ts';
import { accessDenied, type Verdict, type WireRule } from '../wire/classify/WireRule.ts';

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
  { markers: ['capacity_exceeded'], means: { asStatus: 498 } },
];
