/** What must hold after every step of every test of the lock: I1 to I6 of the fault scenarios. */
import { expect } from 'vitest';
import { setFileNames } from '../../main/core/forecasts/publishedSet.ts';
import { verifyJournal } from '../../main/core/ledger/verifyJournal.ts';
import type { Crypto } from '../../main/core/ports/Crypto.ts';
import type { Entry } from '../../main/core/state/entries.ts';
import { applyEntry, initialLedgerState, type LedgerState } from '../../main/core/state/ledgerState.ts';
import { recordOf } from '../../main/core/state/lockState.ts';
import { lockCauses } from '../../shared/lock/lockSchema.ts';
import type { MemoryDisk } from './memoryDisk.ts';
import { storedSet } from './storedSet.ts';
import type { TestCore } from './testCore.ts';
import { segmentsOf } from './testLedger.ts';

/** The files of each published set as they were read, by the hash of its entry. */
type CheckedSets = Map<string, readonly Buffer[]>;

const holderTypes = ['LOCK_ACQUIRED', 'LOCK_RELEASED', 'RECOVERED'];

export interface Invariants {
  /** Fails the test when one of them does not hold now. */
  check(test: TestCore): Promise<void>;
}

/** Keep one per data folder, over its restarts. @param secret a text that must appear nowhere */
export function createInvariants(secret: string): Invariants {
  let highestEpoch = 0;
  // What did not change since it was looked at is not read again: long tests check after every step.
  const sets: CheckedSets = new Map();
  const clean = new WeakSet<Buffer>();
  const cleanLines = new WeakMap<object, number>();
  return {
    async check(test) {
      const state = checkJournal(test.disk, test.crypto, sets);
      expect(state.lock.epoch, 'I2: epochs never go back, over restarts too').toBeGreaterThanOrEqual(
        highestEpoch,
      );
      highestEpoch = state.lock.epoch;
      await checkMemory(test, state);
      for (const name of test.disk.names()) {
        const bytes = test.disk.bytes(name);
        if (!clean.has(bytes)) expect(bytes.toString('utf8'), `I6: ${name}`).not.toContain(secret);
        clean.add(bytes);
      }
      for (const { event, fields } of test.logLines.slice(cleanLines.get(test.logLines) ?? 0))
        expect(JSON.stringify(fields), `I6: ${event}`).not.toContain(secret);
      cleanLines.set(test.logLines, test.logLines.length);
    },
  };
}

/** Checks I1, I2, I3 and I5 of a data folder, from its first entry to its last. @returns the state after it */
export function checkJournal(disk: MemoryDisk, crypto: Crypto, sets: CheckedSets = new Map()): LedgerState {
  const { entries, broken } = verifyJournal(segmentsOf(disk), crypto);
  expect(broken).toBeNull();
  return entries.reduce((before, entry) => checkEntry(disk, before, entry, sets), initialLedgerState);
}

/** @returns the state after the entry, when it was right to follow on the one before */
function checkEntry(disk: MemoryDisk, before: LedgerState, entry: Entry, sets: CheckedSets): LedgerState {
  const after = applyEntry(before, entry);
  const isChange = after.lock.epoch !== before.lock.epoch || after.lock.holder !== before.lock.holder;
  if (isChange) checkChange(before, entry, after);
  else expect(entry.epoch, 'an entry names the epoch it was made in').toBe(before.lock.epoch);
  if (entry.type === 'SET_PUBLISHED') checkPublished(disk, before, entry, sets);
  return after;
}

function checkChange(before: LedgerState, entry: Entry, after: LedgerState): void {
  expect(holderTypes, 'I5: each change of holder has its entry').toContain(entry.type);
  expect(lockCauses, 'I5: with a cause').toContain(entry.cause);
  expect(after.lock.holder, 'I1: the one holder is the one that the entry names').toBe(entry.provider);
  expect(entry.epoch, 'I2: epochs grow by one').toBe(before.lock.epoch + 1);
  if (entry.type === 'LOCK_ACQUIRED' || entry.type === 'LOCK_RELEASED') {
    expect(entry.details.from, 'I5: in order').toBe(before.lock.holder);
  }
}

function checkPublished(
  disk: MemoryDisk,
  before: LedgerState,
  entry: Entry & { type: 'SET_PUBLISHED' },
  sets: CheckedSets,
): void {
  const { provider, epoch, model, runId } = entry.details;
  expect([provider, epoch], 'I3: published by the holder of that moment').toEqual([
    before.lock.holder,
    before.lock.epoch,
  ]);
  const bytes = Object.values(setFileNames(runId, epoch)).map((name) => disk.bytes(name));
  const known = sets.get(entry.hash);
  if (known !== undefined && bytes.every((one, n) => one === known[n])) return;
  const { forecasts } = storedSet(disk, runId, epoch);
  for (const { provenance } of forecasts) {
    expect(provenance, 'I3: one set has one epoch').toMatchObject({ provider, epoch, model, runId });
  }
  sets.set(entry.hash, bytes);
}

async function checkMemory({ client }: TestCore, state: LedgerState): Promise<void> {
  const { holder, epoch, cause, since } = state.lock;
  const status = await client.call('lock.status', {});
  expect(status, 'I4: memory is never ahead of disk').toMatchObject({ holder, epoch, cause, since });
  expect(status.held, 'I4').toEqual(state.lock.hold === null ? null : { reason: state.lock.hold.reason });
  for (const { id, consecutiveFailures, totalFailures } of status.providers) {
    const { consecutive, total } = recordOf(state.lock, id);
    expect([consecutiveFailures, totalFailures], `I4: ${id}`).toEqual([consecutive, total]);
  }
  const { audit } = await client.call('app.info', {});
  expect(audit.entries, 'I4').toBe(state.appliedSeq);
  const { forecasts } = await client.call('forecasts.list', {});
  const shown = new Set(forecasts.map((one) => one.runId));
  expect(shown, 'I4: exactly the published sets are visible').toEqual(
    new Set(state.sets.map((row) => row.runId)),
  );
}
