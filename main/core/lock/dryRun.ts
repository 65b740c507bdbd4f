/** What a command of the lock would change, and why the next run would then use whom it would. Pure. */

import type { LockDryRun, LockStatus } from '../../../shared/lock/lockSchema.ts';
import type { ProviderId } from '../../../shared/providers/providerSchema.ts';
import { EMBEDDED } from '../../../shared/providers/providerSchema.ts';
import type { EntryDraft } from '../state/entries.ts';
import { inSentence, startOfSentence } from '../util/inSentence.ts';
import type { Eligibility } from './lockMachine.ts';

/** @returns the fields that differ, from the status before to the one after */
export function lockChanges(before: LockStatus, after: LockStatus): LockDryRun['wouldChange'] {
  const benched = ({ providers }: LockStatus) =>
    providers.flatMap(({ id, bench }) => (bench === null ? [] : [{ id, until: bench.until }]));
  const { holder, epoch, pinned, held } = before;
  const pairs: [field: string, from: unknown, to: unknown][] = [
    ['holder', holder, after.holder],
    ['epoch', epoch, after.epoch],
    ['pinned', pinned, after.pinned],
    ['held', held, after.held],
    ['benched', benched(before), benched(after)],
  ];
  const changed = pairs.filter(([, from, to]) => JSON.stringify(from) !== JSON.stringify(to));
  return Object.fromEntries(changed.map(([field, from, to]) => [field, { from, to }]));
}

/** @param order as it would be @param after the status as it would be */
export function dryRunReason(
  drafts: readonly EntryDraft[],
  order: readonly Eligibility[],
  after: LockStatus,
): string {
  const first = drafts[0];
  const id = (first?.provider ?? EMBEDDED) as ProviderId;
  const found = order.find((one) => one.id === id);
  const next = nextSentence(after);
  switch (first?.type) {
    case undefined:
      return `Nothing would change: it already is so. ${next}`;
    case 'LOCK_RELEASED':
      return `Nobody would hold the lock until a run needs it. ${next}`;
    case 'LOCK_PINNED':
      return found?.canServePinned === false
        ? `Every run from the next one on would fail: this provider can't serve (${found.reason}).`
        : 'Every run from the next one on would use this provider; the lock itself would not move now.';
    case 'LOCK_UNPINNED':
      return `The holder would count as not chosen. ${next}`;
    case 'RUNS_HELD':
      return 'No run would start until they are resumed; one in progress would end as it began.';
    case 'RUNS_RESUMED':
      return `Runs could start again. ${next}`;
    case 'PROVIDER_READMITTED':
      return found?.isEligible === true
        ? `${startOfSentence(id)} could serve again, with no failures counted in a row. ${next}`
        : `Its bench would end, but ${inSentence(id)} still can't serve: ${found?.reason}. ${next}`;
    default:
      return `The lock would be taken, under the next epoch. ${next}`;
  }
}

function nextSentence({ held, next }: LockStatus): string {
  if (next !== null) return `The next run would use ${inSentence(next)}.`;
  return held === null ? 'Nobody could serve the next run.' : 'No run could start until they are resumed.';
}
