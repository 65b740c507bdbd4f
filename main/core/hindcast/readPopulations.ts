import type { ForecastLocation } from '../../../shared/forecast/forecastSchema.ts';
import { readTable } from '../surveillance/import/table/readTable.ts';
import type { OrderedOpenFile } from '../surveillance/intake/ImportTables.ts';
import { joinPopulations } from '../surveillance/intake/populationFile.ts';
import type { RowPorts } from './namedRows.ts';

/**
 * The populations of places, as a file gives them.
 * @returns by code; places that the file does not name are absent
 * @throws AppError `BAD_MAPPING` for a file about other places, and those of the reader
 */
export async function readPopulations(
  { tables, clock, signal }: RowPorts,
  { file, sheet }: OrderedOpenFile,
  locations: readonly ForecastLocation[],
): Promise<Map<string, number>> {
  const opened = await tables.open(file, { sheet });
  const breathe = () => clock.breathe();
  const table = await readTable(file.name, opened, { signal, breathe, onBatch: () => {} });
  const series = locations.map((location) => ({
    location,
    isPlaceUnknown: false,
    dates: [],
    cases: null,
    deaths: null,
  }));
  const known = joinPopulations(series, table).series.flatMap(({ location: { code, population } }) =>
    population === null ? [] : [[code, population] as const],
  );
  return new Map(known);
}
