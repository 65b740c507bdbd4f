import { appendFileSync, cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Core } from '../../main/core/Core.ts';
import { openNodeCore } from '../../main/hosts/openNodeCore.ts';
import type { Client } from '../../shared/contract/index.ts';
import { wideCsv } from '../support/builders.ts';
import { folderBytes } from '../support/folderBytes.ts';
import { tempFolders } from '../support/tempFolder.ts';
import { clientOf, twoPlaces } from '../support/testCore.ts';
import { rejectionOf } from '../support/thrownBy.ts';

const JOURNAL = 'journal/0000000001.jsonl';
const newFolder = tempFolders();
const newFolderForAll = tempFolders({ isForAll: true });
/** A folder with a dataset, its forecasts and a changed setting; each test damages a copy of its own. */
let whole: string;
/** What it showed when it was made. */
let before: Awaited<ReturnType<typeof seen>>;
let folder: string;
const open: Core[] = [];

async function start(access: 'writer' | 'reader' = 'writer', dataFolder = folder): Promise<Client> {
  const core = await openNodeCore({ dataFolder, host: 'cli', access });
  open.push(core);
  return clientOf(core, 'cli');
}

async function stop(): Promise<void> {
  for (const core of open.splice(0)) await core.close();
}

const seen = async (client: Client) => {
  // Who set it and when is told by the journal alone, and may be lost with it.
  const { source: _source, ...horizons } = await client.call('settings.get', { key: 'forecast.horizons' });
  return {
    datasets: await client.call('datasets.list', {}),
    forecasts: await client.call('forecasts.list', {}),
    horizons,
  };
};

const path = (name: string) => join(folder, name);

function flip(name: string, offset: number): void {
  const bytes = readFileSync(path(name));
  bytes[offset] = bytes[offset]! ^ 1;
  writeFileSync(path(name), bytes);
}

beforeAll(async () => {
  const parent = newFolderForAll();
  whole = join(parent, 'data');
  const csv = join(parent, 'counts.csv');
  writeFileSync(csv, wideCsv(twoPlaces));
  const client = await start('writer', whole);
  const { datasets } = await client.call('datasets.import', { files: [{ path: csv }] });
  await client.call('settings.set', { key: 'forecast.horizons', value: 3 });
  await client.call('forecasts.run', { datasetId: datasets[0]!.id });
  before = await seen(client);
  await stop();
});

beforeEach(() => {
  folder = join(newFolder(), 'data');
  cpSync(whole, folder, { recursive: true });
});

afterEach(stop);

describe('a core on a real data folder', () => {
  it('shows after a restart what it showed before, with a whole audit trail', async () => {
    const client = await start();
    expect(await seen(client)).toEqual(before);
    expect(await client.call('audit.list', { verify: true })).toMatchObject({ verified: true });
    expect(await client.call('app.info', {})).toMatchObject({ notices: [], dataFolder: folder });
  });

  const damages: [string, () => void][] = [
    ['a flipped byte in the journal', () => flip(JOURNAL, 100)],
    [
      'a flipped line end at the end of the journal',
      () => flip(JOURNAL, readFileSync(path(JOURNAL)).length - 1),
    ],
    ['a journal that is gone', () => rmSync(path('journal'), { recursive: true })],
    ['an interrupted write', () => appendFileSync(path(JOURNAL), '{"seq":9,"at":')],
    ['a cut index', () => writeFileSync(path('index.json'), '{"schemaVersion":1')],
    ['empty settings', () => writeFileSync(path('settings.json'), '')],
    [
      'index and backup gone',
      () => ['index.json', 'index.json.bak'].forEach((name) => void rmSync(path(name))),
    ],
  ];

  it.each(damages)(
    'goes on after %s: a reader changes no byte, a writer repairs it for good',
    async (_what, damage) => {
      damage();
      const bytes = folderBytes(folder);
      const reader = await start('reader');
      expect(await seen(reader)).toEqual(before);
      await stop();
      expect(folderBytes(folder)).toEqual(bytes);

      for (let starts = 0; starts < 2; starts += 1) {
        const client = await start();
        expect(await seen(client)).toEqual(before);
        expect(await client.call('audit.list', { verify: true })).toMatchObject({
          verified: true,
          broken: null,
        });
        await stop();
      }
    },
  );

  it.each(['index.json', 'settings.json', 'scheduler.json', 'health.json', 'scores.json', 'keys.json'])(
    'refuses a folder whose %s is newer, and changes no byte',
    async (name) => {
      writeFileSync(path(name), JSON.stringify({ schemaVersion: 3 }));
      const bytes = folderBytes(folder);
      for (const access of ['reader', 'writer'] as const) {
        expect(await rejectionOf(start(access))).toMatchObject({
          code: 'NEWER_VERSION',
          details: { file: name },
        });
        expect(folderBytes(folder)).toEqual(bytes);
      }
    },
  );
});
