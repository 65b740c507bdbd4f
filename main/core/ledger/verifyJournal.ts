import type { Crypto } from '../ports/Crypto.ts';
import type { JournalSegment } from '../ports/Store.ts';
import { CHAIN_START, entriesBefore, readLine } from '../state/chain.ts';
import type { Entry } from '../state/entries.ts';

/** Where the chain breaks: the first entry that cannot be trusted. */
export interface Break {
  segment: string;
  /** The audit number that should have stood there. */
  seq: number;
  /** How many lines of the segment before it are good. */
  goodLines: number;
}

export interface JournalCheck {
  /** All entries up to the end or the break, oldest first. */
  entries: Entry[];
  broken: Break | null;
  /** The last segment, and how many entries it holds; null for an empty journal. */
  lastSegment: { name: string; lines: number } | null;
}

/** Entries are numbered without holes, except behind a recovery that says which numbers were lost. */
export function follows(entry: Entry, expected: number): boolean {
  if (entry.seq === expected) return true;
  if (entry.type !== 'RECOVERED' || entry.details.lost === null) return false;
  return entry.details.lost.from === expected && entry.seq === entry.details.lost.to + 1;
}

/**
 * The highest audit number and epoch that stand behind a break. Nothing there is to be trusted as state,
 * but what was numbered once is never numbered so again.
 */
export function numbersBehind(
  broken: Break,
  segments: readonly JournalSegment[],
  crypto: Crypto,
): { seq: number; epoch: number } {
  const from = segments.findIndex((segment) => segment.name === broken.segment);
  const lines = segments
    .slice(from)
    .flatMap(({ lines }, index) => (index === 0 ? lines.slice(broken.goodLines) : lines));
  const highest = { seq: broken.seq + Math.max(lines.length, 1) - 1, epoch: 0 };
  for (const line of lines) {
    const read = readLine(line, crypto);
    if (!read.ok) continue;
    highest.seq = Math.max(highest.seq, read.entry.seq);
    highest.epoch = Math.max(highest.epoch, read.entry.epoch);
  }
  return highest;
}

/**
 * Reads every segment and follows the chain from its start; changes nothing.
 * @param behind the entry before the first of these segments, where they are not the first
 */
export function verifyJournal(
  segments: readonly JournalSegment[],
  crypto: Crypto,
  behind: Pick<Entry, 'seq' | 'hash'> = { seq: 0, hash: CHAIN_START },
): JournalCheck {
  const entries: Entry[] = [];
  let prev = behind.hash;
  for (const segment of segments) {
    for (const [index, line] of segment.lines.entries()) {
      const expected = (entries.at(-1)?.seq ?? behind.seq) + 1;
      const read = readLine(line, crypto);
      if (!read.ok || read.prev !== prev || !follows(read.entry, expected)) {
        const broken = { segment: segment.name, seq: expected, goodLines: index };
        return { entries, broken, lastSegment: { name: segment.name, lines: index } };
      }
      entries.push(read.entry);
      prev = read.entry.hash;
    }
    const next = (entries.at(-1)?.seq ?? behind.seq) + 1;
    const hidden = entriesBefore(segment.tail, crypto);
    if (hidden.some((read) => read.prev === prev && follows(read.entry, next))) {
      const lines = segment.lines.length;
      const broken = { segment: segment.name, seq: next, goodLines: lines };
      return { entries, broken, lastSegment: { name: segment.name, lines } };
    }
  }
  const last = segments.at(-1);
  return { entries, broken: null, lastSegment: last ? { name: last.name, lines: last.lines.length } : null };
}
