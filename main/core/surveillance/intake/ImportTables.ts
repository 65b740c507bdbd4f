/** Reads the files of an import into tables, and keeps those of uploads, whose content can't change, for the next reading. */
import type { MappingInput } from '../../../../shared/surveillance/datasetSchema.ts';
import type { TextEncoding } from '../../../../shared/surveillance/textEncodings.ts';
import type { Clock } from '../../ports/Clock.ts';
import type { InputFile, NamedFile, OpenedFile } from '../../ports/InputFiles.ts';
import type { AbortSignalLike, OpenTable, TableReader } from '../../ports/TableReader.ts';
import { chunksOfParts } from '../../util/chunksOfParts.ts';
import { statedFor } from '../import/buildDataset.ts';
import type { ColumnTable } from '../import/table/ColumnTable.ts';
import { readSheets } from '../import/table/readSheets.ts';
import { readTable } from '../import/table/readTable.ts';
import type { SheetPart } from '../import/table/workbookSheets.ts';

/** A file to import, and which of its sheets. */
export interface OrderedFile {
  file: NamedFile;
  sheet?: string | undefined;
  /** What the file is known by while its content can't change, or null. */
  uploadId: string | null;
}

/** The same, for who reads it here as well. */
export interface OrderedOpenFile extends OrderedFile {
  file: OpenedFile;
}

interface FileToRead extends OrderedFile {
  encoding?: TextEncoding | undefined;
}

/** A file as read: what it is, and its table. */
export interface LoadedFile {
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
  inputs: readonly LoadedFile[];
}

export interface LoadedFiles {
  files: LoadedFile[];
  population: LoadedFile | null;
}

/** The files of an order, with what the user stated about them. */
export interface FilesToRead {
  files: readonly OrderedFile[];
  population: OrderedFile | null;
  mapping: MappingInput | null;
}

/** What reading files needs from outside. */
export interface ReadingPorts {
  clock: Pick<Clock, 'breathe'>;
  tables: TableReader;
  /** The bytes of a file of this machine. @throws AppError `FILE_NOT_FOUND`, `FILE_UNREADABLE` */
  chunksOf(path: string): AsyncIterable<Uint8Array>;
}

/** Who waits for the reading, and may stop it. */
export interface Reading {
  signal: AbortSignalLike;
  /** Called after each part: bytes and rows of all files together so far. */
  onRead(bytes: number, rows: number): void;
}

export class ImportTables {
  readonly #ports: ReadingPorts;
  /** Tables of the last preview: changing a mapping, and the import that follows, do not read uploads again. */
  #known: readonly KnownTable[] = [];

  constructor(ports: ReadingPorts) {
    this.#ports = ports;
  }

  /**
   * @param read gets each file of counts as soon as it is read: a later one may be unreadable
   * @throws AppError of the reader, and `CANCELLED`
   */
  async read(order: FilesToRead, reading: Reading, read: LoadedFile[] = []): Promise<LoadedFiles> {
    const before = this.#known;
    this.#known = [];
    const sofar = { bytes: 0, rows: 0 };
    const readOne = async (file: FileToRead, index: number) => {
      const onRead = (bytes: number, rows: number) => reading.onRead(sofar.bytes + bytes, sofar.rows + rows);
      const inputs = await this.#readFile(file, index, before, { ...reading, onRead });
      sofar.bytes += file.file.size;
      sofar.rows += inputs.reduce((rows, { table }) => rows + table.rowCount, 0);
      reading.onRead(sofar.bytes, sofar.rows);
      return inputs;
    };
    for (const [index, file] of order.files.entries()) {
      const encoding = statedFor(file.file.name, order.mapping ?? {}).encoding;
      read.push(...(await readOne({ ...file, encoding }, index)));
    }
    const { population } = order;
    const tables = population === null ? [] : await readOne(population, order.files.length);
    return { files: read, population: tables[0] ?? null };
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
  ): Promise<readonly LoadedFile[]> {
    const { sheet, encoding, uploadId } = ordered;
    const known = before.find(
      (one) => one.uploadId === uploadId && one.sheet === sheet && one.encoding === encoding,
    );
    const inputs = known?.inputs ?? (await this.#readAnew(ordered, index, reading));
    if (uploadId !== null) this.#known = [...this.#known, { uploadId, sheet, encoding, inputs }];
    return inputs.map((input) => ({ ...input, file: index }));
  }

  async #readAnew(
    { file: named, sheet, encoding }: FileToRead,
    index: number,
    { signal, onRead }: Reading,
  ): Promise<readonly LoadedFile[]> {
    const { tables, clock } = this.#ports;
    const file = this.#inputOf(named);
    const inputOf = async (opened: OpenTable, name: string): Promise<LoadedFile> => {
      const { batches: _batches, ...facts } = opened;
      const breathe = () => clock.breathe();
      const table = await readTable(name, opened, { signal, onBatch: onRead, breathe });
      return { facts, table, file: index, part: null };
    };
    const opened = await tables.open(file, { sheet, encoding });
    if (sheet !== undefined || opened.sheets.length < 2) return [await inputOf(opened, file.name)];
    return readSheets(file.name, opened.sheets, async (one, name) =>
      inputOf(await tables.open(file, { sheet: one }), name),
    );
  }

  #inputOf({ name, size, source }: NamedFile): InputFile {
    const chunks = () =>
      source.kind === 'path' ? this.#ports.chunksOf(source.path) : chunksOfParts(source.parts);
    return { name, size, chunks };
  }
}
