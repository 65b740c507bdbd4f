import { cpSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { extractAll } from '@electron/asar';
import { describe, expect, it } from 'vitest';
import { ARCHIVE_LIMIT, faultsOf, filesOfArchive, filesOfFolder } from '../../scripts/packaging/contents.ts';
import { wrongFuses } from '../../scripts/packaging/fuses.ts';
import { openBundledWindow } from '../support/openBundledWindow.ts';
import { tempFolders } from '../support/tempFolder.ts';
import { packed } from './packed.ts';

const newFolder = tempFolders();
const unpacked = packed('desktop', 'release', 'linux-unpacked');
const archive = join(unpacked, 'resources', 'app.asar');

/**
 * The archive as a folder of its name, since only Electron reads out of archives, and what is unpacked lies
 * beside it alone, as installed.
 */
function installed(): string {
  const folder = newFolder();
  extractAll(archive, join(folder, 'app.asar'));
  for (const name of ['worker', 'importWorker'])
    rmSync(join(folder, 'app.asar', 'dist', name), { recursive: true });
  cpSync(`${archive}.unpacked`, join(folder, 'app.asar.unpacked'), { recursive: true });
  return join(folder, 'app.asar');
}

describe('the desktop package', () => {
  it('holds what it needs and nothing else', () => {
    expect(faultsOf('desktop', filesOfArchive(archive))).toEqual([]);
  });

  it('has the programs of its threads, and nothing else, beside the archive', () => {
    const names = filesOfFolder(`${archive}.unpacked`).map((file) => file.path);
    expect(names.sort()).toEqual([
      'dist/importWorker/importWorker.mjs',
      'dist/importWorker/third-party-licenses.md',
      'dist/worker/third-party-licenses.md',
      'dist/worker/worker.mjs',
    ]);
  });

  it('keeps to its limit', () => {
    expect(statSync(archive).size).toBeLessThanOrEqual(ARCHIVE_LIMIT);
  });

  it('has every fuse set as decided', async () => {
    expect(await wrongFuses(join(unpacked, 'outpost'))).toEqual([]);
  });

  it('opens its window, imports the sample, forecasts it in its threads, and quits', async () => {
    const window = await openBundledWindow(join(installed(), 'dist', 'main', 'main.js'));
    const { client } = window;
    // The quickest model: nothing here hangs on what is forecast.
    await client.call('settings.set', { key: 'providers.embedded.model', value: 'no-change' });
    const { samples } = await client.call('samples.list', {});
    const { datasets } = await client.call('samples.import', { id: samples[0]!.id });
    const { forecasts } = await client.call('forecasts.run', {
      datasetId: datasets[0]!.id,
      locations: ['Artibonite'],
    });
    expect(forecasts).toHaveLength(1);
    expect(await window.quit()).toBe(0);
  });
});
