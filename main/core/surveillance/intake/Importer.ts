/**
 * Imports: has files read into one dataset and stores it as a new one or as the next snapshot of one, or only
 * says what it would be. One import or preview at a time, a second waits its turn.
 */
import type { EventPayload } from '../../../../shared/contract/events.ts';
import { AppError, fromErrorShape } from '../../../../shared/errors/AppError.ts';
import type {
  DatasetDetail,
  FilePreview,
  ImportPreview,
  ImportResult,
  MappingInput,
} from '../../../../shared/surveillance/datasetSchema.ts';
import type { PlainDate } from '../../../../shared/time/plainDate.ts';
import { words } from '../../../../shared/words/index.ts';
import type { Ledger } from '../../ledger/Ledger.ts';
import type { Clock } from '../../ports/Clock.ts';
import { WorkEnded, type WorkProgress } from '../../ports/HeavyWork.ts';
import type { Logger } from '../../ports/Logger.ts';
import { settingOf } from '../../settings/settings.ts';
import type { RememberedMapping } from '../../state/entries.ts';
import { SerialQueue } from '../../util/SerialQueue.ts';
import type { DatasetArchive } from '../archive/DatasetArchive.ts';
import type { UnstoredDataset } from '../import/buildDataset.ts';
import type { OrderedFile } from './ImportTables.ts';
import { cancelled, isCancelled, refusalOf, resultOf } from './importAnswers.ts';
import { ImportProgress, steps } from './importProgress.ts';
import { unpackedSeries } from './packedSeries.ts';
import { type PlacedImport, placeImport } from './placeImport.ts';
import type { ImportRead, ImportWork } from './readImport.ts';
import { statementsIn } from './rememberedMapping.ts';

export interface ImportOrder {
  files: readonly OrderedFile[];
  population: OrderedFile | null;
  /** Where the populations are from, if the user says it. */
  populationSource: string | null;
  name?: string | undefined;
  disease?: string | undefined;
  /** What the user stated; null when nothing was said, so that an earlier statement is recalled. */
  mapping: MappingInput | null;
  asOf: PlainDate | null;
  /** A dataset to update, `new`, or null to find out. */
  into: string | null;
  attribution: string | null;
}

/** What the files come to. */
interface Built {
  built: UnstoredDataset;
  isRemembered: boolean;
  /** What to remember of what the user stated. */
  stated: RememberedMapping[];
}

/** The same with its place among the datasets, before it is stored. */
interface Prepared extends Built {
  placed: PlacedImport;
}

interface ImporterPorts {
  clock: Clock;
  importWork: ImportWork;
  log: Logger;
}

/** The import or preview whose turn it is. */
interface Turn {
  abort: AbortController;
  progress: ImportProgress;
  /** The dataset is being stored: too late to cancel. */
  isSaving: boolean;
}

export class Importer {
  readonly #ports: ImporterPorts;
  readonly #ledger: Ledger;
  readonly #datasets: DatasetArchive;
  readonly #announce: (progress: EventPayload<'import.progress'>) => void;
  readonly #queue = new SerialQueue();
  #turn: Turn | null = null;
  #isClosing = false;

  constructor(
    ports: ImporterPorts,
    ledger: Ledger,
    datasets: DatasetArchive,
    announce: (progress: EventPayload<'import.progress'>) => void,
  ) {
    this.#ports = ports;
    this.#ledger = ledger;
    this.#datasets = datasets;
    this.#announce = announce;
  }

  /** @throws AppError for every file that can't be used, `IMPORT_FAILED`, and `CANCELLED`; nothing is stored then */
  import(order: ImportOrder): Promise<ImportResult> {
    return this.#inTurn(order, async (turn) => {
      const prepared = await this.#place(order, await this.#built(order, turn), turn);
      turn.isSaving = true;
      turn.progress.enter('saving');
      return resultOf(prepared, await this.#store(prepared));
    });
  }

  /** What an import would store. @throws AppError as `import` does */
  dryRun(order: ImportOrder): Promise<ImportResult> {
    return this.#inTurn(order, async (turn) => {
      const read = await this.#built(order, turn, { isKept: true });
      return resultOf(await this.#place(order, read, turn), 'dry-run');
    });
  }

  /** The dataset that an import would show, with its series, for a look at its counts. @throws AppError as `import` does */
  read(order: ImportOrder): Promise<DatasetDetail> {
    return this.#inTurn(order, async (turn) => {
      const { built, placed } = await this.#place(order, await this.#built(order, turn), turn);
      return { ...placed.own, series: placed.series, rejected: built.rejected };
    });
  }

  /** The files as one dataset, for who looks at it once; nothing is stored. @throws AppError as `import` does */
  readOnly(order: ImportOrder): Promise<UnstoredDataset> {
    return this.#inTurn(order, async (turn) => (await this.#built(order, turn)).built);
  }

  /** What an import would make of the files; what they lack is part of the answer. @throws AppError `IMPORT_FAILED`, `CANCELLED` */
  preview(order: ImportOrder): Promise<ImportPreview> {
    return this.#inTurn(order, async (turn) => {
      const { files, outcome } = await this.#read(order, turn, { isKept: true });
      if ('refusal' in outcome) return { ...refused(files), refusal: outcome.refusal };
      try {
        const prepared = await this.#place(order, await this.#unpacked(outcome), turn);
        const { isRemembered } = prepared;
        return { files, result: resultOf(prepared, 'dry-run'), refusal: null, isRemembered };
      } catch (thrown) {
        return { ...refused(files), refusal: refusalOf(thrown) };
      }
    });
  }

  /** Asks the import or preview in progress to stop. @returns whether there was one that could still be stopped */
  cancel(): boolean {
    if (this.#turn === null || this.#turn.isSaving) return false;
    this.#turn.abort.abort(cancelled());
    return true;
  }

  /** Stops the import in progress and those that wait for their turn. @returns when the last of them has ended */
  async close(): Promise<void> {
    this.#isClosing = true;
    this.cancel();
    await this.#queue.drained();
  }

  #inTurn<T>(order: ImportOrder, work: (turn: Turn) => Promise<T>): Promise<T> {
    return this.#queue.run(async () => {
      if (this.#isClosing) throw cancelled();
      const all = [...order.files, ...(order.population === null ? [] : [order.population])];
      const bytes = all.reduce((sum, { file }) => sum + file.size, 0);
      const progress = new ImportProgress(this.#ports.clock, this.#announce, bytes);
      const turn: Turn = { abort: new AbortController(), progress, isSaving: false };
      this.#turn = turn;
      try {
        const answer = await work(turn);
        progress.enter('done');
        return answer;
      } catch (thrown) {
        progress.enter(isCancelled(thrown) ? 'cancelled' : 'failed');
        throw thrown;
      } finally {
        this.#turn = null;
      }
    });
  }

  /** Has the files read and built where nobody waits. @throws AppError `IMPORT_FAILED`, `CANCELLED` */
  async #read(
    order: ImportOrder,
    { abort, progress }: Turn,
    { isKept }: { isKept: boolean },
  ): Promise<ImportRead> {
    const { files, population, name, disease, mapping, asOf } = order;
    const { settings } = this.#ledger.state;
    progress.enter('reading');
    const reading = {
      files: files.map(named),
      population: population === null ? null : named(population),
      name,
      disease,
      mapping,
      statements: mapping === null ? statementsIn(this.#datasets.rows()) : [],
      asOf,
      today: this.#ports.clock.today(),
      dailyEpiWeek: settingOf(settings, 'import.epiWeek'),
      isKept,
    };
    try {
      return await this.#ports.importWork.run('readImport', reading, {
        signal: abort.signal,
        onProgress: (told) => tellProgress(progress, told),
      });
    } catch (thrown) {
      throw thrown instanceof WorkEnded ? importFailed(thrown) : thrown;
    }
  }

  /** @throws AppError of the files, `IMPORT_FAILED`, `CANCELLED` */
  async #built(order: ImportOrder, turn: Turn, { isKept } = { isKept: false }): Promise<Built> {
    const { outcome } = await this.#read(order, turn, { isKept });
    if ('refusal' in outcome) throw fromErrorShape(outcome.refusal);
    return this.#unpacked(outcome);
  }

  async #unpacked({ built, ...rest }: Exclude<ImportRead['outcome'], { refusal: unknown }>): Promise<Built> {
    return { ...rest, built: { ...built, series: await unpackedSeries(built.series, this.#ports.clock) } };
  }

  async #place(order: ImportOrder, read: Built, turn: Turn): Promise<Prepared> {
    await this.#pause(turn);
    const placed = await placeImport(this.#datasets, read.built, this.#ports.clock, {
      name: order.name,
      disease: order.disease,
      into: order.into,
      attribution: order.attribution,
      populationSource: order.populationSource,
      importedAt: new Date(this.#ports.clock.now()).toISOString(),
      files: order.files.map(({ file }) => file.name),
    });
    await this.#pause(turn);
    return { ...read, placed };
  }

  /** Between two long steps: gives others their turn and ends here when the user cancelled meanwhile. */
  async #pause({ abort }: Turn): Promise<void> {
    await this.#ports.clock.breathe();
    abort.signal.throwIfAborted();
  }

  async #store({ built, placed, stated }: Prepared): Promise<PlacedImport['kind']> {
    const { own, series, kind, same } = placed;
    const { id } = own;
    // A known dataset whose file was lost or damaged is stored again: the import is what brings it back.
    const isThere = kind === 'already-there' && (await this.#datasets.isWhole(id));
    if (!isThere) {
      const remembered = stated.length > 0 ? stated : (same?.remembered ?? []);
      await this.#datasets.add({ dataset: own, series, rejected: built.rejected, remembered });
    }
    const became = kind === 'already-there' && !isThere ? 'new' : kind;
    this.#ports.log.info('dataset-imported', { id, places: own.locations, stored: became });
    return became;
  }
}

/** A file as another thread needs it: without what can be called here alone. */
function named({ file: { name, size, source }, sheet, uploadId }: OrderedFile): OrderedFile {
  return { file: { name, size, source }, sheet, uploadId };
}

function tellProgress(progress: ImportProgress, { done, at }: WorkProgress): void {
  progress.read(done, at?.items ?? 0);
  if (at?.name === steps.checking) progress.enter('checking');
}

/** What is told of files that came to nothing: how their columns were read is no answer then. */
function refused(files: readonly FilePreview[]): Omit<ImportPreview, 'refusal'> {
  return { files: files.map((file) => ({ ...file, mapping: null })), result: null, isRemembered: false };
}

/** The thread that reads for an import ended under it. */
function importFailed({ isOutOfMemory }: WorkEnded): AppError {
  return new AppError('IMPORT_FAILED', words.datasets.importFailed({ isOutOfMemory }), { isOutOfMemory });
}
