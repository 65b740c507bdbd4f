/** What users of a data folder have been shown, and the check that a later start takes none of it back. */
import { expect } from 'vitest';
import type { AuditEntry, Client, LockStatus, MethodName } from '../../shared/contract/index.ts';

/** All that the folder shows, as one value. */
export interface View {
  entries: readonly AuditEntry[];
  status: LockStatus;
  settings: unknown;
  datasets: readonly unknown[];
  sets: readonly unknown[];
}

export interface Seen {
  /** Lines that were given to the journal, acknowledged or not. */
  given(lines: readonly string[]): void;
  entries(entries: readonly Pick<AuditEntry, 'seq' | 'hash'>[]): void;
  lock(status: LockStatus): void;
  /** A call began: from now on, what it works at may have changed. */
  begin(method: MethodName): void;
  /** Everything that is shown while nothing is under way. */
  view(view: View): void;
  /** Fails the test when something is not there that had been shown. @returns how many entries were only in flight */
  expectKept(view: View): number;
  readonly highestEpoch: number;
}

export function createSeen(): Seen {
  const hashes = new Map<number, string>();
  const written = new Set<string>();
  const holders = new Map<number, string | null>();
  let begun: MethodName[] = [];
  let last: View | null = null;

  const noteEntries: Seen['entries'] = (entries) => {
    for (const { seq, hash } of entries) {
      expect(hashes.get(seq) ?? hash, `entry ${seq} was shown before, and was another one`).toBe(hash);
      hashes.set(seq, hash);
    }
  };
  const noteLock: Seen['lock'] = ({ epoch, holder }) => {
    expect(holders.has(epoch) ? holders.get(epoch) : holder, `epoch ${epoch} had one holder`).toBe(holder);
    holders.set(epoch, holder);
  };
  const highest = () => Math.max(0, ...holders.keys());

  return {
    given(lines) {
      for (const line of lines) written.add(line.slice(-73, -2));
    },
    entries: noteEntries,
    lock: noteLock,
    begin: (method) => void begun.push(method),
    view(view) {
      noteEntries(view.entries);
      noteLock(view.status);
      last = view;
      begun = [];
    },
    expectKept(view) {
      const found = new Map(view.entries.map(({ seq, hash }) => [seq, hash]));
      for (const [seq, hash] of hashes) expect(found.get(seq), `entry ${seq} had been shown`).toBe(hash);
      for (const { seq, hash } of view.entries)
        expect(written.has(hash), `entry ${seq} was written by somebody`).toBe(true);
      expect(view.status.epoch, 'epochs never go back').toBeGreaterThanOrEqual(highest());
      if (last !== null) expectUntouched(last, view, begun);
      return view.entries.filter(({ seq }) => !hashes.has(seq)).length;
    },
    get highestEpoch() {
      return highest();
    },
  };
}

const moves = (begun: readonly MethodName[], ...starts: string[]) =>
  begun.some((method) => starts.some((start) => method.startsWith(start)));

/** What no call has worked at since is as it was shown last. */
function expectUntouched(before: View, after: View, begun: readonly MethodName[]): void {
  if (!moves(begun, 'settings.')) expect(after.settings, 'settings').toEqual(before.settings);
  if (!moves(begun, 'datasets.')) expect(after.datasets, 'datasets').toEqual(before.datasets);
  if (!moves(begun, 'datasets.', 'forecasts.')) expect(after.sets, 'sets').toEqual(before.sets);
  if (!moves(begun, 'lock.')) {
    const { pinned, held } = before.status;
    expect(after.status, 'pin and hold').toMatchObject({ pinned, held });
  }
  if (moves(begun, 'lock.', 'forecasts.', 'settings.')) return;
  // A loan that a fault of the disk kept from being returned is returned by the next start.
  const isReturned = before.status.cause === 'LOAN' && after.status.cause === 'LOAN_ENDED';
  const { holder, epoch, cause, since } = before.status;
  const expected = isReturned ? { epoch: epoch + 1 } : { holder, epoch, cause, since };
  expect(after.status, 'holder').toMatchObject(expected);
}

/** Reads everything, every file included. @throws when a file can't be read */
export async function viewOf(client: Client): Promise<View> {
  const { entries } = await client.call('audit.list', { limit: 100_000 });
  const status = await client.call('lock.status', {});
  const { settings } = await client.call('settings.list', {});
  const { datasets } = await client.call('datasets.list', {});
  const details = await Promise.all(datasets.map(({ id }) => client.call('datasets.show', { id })));
  const { forecasts } = await client.call('forecasts.list', {});
  const sets = await Promise.all(forecasts.map(({ id }) => client.call('forecasts.show', { id })));
  return { entries: entries.toReversed(), status, settings, datasets: details, sets };
}
