/**
 * Copies beside the files that are used: backups, what a sync service set aside when two computers wrote one folder,
 * what somebody kept by hand. Nothing in them is state. But where they know of changes that the journal does not have
 * (an older journal was put back, or another computer went on from here), no number and no epoch of theirs is given again.
 */
import { z } from '../../../shared/zod.ts';
import type { Crypto } from '../ports/Crypto.ts';
import type { Store } from '../ports/Store.ts';
import type { Entry } from '../state/entries.ts';
import { soundOnes } from '../util/soundOnes.ts';
import { entriesIn, type Given, highestOf } from './cutOffRepair.ts';

/** A change that a copy knows of: an entry, or the last one that a snapshot was taken after. */
export interface Witness extends Given {
  hash: string;
  /** Where it was found. */
  file: string;
}

const JOURNAL_COPY = /\d{10}.*jsonl/i;
const INDEX_COPY = /index.*json/i;
/** Only in a folder of sets: the hash in the name of a dataset may look alike. */
const SET_EPOCH = /(?:^|\/)sets[^/]*\/[^/]*\.e(\d+)(?!\w)[^/]*json/i;
const OWN_SEGMENT = /^journal\/\d+\.jsonl$/;
/** Journals that bundles brought, of other sites or on their way in: no number or epoch of theirs was ever given here. */
const OF_BUNDLES = /^(?:sites|journal\.incoming)\//;
/** Read by their own rules: the index itself, and what recoveries name. */
const READ_ELSEWHERE = /^(?:index\.json$|quarantine\/|datasets\/|logs\/)/;

const snapshotSchema = z.object({
  appliedSeq: z.int().min(1),
  appliedHash: z.string(),
  lock: z.object({ epoch: z.int() }),
});

/** What all copies of a folder know. */
export interface OtherCopies {
  witnesses: Witness[];
  /** The highest epoch in the name of a published set, whatever else its name says. */
  publishedEpoch: number;
}

/** Reads every copy below the data folder; one that can't be read gives no sign. */
export async function readOtherCopies(store: Store, crypto: Crypto): Promise<OtherCopies> {
  const names = (await store.files.listAll()).filter((name) => !OF_BUNDLES.test(name));
  const copies = names.filter((name) => isCopy(name));
  const { sound } = await soundOnes(copies, async (file) =>
    witnessesIn(file, (await store.files.read(file)) ?? '', crypto),
  );
  const epochs = names.map((name) => Number(SET_EPOCH.exec(name)?.[1] ?? 0));
  return {
    witnesses: sound.flat(),
    publishedEpoch: epochs.reduce((highest, epoch) => Math.max(highest, epoch), 0),
  };
}

/** What of it the journal does not have, and stands as high as it or higher. */
export function beyondJournal(
  witnesses: readonly Witness[],
  entries: readonly Entry[],
  now: Given,
): { given: Given; files: string[] } {
  const high = witnesses.filter(({ seq, epoch }) => seq > now.seq || epoch >= now.epoch);
  if (high.length === 0) return { given: { seq: 0, epoch: 0 }, files: [] };
  const known = new Set(entries.map(({ hash }) => hash));
  const beyond = high.filter(({ hash }) => !known.has(hash));
  return { given: highestOf(beyond), files: [...new Set(beyond.map(({ file }) => file))] };
}

function isCopy(name: string): boolean {
  if (READ_ELSEWHERE.test(name) || OWN_SEGMENT.test(name)) return false;
  return JOURNAL_COPY.test(lastPart(name)) || INDEX_COPY.test(lastPart(name));
}

function lastPart(name: string): string {
  return name.slice(name.lastIndexOf('/') + 1);
}

function witnessesIn(file: string, text: string, crypto: Crypto): Witness[] {
  const entries = entriesIn(text, crypto);
  if (entries.length > 0) return entries.map(({ seq, epoch, hash }) => ({ seq, epoch, hash, file }));
  const snapshot = snapshotSchema.safeParse(jsonOrNull(text));
  if (!snapshot.success) return [];
  const { appliedSeq: seq, appliedHash: hash, lock } = snapshot.data;
  return [{ seq, hash, epoch: lock.epoch, file }];
}

function jsonOrNull(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Half a copy is none.
    return null;
  }
}
