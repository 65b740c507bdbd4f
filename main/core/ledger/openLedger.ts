/**
 * Finds the newest state that can be verified. The journal decides; the documents only help where the
 * journal is damaged. Nothing damaged is deleted, nothing is ever started from silent defaults.
 */
import type { QuarantinedFile, Store } from '../ports/Store.ts';
import type { EntryDraft } from './entries.ts';
import { Ledger, type LedgerPorts, SEGMENT_ENTRIES } from './Ledger.ts';
import { applyEntry, initialLedgerState, type LedgerState } from './ledgerState.ts';
import { readSnapshot, type Snapshot } from './snapshotDocuments.ts';
import { type JournalCheck, verifyJournal } from './verifyJournal.ts';

/** What the opening found and did, in words for the user. */
export interface Finding {
  code: 'FILE_RESTORED' | 'JOURNAL_DAMAGED' | 'WRITE_INTERRUPTED';
  message: string;
  quarantined: QuarantinedFile[];
}

export interface OpenedLedger {
  ledger: Ledger;
  findings: Finding[];
}

/** Folds the verified entries. The whole journal is the truth, so the snapshot is not needed here. */
function replay(check: JournalCheck): LedgerState {
  return check.entries.reduce(applyEntry, initialLedgerState);
}

/**
 * The state to go on from when verified entries are missing: the newer of journal and snapshot, nobody
 * holding, under an epoch that no earlier answer can carry.
 */
function stateAfterLoss(replayed: LedgerState, snapshot: LedgerState | null): LedgerState {
  if (snapshot === null || snapshot.appliedSeq <= replayed.appliedSeq) return replayed;
  return { ...snapshot, appliedSeq: replayed.appliedSeq, appliedHash: replayed.appliedHash };
}

async function highestPublishedEpoch(store: Store): Promise<number> {
  const names = await store.files.list('sets');
  const epochs = names.map((name) => /\.e(\d+)\.json$/.exec(name)?.[1]).map((text) => Number(text ?? 0));
  return Math.max(0, ...epochs);
}

function restoredFindings(snapshot: Snapshot): Finding[] {
  return snapshot.restored.map(({ name, read }) => ({
    code: 'FILE_RESTORED',
    message: `${name} was damaged. The damaged file is kept as quarantine/${read.quarantined.file}; its content was restored from the journal, nothing acknowledged is lost.`,
    quarantined: read.quarantined.hash === '' ? [] : [read.quarantined],
  }));
}

/** Takes damaged segments out of the way (the writer only). @returns the copies kept in quarantine */
async function quarantineBroken(store: Store, check: JournalCheck): Promise<QuarantinedFile[]> {
  if (check.broken === null) return [];
  const segments = await store.journal.readSegments();
  const from = segments.findIndex((segment) => segment.name === check.broken?.segment);
  const kept: QuarantinedFile[] = [];
  for (const segment of segments.slice(from).reverse()) {
    const goodLines = segment.name === check.broken.segment ? check.broken.goodLines : 0;
    kept.push(await store.journal.quarantine(segment.name, goodLines));
  }
  return kept;
}

function recoveredDraft(
  epoch: number,
  cause: string,
  finding: Finding,
  lost: { from: number; to: number } | null,
): EntryDraft {
  const details = { what: finding.message, quarantined: finding.quarantined, lost };
  return { type: 'RECOVERED', provider: null, epoch, cause, details };
}

/**
 * Opens the ledger of a data folder. A writer repairs and records what it repaired; a reader changes nothing.
 * @throws AppError `NEWER_VERSION`
 */
export async function openLedger(ports: LedgerPorts): Promise<OpenedLedger> {
  const { store, crypto } = ports;
  const snapshot = await readSnapshot(store.documents);
  const segments = await store.journal.readSegments();
  const check = verifyJournal(segments, crypto);
  const replayed = replay(check);
  const findings = restoredFindings(snapshot);
  const drafts = findings.map(
    (finding) => (epoch: number) => recoveredDraft(epoch, 'RECOVERED', finding, null),
  );

  const interrupted = segments.find((segment) => segment.tail !== '');
  if (interrupted !== undefined && check.broken === null) {
    const message = 'The last write was interrupted before it was acknowledged; its trace was cut off.';
    const finding: Finding = { code: 'WRITE_INTERRUPTED', message, quarantined: [] };
    if (store.access === 'writer') {
      await store.journal.dropTail(interrupted.name);
      findings.push(finding);
      drafts.push((epoch) => recoveredDraft(epoch, 'RECOVERED', finding, null));
    }
  }

  const snapshotSeq = snapshot.state?.appliedSeq ?? 0;
  const isJournalShort = check.broken !== null || snapshotSeq > replayed.appliedSeq;
  const state = isJournalShort ? stateAfterLoss(replayed, snapshot.state) : replayed;
  const start = {
    state,
    recent: check.entries.slice(-SEGMENT_ENTRIES),
    segment: check.lastSegment?.lines === 0 ? null : check.lastSegment,
  };
  const ledger = new Ledger(ports, start);

  if (isJournalShort) {
    const quarantined = store.access === 'writer' ? await quarantineBroken(store, check) : [];
    const firstLost = replayed.appliedSeq + 1;
    const lastLost = Math.max(snapshotSeq, firstLost);
    const message = `The journal is damaged from entry ${firstLost} on. The damaged file is kept in quarantine; the newest verifiable state was restored, and nobody holds the lock.`;
    const finding: Finding = { code: 'JOURNAL_DAMAGED', message, quarantined };
    findings.push(finding);
    const epoch = Math.max(state.lock.epoch, await highestPublishedEpoch(store)) + 1;
    drafts.unshift(() => recoveredDraft(epoch, 'RECOVERED', finding, { from: firstLost, to: lastLost }));
  }

  if (store.access === 'writer' && drafts.length > 0) await record(ledger, drafts);
  return { ledger, findings };
}

async function record(ledger: Ledger, drafts: readonly ((epoch: number) => EntryDraft)[]): Promise<void> {
  for (const draft of drafts) {
    await ledger.transact((state) => ({ entries: [draft(state.lock.epoch)], answer: null }));
  }
}
