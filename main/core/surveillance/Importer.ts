/**
 * Imports: reads files into one dataset and stores it as a new one or as the next snapshot of one, or only
 * says what it would be. One import or preview at a time, a second waits its turn.
 */
import type { EventPayload } from '../../../shared/contract/events.ts';
import { AppError, type ErrorShape, isAppError, toErrorShape } from '../../../shared/errors/AppError.ts';
import type {
  DatasetDetail,
  FilePreview,
  ImportPreview,
  ImportResult,
  MappingInput,
} from '../../../shared/surveillance/datasetSchema.ts';
import type { TextEncoding } from '../../../shared/surveillance/textEncodings.ts';
import type { PlainDate } from '../../../shared/time/plainDate.ts';
import type { Ledger } from '../ledger/Ledger.ts';
import type { Clock } from '../ports/Clock.ts';
import type { InputFile } from '../ports/InputFiles.ts';
import type { Logger } from '../ports/Logger.ts';
import type { OpenTable, TableReader } from '../ports/TableReader.ts';
import { settingOf } from '../settings.ts';
import { SerialQueue } from '../util/SerialQueue.ts';
import type { DatasetArchive } from './DatasetArchive.ts';
import { type BuiltDataset, buildDataset, statedFor } from './import/buildDataset.ts';
import { checkPopulations } from './import/quality/checkQuality.ts';
import type { ColumnTable } from './import/table/ColumnTable.ts';
import { shapeOf } from './import/table/fileShape.ts';
import { headOf } from './import/table/previewHead.ts';
import { readSheets } from './import/table/readSheets.ts';
import { readTable } from './import/table/readTable.ts';
import { type SheetPart, statedForParts } from './import/table/workbookSheets.ts';
import { ImportProgress } from './importProgress.ts';
import { type PlacedImport, placeImport } from './placeImport.ts';
import { joinPopulations } from './populationFile.ts';
import { recall, recalledReason, toRemember } from './rememberedMapping.ts';

/** A file to import, and which of its sheets. */
export interface OrderedFile {
  file: InputFile;
  sheet?: string | undefined;
  /** What the file is known by while its content can't change, or null. */
  uploadId: string | null;
}

interface FileToRead extends OrderedFile {
  encoding?: TextEncoding | undefined;
}

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

/** A file as read: what it is, and its table. */
interface ReadInput {
  facts: Omit<OpenTable, 'batches'>;
  table: ColumnTable;
  /** Which of the ordered files it is of, and its sheet where several could be read. */
  file: number;
  part: SheetPart | null;
}

/** The table of an upload, whose content can't change. */
interface KnownTable {
  uploadId: string;
  sheet: string | undefined;
  /** As stated, not as found. */
  encoding: TextEncoding | undefined;
  inputs: readonly ReadInput[];
}

interface ReadInputs {
  files: ReadInput[];
  population: ReadInput | null;
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
  /** Tables of the last preview: changing a mapping, and the import that follows, do not read uploads again. */
  #tables: readonly KnownTable[] = [];
  #turn: Turn | null = null;
  #isClosing = false;

  constructor(
    ports: { clock: Clock; tables: TableReader; log: Logger },
    ledger: Ledger,
    datasets: DatasetArchive,
    announce: (progress: EventPayload<'import.progress'>) => void,
  ) {
    this.#ports = ports;
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
      this.#tables = [];
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
    this.#tables = this.#tables.filter((one) => one.uploadId !== uploadId);
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

  /** @param read gets each file of counts as soon as it is read: a later one may be unreadable */
  async #readAll(order: ImportOrder, turn: Turn, read: ReadInput[] = []): Promise<ReadInputs> {
    const before = this.#tables;
    this.#tables = [];
    turn.progress.enter('reading');
    for (const [index, file] of order.files.entries()) {
      const encoding = statedFor(file.file.name, order.mapping ?? {}).encoding;
      read.push(...(await this.#readFile({ ...file, encoding }, index, before, turn)));
    }
    const { population } = order;
    const tables =
      population === null ? [] : await this.#readFile(population, order.files.length, before, turn);
    return { files: read, population: tables[0] ?? null };
  }

  async #readFile(
    ordered: FileToRead,
    index: number,
    before: readonly KnownTable[],
    { abort, progress }: Turn,
  ): Promise<readonly ReadInput[]> {
    const { file, sheet, encoding, uploadId } = ordered;
    const known = before.find(
      (one) => one.uploadId === uploadId && one.sheet === sheet && one.encoding === encoding,
    );
    const inputs = known?.inputs ?? (await this.#readAnew(ordered, index, abort, progress));
    progress.read(
      index,
      file.size,
      inputs.reduce((rows, { table }) => rows + table.rowCount, 0),
    );
    if (uploadId !== null) this.#tables = [...this.#tables, { uploadId, sheet, encoding, inputs }];
    return inputs.map((input) => ({ ...input, file: index }));
  }

  async #readAnew(
    { file, sheet, encoding }: FileToRead,
    index: number,
    abort: AbortController,
    progress: ImportProgress,
  ): Promise<readonly ReadInput[]> {
    const { tables, clock } = this.#ports;
    const inputOf = async (opened: OpenTable, name: string): Promise<ReadInput> => {
      const { batches: _batches, ...facts } = opened;
      const table = await readTable(name, opened, {
        signal: abort.signal,
        onBatch: (bytes, rows) => progress.read(index, bytes, rows),
        breathe: () => clock.breathe(),
      });
      return { facts, table, file: index, part: null };
    };
    const opened = await tables.open(file, { sheet, encoding });
    if (sheet !== undefined || opened.sheets.length < 2) return [await inputOf(opened, file.name)];
    return readSheets(file.name, opened.sheets, async (one, name) =>
      inputOf(await tables.open(file, { sheet: one }), name),
    );
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

function resultOf({ built, placed }: Prepared, stored: ImportResult['stored']): ImportResult {
  const { mappings, rejected } = built;
  const isSingle = mappings.length === 1;
  return {
    datasets: [{ ...placed.shown, rejected }],
    mapping: {
      confidence: Math.min(...mappings.map((one) => one.confidence)),
      why: mappings.flatMap(({ file, why }) => (isSingle ? why : why.map((text) => `${file}: ${text}`))),
      files: mappings,
    },
    stored,
    difference: placed.difference,
  };
}

/** @param mappings by table, or null where the files were refused; @returns one preview for each ordered file */
function previewsOf(read: readonly ReadInput[], mappings: BuiltDataset['mappings'] | null): FilePreview[] {
  return [...new Set(read.map(({ file }) => file))].map((file) => {
    const at = read.findIndex((one) => one.file === file);
    const parts = read.filter((one) => one.file === file);
    return previewOf(parts, mappings?.[at] ?? null);
  });
}

/** Sheets that are read together have one header, and are shown by the first of them. */
function previewOf(parts: readonly ReadInput[], read: BuiltDataset['mappings'][number] | null): FilePreview {
  const { facts, table, part } = parts[0]!;
  const { file: _file, ...mapping } = read ?? { file: null };
  const known = read === null ? null : (mapping as FilePreview['mapping']);
  return {
    file: part?.book ?? table.name,
    ...facts,
    sheet: parts.length > 1 ? null : facts.sheet,
    rows: parts.reduce((rows, one) => rows + one.table.rowCount, 0),
    columns: table.columns.map((column) => column.name),
    head: headOf(table, known),
    mapping: known,
  };
}

/** @throws what is no verdict on the files: a cancel, a defect */
function refusalOf(thrown: unknown): ErrorShape {
  if (!isAppError(thrown) || isCancelled(thrown)) throw thrown;
  return toErrorShape(thrown);
}

function isCancelled(thrown: unknown): boolean {
  return isAppError(thrown) && thrown.code === 'CANCELLED';
}

function cancelled(): AppError {
  return new AppError('CANCELLED', 'The import was cancelled. Nothing was stored.');
}
