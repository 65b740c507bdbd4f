/** What says "spent", and not "slow down". It stands before every other rule about 429. */
import type { WireProvider } from '../Classified.ts';
import { creditSpent, type SeenFault, spendLimit, type Verdict, type WireRule } from '../WireRule.ts';

const dailyQuota: Verdict = { class: 'QUOTA', scope: 'provider', reason: 'DAILY_QUOTA' };
const noQuota: Verdict = { class: 'QUOTA', scope: 'model', reason: 'NO_QUOTA', resume: 'manual' };

/** Codes of OpenAI; others who speak its protocol use them too. */
const openaiBilling: readonly WireRule[] = [
  { markerLike: /_(spend|usage)_limit_exceeded$|^billing_hard_limit_reached$/, means: spendLimit },
  { markers: ['credit_balance_exhausted', 'insufficient_quota', 'billing_not_active'], means: creditSpent },
];

const groqBilling: readonly WireRule[] = [
  { markers: ['spend_limit_reached'], means: spendLimit },
  { markers: ['blocked_api_access'], means: creditSpent },
];

/** The `violations` of Google's QuotaFailure. */
function violationsOf({ fault }: SeenFault): Record<string, unknown>[] {
  return fault.details.flatMap(({ violations }) => (Array.isArray(violations) ? violations : []));
}

const PER_DAY = /per_?day/i;

/** A limit of zero never fills up again: the model is not part of the plan. */
function isWithoutQuota(seen: SeenFault): boolean {
  const isZero = violationsOf(seen).some((one) => String(one?.quotaValue) === '0');
  return isZero || /\blimit: 0(?![.\d])/.test(seen.fault.text);
}

function isDaily(seen: SeenFault): boolean {
  const names = violationsOf(seen).flatMap((one) => [one?.quotaId, one?.quotaMetric]);
  return PER_DAY.test([...names, seen.fault.text].join(' '));
}

function isForWholeProject(seen: SeenFault): boolean {
  const daily = violationsOf(seen).filter((one) => PER_DAY.test(String(one?.quotaId)));
  return daily.length > 0 && daily.every((one) => !/PerModel/.test(String(one.quotaId)));
}

const pacificDay: Verdict = { ...dailyQuota, resume: 'pacific-midnight' };

/** Its wait of some seconds is wrong once the day is spent: the quota's name decides. */
const geminiQuota: readonly WireRule[] = [
  { text: /\bmonthly spending cap\b/i, means: spendLimit },
  { text: /\bprepay(ment)? credits? (is|are) depleted\b/i, means: creditSpent },
  { statuses: [429], when: isWithoutQuota, means: noQuota },
  { statuses: [429], when: (seen) => isDaily(seen) && isForWholeProject(seen), means: pacificDay },
  { statuses: [429], when: isDaily, means: { ...pacificDay, scope: 'model' } },
];

const cloudflareQuota: readonly WireRule[] = [
  { markers: ['3036', '4006'], means: { ...dailyQuota, resume: 'utc-midnight' } },
  { text: /\bdaily free allocation\b/i, means: { ...dailyQuota, resume: 'utc-midnight' } },
];

/** For every provider; their own codes come first. */
const commonQuota: readonly WireRule[] = [
  ...openaiBilling,
  { text: /\bmonthly included credits\b/i, means: spendLimit },
  { statuses: [402], text: /\bmonth(ly)?\b/i, means: spendLimit },
  { statuses: [402], means: creditSpent },
];

export const quotaRules: Readonly<Record<WireProvider, readonly WireRule[]>> = {
  openai: commonQuota,
  gemini: [...geminiQuota, ...commonQuota],
  groq: [...groqBilling, ...commonQuota],
  cloudflare: [...cloudflareQuota, ...commonQuota],
  huggingface: commonQuota,
  server: commonQuota,
};
