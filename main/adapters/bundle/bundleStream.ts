/** A bundle as a stream of bytes: written and read piece by piece, never held whole. */
import { createReadStream } from 'node:fs';
import { AppError } from '../../../shared/errors/AppError.ts';
import { words } from '../../../shared/words/index.ts';
import { badBundle } from '../../core/bundle/badBundle.ts';
import {
  type BundleHeader,
  type BundleManifest,
  type BundleRecord,
  endLine,
  MOST_HEADER_BYTES,
  MOST_LINE_BYTES,
  manifestLine,
  readEnd,
  readHeader,
  readManifest,
  readRecord,
  recordLine,
} from '../../core/bundle/bundleFormat.ts';
import { isMissing, readFailure } from '../fileErrors.ts';
import { ByteReader } from './ByteReader.ts';
import { Tally, tallied } from './measure.ts';
import { type SealKey, sealed, unsealed } from './sealedChunks.ts';

const asLine = (text: string) => Buffer.from(`${text}\n`, 'utf8');

/** @param piecesOf the bytes of a file of the list; each is asked for once, in the order of the list */
export async function* bundleBytes(
  header: string,
  manifest: BundleManifest,
  piecesOf: (record: BundleRecord) => AsyncIterable<Buffer>,
  key: SealKey | null,
): AsyncGenerator<Buffer> {
  const head = asLine(header);
  yield head;
  const body = bodyBytes(head, manifest, piecesOf);
  yield* key === null ? body : sealed(body, key, head);
}

async function* bodyBytes(
  head: Buffer,
  manifest: BundleManifest,
  piecesOf: (record: BundleRecord) => AsyncIterable<Buffer>,
): AsyncGenerator<Buffer> {
  const all = new Tally();
  all.add(head);
  async function* parts(): AsyncGenerator<Buffer> {
    yield asLine(manifestLine(manifest));
    for (const record of manifest.files) {
      yield asLine(recordLine(record));
      const own = new Tally();
      yield* tallied(piecesOf(record), own);
      if (own.bytes !== record.bytes || own.value() !== record.sha256)
        throw new AppError('FOLDER_DAMAGED', words.bundles.changedMeanwhile({ path: record.path }));
    }
  }
  yield* tallied(parts(), all);
  yield asLine(endLine(all.value()));
}

/** @throws AppError `FILE_NOT_FOUND`, `FILE_UNREADABLE` */
async function* fileBytes(path: string): AsyncGenerator<Buffer> {
  try {
    for await (const piece of createReadStream(path)) yield piece as Buffer;
  } catch (thrown) {
    if (isMissing(thrown))
      throw new AppError('FILE_NOT_FOUND', words.bundles.noFile({ path }), { path }, { cause: thrown });
    const failure = readFailure(thrown, path);
    throw failure instanceof AppError ? new AppError('FILE_UNREADABLE', failure.message, { path }) : failure;
  }
}

/** @throws AppError `BAD_BUNDLE`, `NEWER_VERSION`, `FILE_NOT_FOUND`, `FILE_UNREADABLE` */
export async function bundleHeader(path: string): Promise<BundleHeader> {
  const reader = new ByteReader(fileBytes(path));
  try {
    return readHeader((await reader.line(MOST_HEADER_BYTES)) ?? '');
  } finally {
    await reader.close();
  }
}

/** What is done with a bundle while it is read; nothing of it is known to be whole before the end. */
export interface BundleVisitor {
  manifest(manifest: BundleManifest): void;
  /** What it does not read of a file is read past. */
  file(record: BundleRecord, pieces: AsyncIterable<Buffer>): Promise<void>;
}

/** @returns what it says of itself, once all of it has come. @throws AppError `BAD_BUNDLE` naming the record, and what the visitor throws */
export async function readBundle(
  path: string,
  key: SealKey | null,
  visitor: BundleVisitor,
): Promise<BundleManifest> {
  const file = new ByteReader(fileBytes(path));
  try {
    const header = (await file.line(MOST_HEADER_BYTES)) ?? '';
    readHeader(header);
    const head = asLine(header);
    const rest = file.remaining();
    const all = new Tally();
    all.add(head);
    const body = new ByteReader(key === null ? rest : unsealed(rest, key, head));
    return await readBody(body, all, visitor);
  } finally {
    await file.close();
  }
}

async function readBody(body: ByteReader, all: Tally, visitor: BundleVisitor): Promise<BundleManifest> {
  const lineOf = async () => {
    const line = await body.line(MOST_LINE_BYTES);
    if (line === null) throw badBundle(words.bundles.cutOff);
    return line;
  };
  const counted = (line: string) => {
    all.add(asLine(line));
    return line;
  };
  const manifest = readManifest(counted(await lineOf()));
  visitor.manifest(manifest);
  for (const [index, listed] of manifest.files.entries()) {
    const { path } = listed;
    const at = { record: String(index + 1), path };
    const record = readRecord(counted(await lineOf()));
    if (JSON.stringify(record) !== JSON.stringify(listed)) throw badBundle(words.bundles.otherRecord(at), at);
    const own = new Tally();
    const pieces = () => tallied(tallied(piecesOf(body, listed.bytes, own), own), all);
    await visitor.file(listed, pieces());
    for await (const _ of pieces());
    if (own.bytes !== listed.bytes) throw badBundle(words.bundles.cutOff, at);
    if (own.value() !== listed.sha256) throw badBundle(words.bundles.altered(at), at);
  }
  const end = readEnd(await lineOf());
  if (end !== all.value()) throw badBundle(words.bundles.otherEnd);
  if (!(await body.isAtEnd())) throw badBundle(words.bundles.goesOn);
  return manifest;
}

/** What is left of a file, by what was read of it. */
async function* piecesOf(body: ByteReader, bytes: number, read: Tally): AsyncGenerator<Buffer> {
  while (read.bytes < bytes) {
    const piece = await body.some(bytes - read.bytes);
    if (piece.length === 0) return;
    yield piece;
  }
}
