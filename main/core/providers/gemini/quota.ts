/** What Google's surface says of a quota that is spent: names of quotas decide, not its hints. */

import { dailyQuota } from '../wire/classify/rules/quotaRules.ts';
import {
  creditSpent,
  type SeenFault,
  spendLimit,
  type Verdict,
  type WireRule,
} from '../wire/classify/WireRule.ts';

const noQuota: Verdict = { class: 'QUOTA', scope: 'model', reason: 'NO_QUOTA', resume: 'manual' };

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
export const geminiQuota: readonly WireRule[] = [
  { text: /\bmonthly spending cap\b/i, means: spendLimit },
  { text: /\bprepay(ment)? credits? (is|are) depleted\b/i, means: creditSpent },
  { statuses: [429], when: isWithoutQuota, means: noQuota },
  { statuses: [429], when: (seen) => isDaily(seen) && isForWholeProject(seen), means: pacificDay },
  { statuses: [429], when: isDaily, means: { ...pacificDay, scope: 'model' } },
];
