/** Which kept requests and replies go when they take too much room: never one that a set names. */
import type { Entry } from '../../state/entries.ts';
import type { KeptExchanges, KeptText } from './keptExchanges.ts';

/** Room on disk that all kept texts may take before the oldest of calls that gave no forecast go. */
export const MOST_EXCHANGE_BYTES = 100_000_000;

/** What may be asked only once there is too much. */
export interface ExchangeUse {
  /** Hashes that sets in the index name; null where a set can't be read: then nothing is removed. */
  named(): Promise<ReadonlySet<string> | null>;
  /** The whole journal, oldest first; null where it is damaged. */
  entries(): Promise<readonly Entry[] | null>;
}

/** @returns how many texts were removed */
export async function trimExchanges(
  exchanges: KeptExchanges,
  use: ExchangeUse,
  signal: AbortSignal,
  mostBytes = MOST_EXCHANGE_BYTES,
): Promise<number> {
  const { all, bytes } = await exchanges.earlier();
  if (bytes <= mostBytes) return 0;
  const [named, entries] = [await use.named(), await use.entries()];
  // Once entries were lost, a set that no entry names may be the last copy of something acknowledged, and names texts too.
  if (named === null || entries === null || entries.some(hasLost)) return 0;
  let left = bytes;
  let removed = 0;
  for (const { hash, bytes: room } of oldestFirst(all, entries)) {
    if (left <= mostBytes || signal.aborted) break;
    if (named.has(hash) || !(await exchanges.remove(hash))) continue;
    left -= room;
    removed += 1;
  }
  return removed;
}

function hasLost(entry: Entry): boolean {
  return entry.type === 'RECOVERED' && entry.details.lost !== null;
}

/** By the entry that names them; those that no entry names, of calls that were cut off, come first. */
function oldestFirst(all: readonly KeptText[], entries: readonly Entry[]): KeptText[] {
  const namedAt = new Map<string, number>();
  for (const entry of entries) {
    if (entry.type !== 'PROVIDER_FAILED' && entry.type !== 'REQUEST_REPAIRED') continue;
    const { requestHash, replyHash } = entry.details;
    for (const hash of [requestHash, replyHash]) if (hash !== undefined) namedAt.set(hash, entry.seq);
  }
  return all.toSorted((a, b) => (namedAt.get(a.hash) ?? 0) - (namedAt.get(b.hash) ?? 0));
}
