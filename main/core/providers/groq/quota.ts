import { creditSpent, spendLimit, type WireRule } from '../wire/classify/WireRule.ts';

export const groqQuota: readonly WireRule[] = [
  { markers: ['spend_limit_reached'], means: spendLimit },
  { markers: ['blocked_api_access'], means: creditSpent },
];
