import type { OrderedFile } from '../surveillance/ImportTables.ts';
import { readTable } from '../surveillance/import/table/readTable.ts';
import { joinPopulations } from '../surveillance/populationFile.ts';
import type { PlaceWeeks } from '../surveillance/weeklyPanel.ts';
import type { RowPorts } from './namedRows.ts';

/**
 * Refuses a file of populations that is about other places. Populations change no quantile, and the hubs' format has
 * none: nothing else is done with them.
 * @throws AppError `BAD_MAPPING`, and those of the reader
 */
export async function checkPopulations(
  { tables, clock, signal }: RowPorts,
  { file, sheet }: OrderedFile,
  places: readonly PlaceWeeks[],
): Promise<void> {
  const opened = await tables.open(file, { sheet });
  const breathe = () => clock.breathe();
  const table = await readTable(file.name, opened, { signal, breathe, onBatch: () => {} });
  const series = places.map(({ location }) => ({
    location,
    isPlaceUnknown: false,
    dates: [],
    cases: null,
    deaths: null,
  }));
  joinPopulations(series, table);
}
