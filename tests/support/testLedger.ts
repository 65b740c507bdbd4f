/** A ledger over a disk in memory, and the drafts that tests commit to it. */

import type { Finding } from '../../main/core/ledger/findings.ts';
import type { Ledger } from '../../main/core/ledger/Ledger.ts';
import { openLedger } from '../../main/core/ledger/openLedger.ts';
import { verifyJournal } from '../../main/core/ledger/verifyJournal.ts';
import type { Crypto } from '../../main/core/ports/Crypto.ts';
import type { JournalSegment } from '../../main/core/ports/Store.ts';
import type { EntryDraft } from '../../main/core/state/entries.ts';
import { applyEntry, initialLedgerState, type LedgerState } from '../../main/core/state/ledgerState.ts';
import type { ProviderId } from '../../shared/providers/providerSchema.ts';
import type { Dataset } from '../../shared/surveillance/datasetSchema.ts';
import { createFakeClock, type FakeClock } from './fakeClock.ts';
import { createFakeCrypto } from './fakeCrypto.ts';
import type { MemoryDisk } from './memoryDisk.ts';
import { createMemoryLog, type LogLine } from './memoryLog.ts';
import { createMemoryStore, type MemoryStore } from './memoryStore.ts';

export interface TestLedger {
  ledger: Ledger;
  findings: Finding[];
  store: MemoryStore;
  disk: MemoryDisk;
  clock: FakeClock;
  crypto: Crypto;
  logLines: LogLine[];
  /** Commits drafts as one transaction. */
  commit(...drafts: EntryDraft[]): Promise<void>;
}

export async function openTestLedger(
  disk?: MemoryDisk,
  access: 'writer' | 'reader' = 'writer',
): Promise<TestLedger> {
  const store = createMemoryStore({ access, ...(disk ? { disk } : {}) });
  const clock = createFakeClock();
  const crypto = createFakeCrypto();
  const log = createMemoryLog();
  const { ledger, findings } = await openLedger({ store, clock, crypto, log });
  return {
    ledger,
    findings,
    store,
    disk: store.disk,
    clock,
    crypto,
    logLines: log.lines,
    async commit(...drafts) {
      await ledger.transact(() => ({ entries: drafts, answer: null }));
    },
  };
}

/** The segments of a disk as the journal's port gives them. */
export function segmentsOf(disk: MemoryDisk): JournalSegment[] {
  return disk.names('journal/').map((path) => {
    const lines = disk.text(path).split('\n');
    const tail = lines.pop() ?? '';
    return { name: path.slice('journal/'.length), lines, tail };
  });
}

/** The journal of a disk, checked and folded anew, without the code that opens ledgers. */
export function replayOf(disk: MemoryDisk): LedgerState {
  const { entries, broken } = verifyJournal(segmentsOf(disk), createFakeCrypto());
  if (broken !== null) throw new Error(`the journal is broken at entry ${broken.seq}`);
  return entries.reduce(applyEntry, initialLedgerState);
}

export function acquiredDraft(epoch: number, provider: ProviderId = 'embedded'): EntryDraft {
  return { type: 'LOCK_ACQUIRED', provider, epoch, cause: 'USER', details: { from: null } };
}

export function releasedDraft(epoch: number, from: ProviderId = 'embedded'): EntryDraft {
  return { type: 'LOCK_RELEASED', provider: null, epoch, cause: 'RELEASED', details: { from } };
}

export function settingDraft(key: string, value: unknown): EntryDraft {
  return { type: 'SETTING_CHANGED', provider: null, epoch: 0, cause: 'USER', details: { key, value } };
}

/** Takes and gives back the lock `times` times: two entries and two epochs each. */
export async function holdAndRelease(ledger: TestLedger, times: number): Promise<void> {
  for (let n = 0; n < times; n += 1) {
    const { epoch } = ledger.ledger.state.lock;
    await ledger.commit(acquiredDraft(epoch + 1));
    await ledger.commit(releasedDraft(epoch + 2));
  }
}

/** @param content the letter that the hash of its content is made of: the same letter, the same content */
export function datasetDraft(
  id: string,
  content = 'a',
  changes: Partial<Dataset> = {},
): Extract<EntryDraft, { type: 'DATASET_IMPORTED' }> {
  const hash = `sha256:${content.repeat(64)}`;
  const importedAt = '2016-11-02T08:00:00.000Z';
  const dataset: Dataset = {
    id,
    name: `Données de ${id}`,
    disease: 'cholera',
    layout: 'wide-by-place',
    frequency: 'week',
    countKind: 'incident',
    epiWeek: 'cdc',
    asOf: '2016-11-02',
    replay: false,
    importedAt,
    attribution: null,
    locations: 2,
    firstDate: '2016-05-21',
    lastDate: '2016-10-29',
    cases: { total: 100, negativeSteps: 0 },
    deaths: null,
    rows: { read: 24, used: 24, rejected: 0 },
    issues: [],
    contentHash: hash,
    snapshots: [{ asOf: '2016-11-02', importedAt, contentHash: hash, files: [`${id}.csv`] }],
    ...changes,
  };
  const details = { dataset, file: `datasets/${id}.${content}.json`, fileHash: hash };
  return { type: 'DATASET_IMPORTED', provider: null, epoch: 0, cause: 'USER', details };
}

export function publishedDraft(runId: string, epoch: number, datasetId: string): EntryDraft {
  const details = {
    runId,
    datasetId,
    kind: 'forecast' as const,
    provider: 'embedded' as const,
    contentHash: `sha256:${'c'.repeat(64)}`,
    model: 'no-change-A/1',
    epoch,
    asOf: '2016-11-02',
    issuedAt: '2016-11-02T08:00:00.000Z',
    forecasts: 2,
    gaps: 0,
    file: `sets/${runId}.e${epoch}.json`,
    fileHash: `sha256:${'b'.repeat(64)}`,
  };
  return { type: 'SET_PUBLISHED', provider: 'embedded', epoch, cause: 'RUN', details };
}
