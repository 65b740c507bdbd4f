import { dailyQuota } from '../wire/classify/rules/quotaRules.ts';
import type { Verdict, WireRule } from '../wire/classify/WireRule.ts';

const day: Verdict = { ...dailyQuota, resume: 'utc-midnight' };

export const cloudflareQuota: readonly WireRule[] = [
  { markers: ['3036', '4006'], means: day },
  { text: /\bdaily free allocation\b/i, means: day },
];
