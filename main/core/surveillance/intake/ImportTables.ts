/** Reads the files of an import into tables, and keeps those of uploads, whose content can't change. */
import type { MappingInput } from '../../../../shared/surveillance/datasetSchema.ts';
import type { TextEncoding } from '../../../../shared/surveillance/textEncodings.ts';
import type { Clock } from '../../ports/Clock.ts';
import type { InputFile } from '../../ports/InputFiles.ts';
import type { AbortSignalLike, OpenTable, TableReader } from '../../ports/TableReader.ts';
import { statedFor } from '../import/buildDataset.ts';
import type { ColumnTable } from '../import/table/ColumnTable.ts';
import { readSheets } from '../import/table/readSheets.ts';
import { readTable } from '../import/table/readTable.ts';
import type { SheetPart } from '../import/table/workbookSheets.ts';
import type { ImportProgress } from './importProgress.ts';

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

/** A file as read: what it is, and its table. */
export interface ReadInput {
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

export interface ReadInputs {
  files: ReadInput[];
  population: ReadInput | null;
}

/** The files of an order, with what the user stated about them. */
export interface FilesToRead {
  files: readonly OrderedFile[];
  population: OrderedFile | null;
  mapping: MappingInput | null;
}

/** Who waits for the reading, and may stop it. */
export interface Reading {
  signal: AbortSignalLike;
  progress: ImportProgress;
}

export class ImportTables {
  readonly #ports: { clock: Clock; tables: TableReader };
  /** Tables of the last preview: changing a mapping, and the import that follows, do not read uploads again. */
  #known: readonly KnownTable[] = [];

  constructor(ports: { clock: Clock; tables: TableReader }) {
    this.#ports = ports;
  }

  /**
   * @param read gets each file of counts as soon as it is read: a later one may be unreadable
   * @throws AppError of the reader, and `CANCELLED`
   */
  async read(order: FilesToRead, reading: Reading, read: ReadInput[] = []): Promise<ReadInputs> {
    const before = this.#known;
    this.#known = [];
    for (const [index, file] of order.files.entries()) {
      const encoding = statedFor(file.file.name, order.mapping ?? {}).encoding;
      read.push(...(await this.#readFile({ ...file, encoding }, index, before, reading)));
    }
    const { population } = order;
    const tables =
      population === null ? [] : await this.#readFile(population, order.files.length, before, reading);
    return { files: read, population: tables[0] ?? null };
  }

  /** Frees what is kept of an upload. */
  forget(uploadId: string): void {
    this.#known = this.#known.filter((one) => one.uploadId !== uploadId);
  }

  /** Frees what is kept of all uploads. */
  forgetAll(): void {
    this.#known = [];
  }

  async #readFile(
    ordered: FileToRead,
    index: number,
    before: readonly KnownTable[],
    reading: Reading,
  ): Promise<readonly ReadInput[]> {
    const { file, sheet, encoding, uploadId } = ordered;
    const known = before.find(
      (one) => one.uploadId === uploadId && one.sheet === sheet && one.encoding === encoding,
    );
    const inputs = known?.inputs ?? (await this.#readAnew(ordered, index, reading));
    reading.progress.read(
      index,
      file.size,
      inputs.reduce((rows, { table }) => rows + table.rowCount, 0),
    );
    if (uploadId !== null) this.#known = [...this.#known, { uploadId, sheet, encoding, inputs }];
    return inputs.map((input) => ({ ...input, file: index }));
  }

  async #readAnew(
    { file, sheet, encoding }: FileToRead,
    index: number,
    { signal, progress }: Reading,
  ): Promise<readonly ReadInput[]> {
    const { tables, clock } = this.#ports;
    const inputOf = async (opened: OpenTable, name: string): Promise<ReadInput> => {
      const { batches: _batches, ...facts } = opened;
      const table = await readTable(name, opened, {
        signal,
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
}
