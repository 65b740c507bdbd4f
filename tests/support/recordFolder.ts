/** A data folder with a track record: forecasts that were published week after week, and what came. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openForWriting } from '../../main/adapters/dataFolder.ts';
import { createQuietLogger } from '../../main/adapters/jsonLogger.ts';
import { createNodeConnectivity } from '../../main/adapters/nodeConnectivity.ts';
import { nodeCrypto } from '../../main/adapters/nodeCrypto.ts';
import { createNodeHttp } from '../../main/adapters/nodeHttp.ts';
import { createSampleFiles, nodeInputFiles } from '../../main/adapters/nodeInputFiles.ts';
import { systemClock } from '../../main/adapters/systemClock.ts';
import { nodeTableReader } from '../../main/adapters/tables/nodeTableReader.ts';
import { createCore } from '../../main/core/createCore.ts';
import { inProcessTransport } from '../../main/hosts/cli/inProcessTransport.ts';
import { installation } from '../../main/hosts/installation.ts';
import { addDays, createClient, weekdayOf } from '../../shared/contract/index.ts';
import { createFakeClock } from './fakeClock.ts';
import { createFakeKeys } from './fakeKeys.ts';
import { inlineImports } from './inlineImports.ts';
import { quietBackground } from './quietBackground.ts';
import { silentWire } from './silentWire.ts';

const WEEK_MS = 7 * 24 * 3_600_000;
const WEEKS = 110;
/** In the week before the last one, nobody could have known. */
const JUMP = 400;

const places = ['North', 'South'];

function countOf(place: number, week: number): number {
  const season = 60 + 40 * Math.sin((2 * Math.PI * (week + 7 * place)) / 52);
  const jump = place === 0 && week === WEEKS - 2 ? JUMP : 0;
  return Math.round(season + ((7 * week + 3 * place) % 9)) + jump;
}

/**
 * @param dataFolder a new folder
 * @param sets published week after week, the last one of the last whole week; the record has the weeks since the first
 */
export async function writeRecordFolder(dataFolder: string, sets: number): Promise<void> {
  const today = systemClock.today();
  const lastSunday = addDays(today, -(weekdayOf(today) % 7 || 7));
  const file = join(dataFolder, '..', 'counts.csv');
  const clock = createFakeClock(`${addDays(today, -7 * (sets - 1))}T08:00:00.000Z`);
  const core = await createCore({
    version: '0.0.0',
    store: await openForWriting(dataFolder, 'test'),
    log: createQuietLogger(() => {}),
    clock,
    crypto: nodeCrypto,
    tables: nodeTableReader,
    importWork: inlineImports(clock),
    inputs: nodeInputFiles,
    sampleFiles: createSampleFiles(installation().samplesFolder),
    connectivity: createNodeConnectivity(createNodeHttp()),
    wire: silentWire,
    keys: createFakeKeys(),
    ...quietBackground,
  });
  const client = createClient(inProcessTransport(core));
  await client.call('scheduler.pause', { reason: 'test' });
  await client.call('settings.set', { key: 'providers.embedded.model', value: 'tiered' });
  for (let set = 0; set < sets; set += 1) {
    const weeks = WEEKS - (sets - 1 - set);
    const rows = Array.from({ length: weeks }, (_, week) => {
      const end = addDays(lastSunday, 7 * (week + 1 - WEEKS));
      return `${end},${places.map((_, place) => countOf(place, week)).join(',')}`;
    });
    await writeFile(file, `week_end,${places.join(',')}\n${rows.join('\n')}\n`);
    const files = [{ path: file }];
    const { datasets } = await client.call('datasets.import', {
      files,
      name: 'Two places',
      disease: 'cholera',
    });
    const datasetId = datasets[0]!.id;
    if (set === sets - 1) await client.call('hindcast.backtest', { datasetId });
    await client.call('forecasts.run', { datasetId });
    if (set < sets - 1) clock.advance(WEEK_MS);
  }
  await core.close();
}
