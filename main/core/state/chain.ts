/**
 * The hash chain of the journal. One entry is one line of JSON whose last member is its own hash:
 * sha256 over the exact text of the line before that member. The text holds the hash of the entry
 * before, so a removed, altered or reordered line is found, whatever byte was touched.
 */

import type { AuditType } from '../../../shared/audit/auditSchema.ts';
import type { Crypto } from '../ports/Crypto.ts';
import { detailSchemas, type Entry, type EntryDraft } from './entries.ts';
import { entryFormats, refuseNewerEntry } from './migrations/formatVersion.ts';

/** The `prev` of the first entry. */
export const CHAIN_START = `sha256:${'0'.repeat(64)}`;

const HASH_LENGTH = CHAIN_START.length;
const HASH_KEY = ',"hash":"';
const SUFFIX_LENGTH = HASH_KEY.length + HASH_LENGTH + 2;

/** An entry and the line that is written for it. */
export interface ChainedEntry {
  entry: Entry;
  line: string;
}

/**
 * Numbers, stamps and chains a draft behind the entry whose hash is `prev`.
 * @throws Error (a defect) when the details are not of their kind's shape
 */
export function chainEntry(
  draft: EntryDraft,
  seq: number,
  at: string,
  prev: string,
  crypto: Crypto,
): ChainedEntry {
  const { type, provider, epoch, cause, details } = draft;
  // What a restart would refuse to read must never get as far as the disk.
  if (!detailSchemas[type].safeParse(details).success) throw new Error(`malformed draft of ${type}`);
  const format = entryFormats[type];
  const body = JSON.stringify({ seq, at, type, provider, epoch, cause, details, prev, format });
  const hash = crypto.sha256(body);
  // Memory holds exactly what the disk does.
  const kept = flatAsWritten(details) ?? JSON.parse(body).details;
  const entry = { seq, at, type, provider, epoch, cause, details: kept, hash } as Entry;
  return { entry, line: `${body.slice(0, -1)}${HASH_KEY}${hash}"}` };
}

/**
 * What `JSON.parse` makes of an object's text, without reading it, where that is plain to see: each member is text,
 * a finite number, true, false or null, or is left out as undefined. Most entries are so, and reading costs as much as hashing.
 * @returns null where the text has to be read
 */
export function flatAsWritten(value: object): Record<string, unknown> | null {
  if (Object.getPrototypeOf(value) !== Object.prototype) return null;
  const kept: Record<string, unknown> = {};
  for (const key of Object.keys(value)) {
    const member = (value as Record<string, unknown>)[key];
    if (member === undefined) continue;
    // Assigned by this name, a member would become the object's prototype.
    if (!isKeptByJson(member) || key === '__proto__') return null;
    kept[key] = member;
  }
  return kept;
}

function isKeptByJson(value: unknown): boolean {
  if (typeof value === 'number') return Number.isFinite(value) && !Object.is(value, -0);
  return typeof value === 'string' || typeof value === 'boolean' || value === null;
}

/** What is wrong with a line, or its entry and the `prev` it names. */
export type LineReading =
  | { ok: true; entry: Entry; prev: string }
  | { ok: false; problem: 'hash does not match' | 'not an entry' };

/** Reads one line and checks its hash and shape; the place in the chain is checked by the caller. */
export function readLine(line: string, crypto: Crypto): LineReading {
  const end = line.length - SUFFIX_LENGTH;
  const hash = line.slice(end + HASH_KEY.length, -2);
  const isClosed = line.startsWith(HASH_KEY, end) && line.endsWith('"}');
  if (!isClosed || crypto.sha256(`${line.slice(0, end)}}`) !== hash) {
    return { ok: false, problem: 'hash does not match' };
  }
  return parseLine(line, hash);
}

/** The hash that a line says it has, unread: for lines that were verified before. */
export function hashOf(line: string): string {
  return line.slice(line.length - SUFFIX_LENGTH + HASH_KEY.length, -2);
}

/** The number that a line says it has, unread; 0 where it says none. */
export function seqOf(line: string): number {
  return Number(/^\{"seq":(\d+),/.exec(line)?.[1] ?? 0);
}

/**
 * Whole entries that a text may begin with while it goes on behind them. An interrupted write is the
 * beginning of a line and never more, so such a text is damage.
 */
export function entriesBefore(text: string, crypto: Crypto): Extract<LineReading, { ok: true }>[] {
  return [...text.matchAll(/,"hash":"sha256:[0-9a-f]{64}"\}/g)]
    .map((match) => match.index + SUFFIX_LENGTH)
    .filter((end) => end < text.length)
    .map((end) => readLine(text.slice(0, end), crypto))
    .filter((read) => read.ok);
}

function parseLine(line: string, hash: string): LineReading {
  let json: Record<string, unknown>;
  try {
    json = JSON.parse(line);
  } catch {
    return { ok: false, problem: 'not an entry' };
  }
  // Member by member: a spread costs a quarter of the whole reading.
  const { seq, at, type, provider, epoch, cause, details, prev, format } = json;
  // Before its kind is looked at: one that only a newer version knows is no damage.
  if (typeof format === 'number') refuseNewerEntry(format);
  if (!isAuditType(type) || typeof prev !== 'string' || typeof seq !== 'number') {
    return { ok: false, problem: 'not an entry' };
  }
  if (!detailSchemas[type].safeParse(details).success) return { ok: false, problem: 'not an entry' };
  const entry = { seq, at, type, provider, epoch, cause, details, hash } as Entry;
  return { ok: true, entry, prev };
}

function isAuditType(type: unknown): type is AuditType {
  return typeof type === 'string' && Object.hasOwn(detailSchemas, type);
}
