/**
 * What a bundle looks like: a header line, a manifest line, then each file as a line about it and its bytes, and a line
 * that closes it with the hash of everything before. See docs/bundles.md.
 */
import { AppError } from '../../../shared/errors/AppError.ts';
import { hashText, instant } from '../../../shared/values.ts';
import { words } from '../../../shared/words/index.ts';
import { z } from '../../../shared/zod.ts';
import { badBundle } from './badBundle.ts';
import { isBundlePath, shownPath } from './bundlePaths.ts';

/** Goes up whenever an earlier Outpost could not read what this one writes. */
export const BUNDLE_FORMAT = 1;
const MAGIC = 'outpost-bundle';

/** The most bytes of a line: a list of a hundred thousand files is about a tenth of it. */
export const MOST_HEADER_BYTES = 4_096;
export const MOST_LINE_BYTES = 128 * 1024 * 1024;
/** A folder and a name of 255 letters, the longest that disks take. */
const MOST_PATH = 300;
const MOST_FILES = 500_000;
/** Of one file, packed; the counts of a country over ten years are a hundredth of it. */
const MOST_FILE_BYTES = 1024 * 1024 * 1024;
/** Of the whole journal, which is read at each start too. */
export const MOST_JOURNAL_BYTES = 512 * 1024 * 1024;
/** Of one file, unpacked. */
export const MOST_TEXT_BYTES = 2 * 1024 * 1024 * 1024;

/** The cost of a guess at the passphrase: about 0.3 s and 128 MB. */
export const SCRYPT = { n: 2 ** 17, r: 8, p: 1 } as const;

const base64Of = (bytes: number) => z.base64().refine((text) => atob(text).length === bytes);

const encryptionSchema = z
  .object({
    cipher: z.literal('aes-256-gcm'),
    kdf: z.literal('scrypt'),
    n: z.literal(SCRYPT.n),
    r: z.literal(SCRYPT.r),
    p: z.literal(SCRYPT.p),
    salt: base64Of(16),
    nonce: base64Of(7),
  })
  .strict();
export type BundleEncryption = z.infer<typeof encryptionSchema>;

const headerSchema = z
  .object({
    magic: z.literal(MAGIC),
    format: z.literal(BUNDLE_FORMAT),
    made: instant,
    encryption: encryptionSchema.nullable(),
  })
  .strict();
export type BundleHeader = z.infer<typeof headerSchema>;

const recordSchema = z
  .object({
    path: z.string().max(MOST_PATH),
    bytes: z.int().min(0).max(MOST_FILE_BYTES),
    sha256: hashText,
  })
  .strict();
export type BundleRecord = z.infer<typeof recordSchema>;

const manifestSchema = z
  .object({
    site: hashText,
    /** What the site calls itself: a claim. */
    name: z.string().max(400),
    entries: z.int().min(1),
    lastHash: hashText,
    lastAt: instant,
    /** In the order in which they follow. */
    files: z.array(recordSchema).max(MOST_FILES),
    /** Files that entries name and that were missing or damaged when the bundle was made. */
    missing: z.array(z.string().max(MOST_PATH)).max(MOST_FILES),
  })
  .strict();
export type BundleManifest = z.infer<typeof manifestSchema>;

const endSchema = z.object({ end: hashText }).strict();

export const headerLine = (made: string, encryption: BundleEncryption | null): string =>
  JSON.stringify({ magic: MAGIC, format: BUNDLE_FORMAT, made, encryption } satisfies BundleHeader);

/** Members in the order of the schema: the one way in which the line is written. */
export const manifestLine = (manifest: BundleManifest): string =>
  JSON.stringify(manifestSchema.parse(manifest));

export const recordLine = ({ path, bytes, sha256 }: BundleRecord): string =>
  JSON.stringify({ path, bytes, sha256 });

export const endLine = (end: string): string => JSON.stringify({ end });

/** @throws AppError `BAD_BUNDLE`, `NEWER_VERSION` */
export function readHeader(line: string): BundleHeader {
  const json = jsonOrNull(line);
  const { magic, format } = (json ?? {}) as Record<string, unknown>;
  if (magic === MAGIC && typeof format === 'number' && format > BUNDLE_FORMAT)
    throw new AppError('NEWER_VERSION', words.bundles.newerFormat({ format: String(format) }), { format });
  return written(headerSchema, json, line) ?? refuse(words.bundles.notABundle);
}

/** @throws AppError `BAD_BUNDLE` for a list with a path that bundles do not hold, or with one twice */
export function readManifest(line: string): BundleManifest {
  const manifest = written(manifestSchema, jsonOrNull(line), line) ?? refuse(words.bundles.oddList);
  const known = new Set<string>();
  for (const path of [...manifest.files.map((file) => file.path), ...manifest.missing]) {
    // Two names that one disk tells apart are one name on another.
    const name = path.toLowerCase();
    if (!isBundlePath(path))
      throw badBundle(words.bundles.oddPath({ path: JSON.stringify(shownPath(path)) }), { path });
    if (known.has(name)) throw badBundle(words.bundles.twice({ path }), { path });
    known.add(name);
  }
  return manifest;
}

/** @returns null where the line is no such record */
export const readRecord = (line: string): BundleRecord | null =>
  written(recordSchema, jsonOrNull(line), line);

/** @returns the hash that closes a bundle, or null */
export const readEnd = (line: string): string | null =>
  written(endSchema, jsonOrNull(line), line)?.end ?? null;

/** A line says the same in one way only: any other spelling is another file than the one that was written. */
function written<T>(schema: z.ZodType<T>, json: unknown, line: string): T | null {
  const read = schema.safeParse(json);
  return read.success && JSON.stringify(read.data) === line ? read.data : null;
}

function jsonOrNull(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}

function refuse(problem: string): never {
  throw badBundle(problem);
}
