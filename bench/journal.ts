/** A journal on disk, and one change of the lock in it: what several figures are taken of. */
import { openForWriting } from '../main/adapters/dataFolder.ts';
import { nodeCrypto } from '../main/adapters/nodeCrypto.ts';
import { systemClock } from '../main/adapters/systemClock.ts';
import type { Ledger } from '../main/core/ledger/Ledger.ts';
import { openLedger } from '../main/core/ledger/openLedger.ts';
import type { Store } from '../main/core/ports/Store.ts';
import { silent } from './floor.ts';

export async function openJournal(folder: string) {
  const store = await openForWriting(folder, 'bench');
  return { store, ledger: await readJournal(store) };
}

/** Reads and verifies the journal of an open folder, as a start does. */
export async function readJournal(store: Store): Promise<Ledger> {
  const ports = { store, clock: systemClock, crypto: nodeCrypto, log: silent };
  return (await openLedger(ports)).ledger;
}

/** One transition of the lock, as the journal keeps it. */
export function transition(ledger: Ledger) {
  return ledger.transact(({ lock }) => ({
    entries: [
      {
        type: 'LOCK_ACQUIRED',
        provider: lock.holder === 'groq' ? 'openai' : 'groq',
        epoch: lock.epoch + 1,
        cause: 'SWITCH',
        details: { from: lock.holder, reason: 'measured' },
      },
    ],
    answer: null,
  }));
}
