/**
 * Finds the newest state that can be verified. The journal decides; the documents only help where the
 * journal is damaged. Nothing damaged is deleted, nothing is ever started from silent defaults.
 */
import type { Crypto } from '../ports/Crypto.ts';
import type { JournalSegment, QuarantinedFile, Store } from '../ports/Store.ts';
import type { EntryDraft, RestoredState } from './entries.ts';
import { type Finding, type Loss, lossFinding, recoveredDraft, restoredFindings } from './findings.ts';
import { Ledger, type LedgerPorts, SEGMENT_ENTRIES } from './Ledger.ts';
import { applyEntry, initialLedgerState, type LedgerState } from './ledgerState.ts';
import { readSnapshot } from './snapshotDocuments.ts';
import { type JournalCheck, numbersBehind, verifyJournal } from './verifyJournal.ts';

export interface OpenedLedger {
  ledger: Ledger;
  findings: Finding[];
  /** Whether entries were ever lost: then files that no entry names may still be somebody's data. */
  hasLostEntries: boolean;
}

/** Folds the verified entries. The whole journal is the truth, so the snapshot is not needed here. */
function replay(check: JournalCheck): LedgerState {
  return check.entries.reduce(applyEntry, initialLedgerState);
}

async function highestPublishedEpoch(store: Store): Promise<number> {
  const names = await store.files.list('sets');
  const epochs = names.map((name) => /\.e(\d+)\.json$/.exec(name)?.[1]).map((text) => Number(text ?? 0));
  return epochs.reduce((highest, epoch) => Math.max(highest, epoch), 0);
}

/** @returns what the journal lacks, or null when it is whole: a snapshot or a set may know of more than it. */
function findLoss(
  crypto: Crypto,
  segments: readonly JournalSegment[],
  check: JournalCheck,
  replayed: LedgerState,
  snapshot: LedgerState | null,
  publishedEpoch: number,
): Loss | null {
  const snapshotSeq = snapshot?.appliedSeq ?? 0;
  const isWhole =
    check.broken === null && snapshotSeq <= replayed.appliedSeq && publishedEpoch <= replayed.lock.epoch;
  if (isWhole) return null;
  const from = replayed.appliedSeq + 1;
  const behind = check.broken === null ? null : numbersBehind(check.broken, segments, crypto);
  const epochs = [replayed.lock.epoch, snapshot?.lock.epoch ?? 0, publishedEpoch, behind?.epoch ?? 0];
  const to = Math.max(from, snapshotSeq, behind?.seq ?? 0);
  return { from, to, freshEpoch: Math.max(...epochs) + 1 };
}

/** What the snapshot knows and the journal no longer does; null when the snapshot is not the newer of both. */
function restoredFrom(snapshot: LedgerState | null, replayed: LedgerState): RestoredState | null {
  if (snapshot === null || snapshot.appliedSeq <= replayed.appliedSeq) return null;
  const { datasets, sets, settings, openRun, lock } = snapshot;
  const { pin, hold, records } = lock;
  return { datasets: [...datasets], sets: [...sets], settings: { ...settings }, openRun, pin, hold, records };
}

/** Takes damaged segments out of the way (the writer only). @returns the copies kept in quarantine */
async function quarantineBroken(
  store: Store,
  segments: readonly JournalSegment[],
  check: JournalCheck,
): Promise<QuarantinedFile[]> {
  if (check.broken === null || store.access === 'reader') return [];
  const from = segments.findIndex((segment) => segment.name === check.broken?.segment);
  const kept: QuarantinedFile[] = [];
  for (const segment of segments.slice(from).reverse()) {
    const goodLines = segment.name === check.broken.segment ? check.broken.goodLines : 0;
    kept.push(await store.journal.quarantine(segment.name, goodLines));
  }
  return kept;
}

/** Cuts an interrupted write off. @returns the finding, or null when there is nothing to cut, or no right to */
async function dropInterrupted(
  store: Store,
  segments: readonly JournalSegment[],
  check: JournalCheck,
): Promise<Finding | null> {
  const interrupted = segments.find((segment) => segment.tail !== '');
  if (interrupted === undefined || check.broken !== null || store.access === 'reader') return null;
  await store.journal.dropTail(interrupted.name);
  const message = 'The last write was interrupted before it was acknowledged; its trace was cut off.';
  return { code: 'WRITE_INTERRUPTED', message, quarantined: [] };
}

/**
 * Opens the ledger of a data folder. A writer repairs and records what it repaired; a reader changes nothing.
 * @throws AppError `NEWER_VERSION`
 */
export async function openLedger(ports: LedgerPorts): Promise<OpenedLedger> {
  const { store, crypto } = ports;
  // What follows from the journal is read before it: a writer beside this reader is then never taken for damage.
  const snapshot = await readSnapshot(store.documents);
  const publishedEpoch = await highestPublishedEpoch(store);
  const segments = await store.journal.readSegments();
  const check = verifyJournal(segments, crypto);
  const replayed = replay(check);
  const loss = findLoss(crypto, segments, check, replayed, snapshot.state, publishedEpoch);
  const findings = restoredFindings(snapshot, store, loss === null);
  const interrupted = await dropInterrupted(store, segments, check);
  if (interrupted !== null) findings.push(interrupted);
  const drafts = findings.map((finding) => (epoch: number) => recoveredDraft(epoch, finding));

  const restored = loss === null ? null : restoredFrom(snapshot.state, replayed);
  if (loss !== null) {
    const finding = lossFinding(loss, await quarantineBroken(store, segments, check), store);
    findings.push(finding);
    const lost = { from: loss.from, to: loss.to };
    drafts.unshift(() => recoveredDraft(loss.freshEpoch, finding, { lost, restored }));
  }

  const ledger = new Ledger(ports, {
    // A reader can't record a recovery, but shows the state that one would restore.
    state: store.access === 'reader' && restored !== null ? asSnapshot(snapshot.state!, replayed) : replayed,
    knownSeq: loss?.to ?? replayed.appliedSeq,
    recent: check.entries.slice(-SEGMENT_ENTRIES),
    segment: check.lastSegment?.lines === 0 ? null : check.lastSegment,
  });
  if (store.access === 'writer') await record(ledger, drafts);
  return { ledger, findings, hasLostEntries: loss !== null || check.entries.some(hasLost) };
}

function asSnapshot(snapshot: LedgerState, { appliedSeq, appliedHash }: LedgerState): LedgerState {
  return { ...snapshot, appliedSeq, appliedHash };
}

function hasLost(entry: JournalCheck['entries'][number]): boolean {
  return entry.type === 'RECOVERED' && entry.details.lost !== null;
}

async function record(ledger: Ledger, drafts: readonly ((epoch: number) => EntryDraft)[]): Promise<void> {
  for (const draft of drafts) {
    await ledger.transact((state) => ({ entries: [draft(state.lock.epoch)], answer: null }));
  }
}
