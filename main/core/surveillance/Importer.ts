/** Imports: reads files into one dataset and stores it, or (dry run) only says what it would be. */
import type { EventName, EventPayload } from '../../../shared/contract/events.ts';
import { AppError } from '../../../shared/errors/AppError.ts';
import type { ImportResult, MappingInput } from '../../../shared/surveillance/datasetSchema.ts';
import type { PlainDate } from '../../../shared/time/plainDate.ts';
import type { Ledger } from '../ledger/Ledger.ts';
import type { Clock } from '../ports/Clock.ts';
import type { InputFile } from '../ports/InputFiles.ts';
import type { Logger } from '../ports/Logger.ts';
import type { TableReader } from '../ports/TableReader.ts';
import { settingOf } from '../settings.ts';
import type { DatasetArchive } from './DatasetArchive.ts';
import { buildDataset } from './import/buildDataset.ts';
import { decodeText } from './import/decodeText.ts';

export interface ImportOrder {
  files: readonly InputFile[];
  name?: string | undefined;
  disease?: string | undefined;
  mapping: MappingInput;
  asOf: PlainDate | null;
  attribution: string | null;
  isDryRun: boolean;
}

type Emit = <E extends EventName>(event: E, payload: EventPayload<E>) => void;

export class Importer {
  readonly #ports: { clock: Clock; tables: TableReader; log: Logger };
  readonly #ledger: Ledger;
  readonly #datasets: DatasetArchive;
  readonly #emit: Emit;

  constructor(
    ports: { clock: Clock; tables: TableReader; log: Logger },
    ledger: Ledger,
    datasets: DatasetArchive,
    emit: Emit,
  ) {
    this.#ports = ports;
    this.#ledger = ledger;
    this.#datasets = datasets;
    this.#emit = emit;
  }

  /** @throws AppError for every file that can't be used; nothing is stored then */
  async import(order: ImportOrder): Promise<ImportResult> {
    const file = onlyFile(order.files);
    const decoded = decodeText(file.name, await file.bytes());
    const table = this.#ports.tables.parse(file.name, decoded.text);
    this.#emit('import.progress', { phase: 'reading', rowsRead: table.rows.length });
    await this.#ports.clock.breathe();
    const built = buildDataset(table, {
      name: order.name,
      disease: order.disease,
      mapping: order.mapping,
      asOf: order.asOf,
      today: this.#ports.clock.today(),
      dailyEpiWeek: settingOf(this.#ledger.state.settings, 'import.epiWeek'),
      encoding: decoded.encoding,
    });
    const { dataset, isKnown } = this.#datasets.identify(built, {
      attribution: order.attribution,
      statedDisease: order.disease ?? null,
    });
    const datasets = [{ ...dataset, rejected: built.rejected }];
    if (order.isDryRun) return { datasets, mapping: built.mapping, stored: 'dry-run' };
    this.#emit('import.progress', { phase: 'saving', rowsRead: table.rows.length });
    // A known dataset whose file was lost or damaged is stored again: the import is what brings it back.
    const isThere = isKnown && (await this.#datasets.isWhole(dataset.id));
    if (!isThere) await this.#datasets.add(dataset, built);
    this.#emit('import.progress', { phase: 'done', rowsRead: table.rows.length });
    this.#ports.log.info('dataset-imported', { id: dataset.id, places: dataset.locations, isKnown: isThere });
    return { datasets, mapping: built.mapping, stored: isThere ? 'already-there' : 'new' };
  }
}

function onlyFile(files: readonly InputFile[]): InputFile {
  const [file, second] = files;
  if (file === undefined || second !== undefined) {
    throw new AppError(
      'LAYOUT_NOT_SUPPORTED',
      'This version reads one file per dataset. Put cases and deaths as two columns into one file and import that.',
      { files: files.map((one) => one.name) },
    );
  }
  return file;
}
