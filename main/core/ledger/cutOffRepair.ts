/**
 * A start that repairs keeps a copy of what is damaged first and records it last. One that is cut off in between
 * leaves copies that no entry names, and a journal that may be shorter than it was: the next start tells by them.
 */
import type { Crypto } from '../ports/Crypto.ts';
import type { QuarantinedFile, Store } from '../ports/Store.ts';
import { readLine } from '../state/chain.ts';
import type { Entry } from '../state/entries.ts';

/** The highest audit number and epoch that were once given: neither is ever given again. */
export interface Given {
  seq: number;
  epoch: number;
}

export interface CutOffRepair {
  /** Copies in quarantine that no recovery names yet. */
  files: QuarantinedFile[];
  /** What stands in those of them that were segments of the journal. */
  given: Given;
}

const MARK = /\.[0-9a-f]{12}\.damaged$/;
const HASH_START = 'sha256:'.length;
const FOLDER = 'quarantine';

/** @returns the higher of each */
export function highestOf(all: readonly Given[]): Given {
  const highest = { seq: 0, epoch: 0 };
  for (const { seq, epoch } of all) {
    highest.seq = Math.max(highest.seq, seq);
    highest.epoch = Math.max(highest.epoch, epoch);
  }
  return highest;
}

/** The entries that can still be read in a text, also where it is damaged, or a line end is lost. */
export function entriesIn(text: string, crypto: Crypto): Entry[] {
  return text.split(/(?=\{"seq":)/).flatMap((piece) => {
    const end = /,"hash":"sha256:[0-9a-f]{64}"\}/.exec(piece);
    const read = end && readLine(piece.slice(0, end.index + end[0].length), crypto);
    return read?.ok ? [read.entry] : [];
  });
}

/** What the entries of a damaged text say that can still be read. */
export function givenIn(text: string, crypto: Crypto): Given {
  return highestOf(entriesIn(text, crypto));
}

/** @returns the names in quarantine, to be read before the journal: a repair beside this reader is then none that was cut off */
export async function namesInQuarantine(store: Store): Promise<string[]> {
  const paths = await store.files.list(FOLDER);
  return paths.map((path) => path.slice(FOLDER.length + 1)).filter((name) => MARK.test(name));
}

/** @param names as `namesInQuarantine` gave them @param entries the whole journal that can be verified */
export async function findCutOffRepair(
  store: Store,
  crypto: Crypto,
  names: readonly string[],
  entries: readonly Entry[],
): Promise<CutOffRepair> {
  const recorded = new Set(
    entries.flatMap((entry) =>
      entry.type === 'RECOVERED' ? entry.details.quarantined.map(({ file }) => file) : [],
    ),
  );
  const unnamed = names.filter((name) => !recorded.has(name));
  if (unnamed.length === 0) return { files: [], given: { seq: 0, epoch: 0 } };
  // A copy that does not have the hash of its name is not ours: it stays unnamed, and the check of the audit says so.
  const files = (await store.files.listQuarantined()).filter(
    ({ file, hash }) =>
      unnamed.includes(file) && file.endsWith(`.${hash.slice(HASH_START, HASH_START + 12)}.damaged`),
  );
  const given = await Promise.all(files.map(({ file }) => givenInCopy(store, crypto, file)));
  return { files, given: highestOf(given) };
}

/** A line that can't be read any more had a number too. */
async function givenInCopy(store: Store, crypto: Crypto, file: string): Promise<Given> {
  const firstSeq = /^(\d+)\.jsonl$/.exec(file.replace(MARK, ''))?.[1];
  if (firstSeq === undefined) return { seq: 0, epoch: 0 };
  const text = (await store.files.read(`${FOLDER}/${file}`)) ?? '';
  const lines = text.split('\n').filter((line) => line !== '');
  return highestOf([givenIn(text, crypto), { seq: Number(firstSeq) + lines.length - 1, epoch: 0 }]);
}
