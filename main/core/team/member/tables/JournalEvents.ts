/** What our own journal says for the tables, read no further back than it has to be. */
import { AppError } from '../../../../../shared/errors/AppError.ts';
import { words } from '../../../../../shared/words/index.ts';
import type { Clock } from '../../../ports/Clock.ts';
import type { Crypto } from '../../../ports/Crypto.ts';
import type { Store } from '../../../ports/Store.ts';
import { readLine, seqOf } from '../../../state/chain.ts';
import type { Entry } from '../../../state/entries.ts';
import type { LedgerState } from '../../../state/ledgerState.ts';
import { isSpokenOf, type SetEvent, type TableEvent, TableEvents } from './tableEvents.ts';

export interface JournalEventParts {
  store: Pick<Store, 'journal'>;
  clock: Pick<Clock, 'breathe'>;
  crypto: Crypto;
  ledger: { readonly state: Pick<LedgerState, 'datasets' | 'appliedSeq'> };
}

export class JournalEvents {
  readonly #parts: JournalEventParts;
  #events = new TableEvents();
  /** Entries up to here were folded into `#events`. */
  #readTo = 0;
  /** What they said from `#keptFrom` on: what is before it was given, and is asked for no more unless a database went back. */
  #kept: TableEvent[] = [];
  #keptFrom = 0;

  constructor(parts: JournalEventParts) {
    this.#parts = parts;
  }

  /** @returns what entries behind this one said, oldest first @throws AppError `FOLDER_DAMAGED` */
  async behind(seq: number): Promise<readonly TableEvent[]> {
    if (this.#readTo === 0 || seq < this.#keptFrom) {
      const sets = await this.#setsAlone(seq);
      if (sets !== null) return sets;
      [this.#events, this.#readTo, this.#kept] = [new TableEvents(), 0, []];
    }
    this.#kept = this.#kept.filter((event) => event.seq > seq);
    this.#keptFrom = seq;
    await this.#read(this.#readTo, (entry) => {
      this.#kept.push(...this.#events.after(entry).filter((event) => event.seq > seq));
      this.#readTo = entry.seq;
      return true;
    });
    return this.#kept;
  }

  /**
   * Where nothing but sets came since, their datasets are called as they are now, and nothing before is needed.
   * @returns null where it is
   */
  async #setsAlone(seq: number): Promise<SetEvent[] | null> {
    const { datasets, appliedSeq } = this.#parts.ledger.state;
    const known = new Map(datasets.map(({ dataset }) => [dataset.id, dataset]));
    const found: SetEvent[] = [];
    const isAll = await this.#read(seq, (entry) => {
      const dataset = entry.type === 'SET_PUBLISHED' ? known.get(entry.details.datasetId) : undefined;
      // What comes while this is read may follow a dataset that changed meanwhile.
      if (entry.type !== 'SET_PUBLISHED' || dataset === undefined || entry.seq > appliedSeq) return false;
      found.push({ what: 'set', seq: entry.seq, row: entry.details, dataset });
      return true;
    });
    return isAll ? found : null;
  }

  /** Tells each entry behind one that the tables speak of. @param tell says whether to go on @returns whether all were told */
  async #read(seq: number, tell: (entry: Entry) => boolean): Promise<boolean> {
    const { store, crypto, clock } = this.#parts;
    for (const { lines } of await store.journal.readSegments({ from: seq + 1 })) {
      for (const line of lines) {
        if (!isSpokenOf(line) || seqOf(line) <= seq) continue;
        const read = readLine(line, crypto);
        if (!read.ok) throw new AppError('FOLDER_DAMAGED', words.bundles.brokenHere);
        if (!tell(read.entry)) return false;
      }
      await clock.breathe();
    }
    return true;
  }
}
