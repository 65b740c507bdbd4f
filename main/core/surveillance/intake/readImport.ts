/** The heavy half of an import: its files are read and built into one dataset. Knows no ledger and stores nothing. */
import { type ErrorShape, isAppError } from '../../../../shared/errors/AppError.ts';
import type { FilePreview, MappingInput } from '../../../../shared/surveillance/datasetSchema.ts';
import type { EpiWeekSystem } from '../../../../shared/time/epiweek.ts';
import type { PlainDate } from '../../../../shared/time/plainDate.ts';
import type { Report, WorkOn } from '../../ports/HeavyWork.ts';
import type { AbortSignalLike } from '../../ports/TableReader.ts';
import type { RememberedMapping } from '../../state/entries.ts';
import { type BuiltDataset, buildDataset, type UnstoredDataset } from '../import/buildDataset.ts';
import { checkPopulations } from '../import/quality/checkQuality.ts';
import type { ColumnTable } from '../import/table/ColumnTable.ts';
import { shapeOf } from '../import/table/fileShape.ts';
import { statedForParts } from '../import/table/workbookSheets.ts';
import { previewsOf } from './filePreviews.ts';
import {
  ImportTables,
  type LoadedFile,
  type LoadedFiles,
  type OrderedFile,
  type Reading,
  type ReadingPorts,
} from './ImportTables.ts';
import { cancelled, refusalOf } from './importAnswers.ts';
import { steps } from './importProgress.ts';
import { type PackedSeries, packedSeries } from './packedSeries.ts';
import { joinPopulations } from './populationFile.ts';
import { recall, recalledReason, type Statement, toRemember } from './rememberedMapping.ts';

/** What is read, and how; plain data. */
export interface ReadingOrder {
  files: readonly OrderedFile[];
  population: OrderedFile | null;
  name?: string | undefined;
  disease?: string | undefined;
  /** What the user stated; null when nothing was said: then one of the statements may fit. */
  mapping: MappingInput | null;
  statements: readonly Statement[];
  asOf: PlainDate | null;
  today: PlainDate;
  dailyEpiWeek: EpiWeekSystem;
  /** Whether the tables of uploads may be asked for again: a change of the mapping, or the import, follows. */
  isKept: boolean;
}

/** A dataset as built; its series packed. */
export interface PackedDataset extends Omit<UnstoredDataset, 'series'> {
  series: PackedSeries;
}

/** What the files come to; plain data. */
export interface ImportRead {
  /** Those that could be read. */
  files: FilePreview[];
  outcome:
    | { built: PackedDataset; isRemembered: boolean; stated: RememberedMapping[] }
    | { refusal: ErrorShape };
}

/** The registry of the thread of imports. */
export type ImportTasks = ReturnType<typeof createImportTasks>;

export type ImportWork = WorkOn<ImportTasks>;

export function createImportTasks(ports: ReadingPorts) {
  const tables = new ImportTables(ports);
  return {
    /** @throws AppError `CANCELLED`; what speaks against the files is part of the answer */
    async readImport(order: ReadingOrder, report: Report, signal: AbortSignalLike): Promise<ImportRead> {
      const read: LoadedFile[] = [];
      try {
        const inputs = await readAll(tables, order, { report, signal }, read);
        await ports.clock.breathe();
        if (signal.aborted) throw cancelled();
        const { built, isRemembered, stated } = builtOf(order, inputs);
        const { series, facts: _facts, ...rest } = built;
        const packed = { ...rest, series: packedSeries(series) };
        if (!order.isKept) tables.forgetAll();
        return { files: previewsOf(read, built.mappings), outcome: { built: packed, isRemembered, stated } };
      } catch (thrown) {
        return { files: previewsOf(read, null), outcome: { refusal: refusalOf(thrown) } };
      }
    },
  };
}

async function readAll(
  tables: ImportTables,
  order: ReadingOrder,
  { report, signal }: { report: Report; signal: AbortSignalLike },
  read: LoadedFile[],
): Promise<LoadedFiles> {
  const all = [...order.files, ...(order.population === null ? [] : [order.population])];
  const total = all.reduce((sum, { file }) => sum + file.size, 0);
  const last = { bytes: 0, rows: 0 };
  const onRead: Reading['onRead'] = (bytes, rows) => {
    Object.assign(last, { bytes, rows });
    report(bytes, total, { name: steps.reading, items: rows });
  };
  const inputs = await tables.read(order, { signal, onRead }, read);
  report(last.bytes, total, { name: steps.checking, items: last.rows });
  return inputs;
}

interface Built {
  built: BuiltDataset;
  isRemembered: boolean;
}

/** The tables as one dataset, with the populations of their file, and what to remember of what was stated. */
function builtOf(order: ReadingOrder, inputs: LoadedFiles): Built & { stated: RememberedMapping[] } {
  const parts = inputs.files.map(({ part }) => part);
  const mapping = order.mapping === null ? null : statedForParts(order.mapping, parts);
  const { built, isRemembered } = build({ ...order, mapping }, inputs.files);
  const stated = mapping === null ? [] : toRemember(inputs.files.map(kindOf), mapping);
  const whole = inputs.population === null ? built : withPopulations(built, inputs.population.table);
  return { built: whole, isRemembered, stated };
}

function build(order: ReadingOrder, files: readonly LoadedFile[]): Built {
  const tables = files.map(({ table, facts, part }) => ({ table, encoding: facts.encoding, part }));
  const as = (mapping: MappingInput) => buildDataset(tables, { ...order, mapping });
  if (order.mapping !== null) return { built: as(order.mapping), isRemembered: false };
  const recalled = order.statements.length === 0 ? null : recall(files.map(kindOf), order.statements);
  if (recalled === null) return { built: as({}), isRemembered: false };
  try {
    return { built: withReasons(as(recalled.mapping), recalled.statedOn), isRemembered: true };
  } catch (thrown) {
    // What was stated for an earlier file need not fit this one, although it looks alike.
    if (!isAppError(thrown)) throw thrown;
    return { built: as({}), isRemembered: false };
  }
}

function kindOf({ table }: LoadedFile) {
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
