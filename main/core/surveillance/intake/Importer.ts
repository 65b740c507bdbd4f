/**
 * Imports: reads files into one dataset and stores it as a new one or as the next snapshot of one, or only
 * says what it would be. One import or preview at a time, a second waits its turn.
 */
import type { EventPayload } from '../../../../shared/contract/events.ts';
import { isAppError } from '../../../../shared/errors/AppError.ts';
import type {
  DatasetDetail,
  ImportPreview,
  ImportResult,
  MappingInput,
} from '../../../../shared/surveillance/datasetSchema.ts';
import type { PlainDate } from '../../../../shared/time/plainDate.ts';
import type { Ledger } from '../../ledger/Ledger.ts';
import type { Clock } from '../../ports/Clock.ts';
import type { Logger } from '../../ports/Logger.ts';
import type { TableReader } from '../../ports/TableReader.ts';
import { settingOf } from '../../settings/settings.ts';
import { SerialQueue } from '../../util/SerialQueue.ts';
import type { DatasetArchive } from '../archive/DatasetArchive.ts';
import { type BuiltDataset, buildDataset } from '../import/buildDataset.ts';
import { checkPopulations } from '../import/quality/checkQuality.ts';
import type { ColumnTable } from '../import/table/ColumnTable.ts';
import { shapeOf } from '../import/table/fileShape.ts';
import { statedForParts } from '../import/table/workbookSheets.ts';
import { ImportTables, type OrderedFile, type ReadInput, type ReadInputs } from './ImportTables.ts';
import { cancelled, isCancelled, previewsOf, refusalOf, resultOf } from './importAnswers.ts';
import { ImportProgress } from './importProgress.ts';
import { type PlacedImport, placeImport } from './placeImport.ts';
import { joinPopulations } from './populationFile.ts';
import { recall, recalledReason, toRemember } from './rememberedMapping.ts';

export interface ImportOrder {
  files: readonly OrderedFile[];
  population: OrderedFile | null;
  name?: string | undefined;
  disease?: string | undefined;
  /** What the user stated; null when nothing was said, so that an earlier statement is recalled. */
  mapping: MappingInput | null;
  asOf: PlainDate | null;
  /** A dataset to update, `new`, or null to find out. */
  into: string | null;
  attribution: string | null;
}

/** What the files come to, before it is stored. */
interface Prepared {
  built: BuiltDataset;
  placed: PlacedImport;
  isRemembered: boolean;
}

/** The import or preview whose turn it is. */
interface Turn {
  abort: AbortController;
  progress: ImportProgress;
  /** The dataset is being stored: too late to cancel. */
  isSaving: boolean;
}

export class Importer {
  readonly #ports: { clock: Clock; tables: TableReader; log: Logger };
  readonly #ledger: Ledger;
  readonly #datasets: DatasetArchive;
  readonly #announce: (progress: EventPayload<'import.progress'>) => void;
  readonly #queue = new SerialQueue();
  readonly #tables: ImportTables;
  #turn: Turn | null = null;
  #isClosing = false;

  constructor(
    ports: { clock: Clock; tables: TableReader; log: Logger },
    ledger: Ledger,
    datasets: DatasetArchive,
    announce: (progress: EventPayload<'import.progress'>) => void,
  ) {
    this.#ports = ports;
    this.#tables = new ImportTables(ports);
    this.#ledger = ledger;
    this.#datasets = datasets;
    this.#announce = announce;
  }

  /** @throws AppError for every file that can't be used, and `CANCELLED`; nothing is stored then */
  import(order: ImportOrder): Promise<ImportResult> {
    return this.#inTurn(order, async (turn) => {
      const inputs = await this.#readAll(order, turn);
      const prepared = await this.#prepare(order, inputs, turn);
      turn.isSaving = true;
      turn.progress.enter('saving');
      const stored = await this.#store(order, inputs, prepared);
      this.#tables.forgetAll();
      return resultOf(prepared, stored);
    });
  }

  /** What an import would store. @throws AppError as `import` does */
  dryRun(order: ImportOrder): Promise<ImportResult> {
    return this.#inTurn(order, async (turn) => {
      const inputs = await this.#readAll(order, turn);
      return resultOf(await this.#prepare(order, inputs, turn), 'dry-run');
    });
  }

  /** The dataset that an import would show, with its series, for a look at its counts. @throws AppError as `import` does */
  read(order: ImportOrder): Promise<DatasetDetail> {
    return this.#inTurn(order, async (turn) => {
      const inputs = await this.#readAll(order, turn);
      const { built, placed } = await this.#prepare(order, inputs, turn);
      return { ...placed.own, series: placed.series, rejected: built.rejected };
    });
  }

  /** The files as one dataset, for who looks at it once; nothing is stored. @throws AppError as `import` does */
  readOnly(order: ImportOrder): Promise<BuiltDataset> {
    return this.#inTurn(order, async (turn) => {
      const inputs = await this.#readAll(order, turn);
      turn.progress.enter('checking');
      await this.#pause(turn);
      return this.#builtOf(order, inputs).built;
    });
  }

  /** What an import would make of the files; what they lack is part of the answer. @throws AppError `CANCELLED` */
  preview(order: ImportOrder): Promise<ImportPreview> {
    return this.#inTurn(order, async (turn) => {
      const read: ReadInput[] = [];
      try {
        const inputs = await this.#readAll(order, turn, read);
        const prepared = await this.#prepare(order, inputs, turn);
        const files = previewsOf(read, prepared.built.mappings);
        const { isRemembered } = prepared;
        return { files, result: resultOf(prepared, 'dry-run'), refusal: null, isRemembered };
      } catch (thrown) {
        const files = previewsOf(read, null);
        return { files, result: null, refusal: refusalOf(thrown), isRemembered: false };
      }
    });
  }

  /** Frees what is kept of an upload. */
  forget(uploadId: string): void {
    this.#tables.forget(uploadId);
  }

  /** Asks the import or preview in progress to stop. @returns whether there was one that could still be stopped */
  cancel(): boolean {
    if (this.#turn === null || this.#turn.isSaving) return false;
    this.#turn.abort.abort();
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

  #readAll(order: ImportOrder, { abort, progress }: Turn, read: ReadInput[] = []): Promise<ReadInputs> {
    progress.enter('reading');
    return this.#tables.read(order, { signal: abort.signal, progress }, read);
  }

  async #prepare(order: ImportOrder, inputs: ReadInputs, turn: Turn): Promise<Prepared> {
    turn.progress.enter('checking');
    await this.#pause(turn);
    const { built, isRemembered } = this.#builtOf(order, inputs);
    await this.#pause(turn);
    const placed = await placeImport(this.#datasets, built, {
      name: order.name,
      disease: order.disease,
      into: order.into,
      attribution: order.attribution,
      importedAt: new Date(this.#ports.clock.now()).toISOString(),
      files: order.files.map(({ file }) => file.name),
    });
    await this.#pause(turn);
    return { built, placed, isRemembered };
  }

  /** The tables as one dataset, with the populations of their file. */
  #builtOf(order: ImportOrder, inputs: ReadInputs): { built: BuiltDataset; isRemembered: boolean } {
    const parts = inputs.files.map(({ part }) => part);
    const mapping = order.mapping === null ? null : statedForParts(order.mapping, parts);
    const { built, isRemembered } = this.#build({ ...order, mapping }, inputs.files);
    if (inputs.population === null) return { built, isRemembered };
    return { built: withPopulations(built, inputs.population.table), isRemembered };
  }

  /** Between two long steps: gives others their turn and ends here when the user cancelled meanwhile. */
  async #pause({ abort }: Turn): Promise<void> {
    await this.#ports.clock.breathe();
    if (abort.signal.aborted) throw cancelled();
  }

  #build(order: ImportOrder, files: readonly ReadInput[]): { built: BuiltDataset; isRemembered: boolean } {
    const { clock } = this.#ports;
    const build = (mapping: MappingInput) =>
      buildDataset(
        files.map(({ table, facts, part }) => ({ table, encoding: facts.encoding, part })),
        {
          name: order.name,
          disease: order.disease,
          mapping,
          asOf: order.asOf,
          today: clock.today(),
          dailyEpiWeek: settingOf(this.#ledger.state.settings, 'import.epiWeek'),
        },
      );
    if (order.mapping !== null) return { built: build(order.mapping), isRemembered: false };
    const recalled = recall(files.map(kindOf), this.#datasets.rows());
    if (recalled === null) return { built: build({}), isRemembered: false };
    try {
      return { built: withReasons(build(recalled.mapping), recalled.statedOn), isRemembered: true };
    } catch (thrown) {
      // What was stated for an earlier file need not fit this one, although it looks alike.
      if (!isAppError(thrown)) throw thrown;
      return { built: build({}), isRemembered: false };
    }
  }

  async #store(
    order: ImportOrder,
    inputs: ReadInputs,
    { built, placed }: Prepared,
  ): Promise<PlacedImport['kind']> {
    const { own, series, kind, same } = placed;
    const { id } = own;
    // A known dataset whose file was lost or damaged is stored again: the import is what brings it back.
    const isThere = kind === 'already-there' && (await this.#datasets.isWhole(id));
    if (!isThere) {
      const parts = inputs.files.map(({ part }) => part);
      const stated = toRemember(inputs.files.map(kindOf), statedForParts(order.mapping ?? {}, parts));
      const remembered = stated.length > 0 ? stated : (same?.remembered ?? []);
      await this.#datasets.add({ dataset: own, series, rejected: built.rejected, remembered });
    }
    const stored = kind === 'already-there' && !isThere ? 'new' : kind;
    this.#ports.log.info('dataset-imported', { id, places: own.locations, stored });
    return stored;
  }
}

function kindOf({ table }: ReadInput) {
  return { name: table.name, shape: shapeOf(table) };
}

function withPopulations(built: BuiltDataset, table: ColumnTable): BuiltDataset {
  const { series, issues } = joinPopulations(built.series, table);
  return {
    ...built,
    series,
    summary: {
      ...built.summary,
      issues: [...built.summary.issues, ...issues, ...checkPopulations(series, built.facts)],
    },
  };
}

function withReasons(built: BuiltDataset, statedOn: ReadonlyMap<string, PlainDate>): BuiltDataset {
  const mappings = built.mappings.map((mapping) => {
    const date = statedOn.get(mapping.file);
    return date === undefined ? mapping : { ...mapping, why: [recalledReason(date), ...mapping.why] };
  });
  return { ...built, mappings };
}
