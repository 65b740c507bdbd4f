import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createThreadWork } from '../../../main/adapters/workers/threadWork.ts';
import type { Round } from '../../../main/core/hindcast/forecastRound.ts';
import type { HeavyWork, tasks } from '../../../main/core/work/tasks.ts';
import { installation } from '../../../main/hosts/installation.ts';
import type { EmbeddedModel } from '../../../shared/providers/embeddedModel.ts';
import { risingCounts, wideCsv } from '../../support/builders.ts';
import { tempFolders } from '../../support/tempFolder.ts';
import { openTestCore } from '../../support/testCore.ts';
import { createLatch, inside, open, type testTasks } from '../../support/testTasks.ts';

const newFolder = tempFolders();
const entry = join(import.meta.dirname, '..', '..', 'support', 'testWorker.ts');

/** Real threads whose rounds wait inside the thread until the latch is opened. */
function latchedWork(): { heavyWork: HeavyWork; latch: Int32Array } {
  const latch = createLatch();
  const threads = createThreadWork<typeof testTasks>(entry);
  const heavyWork = {
    lanes: 1,
    warm() {},
    async run(_name: string, _input: unknown, options: Parameters<HeavyWork['run']>[2]) {
      await threads.run('waiting', latch, options);
      return { text: 'line\n', forecasts: 1, gaps: [] };
    },
    close: () => threads.close(),
  } as unknown as HeavyWork;
  return { heavyWork, latch };
}

async function begin(heavyWork: HeavyWork) {
  const opened = await openTestCore({ heavyWork });
  opened.files.set('counts.csv', wideCsv({ Nord: risingCounts(30) }));
  const folder = newFolder();
  const running = opened.client.call('hindcast.run', {
    source: { files: [{ path: 'counts.csv' }], origins: 2 },
    out: join(folder, 'out.csv'),
  });
  return { ...opened, folder, running };
}

describe('a hindcast', () => {
  it('leaves the host free to answer while its thread is inside a round', async () => {
    const { heavyWork, latch } = latchedWork();
    const { running, client, core } = await begin(heavyWork);
    await inside(latch);
    expect(await client.call('app.info', {})).toMatchObject({ version: '0.0.0' });
    expect((await client.call('datasets.list', {})).datasets).toEqual([]);
    open(latch);
    expect(await running).toMatchObject({ rounds: 2, forecasts: 2 });
    await core.close();
  });

  it('that is ended in the midst of a round leaves no file, and says that it was cancelled', async () => {
    const { heavyWork, latch } = latchedWork();
    const { running, core, folder, events } = await begin(heavyWork);
    const refused = expect(running).rejects.toMatchObject({ code: 'CANCELLED' });
    await inside(latch);
    expect(readdirSync(folder)).toHaveLength(1);
    await core.close();
    await refused;
    expect(readdirSync(folder)).toEqual([]);
    expect(events('hindcast.progress').at(-1)?.phase).toBe('cancelled');
  });

  it('tells each round, and its end', async () => {
    const opened = await openTestCore();
    opened.files.set('counts.csv', wideCsv({ Nord: risingCounts(30) }));
    await opened.client.call('hindcast.run', {
      source: { files: [{ path: 'counts.csv' }], origins: 2 },
      out: join(newFolder(), 'out.csv'),
    });
    const told = opened
      .events('hindcast.progress')
      .map(({ phase, done, total }) => `${phase} ${done}/${total}`);
    expect(told).toEqual(['running 0/2', 'running 1/2', 'done 2/2']);
  });

  it('gives the same bytes in one thread and in two, and with models that differ other ones', async () => {
    const bytesOf = async (lanes: number, model: EmbeddedModel) => {
      const opened = await openTestCore({
        heavyWork: createThreadWork<typeof tasks>(installation().workerFile, { lanes }),
      });
      opened.files.set('counts.csv', wideCsv({ Nord: risingCounts(75), Est: risingCounts(75, 9) }));
      const out = join(newFolder(), 'out.csv.gz');
      const source = { files: [{ path: 'counts.csv' }], origins: 4 };
      await opened.client.call('hindcast.run', { source, model, out });
      await opened.core.close();
      return readFileSync(out);
    };
    const boosted = await bytesOf(1, 'boosted');
    expect((await bytesOf(2, 'boosted')).equals(boosted)).toBe(true);
    expect((await bytesOf(1, 'no-change')).equals(boosted)).toBe(false);
  });

  it('stores nothing', async () => {
    const opened = await openTestCore();
    opened.files.set('counts.csv', wideCsv({ Nord: risingCounts(30) }));
    const before = await opened.client.call('audit.list', {});
    await opened.client.call('hindcast.run', {
      source: { files: [{ path: 'counts.csv' }], origins: 2 },
      out: join(newFolder(), 'out.csv'),
    });
    expect((await opened.client.call('datasets.list', {})).datasets).toEqual([]);
    expect(await opened.client.call('audit.list', {})).toEqual(before);
  });

  it('gives its rounds the persons of their places, and the record of past seasons of the disease', async () => {
    const asked: Round[] = [];
    const heavyWork = {
      lanes: 1,
      warm() {},
      async run(_: string, round: Round) {
        asked.push(round);
        return { text: 'line\n', forecasts: 1, gaps: [] };
      },
      close: async () => {},
    } as unknown as HeavyWork;
    const record = { firstWeekEnd: 0, weeks: 1, places: [{ counts: Float64Array.of(1), population: null }] };
    const seasonShapes = {
      shapesFor: async (disease: string) => (disease === 'influenza' ? record : null),
    };
    const { client, files } = await openTestCore({ heavyWork, seasonShapes });
    files.set(
      'v.csv',
      'as_of,target_end_date,location,location_name,value\n2024-01-10,2024-01-06,06,California,7\n2024-01-10,2024-01-06,08,Colorado,5\n',
    );
    files.set('r.csv', 'reference_date,as_of\n2024-01-13,2024-01-10\n');
    files.set('p.csv', 'location,population\n06,39000000\n48,30000000\n');
    const vintages = { vintages: { path: 'v.csv' }, rounds: { path: 'r.csv' } };
    const out = join(newFolder(), 'out.csv');
    await client.call('hindcast.run', {
      source: { ...vintages, population: { path: 'p.csv' }, disease: 'influenza' },
      out,
    });
    await client.call('hindcast.run', { source: { ...vintages, disease: 'cholera' }, model: 'tiered', out });
    expect(asked).toMatchObject([
      { model: 'auto', history: [record] },
      { model: 'tiered', history: [] },
    ]);
    const populations = asked.map(({ panel }) => panel.places.map(({ location }) => location.population));
    expect(populations).toEqual([
      [39_000_000, null],
      [null, null],
    ]);
  });

  it('is for the command line alone', async () => {
    const { client } = await openTestCore({ host: 'web' });
    const source = { files: [{ path: 'counts.csv' }], origins: 2 };
    await expect(client.call('hindcast.run', { source, out: 'out.csv' })).rejects.toMatchObject({
      code: 'UNAUTHORISED',
    });
  });
});
