/** The rows of published sets, by dataset and by run, and which one speaks for its dataset. Made once for each state of the ledger. */
import type { SetRow } from '../state/entries.ts';
import type { LedgerState } from '../state/ledgerState.ts';

type Known = Pick<LedgerState, 'sets' | 'datasets'>;

export class SetIndex {
  /** Of all sets whose dataset is not removed, newest first. */
  readonly rows: readonly SetRow[];
  /** Of every set, also where its dataset is removed. */
  readonly #byRun: ReadonlyMap<string, SetRow>;
  readonly #byDataset: ReadonlyMap<string, readonly SetRow[]>;
  readonly #current = new Map<string, SetRow | null>();

  constructor({ sets, datasets }: Known) {
    const removed = new Set(datasets.filter((row) => row.isRemoved).map((row) => row.dataset.id));
    this.rows = sets.filter((row) => !removed.has(row.datasetId)).reverse();
    this.#byRun = new Map(sets.map((row) => [row.runId, row]));
    this.#byDataset = Map.groupBy(this.rows, ({ datasetId }) => datasetId);
  }

  rowsOf(datasetId: string): readonly SetRow[] {
    return this.#byDataset.get(datasetId) ?? [];
  }

  /** The set of a run, also where its dataset is removed. */
  ofRun(runId: string): SetRow | null {
    return this.#byRun.get(runId) ?? null;
  }

  /**
   * The set that speaks for a dataset, or null: the newest one of all its places, the newest one of chosen places only where
   * there is no other. A replay of an earlier day does not put a forecast of a later day aside.
   */
  current(datasetId: string): SetRow | null {
    const known = this.#current.get(datasetId);
    if (known !== undefined) return known;
    const speaking = this.speakingRows(datasetId);
    const row = speaking.find(({ onlyPlaces }) => onlyPlaces === undefined) ?? speaking[0] ?? null;
    this.#current.set(datasetId, row);
    return row;
  }

  /** Rows of a dataset without replays of a day before that of a forecast, newest first. */
  speakingRows(datasetId: string): SetRow[] {
    const rows = this.rowsOf(datasetId);
    let latest = '';
    for (const { kind, asOf } of rows) if (kind === 'forecast' && asOf > latest) latest = asOf;
    return rows.filter(({ kind, asOf }) => kind === 'forecast' || asOf >= latest);
  }
}
