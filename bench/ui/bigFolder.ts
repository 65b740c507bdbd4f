/** A data folder of a large country, built by the core: 500 places over ten years of weeks and 10,000 stored forecasts. */
import { closeSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { openForWriting } from '../../main/adapters/dataFolder.ts';
import { nodeCrypto } from '../../main/adapters/nodeCrypto.ts';
import { systemClock } from '../../main/adapters/systemClock.ts';
import { SetFiles } from '../../main/core/forecasts/SetFiles.ts';
import type { SetRow } from '../../main/core/state/entries.ts';
import { inProcessTransport } from '../../main/hosts/cli/inProcessTransport.ts';
import { openNodeCore } from '../../main/hosts/openNodeCore.ts';
import { createClient } from '../../shared/contract/index.ts';
import { addDays, weekdayOf } from '../../shared/time/plainDate.ts';
import { readJournal } from '../journal.ts';

export const PLACES = 500;
export const FORECASTS = 10_000;
const WEEKS = 520;
const SETS = FORECASTS / PLACES;

/** Cases and deaths of one week: a season with a wave of its own for each place, the same in every run. */
function countsOf(place: number, week: number): [number, number] {
  const season = Math.exp(0.9 * Math.sin((2 * Math.PI * (week + 3 * place)) / 52));
  const cases = Math.round((5 + (place % 90)) * season + ((17 * week + 29 * place) % 13));
  return [cases, Math.round(cases / 40)];
}

/** One row per place and week, up to the last whole week, so that it is no replay. */
function writeWeeklyCounts(path: string): void {
  const today = systemClock.today();
  const lastSunday = addDays(today, -(weekdayOf(today) % 7 || 7));
  const file = openSync(path, 'w');
  writeSync(file, 'week_end,place,cases,deaths\n');
  for (let week = 0; week < WEEKS; week += 1) {
    const weekEnd = addDays(lastSunday, 7 * (week + 1 - WEEKS));
    const rows = Array.from({ length: PLACES }, (_, place) => {
      const [cases, deaths] = countsOf(place, week);
      return `${weekEnd},District ${String(place + 1).padStart(3, '0')},${cases},${deaths}\n`;
    });
    writeSync(file, rows.join(''));
  }
  closeSync(file);
}

/** Imports the file and publishes one set, as a user would from the command line. */
async function importAndForecast(dataFolder: string, path: string): Promise<void> {
  const core = await openNodeCore({ dataFolder, host: 'cli', access: 'writer' });
  const client = createClient(inProcessTransport(core));
  try {
    // What is measured is the page: nothing else may start by itself while the host serves it.
    await client.call('scheduler.pause', { reason: 'measured' });
    await client.call('settings.set', { key: 'providers.embedded.model', value: 'no-change' });
    const { datasets } = await client.call('datasets.import', { files: [{ path }], name: 'Large country' });
    await client.call('forecasts.run', { datasetId: datasets[0]!.id });
  } finally {
    await core.close();
  }
}

/** Publishes the set again and again under names of its own, as the runs of later hours would have. */
async function publishCopies(dataFolder: string, sets: number): Promise<void> {
  const store = await openForWriting(dataFolder, 'bench');
  const ledger = await readJournal(store);
  const original = ledger.state.sets[0]!;
  const files = new SetFiles({ store, crypto: nodeCrypto, clock: systemClock });
  const text = JSON.stringify(await files.whole(original));
  for (let copy = 1; copy < sets; copy += 1) {
    const runId = `${original.runId}-${copy}`;
    const written = await files.write(JSON.parse(text.replaceAll(original.runId, runId)));
    const row: SetRow = { ...original, runId, ...written };
    const { provider, epoch } = row;
    await ledger.transact(() => ({
      entries: [{ type: 'SET_PUBLISHED', provider, epoch, cause: 'RUN', details: row }],
      answer: null,
    }));
  }
  await ledger.close();
  await store.close();
}

/** @param folder an empty folder. @returns the data folder in it */
export async function buildBigFolder(folder: string, sets = SETS): Promise<string> {
  const dataFolder = join(folder, 'data');
  const path = join(folder, 'counts.csv');
  writeWeeklyCounts(path);
  await importAndForecast(dataFolder, path);
  await publishCopies(dataFolder, sets);
  return dataFolder;
}
