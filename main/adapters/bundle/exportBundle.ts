/** Writes the bundle of a data folder: a consistent beginning of its journal, and the files that it names. */
import { randomBytes } from 'node:crypto';
import * as fs from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { AppError } from '../../../shared/errors/AppError.ts';
import { words } from '../../../shared/words/index.ts';
import {
  type BundleEncryption,
  type BundleManifest,
  type BundleRecord,
  headerLine,
  SCRYPT,
} from '../../core/bundle/bundleFormat.ts';
import { exchangeHash, isBundlePath, isPacked, isSegment } from '../../core/bundle/bundlePaths.ts';
import { namedFiles } from '../../core/bundle/namedFiles.ts';
import { siteName, siteOf } from '../../core/bundle/site.ts';
import type { JournalSegment } from '../../core/ports/Store.ts';
import { syncFolder } from '../durableFolder.ts';
import { isDone, isMissing } from '../fileErrors.ts';
import { NodeImmutableFiles } from '../immutableFiles.ts';
import { nodeCrypto } from '../nodeCrypto.ts';
import { nodeOutputFiles } from '../nodeOutputFiles.ts';
import { bundleBytes } from './bundleStream.ts';
import { measure, once } from './measure.ts';
import { keyOf, type SealKey } from './sealedChunks.ts';
import { diskBytes, readSite, speakAsFolder } from './siteFolder.ts';

export interface ExportOptions {
  /** The data folder. */
  folder: string;
  /** The file to write. */
  path: string;
  /** Whether a file that is there may be replaced. */
  replaces: boolean;
  withExchanges: boolean;
  /** Asked for once there is something to write; null for a bundle that anybody can read. */
  passphrase: (() => Promise<string>) | null;
  made: string;
}

export interface ExportedBundle {
  manifest: BundleManifest;
  isEncrypted: boolean;
  /** Of the file. */
  bytes: number;
}

/** @throws AppError `NO_DATA_YET`, `FOLDER_DAMAGED`, `OUTPUT_EXISTS`, `OUTPUT_NOT_WRITABLE` */
export async function exportBundle(options: ExportOptions): Promise<ExportedBundle> {
  const folder = resolve(options.folder);
  const { segments, entries, isBroken } = await readSite(folder);
  await speakAsFolder(entries);
  if (isBroken) throw new AppError('FOLDER_DAMAGED', words.bundles.brokenHere, { folder });
  const state = siteOf(entries);
  if (state === null) throw new AppError('NO_DATA_YET', words.bundles.nothingYet({ folder }), { folder });
  if (!options.replaces) await refusePresent(options.path);
  const journal = new Map(segments.flatMap(journalFile));
  const files = [...journal].map(([path, bytes]) => recordOf(path, bytes));
  const missing: string[] = [];
  for (const [path, hash] of namedFiles(entries)) {
    const record = await storedRecord(folder, path, hash);
    if (record === null) missing.push(path);
    else files.push(record);
  }
  if (options.withExchanges) files.push(...(await exchangeRecords(folder)));
  const manifest = { ...state, name: siteName(entries, basename(folder)), files, missing };
  const encryption = options.passphrase === null ? null : newEncryption();
  const key = encryption === null ? null : await sealKeyOf(encryption, await options.passphrase!());
  const piecesOf = ({ path }: BundleRecord) => {
    const kept = journal.get(path);
    return kept === undefined ? diskBytes(join(folder, path), path) : once(kept);
  };
  const bytes = await writeWhole(
    options.path,
    bundleBytes(headerLine(options.made, encryption), manifest, piecesOf, key),
  );
  return { manifest, isEncrypted: key !== null, bytes };
}

export async function sealKeyOf({ salt, nonce }: BundleEncryption, passphrase: string): Promise<SealKey> {
  return {
    key: await keyOf(passphrase, Buffer.from(salt, 'base64')),
    nonce: Buffer.from(nonce, 'base64'),
  };
}

function newEncryption(): BundleEncryption {
  const text = (bytes: number) => randomBytes(bytes).toString('base64');
  return { cipher: 'aes-256-gcm', kdf: 'scrypt', ...SCRYPT, salt: text(16), nonce: text(7) };
}

async function refusePresent(path: string): Promise<void> {
  try {
    await fs.lstat(path);
  } catch (thrown) {
    if (isMissing(thrown)) return;
  }
  throw new AppError('OUTPUT_EXISTS', words.bundles.fileExists({ path }), { path });
}

/** A segment without the line that another process may be writing just now. */
function journalFile({ name, lines }: JournalSegment): [string, Buffer][] {
  if (lines.length === 0) return [];
  return [[`journal/${name}`, Buffer.from(`${lines.join('\n')}\n`, 'utf8')]];
}

function recordOf(path: string, bytes: Buffer): BundleRecord {
  // The bytes are UTF-8: the hash of the text is theirs.
  return { path, bytes: bytes.length, sha256: nodeCrypto.sha256(bytes.toString('utf8')) };
}

/** @returns null for a file that is missing or damaged: it is named as missing, and does not keep the rest from being saved */
async function storedRecord(folder: string, path: string, hash: string): Promise<BundleRecord | null> {
  if (!isBundlePath(path) || isSegment(path)) return null;
  try {
    const { bytes, sha256, text } = await measure(diskBytes(join(folder, path), path), isPacked(path));
    return text === hash ? { path, bytes, sha256 } : null;
  } catch (thrown) {
    if (thrown instanceof AppError && thrown.code === 'FOLDER_DAMAGED') return null;
    throw thrown;
  }
}

async function exchangeRecords(folder: string): Promise<BundleRecord[]> {
  const found: BundleRecord[] = [];
  for (const path of (await new NodeImmutableFiles(folder).list('exchanges')).sort()) {
    const hash = exchangeHash(path);
    const record = hash === null ? null : await storedRecord(folder, path, hash);
    if (record !== null) found.push(record);
  }
  return found;
}

/** @returns how many bytes the file has */
async function writeWhole(path: string, pieces: AsyncIterable<Buffer>): Promise<number> {
  const output = await nodeOutputFiles.create(path);
  let bytes = 0;
  try {
    for await (const piece of pieces) {
      await output.write(piece);
      bytes += piece.length;
    }
    await output.keep();
  } catch (thrown) {
    await output.discard();
    throw thrown;
  }
  // A stick that can't sync a folder has the file all the same.
  await isDone(() => syncFolder(dirname(resolve(path))));
  return bytes;
}
