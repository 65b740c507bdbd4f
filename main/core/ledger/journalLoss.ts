/** What the journal lacks, told by everything else in the folder that knows of more, and how it is made up for. Pure. */
import type { Crypto } from '../ports/Crypto.ts';
import type { JournalSegment } from '../ports/Store.ts';
import type { RestoredState } from '../state/entries.ts';
import type { LedgerState } from '../state/ledgerState.ts';
import { type Given, givenIn, highestOf } from './cutOffRepair.ts';
import type { Loss } from './findings.ts';
import type { Witness } from './otherCopies.ts';
import { type JournalCheck, numbersBehind } from './verifyJournal.ts';

/** What was given behind a break of the journal. */
export function givenBehind(check: JournalCheck, segments: readonly JournalSegment[], crypto: Crypto): Given {
  if (check.broken === null) return { seq: 0, epoch: 0 };
  const { segment, goodLines } = check.broken;
  const from = segments.findIndex(({ name }) => name === segment);
  const behind = segments
    .slice(from)
    .flatMap(({ lines, tail }, index) => [...lines.slice(index === 0 ? goodLines : 0), tail]);
  return highestOf([numbersBehind(check.broken, segments, crypto), givenIn(behind.join('\n'), crypto)]);
}

/**
 * @param given the highest number and epoch that are known from damaged parts of the journal
 * @param beyond those of copies that know of changes which the journal does not have
 * @returns what the journal lacks, or null when it is whole: a snapshot or a set may know of more than it
 */
export function findLoss(
  check: JournalCheck,
  replayed: LedgerState,
  snapshot: LedgerState | null,
  publishedEpoch: number,
  given: Given,
  beyond: Given,
): Loss | null {
  const { appliedSeq, lock } = replayed;
  const knownSeq = Math.max(snapshot?.appliedSeq ?? 0, given.seq, beyond.seq);
  const knownEpoch = Math.max(publishedEpoch, given.epoch, beyond.epoch);
  const isBehind = knownSeq > appliedSeq || knownEpoch > lock.epoch || beyond.seq > 0;
  if (check.broken === null && !isBehind) return null;
  const highestEpoch = Math.max(lock.epoch, snapshot?.lock.epoch ?? 0, knownEpoch);
  return { from: appliedSeq + 1, to: Math.max(appliedSeq + 1, knownSeq), freshEpoch: highestEpoch + 1 };
}

/** A snapshot of as many entries as the journal has may be one of others. */
export function snapshotWitness(snapshot: LedgerState | null): Witness[] {
  if (snapshot === null || snapshot.appliedSeq === 0) return [];
  const { appliedSeq: seq, appliedHash: hash, lock } = snapshot;
  return [{ seq, hash, epoch: lock.epoch, file: 'index.json' }];
}

/** What the snapshot knows and the journal no longer does; null when the snapshot is not the newer of both. */
export function restoredFrom(snapshot: LedgerState | null, replayed: LedgerState): RestoredState | null {
  if (snapshot === null || snapshot.appliedSeq <= replayed.appliedSeq) return null;
  const { datasets, sets, settings, openRun, lock, pause, levelOverrides } = snapshot;
  const { pin, hold, records } = lock;
  const watches = Object.fromEntries(Object.entries(snapshot.watches).map(([id, files]) => [id, [...files]]));
  return {
    datasets: [...datasets],
    sets: [...sets],
    settings: { ...settings },
    openRun,
    pin,
    hold,
    records,
    watches,
    pause,
    // Most recoveries know none, and are as they always were.
    ...(levelOverrides.length === 0 ? {} : { levelOverrides: [...levelOverrides] }),
  };
}
