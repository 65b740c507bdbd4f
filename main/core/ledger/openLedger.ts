/**
 * Finds the newest state that can be verified. The journal decides; the documents only help where the
 * journal is damaged. Nothing damaged is deleted, nothing is ever started from silent defaults.
 */
import { words } from '../../../shared/words/index.ts';
import type { JournalSegment, QuarantinedFile, Store } from '../ports/Store.ts';
import type { EntryDraft } from '../state/entries.ts';
import { foldEntries, type LedgerState } from '../state/ledgerState.ts';
import { sourcesOfSame } from '../state/settingSources.ts';
import { findCutOffRepair, highestOf, namesInQuarantine } from './cutOffRepair.ts';
import {
  cutOffFinding,
  type Finding,
  lossFinding,
  recoveredDraft,
  restoredFindings,
  restoredFromJournal,
} from './findings.ts';
import { findLoss, givenBehind, restoredFrom, snapshotWitness } from './journalLoss.ts';
import {
  type DocumentKind,
  KeptDocument,
  type ReadDocument,
  readKept,
  restoredFromBackup,
} from './keptDocuments.ts';
import { Ledger, type LedgerPorts, SEGMENT_ENTRIES } from './Ledger.ts';
import { beyondJournal, readOtherCopies } from './otherCopies.ts';
import { readSnapshot } from './snapshotDocuments.ts';
import { type JournalCheck, verifyJournal } from './verifyJournal.ts';

export interface OpenedLedger {
  ledger: Ledger;
  findings: Finding[];
  /** Whether entries were ever lost: then files that no entry names may still be somebody's data. */
  hasLostEntries: boolean;
  /** The documents asked for, by their names. */
  documents: { get<T extends object>(kind: DocumentKind<T>): KeptDocument<T> };
}

/** Folds the verified entries. The whole journal is the truth, so the snapshot is not needed here. */
function replay(check: JournalCheck): LedgerState {
  return foldEntries(check.entries);
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
  const message = words.storage.writeInterrupted;
  return { code: 'WRITE_INTERRUPTED', message, quarantined: [] };
}

/** Those of `more` that `files` does not name. */
function others(more: readonly QuarantinedFile[], files: readonly QuarantinedFile[]): QuarantinedFile[] {
  return more.filter(({ file }) => !files.some((known) => known.file === file));
}

/**
 * Opens the ledger of a data folder. A writer repairs and records what it repaired; a reader changes nothing.
 * @throws AppError `NEWER_VERSION`; `FOLDER_DAMAGED` when the journal can't be read, and nothing is changed then
 */
export async function openLedger(
  ports: LedgerPorts,
  kinds: readonly DocumentKind<object>[] = [],
): Promise<OpenedLedger> {
  const { store, crypto } = ports;
  const isWriter = store.access === 'writer';
  // The writer finds out whether the journal can be read before it moves anything. A reader reads what follows from
  // the journal before it: a writer beside this reader is then never taken for damage.
  const reading = Promise.all([readOtherCopies(store, crypto), namesInQuarantine(store)]);
  const [first] = await Promise.all([isWriter ? store.journal.readSegments() : null, reading]);
  const snapshot = await readSnapshot(store.documents);
  const [copies, names] = await reading;
  const kept = new Map<string, ReadDocument<object>>();
  for (const kind of kinds) kept.set(kind.name, await readKept(store.documents, kind));
  const segments = first ?? (await store.journal.readSegments());
  const check = verifyJournal(segments, crypto);
  const replayed = replay(check);
  const cutOff = await findCutOffRepair(store, crypto, names, check.entries);
  const given = highestOf([givenBehind(check, segments, crypto), cutOff.given]);
  const witnesses = [...copies.witnesses, ...snapshotWitness(snapshot.state)];
  const now = { seq: replayed.appliedSeq, epoch: replayed.lock.epoch };
  const beyond = beyondJournal(witnesses, check.entries, now);
  const loss = findLoss(check, replayed, snapshot.state, copies.publishedEpoch, given, beyond.given);
  const findings = [
    ...restoredFindings(snapshot.restored, store, () => restoredFromJournal(loss === null)),
    ...restoredFindings(
      [...kept.values()].flatMap(({ restored }) => restored ?? []),
      store,
      restoredFromBackup,
    ),
  ];
  const interrupted = await dropInterrupted(store, segments, check);
  if (interrupted !== null) findings.push(interrupted);
  const unnamed = others(
    cutOff.files,
    findings.flatMap(({ quarantined }) => quarantined),
  );
  if (loss === null && unnamed.length > 0) findings.push(cutOffFinding(unnamed));
  const drafts = findings.map((finding) => (epoch: number) => recoveredDraft(epoch, finding));

  const restored = loss === null ? null : restoredFrom(snapshot.state, replayed);
  if (loss !== null) {
    const kept = await quarantineBroken(store, segments, check);
    const quarantined = isWriter ? [...kept, ...others(unnamed, kept)] : [];
    const finding = lossFinding(loss, {
      quarantined,
      beyond: check.broken === null ? beyond.files : [],
      store,
    });
    findings.push(finding);
    const lost = { from: loss.from, to: loss.to };
    drafts.unshift(() => recoveredDraft(loss.freshEpoch, finding, { lost, restored }));
  }

  const ledger = new Ledger(ports, {
    // A reader can't record a recovery, but shows the state that one would restore.
    state: !isWriter && restored !== null ? asSnapshot(snapshot.state!, replayed) : replayed,
    knownSeq: loss?.to ?? replayed.appliedSeq,
    recent: check.entries.slice(-SEGMENT_ENTRIES),
    segment: check.lastSegment?.lines === 0 ? null : check.lastSegment,
  });
  if (isWriter) {
    await record(ledger, drafts);
    await saveRestored(kept, ports);
    // From here on files of this version are written: an earlier one must refuse the folder, and it looks at the index.
    if (snapshot.isOld) await ledger.saveSnapshot();
  }
  const hasLostEntries = loss !== null || check.entries.some(hasLost);
  return { ledger, findings, hasLostEntries, documents: documentsOf(kept, store) };
}

/** A damaged document then gives no sign any more. One that can't be saved now is found damaged again by the next start. */
async function saveRestored(
  kept: ReadonlyMap<string, ReadDocument<object>>,
  { store, log }: LedgerPorts,
): Promise<void> {
  for (const [name, { value, restored }] of kept) {
    if (restored === null) continue;
    await store.documents.commit(name, value).catch((thrown: unknown) => {
      log.error('document-not-saved', { name }, thrown);
    });
  }
}

function documentsOf(
  kept: ReadonlyMap<string, ReadDocument<object>>,
  store: Store,
): OpenedLedger['documents'] {
  return {
    get<T extends object>({ name, empty }: DocumentKind<T>) {
      const value = (kept.get(name)?.value ?? empty) as T;
      return new KeptDocument<T>(store.documents, name, store.access === 'writer', value);
    },
  };
}

function asSnapshot(snapshot: LedgerState, replayed: LedgerState): LedgerState {
  const { appliedSeq, appliedHash } = replayed;
  return {
    ...snapshot,
    appliedSeq,
    appliedHash,
    settingSources: sourcesOfSame(replayed, snapshot.settings),
  };
}

function hasLost(entry: JournalCheck['entries'][number]): boolean {
  return entry.type === 'RECOVERED' && entry.details.lost !== null;
}

/** All in one commit: the first one saves the documents, and a damaged document then gives no sign any more. */
async function record(ledger: Ledger, drafts: readonly ((epoch: number) => EntryDraft)[]): Promise<void> {
  if (drafts.length === 0) return;
  await ledger.transact((state) => {
    let { epoch } = state.lock;
    const entries = drafts.map((draftOf) => {
      const draft = draftOf(epoch);
      epoch = draft.epoch;
      return draft;
    });
    return { entries, answer: null };
  });
}
