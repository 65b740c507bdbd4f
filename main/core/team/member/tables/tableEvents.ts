/** What of a journal the tables of a team speak of: sets, and how the imports of each dataset stood before and after an entry. */
import { rowWithImport, rowWithoutLast, snapshotsOf } from '../../../state/datasetRows.ts';
import type { DatasetRow, Entry, SetRow, StoredSnapshot } from '../../../state/entries.ts';

export interface SetEvent {
  what: 'set';
  seq: number;
  row: SetRow;
  /** As the set's dataset was called then; null where it is not known any more. */
  dataset: StoredSnapshot['dataset'] | null;
}

/** What an entry did to a dataset. */
export type DatasetChange = 'imported' | 'undone' | 'removed' | 'restored';

export interface CountsEvent {
  what: 'counts';
  seq: number;
  datasetId: string;
  change: DatasetChange;
  /** What it shows now. */
  row: DatasetRow;
  /** Imports that counted before and that count now, oldest first. */
  before: readonly StoredSnapshot[];
  after: readonly StoredSnapshot[];
}

export type TableEvent = SetEvent | CountsEvent;

const SPOKEN_OF: ReadonlySet<string> = new Set([
  'SET_PUBLISHED',
  'DATASET_IMPORTED',
  'DATASET_IMPORT_UNDONE',
  'DATASET_REMOVED',
  'RECOVERED',
]);

/** Whether a line of a journal is of a kind that the tables speak of: most are not, and need not be read. */
export function isSpokenOf(line: string): boolean {
  const type = /^\{"seq":\d+,"at":"[^"]*","type":"([A-Z_]+)"/.exec(line)?.[1];
  return type !== undefined && SPOKEN_OF.has(type);
}

/** Told all entries of a journal that are spoken of, oldest first. */
export class TableEvents {
  readonly #datasets = new Map<string, DatasetRow>();
  readonly #sets = new Set<string>();

  /** @returns what this entry says, after those before it */
  after(entry: Entry): TableEvent[] {
    switch (entry.type) {
      case 'SET_PUBLISHED':
        return this.#published(entry.seq, entry.details);
      case 'DATASET_IMPORTED': {
        const { id } = entry.details.dataset;
        const row = rowWithImport(this.#datasets.get(id), entry.details);
        return this.#changed(entry.seq, id, 'imported', row);
      }
      case 'DATASET_IMPORT_UNDONE': {
        const { datasetId, contentHash } = entry.details;
        const row = this.#datasets.get(datasetId);
        if (row === undefined || row.dataset.contentHash !== contentHash) return [];
        return this.#changed(entry.seq, datasetId, 'undone', rowWithoutLast(row));
      }
      case 'DATASET_REMOVED': {
        const { datasetId, isRemoved } = entry.details;
        const row = this.#datasets.get(datasetId);
        if (row === undefined) return [];
        const change = isRemoved ? 'removed' : 'restored';
        return this.#changed(entry.seq, datasetId, change, { ...row, isRemoved });
      }
      case 'RECOVERED': {
        const { restored } = entry.details;
        if (restored === null) return [];
        return [
          ...restored.datasets.flatMap((row) =>
            this.#changed(entry.seq, row.dataset.id, 'restored', row as DatasetRow),
          ),
          ...restored.sets.flatMap((row) => this.#published(entry.seq, row)),
        ];
      }
      default:
        return [];
    }
  }

  #published(seq: number, row: SetRow): SetEvent[] {
    if (this.#sets.has(row.runId)) return [];
    this.#sets.add(row.runId);
    return [{ what: 'set', seq, row, dataset: this.#datasets.get(row.datasetId)?.dataset ?? null }];
  }

  #changed(seq: number, datasetId: string, change: DatasetChange, row: DatasetRow): CountsEvent[] {
    const known = this.#datasets.get(datasetId);
    const before = known === undefined ? [] : snapshotsOf(known);
    this.#datasets.set(datasetId, row);
    return [{ what: 'counts', seq, datasetId, change, row, before, after: snapshotsOf(row) }];
  }
}
