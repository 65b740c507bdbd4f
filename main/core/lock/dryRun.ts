/** What a command of the lock would change, and why the next run would then use whom it would. Pure. */

import type { LockDryRun, LockStatus } from '../../../shared/lock/lockSchema.ts';
import type { ProviderId } from '../../../shared/providers/providerSchema.ts';
import { EMBEDDED } from '../../../shared/providers/providerSchema.ts';
import { words } from '../../../shared/words/index.ts';
import type { EntryDraft } from '../state/entries.ts';
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
  const text = words.lock.dryRun;
  const next = text.nextRun({ next: after.next, isHeld: after.held !== null });
  switch (first?.type) {
    case undefined:
      return text.nothing({ next });
    case 'LOCK_RELEASED':
      return text.release({ next });
    case 'LOCK_PINNED':
      return found?.canServePinned === false ? text.pinUnavailable(found) : text.pin;
    case 'LOCK_UNPINNED':
      return text.unpin({ next });
    case 'RUNS_HELD':
      return text.hold;
    case 'RUNS_RESUMED':
      return text.resume({ next });
    case 'PROVIDER_READMITTED':
      return found?.isEligible === true
        ? text.readmit({ id, next })
        : text.readmitInVain({ id, next, reason: found?.reason ?? words.lock.unknownProvider });
    default:
      return text.take({ next });
  }
}
