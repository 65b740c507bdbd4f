import { ForecastArchive } from '../../forecasts/ForecastArchive.ts';
import { Ledger } from '../../ledger/Ledger.ts';
import type { Clock } from '../../ports/Clock.ts';
import type { Crypto } from '../../ports/Crypto.ts';
import type { Logger } from '../../ports/Logger.ts';
import type { SiteCursor } from '../../ports/SiteShelf.ts';
import type { Store } from '../../ports/Store.ts';
import { hashOf, seqOf } from '../../state/chain.ts';
import { foldEntries, initialLedgerState, type LedgerState } from '../../state/ledgerState.ts';
import { DatasetArchive } from '../../surveillance/archive/DatasetArchive.ts';
import { readLines } from '../member/readLines.ts';

export interface SitePorts {
  clock: Clock;
  crypto: Crypto;
  log: Logger;
}

/** What a copy of another site holds, through the same code as our own data. */
export interface OpenedSite {
  datasets: DatasetArchive;
  forecasts: ForecastArchive;
}

/** Entries that are verified and folded in one go: some milliseconds. */
const AT_ONCE = 100;

/**
 * Opens a copy to be read, a part of its journal at a time.
 * @param site the hash that its first entry has to have; what comes behind a break of the chain is left out
 */
export async function openSite(ports: SitePorts, store: Store, site: string): Promise<OpenedSite> {
  const state = await stateOf(ports, store, site);
  const ledger = new Ledger(
    { ...ports, store },
    { state, knownSeq: state.appliedSeq, recent: [], segment: null },
  );
  return {
    datasets: new DatasetArchive(ledger, { ...ports, store }),
    forecasts: new ForecastArchive(ledger, { ...ports, store }),
  };
}

async function stateOf({ clock, crypto }: SitePorts, store: Store, site: string): Promise<LedgerState> {
  const lines = (await store.journal.readSegments()).flatMap((segment) => segment.lines);
  let state = initialLedgerState;
  let cursor: SiteCursor | null = null;
  for (let from = 0; from < lines.length; from += AT_ONCE) {
    const shared = lines
      .slice(from, from + AT_ONCE)
      .map((line) => ({ line, seq: seqOf(line), hash: hashOf(line) }));
    const read = readLines(site, cursor, shared, crypto);
    state = foldEntries(read.entries, state);
    if (read.problem !== null) break;
    cursor = read.cursor;
    await clock.breathe();
  }
  return state;
}
