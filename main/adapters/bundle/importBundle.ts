/**
 * Takes a bundle in. It is read twice: once to verify all of it, with nothing written, and once to unpack it beside its
 * place. What is put in place is whole at any moment at which a process may be killed.
 */
import * as fs from 'node:fs/promises';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { AppError } from '../../../shared/errors/AppError.ts';
import { words } from '../../../shared/words/index.ts';
import { badBundle } from '../../core/bundle/badBundle.ts';
import { type BundleManifest, MOST_JOURNAL_BYTES } from '../../core/bundle/bundleFormat.ts';
import { isPacked, isSegment } from '../../core/bundle/bundlePaths.ts';
import { checkBundle } from '../../core/bundle/checkBundle.ts';
import { plainName, siteId, standingOf } from '../../core/bundle/site.ts';
import type { JournalSegment } from '../../core/ports/Store.ts';
import type { Entry } from '../../core/state/entries.ts';
import { dataFolderExists } from '../dataFolder.ts';
import { renameWithPatience, TEMP_SUFFIX } from '../durableFile.ts';
import { makeFolder, syncFolder } from '../durableFolder.ts';
import { changing, isDone, isMissing, readFailure } from '../fileErrors.ts';
import { nodeCrypto } from '../nodeCrypto.ts';
import { takeProcessLock } from '../processLock.ts';
import { splitLines, writeAll } from '../segmentBytes.ts';
import { INCOMING, INCOMING_JOURNAL, isKeptSite, SITE_NOTE } from '../siteNote.ts';
import { bundleHeader, readBundle } from './bundleStream.ts';
import { sealKeyOf } from './exportBundle.ts';
import { keptSite, olderCopies, type SiteNote, versionFolder } from './keptSites.ts';
import { textHash } from './measure.ts';
import type { SealKey } from './sealedChunks.ts';
import { readSite, speakAsFolder } from './siteFolder.ts';

export interface ImportOptions {
  path: string;
  /** The data folder. */
  folder: string;
  /** Asked for where the bundle is encrypted. */
  passphrase(): Promise<string>;
  /** Keeps it to be read also where the data folder is empty. */
  isReadOnly: boolean;
  host: string;
}

/** `restored` and `kept` changed the folder; the others found at least as much there. */
export type ImportOutcome = 'restored' | 'kept' | 'sameHere' | 'olderThanHere' | 'sameKept' | 'olderThanKept';

export interface ImportedBundle {
  outcome: ImportOutcome;
  note: SiteNote;
  id: string;
  manifest: BundleManifest;
}

interface Verified {
  path: string;
  key: SealKey | null;
  manifest: BundleManifest;
  entries: Entry[];
  note: SiteNote;
  id: string;
}

/** @throws AppError `BAD_BUNDLE`, `BUNDLE_CONFLICT`, `NEWER_VERSION`, `FILE_NOT_FOUND`, and what a change of the folder can meet */
export async function importBundle(options: ImportOptions): Promise<ImportedBundle> {
  const folder = resolve(options.folder);
  if (isKeptSite(folder))
    throw new AppError('FOLDER_NOT_WRITABLE', words.bundles.readOnly({ folder }), { path: folder });
  const wasThere = await dataFolderExists(folder);
  await speakAsFolder(wasThere ? (await readSite(folder)).entries : []);
  const bundle = await verify(options);
  const decide = () => placeOf(bundle, folder, options.isReadOnly);
  const answer = (outcome: ImportOutcome) => {
    const { note, id, manifest } = bundle;
    return { outcome, note, id, manifest };
  };
  // A refusal changes nothing, not even by the lock's file.
  const before = await decide();
  if (before !== 'restored' && before !== 'kept') return answer(before);
  await makeFolder(folder);
  const lock = takeProcessLock(folder, {
    pid: process.pid,
    host: options.host,
    since: new Date().toISOString(),
  });
  try {
    const outcome = await decide();
    if (outcome === 'restored') await restore(bundle, folder);
    else if (outcome === 'kept') await keep(bundle, folder);
    return answer(outcome);
  } finally {
    // The next writer is still told that the one before it did not end as it should.
    lock.release(!lock.wasLeft);
  }
}

async function verify({ path, passphrase }: ImportOptions): Promise<Verified> {
  const { made, encryption } = await bundleHeader(path);
  const key = encryption === null ? null : await sealKeyOf(encryption, await passphrase());
  const segments: JournalSegment[] = [];
  const texts = new Map<string, string | null>();
  const manifest = await readBundle(path, key, {
    manifest: refuseHuge,
    async file(record, pieces) {
      if (isSegment(record.path)) segments.push(await segmentOf(record.path, pieces));
      else texts.set(record.path, await textHash(pieces, isPacked(record.path)));
    },
  });
  const entries = checkBundle({ manifest, segments, texts }, nodeCrypto);
  const { site, name, lastHash, lastAt } = manifest;
  const said = { site, name: plainName(name), made, entries: manifest.entries, lastHash, lastAt };
  const note = { ...said, from: 'bundle' } as const;
  return { path, key, manifest, entries, note, id: siteId(site) };
}

function refuseHuge({ files }: BundleManifest): void {
  const journal = files.filter((file) => isSegment(file.path)).reduce((sum, { bytes }) => sum + bytes, 0);
  if (journal > MOST_JOURNAL_BYTES) throw badBundle(words.bundles.hugeJournal);
}

async function segmentOf(path: string, pieces: AsyncIterable<Buffer>): Promise<JournalSegment> {
  const parts: Buffer[] = [];
  for await (const piece of pieces) parts.push(piece);
  return { name: basename(path), ...splitLines(Buffer.concat(parts).toString('utf8')) };
}

/** What is to be done with a bundle here. @throws AppError `BUNDLE_CONFLICT`, `FOLDER_DAMAGED` */
async function placeOf(
  { manifest, entries, id }: Verified,
  folder: string,
  isReadOnly: boolean,
): Promise<ImportOutcome> {
  const own = (await dataFolderExists(folder)) ? (await readSite(folder)).entries : [];
  const here = standingOf(own, entries);
  if (here.kind === 'same') return 'sameHere';
  if (here.kind === 'older') return 'olderThanHere';
  if (here.kind === 'newer') {
    const more = entries.length - own.length;
    throw new AppError('BUNDLE_CONFLICT', words.bundles.newerThanHere({ more }), { site: id, more });
  }
  if (here.kind === 'fork') throw forked(id, here.seq);
  if (own.length === 0 && !isReadOnly) {
    await refuseFull(folder, manifest);
    return 'restored';
  }
  const kept = await keptSite(folder, id);
  if (kept === null) return 'kept';
  const there = standingOf((await readSite(kept.folder)).entries, entries);
  if (there.kind === 'fork') throw forked(id, there.seq);
  if (there.kind === 'same') return 'sameKept';
  return there.kind === 'older' ? 'olderThanKept' : 'kept';
}

function forked(site: string, entry: number): AppError {
  return new AppError('BUNDLE_CONFLICT', words.bundles.fork({ seq: String(entry) }), { site, entry });
}

/** What is in a folder that holds no data yet, and stays: whose it is does not come from a journal. */
const STAYS =
  /^(?:(?:logs|sites|journal\.incoming)\/|(?:keys|health|scheduler|looks)\.json(?:\.bak)?$|writer\.(?:json|lock)$)/;

/** @throws AppError `BUNDLE_CONFLICT` where data are there without a journal: they may be the last copy of something */
async function refuseFull(folder: string, { files }: BundleManifest): Promise<void> {
  // What a restore that was cut off has put there is not in its way.
  const own = new Set(files.map(({ path }) => path).filter((path) => !isSegment(path)));
  const found = (await filesBelow(folder)).find(
    (name) => !STAYS.test(name) && !own.has(name) && !name.endsWith(TEMP_SUFFIX),
  );
  if (found === undefined) return;
  throw new AppError('BUNDLE_CONFLICT', words.bundles.notEmpty({ folder, file: found }), {
    folder,
    file: found,
  });
}

async function filesBelow(folder: string): Promise<string[]> {
  try {
    const found = await fs.readdir(folder, { withFileTypes: true, recursive: true });
    const paths = found.filter((item) => !item.isDirectory()).map((item) => join(item.parentPath, item.name));
    return paths.map((path) => relative(folder, path).replaceAll(sep, '/')).sort();
  } catch (thrown) {
    if (isMissing(thrown)) return [];
    throw readFailure(thrown, folder);
  }
}

/**
 * Everything but the journal comes first: until the journal is there, the files are nobody's. Nothing is renamed from one
 * folder to another, which not every disk does as one step.
 */
async function restore(bundle: Verified, folder: string): Promise<void> {
  const [journal, incoming] = [join(folder, 'journal'), join(folder, INCOMING_JOURNAL)];
  await unpack(bundle, incoming, async (path, pieces) => {
    if (isSegment(path)) return writeSynced(join(incoming, basename(path)), pieces);
    const place = join(folder, path);
    await writeSynced(`${place}${TEMP_SUFFIX}`, pieces);
    await changing(place, () => renameWithPatience(`${place}${TEMP_SUFFIX}`, place));
  });
  await syncAll([incoming, ...bundle.manifest.files.map(({ path }) => dirname(join(folder, path)))]);
  await changing(journal, async () => {
    // An empty folder may stand there; where it holds anything this fails.
    await fs.rmdir(journal).catch((thrown: unknown) => {
      if (!isMissing(thrown)) throw thrown;
    });
    await renameWithPatience(incoming, journal);
    await syncFolder(folder);
  });
}

async function keep(bundle: Verified, folder: string): Promise<void> {
  const place = versionFolder(folder, bundle.id, bundle.note.entries);
  const home = dirname(place);
  const incoming = join(home, INCOMING);
  await unpack(bundle, incoming, (path, pieces) => writeSynced(join(incoming, path), pieces));
  await writeSynced(join(incoming, SITE_NOTE), [Buffer.from(JSON.stringify(bundle.note))]);
  await syncAll([incoming, ...bundle.manifest.files.map(({ path }) => dirname(join(incoming, path)))]);
  // A copy of as many entries that lacks its note, or has another end, is no copy that anybody reads.
  await removeWhole(place);
  await changing(place, async () => {
    await renameWithPatience(incoming, place);
    await syncFolder(home);
  });
  const kept = { id: bundle.id, folder: place };
  for (const older of await olderCopies(folder, kept))
    await isDone(() => fs.rm(older, { recursive: true, force: true }));
}

/**
 * The second reading: what comes has the lengths and hashes of the first, or the import ends, and gives back the room
 * that it took.
 */
async function unpack(
  bundle: Verified,
  incoming: string,
  write: (path: string, pieces: AsyncIterable<Buffer>) => Promise<void>,
): Promise<void> {
  await removeWhole(incoming);
  try {
    await readBundle(bundle.path, bundle.key, {
      manifest(read) {
        // The file is another one by now.
        if (JSON.stringify(read) !== JSON.stringify(bundle.manifest)) throw badBundle(words.bundles.otherEnd);
      },
      file: ({ path }, pieces) => write(path, pieces),
    });
  } catch (thrown) {
    await isDone(() => fs.rm(incoming, { recursive: true, force: true }));
    throw thrown;
  }
}

async function removeWhole(path: string): Promise<void> {
  await changing(path, () => fs.rm(path, { recursive: true, force: true }));
}

async function syncAll(folders: readonly string[]): Promise<void> {
  for (const folder of new Set(folders))
    if (await dataFolderExists(folder)) await changing(folder, () => syncFolder(folder));
}

async function writeSynced(path: string, pieces: AsyncIterable<Buffer> | Iterable<Buffer>): Promise<void> {
  await makeFolder(dirname(path));
  await changing(path, async () => {
    const handle = await fs.open(path, 'w', 0o600);
    try {
      for await (const piece of pieces) await writeAll(handle, piece);
      await handle.sync();
    } finally {
      await handle.close();
    }
  });
}
