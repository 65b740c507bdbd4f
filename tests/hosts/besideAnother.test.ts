/** Everything that reads works beside the process that has the data folder; everything that writes names it. */
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commands } from '../../main/hosts/cli/commandTable.ts';
import { openNodeCore } from '../../main/hosts/openNodeCore.ts';
import { openWriterOrReader } from '../../main/hosts/openWriterOrReader.ts';
import { serveWeb } from '../../main/hosts/web/main.ts';
import { createClient } from '../../shared/contract/client.ts';
import { type Child, startChild } from '../support/children/startChild.ts';
import { openFetchTransport } from '../support/fetchTransport.ts';
import { folderBytes } from '../support/folderBytes.ts';
import { makePageFolder } from '../support/pageFolder.ts';
import { tempFolders } from '../support/tempFolder.ts';
import { clientOf } from '../support/testCore.ts';
import { rejectionOf } from '../support/thrownBy.ts';
import { cli, cliJson } from './cli/cliInProcess.ts';
import { haiti } from './cli/runCli.ts';

const newFolder = tempFolders({ isForAll: true });
let folder: string;
let out: string;
let writer: Child | undefined;
let dataset: string;
let forecast: string;
let bytes: Record<string, string>;

/** The log is not data, and the writer may add to it meanwhile. */
function data(): Record<string, string> {
  const files = Object.entries(folderBytes(folder));
  return Object.fromEntries(files.filter(([name]) => !name.startsWith('logs/')));
}

beforeAll(async () => {
  const parent = newFolder();
  folder = join(parent, 'data');
  out = join(parent, 'out.csv');
  const core = await openNodeCore({ dataFolder: folder, host: 'cli', access: 'writer' });
  const client = clientOf(core, 'cli');
  // The quickest model: nothing here hangs on what is forecast.
  await client.call('settings.set', { key: 'providers.embedded.model', value: 'no-change' });
  const { samples } = await client.call('samples.list', {});
  const { datasets } = await client.call('samples.import', { id: samples[0]!.id });
  dataset = datasets[0]!.id;
  const { forecasts } = await client.call('forecasts.run', { datasetId: dataset, locations: ['Artibonite'] });
  forecast = forecasts[0]!.id;
  // The writer has nothing left to do by itself.
  await client.call('hindcast.backtest', { datasetId: dataset });
  await core.close();
  writer = startChild('holdLock.ts', folder);
  await writer.says();
  bytes = data();
});

afterAll(() => writer?.kill());

const reading = (): Record<string, string[]> => ({
  datasets: [],
  'datasets show': [dataset],
  forecasts: [],
  'forecasts list': ['--current'],
  'forecasts show': [forecast],
  'forecasts summary': [],
  'forecasts export': ['--format', 'hub', '--out', out],
  assess: ['--dataset', dataset],
  report: ['--dataset', dataset, '--out', `${out}.html`],
  lock: [],
  'lock explain': [],
  audit: ['--verify'],
  providers: [],
  health: ['--once'],
  'scheduler status': [],
  'team status': [],
  config: [],
  'config get': ['priority'],
  import: [haiti, '--dry-run'],
  'lock release': ['--dry-run'],
  'level list': ['--dataset', dataset],
  'team conflicts': [],
});

const writing = (): Record<string, string[]> => ({
  import: ['counts.csv'],
  forecast: ['--dataset', dataset],
  'datasets undo': [dataset],
  'datasets redo': [dataset],
  'datasets remove': [dataset, '--yes'],
  'level set': ['--dataset', dataset, '--location', 'ouest', '--to', 'red', '--reason', 'r', '--by', 'n'],
  'level end': ['--dataset', dataset, '--location', 'ouest'],
  'datasets watch': [dataset, 'counts.csv'],
  'datasets unwatch': [dataset],
  'config set': ['forecast.horizons', '2'],
  'config unset': ['forecast.horizons'],
  'config set-secret': ['openai'],
  'scheduler run-once': [],
  'scheduler pause': [],
  'scheduler resume': [],
  'scheduler auto': [dataset, 'on'],
  'team create': ['postgres://nobody@127.0.0.1:9/none'],
  'team join': ['postgres://nobody@127.0.0.1:9/none'],
  'team leave': [],
  'team sync': [],
  'lock acquire': ['embedded'],
  'lock switch': ['embedded', '--reason', 'r'],
  'lock release': [],
  'lock pin': ['embedded', '--reason', 'r'],
  'lock unpin': [],
  'lock hold': ['--reason', 'r'],
  'lock resume': [],
  'lock readmit': ['openai', '--reason', 'r'],
});

/** Its answer is about a provider, or about files of the caller's, never about the data folder. */
const elsewhere = ['normalize', 'hindcast', 'score', 'providers test', 'providers models'];

/** They need no core, and say for themselves what they find. */
const bundles = ['bundle export', 'bundle list', 'bundle import', 'doctor', 'erase'];

describe('a command beside the process that has the folder', () => {
  it('is known here, whichever it is', () => {
    const known = new Set([...bundles, ...Object.keys(reading()), ...Object.keys(writing()), ...elsewhere]);
    expect(commands.map(({ name }) => name).filter((name) => !known.has(name))).toEqual([]);
  });

  it('that reads answers what is published, and changes no byte', async () => {
    for (const [name, rest] of Object.entries(reading())) {
      const { code, reply, err } = await cliJson([...name.split(' '), ...rest], folder);
      expect({ name, code, ok: reply.ok }).toEqual({ name, code: 0, ok: true });
      expect(err).toContain(`in use by the electron process ${writer?.pid}. Reading works meanwhile`);
    }
    expect(data()).toEqual(bytes);
  });

  it('that reads says in one line who has the folder, and nothing where nobody has it', async () => {
    const { err } = await cli(['datasets'], folder);
    expect(err).toMatch(/^info: The data folder .* is in use by the electron process \d+\. [^\n]+\n$/);
    expect((await cli(['datasets'], join(newFolder(), 'nobody'))).err).toBe('');
  });

  it('that writes ends with 5 and names it', async () => {
    for (const [name, rest] of Object.entries(writing())) {
      const { code, reply } = await cliJson([...name.split(' '), ...rest], folder);
      expect({ name, code }).toEqual({ name, code: 5 });
      expect(reply.error.details).toMatchObject({ writer: { pid: writer?.pid } });
    }
    expect(data()).toEqual(bytes);
  });
});

describe('a bundle beside the process that has the folder', () => {
  it('is made, listed, and found to be here already; no byte changes', async () => {
    const bundle = `${out}.outpost`;
    expect(await cliJson(['bundle', 'export', bundle], folder)).toMatchObject({ code: 0 });
    expect(await cliJson(['bundle', 'list'], folder)).toMatchObject({ code: 0 });
    const again = await cliJson(['bundle', 'import', bundle], folder);
    expect(again).toMatchObject({ code: 0, reply: { value: { outcome: 'sameHere' } } });
    expect(data()).toEqual(bytes);
  });
});

describe('screens beside the process that has the folder', () => {
  it('open in a browser, say who has it, show what is published, and change nothing', async () => {
    const page = await makePageFolder();
    const said: string[] = [];
    const host = await serveWeb({
      dataFolder: folder,
      pageFolder: page.folder,
      port: 0,
      onReady: () => {},
      onDefect: (thrown) => {
        throw thrown;
      },
      onOnlyReading: (sentence) => said.push(sentence),
    });
    const transport = await openFetchTransport(host.url);
    try {
      expect(said).toEqual([expect.stringContaining(`in use by the electron process ${writer?.pid}`)]);
      const client = createClient(transport);
      expect(await client.call('app.info', {})).toMatchObject({
        access: 'reader',
        writer: { pid: writer?.pid, host: 'electron' },
      });
      expect((await client.call('forecasts.list', {})).forecasts).toHaveLength(1);
      expect((await client.call('forecasts.summary', {})).datasetId).toBe(dataset);
      const calls = [
        () => client.call('settings.set', { key: 'forecast.horizons', value: 2 }),
        () => client.call('lock.release', {}),
        () => client.call('forecasts.run', { datasetId: dataset }),
      ];
      for (const call of calls)
        expect(await rejectionOf(call())).toMatchObject({
          code: 'FOLDER_IN_USE',
          details: { writer: { pid: writer?.pid } },
        });
      expect(data()).toEqual(bytes);
    } finally {
      await transport.close();
      await host.close();
      await page.remove();
    }
  });

  it('of the window open likewise', async () => {
    const { core, access, refusal } = await openWriterOrReader({ dataFolder: folder, host: 'electron' });
    expect(access).toBe('reader');
    expect(refusal).toMatchObject({ code: 'FOLDER_IN_USE' });
    expect(await clientOf(core, 'electron').call('app.info', {})).toMatchObject({ access: 'reader' });
    await core.close();
    expect(data()).toEqual(bytes);
  });

  it('are not opened on a folder that can not be written for another reason', async () => {
    const failure = await rejectionOf(
      openWriterOrReader({ dataFolder: join(import.meta.filename, 'data'), host: 'web' }),
    );
    expect(failure).toMatchObject({ code: 'FOLDER_NOT_WRITABLE' });
  });
});
