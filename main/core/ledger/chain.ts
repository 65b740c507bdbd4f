/**
 * The hash chain of the journal. One entry is one line of JSON whose last member is its own hash:
 * sha256 over the exact text of the line before that member. The text holds the hash of the entry
 * before, so a removed, altered or reordered line is found, whatever byte was touched.
 */
import type { AuditType } from '../../../shared/audit/auditSchema.ts';
import type { Crypto } from '../ports/Crypto.ts';
import { detailSchemas, type Entry, type EntryDraft } from './entries.ts';

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

/** Numbers, stamps and chains a draft behind the entry whose hash is `prev`. */
export function chainEntry(
  draft: EntryDraft,
  seq: number,
  at: string,
  prev: string,
  crypto: Crypto,
): ChainedEntry {
  const { type, provider, epoch, cause, details } = draft;
  const body = JSON.stringify({ seq, at, type, provider, epoch, cause, details, prev });
  const hash = crypto.sha256(body);
  // Read back from the text, so that memory holds exactly what the disk does.
  const { prev: _prev, ...entry } = JSON.parse(body);
  entry.hash = hash;
  return { entry: entry as Entry, line: `${body.slice(0, -1)}${HASH_KEY}${hash}"}` };
}

/** What is wrong with a line, or its entry and the `prev` it names. */
export type LineReading =
  | { ok: true; entry: Entry; prev: string }
  | { ok: false; problem: 'hash does not match' | 'not an entry' };

/** Reads one line and checks its hash and shape; the place in the chain is checked by the caller. */
export function readLine(line: string, crypto: Crypto): LineReading {
  const body = `${line.slice(0, -SUFFIX_LENGTH)}}`;
  const suffix = line.slice(-SUFFIX_LENGTH);
  const hash = suffix.slice(HASH_KEY.length, -2);
  if (suffix !== `${HASH_KEY}${hash}"}` || crypto.sha256(body) !== hash) {
    return { ok: false, problem: 'hash does not match' };
  }
  return parseBody(body, hash);
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

function parseBody(body: string, hash: string): LineReading {
  let json: Record<string, unknown>;
  try {
    json = JSON.parse(body);
  } catch {
    return { ok: false, problem: 'not an entry' };
  }
  const { prev, ...rest } = json;
  const { type } = rest;
  if (!isAuditType(type) || typeof prev !== 'string' || typeof rest.seq !== 'number') {
    return { ok: false, problem: 'not an entry' };
  }
  if (!detailSchemas[type].safeParse(rest.details).success) return { ok: false, problem: 'not an entry' };
  rest.hash = hash;
  return { ok: true, entry: rest as unknown as Entry, prev };
}

function isAuditType(type: unknown): type is AuditType {
  return typeof type === 'string' && Object.hasOwn(detailSchemas, type);
}
