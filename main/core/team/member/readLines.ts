/** Lines that came from elsewhere, held against the chain that they are said to continue. */

import { isAppError } from '../../../../shared/errors/AppError.ts';
import type { SiteProblem } from '../../../../shared/team/teamSchema.ts';
import { follows } from '../../ledger/verifyJournal.ts';
import type { Crypto } from '../../ports/Crypto.ts';
import type { SiteCursor } from '../../ports/SiteShelf.ts';
import type { SharedLine } from '../../ports/TeamServers.ts';
import { CHAIN_START, readLine } from '../../state/chain.ts';
import type { Entry } from '../../state/entries.ts';

export interface ReadLines {
  /** What is verified, up to the first line that is not. */
  entries: Entry[];
  lines: string[];
  cursor: SiteCursor | null;
  problem: Pick<SiteProblem, 'kind' | 'seq'> | null;
}

/** @param site the hash that its first entry has to have */
export function readLines(
  site: string,
  from: SiteCursor | null,
  shared: readonly SharedLine[],
  crypto: Crypto,
): ReadLines {
  const found: ReadLines = { entries: [], lines: [], cursor: from, problem: null };
  for (const { line, seq: said } of shared) {
    const kind = problemOf(site, found.cursor, line, said, crypto);
    if (typeof kind === 'string') return { ...found, problem: { kind, seq: said } };
    const { seq, hash, at } = kind;
    found.entries.push(kind);
    found.lines.push(line);
    found.cursor = { seq, hash, at, entries: (found.cursor?.entries ?? 0) + 1 };
  }
  return found;
}

function problemOf(
  site: string,
  cursor: SiteCursor | null,
  line: string,
  said: number,
  crypto: Crypto,
): Entry | SiteProblem['kind'] {
  // A line that holds an end of line would be two.
  if (line.includes('\n')) return 'BROKEN_CHAIN';
  try {
    const read = readLine(line, crypto);
    if (!read.ok || read.entry.seq !== said) return 'BROKEN_CHAIN';
    if (cursor === null && read.entry.hash !== site) return 'OTHER_SITE';
    if (!follows(read.entry, (cursor?.seq ?? 0) + 1)) return 'BROKEN_CHAIN';
    if (read.prev === (cursor?.hash ?? CHAIN_START)) return read.entry;
    // The first line behind what is here: whole, but not behind our last entry.
    return 'FORKED';
  } catch (thrown) {
    if (isAppError(thrown) && thrown.code === 'NEWER_VERSION') return 'NEWER';
    throw thrown;
  }
}
