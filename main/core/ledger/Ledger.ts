/**
 * The one way to change anything that is remembered: a decision on the present state becomes journal
 * entries, the entries are synced, and only then memory shows them. Decisions are made one after another, each on
 * what the ones before it decided; those that wait together share one write and one sync.
 */
import type { AppError } from '../../../shared/errors/AppError.ts';
import type { Clock } from '../ports/Clock.ts';
import type { Crypto } from '../ports/Crypto.ts';
import type { Logger } from '../ports/Logger.ts';
import type { Store } from '../ports/Store.ts';
import { type ChainedEntry, chainEntry } from '../state/chain.ts';
import type { Entry, EntryDraft } from '../state/entries.ts';
import { applyEntry, type LedgerState } from '../state/ledgerState.ts';
import { SerialQueue } from '../util/SerialQueue.ts';
import { tell } from '../util/tell.ts';
import { saveDocuments } from './snapshotDocuments.ts';

/** Entries per segment of the journal, and how many are kept at hand. */
export const SEGMENT_ENTRIES = 1_000;

/** What a decision comes to. */
export interface Decision<T> {
  entries: readonly EntryDraft[];
  answer: T;
  /** Thrown to the caller after the entries (which record the refusal) are durable. */
  refusal?: AppError;
}

/** Where a ledger starts from: see `openLedger`. */
export interface LedgerStart {
  state: LedgerState;
  /** The highest audit number that is known to have been given, also when its entry is lost. */
  knownSeq: number;
  /** The newest entries, oldest first. */
  recent: Entry[];
  segment: { name: string; lines: number } | null;
}

export interface LedgerPorts {
  store: Store;
  clock: Clock;
  crypto: Crypto;
  log: Logger;
}

export type LedgerListener = (entries: readonly Entry[], before: LedgerState, after: LedgerState) => void;

/** An index of this many sets is saved at each publication, one of twice as many at each second one, and so on. */
const SETS_PER_SAVE = 256;

/** Decisions that share one write and one sync at most. */
const LARGEST_BURST = 256;

/** A decision whose turn has not come. */
interface Waiting {
  decide: (state: LedgerState) => Decision<unknown>;
  resolve: (result: { answer: unknown; entries: readonly Entry[] }) => void;
  reject: (reason: unknown) => void;
}

/** A decision that was made, and is true once its burst is on disk. */
interface Decided {
  waiting: Waiting;
  /** Null when it was refused. */
  decision: Decision<unknown> | null;
  refusal: unknown;
  entries: readonly Entry[];
}

interface Burst {
  decided: Decided[];
  /** The entries of all of them and their lines. */
  chained: ChainedEntry[];
  after: LedgerState;
}

function answer({ waiting, decision, refusal, entries }: Decided): void {
  if (decision === null || refusal !== undefined) waiting.reject(refusal);
  else waiting.resolve({ answer: decision.answer, entries });
}

/** @returns the name of the segment that starts with an audit number. */
export function segmentName(firstSeq: number): string {
  return `${String(firstSeq).padStart(10, '0')}.jsonl`;
}

export class Ledger {
  readonly #ports: LedgerPorts;
  readonly #queue = new SerialQueue();
  #waiting: Waiting[] = [];
  readonly #listeners = new Set<LedgerListener>();
  readonly #startSeq: number;
  #state: LedgerState;
  #recent: Entry[];
  /** Publications since the index was saved. */
  #unsaved = 0;
  #segment: { name: string; lines: number } | null;

  constructor(ports: LedgerPorts, start: LedgerStart) {
    this.#ports = ports;
    this.#startSeq = start.knownSeq;
    this.#state = start.state;
    this.#recent = start.recent;
    this.#segment = start.segment;
  }

  /** The state as of the last durable entry. */
  get state(): LedgerState {
    return this.#state;
  }

  /** The highest audit number ever given, as far as is known: a whole journal reaches to it. */
  get knownSeq(): number {
    return Math.max(this.#startSeq, this.#state.appliedSeq);
  }

  /** The newest entries (at most 1,000), oldest first. */
  get recent(): readonly Entry[] {
    return this.#recent;
  }

  /** Called after each commit with what became durable. @returns a function that ends it */
  listen(listener: LedgerListener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /**
   * Decides on the present state and commits.
   * @param decide pure: reads the state and answers; may throw a refusal, which then changes nothing. It is asked
   * again when a commit fails that an earlier decision of the same burst stood on.
   * @returns the decision's answer and its entries, once they are on disk
   */
  transact<T>(
    decide: (state: LedgerState) => Decision<T>,
  ): Promise<{ answer: T; entries: readonly Entry[] }> {
    return new Promise((resolve, reject) => {
      // A burst takes everything along that waits when its turn comes: one call is enough for all of them.
      if (this.#waiting.length % LARGEST_BURST === 0) this.#queue.run(() => this.#commitBurst());
      this.#waiting.push({ decide, resolve: resolve as Waiting['resolve'], reject });
    });
  }

  /** Waits for the commits under way and saves the derived documents. */
  async close(): Promise<void> {
    await this.#queue.drained();
    if (this.#state.appliedSeq > 0) await this.saveSnapshot();
  }

  /** Saves the derived documents now. What can't be saved is rebuilt from the journal by the next start. */
  async saveSnapshot(): Promise<void> {
    try {
      await saveDocuments(this.#ports.store.documents, this.#state);
      this.#unsaved = 0;
    } catch (thrown) {
      this.#ports.log.error('index-not-saved', { seq: this.#state.appliedSeq }, thrown);
    }
  }

  /** Commits whatever waits by now, and answers it; nothing is left when an earlier call took it along. */
  async #commitBurst(): Promise<void> {
    let waiting = this.#waiting.splice(0, LARGEST_BURST);
    while (waiting.length > 0) {
      const burst = this.#decideAll(waiting);
      try {
        await this.#append(burst);
      } catch (thrown) {
        // The first one that had something to write failed with it; the others are decided anew without it.
        const failed = burst.decided.find((one) => one.entries.length > 0)!;
        failed.waiting.reject(thrown);
        waiting = waiting.filter((one) => one !== failed.waiting);
        continue;
      }
      for (const one of burst.decided) answer(one);
      return;
    }
  }

  /** Decides one after another, each on the state that the ones before it would leave. */
  #decideAll(waiting: readonly Waiting[]): Burst {
    const at = new Date(this.#ports.clock.now()).toISOString();
    const burst: Burst = { decided: [], chained: [], after: this.#state };
    for (const one of waiting) {
      try {
        const decision = one.decide(burst.after);
        const { chained, after } = this.#chain(decision.entries, burst.after, at);
        const entries = chained.map(({ entry }) => entry);
        burst.decided.push({ waiting: one, decision, refusal: decision.refusal, entries });
        for (const each of chained) burst.chained.push(each);
        burst.after = after;
      } catch (thrown) {
        burst.decided.push({ waiting: one, decision: null, refusal: thrown, entries: [] });
      }
    }
    return burst;
  }

  async #append({ chained, after }: Burst): Promise<void> {
    if (chained.length === 0) return;
    const before = this.#state;
    const entries = chained.map(({ entry }) => entry);
    const segment = this.#segmentFor(entries[0]!.seq);
    const lines = chained.map(({ line }) => line);
    await this.#ports.store.journal.append(segment.name, lines);
    this.#segment = { name: segment.name, lines: segment.lines + lines.length };
    this.#state = after;
    this.#recent = [...this.#recent, ...entries].slice(-SEGMENT_ENTRIES);
    if (this.#isSnapshotDue(entries)) await this.saveSnapshot();
    for (const listener of this.#listeners) tell(listener, [entries, before, after], this.#noteFailure);
  }

  /** A long index is not written anew for every publication: the journal has them all, and the next save too. */
  #isSnapshotDue(entries: readonly Entry[]): boolean {
    if (!entries.some(changesDocuments)) return false;
    this.#unsaved += entries.filter(({ type }) => type === 'SET_PUBLISHED').length;
    const isOther = entries.some((entry) => changesDocuments(entry) && entry.type !== 'SET_PUBLISHED');
    return isOther || this.#unsaved * SETS_PER_SAVE >= this.#state.sets.length;
  }

  #chain(drafts: readonly EntryDraft[], before: LedgerState, at: string) {
    let after = before;
    const chained = drafts.map((draft) => {
      const seq = lostUpTo(draft) ?? after.appliedSeq + 1;
      const link = chainEntry(draft, seq, at, after.appliedHash, this.#ports.crypto);
      after = applyEntry(after, link.entry);
      return link;
    });
    return { chained, after };
  }

  #segmentFor(seq: number): { name: string; lines: number } {
    const open = this.#segment;
    return open !== null && open.lines < SEGMENT_ENTRIES ? open : { name: segmentName(seq), lines: 0 };
  }

  /** What was committed stays so, whatever a listener makes of it. */
  readonly #noteFailure = (thrown: unknown) => {
    this.#ports.log.error('ledger-listener-failed', { seq: this.#state.appliedSeq }, thrown);
  };
}

/** A recovery skips the numbers that were lost, so that no number ever names two entries. */
function lostUpTo(draft: EntryDraft): number | null {
  return draft.type === 'RECOVERED' && draft.details.lost !== null ? draft.details.lost.to + 1 : null;
}

/** Lock changes alone write one journal line and no document. */
function changesDocuments({ type }: Entry): boolean {
  return (
    type === 'SET_PUBLISHED' ||
    type === 'DATASET_IMPORTED' ||
    type === 'DATASET_IMPORT_UNDONE' ||
    type === 'DATASET_REMOVED' ||
    type === 'DATASET_WATCHED' ||
    type === 'SETTING_CHANGED' ||
    type === 'RECOVERED'
  );
}
