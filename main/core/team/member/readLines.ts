/** Lines that came from elsewhere, held against the chain that they are said to continue. */

import { isAppError } from '../../../../shared/errors/AppError.ts';
import type { SiteProblem } from '../../../../shared/team/teamSchema.ts';
import { instant } from '../../../../shared/values.ts';
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
  for (const one of shared) {
    const kind = problemOf(site, from, found.cursor, one, crypto);
    if (typeof kind === 'string')
      return { ...found, problem: { kind, seq: Number.isSafeInteger(one.seq) ? one.seq : null } };
    const { seq, hash, at } = kind;
    found.entries.push(kind);
    found.lines.push(one.line);
    found.cursor = { seq, hash, at, entries: (found.cursor?.entries ?? 0) + 1 };
  }
  return found;
}

function problemOf(
  site: string,
  from: SiteCursor | null,
  cursor: SiteCursor | null,
  { line, seq: said, hash }: SharedLine,
  crypto: Crypto,
): Entry | SiteProblem['kind'] {
  // A line that holds an end of line would be two; and whoever looks for a number finds it where we write it.
  if (/[\r\n]/.test(line) || !line.startsWith(`{"seq":${said},`)) return 'BROKEN_CHAIN';
  try {
    const read = readLine(line, crypto);
    if (!read.ok || read.entry.seq !== said || read.entry.hash !== hash || !isPlain(read.entry))
      return 'BROKEN_CHAIN';
    if (cursor === null && read.entry.hash !== site) return 'OTHER_SITE';
    if (!follows(read.entry, (cursor?.seq ?? 0) + 1)) return 'BROKEN_CHAIN';
    if (read.prev === (cursor?.hash ?? CHAIN_START)) return read.entry;
    // The first line behind what is here: whole, but not behind the last entry here.
    return cursor !== null && cursor === from ? 'FORKED' : 'BROKEN_CHAIN';
  } catch (thrown) {
    if (isAppError(thrown) && thrown.code === 'NEWER_VERSION') return 'NEWER';
    throw thrown;
  }
}

/** What our own journal holds by the way it is written is looked at where others wrote. */
function isPlain({ at, provider, epoch, cause }: Record<keyof Entry, unknown>): boolean {
  const isNamed = provider === null || typeof provider === 'string';
  return isNamed && typeof cause === 'string' && Number.isSafeInteger(epoch) && instant.safeParse(at).success;
}
