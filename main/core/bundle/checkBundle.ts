/** Holds what a bundle brought against the chain of its own journal. It proves that the bundle is whole, not who made it. */
import { words } from '../../../shared/words/index.ts';
import { verifyJournal } from '../ledger/verifyJournal.ts';
import type { Crypto } from '../ports/Crypto.ts';
import type { JournalSegment } from '../ports/Store.ts';
import type { Entry } from '../state/entries.ts';
import { badBundle } from './badBundle.ts';
import type { BundleManifest } from './bundleFormat.ts';
import { exchangeHash, isSegment } from './bundlePaths.ts';
import { namedFiles } from './namedFiles.ts';
import { siteOf } from './site.ts';

/** What was read of a bundle: its bytes already have the lengths and hashes of its list. */
export interface BundleContents {
  manifest: BundleManifest;
  /** In the order of the list, named without their folder. */
  segments: readonly JournalSegment[];
  /** The hash of each other file's text, by path; null for one that can't be unpacked. */
  texts: ReadonlyMap<string, string | null>;
}

/** @returns the entries of its journal. @throws AppError `BAD_BUNDLE` naming the entry or the file, `NEWER_VERSION` */
export function checkBundle({ manifest, segments, texts }: BundleContents, crypto: Crypto): Entry[] {
  const entries = checkJournal(segments, crypto);
  const state = siteOf(entries);
  const isAsSaid = (['site', 'entries', 'lastHash', 'lastAt'] as const).every(
    (key) => state?.[key] === manifest[key],
  );
  if (!isAsSaid) throw badBundle(words.bundles.otherJournal);
  checkFiles(manifest, texts, namedFiles(entries));
  return entries;
}

function checkJournal(segments: readonly JournalSegment[], crypto: Crypto): Entry[] {
  const names = segments.map(({ name }) => name);
  if (names.some((name, index) => index > 0 && name <= names[index - 1]!))
    throw badBundle(words.bundles.otherJournal);
  const { entries, broken } = verifyJournal(segments, crypto);
  const next = (entries.at(-1)?.seq ?? 0) + 1;
  const cut = segments.find(({ lines, tail }) => tail !== '' || lines.length === 0);
  if (broken !== null || cut !== undefined) {
    const seq = broken?.seq ?? next;
    throw badBundle(words.bundles.brokenChain({ seq: String(seq) }), { entry: seq });
  }
  return entries;
}

function checkFiles(
  { files, missing }: BundleManifest,
  texts: BundleContents['texts'],
  named: ReadonlyMap<string, string>,
): void {
  for (const { path } of files) {
    if (isSegment(path)) continue;
    const expected = exchangeHash(path) ?? named.get(path);
    if (expected === undefined) throw badBundle(words.bundles.unnamed({ path }), { path });
    if (texts.get(path) !== expected) throw badBundle(words.bundles.otherContent({ path }), { path });
  }
  const left = new Set(missing);
  for (const path of missing)
    if (!named.has(path)) throw badBundle(words.bundles.unnamed({ path }), { path });
  for (const path of named.keys())
    if (!texts.has(path) && !left.has(path)) throw badBundle(words.bundles.lacks({ path }), { path });
}
