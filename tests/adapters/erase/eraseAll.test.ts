/** Everything of Outpost goes, nothing of anybody else, on real folders. */
import * as fs from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { appState, eraseAll, temporaries } from '../../../main/adapters/erase/eraseAll.ts';
import { isOwnFile } from '../../../main/adapters/erase/ownPaths.ts';
import { takeProcessLock } from '../../../main/adapters/processLock.ts';
import { openNodeCore } from '../../../main/hosts/openNodeCore.ts';
import { wideCsv } from '../../support/builders.ts';
import { tempFolders } from '../../support/tempFolder.ts';
import { clientOf, twoPlaces } from '../../support/testCore.ts';
import { rejectionOf } from '../../support/thrownBy.ts';

const newFolder = tempFolders();
const keptFolder = tempFolders({ isForAll: true });
let made: string;
const order = (folder: string) => ({ folder, isDryRun: false, beside: [] });

/** With data, a forecast, a key, settings and what a kill may leave. */
beforeAll(async () => {
  const folder = join(keptFolder(), 'data');
  const core = await openNodeCore({ dataFolder: folder, host: 'cli', access: 'writer' });
  const client = clientOf(core, 'cli');
  await client.call('settings.set', { key: 'providers.embedded.model', value: 'no-change' });
  const counts = `${folder}.csv`;
  fs.writeFileSync(counts, wideCsv(twoPlaces));
  const { datasets } = await client.call('datasets.import', { files: [{ path: counts }] });
  await client.call('forecasts.run', { datasetId: datasets[0]!.id });
  await client.call('providers.setKey', { id: 'openai', key: 'sk-very-secret-012345', plainText: true });
  await core.close();
  const leftover = join(folder, `sets/set.json.gz.${process.pid}-0123456789ab.tmp`);
  fs.writeFileSync(leftover, 'half');
  fs.mkdirSync(join(folder, 'quarantine'), { recursive: true });
  fs.writeFileSync(join(folder, 'quarantine', 'index.json.0123456789ab.damaged'), '{');
  made = folder;
});

function usedFolder(): string {
  const folder = join(newFolder(), 'data');
  fs.cpSync(made, folder, { recursive: true });
  return folder;
}

/** Names below a folder; what is behind a link is elsewhere. */
const below = (folder: string): string[] =>
  fs
    .readdirSync(folder, { withFileTypes: true })
    .flatMap((entry) =>
      entry.isDirectory()
        ? [entry.name, ...below(join(folder, entry.name)).map((name) => join(entry.name, name))]
        : [entry.name],
    )
    .sort();

describe('erasing', () => {
  it('takes a used folder away whole', async () => {
    const folder = usedFolder();
    expect(fs.existsSync(join(folder, 'keys.json'))).toBe(true);
    const { foreign, failed, files, bytes } = await eraseAll(order(folder));
    expect({ foreign, failed }).toEqual({ foreign: [], failed: [] });
    expect(files.length).toBeGreaterThan(5);
    expect(bytes).toBeGreaterThan(1_000);
    expect(fs.existsSync(folder)).toBe(false);
  });

  it('leaves and names files of others, and follows no link', async () => {
    const folder = usedFolder();
    const elsewhere = newFolder();
    fs.writeFileSync(join(elsewhere, 'keys.json'), 'of another');
    fs.mkdirSync(join(elsewhere, 'journal'));
    fs.writeFileSync(join(elsewhere, 'journal', '0000000001.jsonl'), 'of another');
    fs.writeFileSync(join(folder, 'notes.txt'), 'mine');
    fs.writeFileSync(join(folder, 'sets', 'thesis.docx'), 'mine');
    fs.symlinkSync(elsewhere, join(folder, 'maps'), 'dir');
    fs.symlinkSync(join(elsewhere, 'keys.json'), join(folder, 'looks.json.bak'));
    const { foreign, failed } = await eraseAll(order(folder));
    expect(failed).toEqual([]);
    const named = ['looks.json.bak', 'maps', 'notes.txt', join('sets', 'thesis.docx')];
    expect(foreign.toSorted()).toEqual(named.map((name) => join(folder, name)));
    expect(below(folder)).toEqual([
      'looks.json.bak',
      'maps',
      'notes.txt',
      'sets',
      join('sets', 'thesis.docx'),
    ]);
    expect(below(elsewhere)).toEqual(['journal', join('journal', '0000000001.jsonl'), 'keys.json']);
  });

  it('removes nothing while another has the folder', async () => {
    const folder = usedFolder();
    const before = below(folder);
    const lock = takeProcessLock(folder, {
      pid: process.pid,
      host: 'electron',
      since: '2026-11-02T08:00:00.000Z',
    });
    const refusal = await rejectionOf(eraseAll(order(folder)));
    lock.release();
    expect(refusal).toMatchObject({ code: 'FOLDER_IN_USE' });
    expect(below(folder)).toEqual(before);
  });

  it('only lists in a dry run', async () => {
    const folder = usedFolder();
    const before = below(folder);
    const { files } = await eraseAll({ ...order(folder), isDryRun: true });
    expect(files).toContain(join(folder, 'keys.json'));
    expect(below(folder)).toEqual(before);
  });

  it('ends what one that was cut off had begun, wherever it was', async () => {
    const whole = usedFolder();
    const { files } = await eraseAll({ ...order(whole), isDryRun: true });
    for (const gone of [1, Math.floor(files.length / 2), files.length - 1]) {
      const folder = join(newFolder(), 'data');
      fs.cpSync(whole, folder, { recursive: true });
      for (const path of files.slice(0, gone)) fs.rmSync(path.replace(whole, folder));
      // A killed process leaves its note and its lock file.
      fs.writeFileSync(join(folder, 'writer.json'), '{}');
      fs.writeFileSync(join(folder, 'writer.lock'), '');
      expect((await eraseAll(order(folder))).failed).toEqual([]);
      expect(fs.existsSync(folder)).toBe(false);
    }
  });

  it('takes the state of the window and prints that were cut off, and nothing else beside', async () => {
    const [state, temp] = [newFolder(), newFolder()];
    for (const name of ['Cache', 'Local Storage', 'data', 'mine']) fs.mkdirSync(join(state, name));
    fs.writeFileSync(join(state, 'window-state.json'), '{}');
    for (const name of ['outpost-pdf-Ab12Cd', 'outpost-pdf-reports', 'other']) fs.mkdirSync(join(temp, name));
    const beside = [appState(state), temporaries(temp), appState(join(state, 'none'))];
    const { failed } = await eraseAll({ ...order(join(newFolder(), 'none')), beside });
    expect(failed).toEqual([]);
    expect(below(state)).toEqual(['data', 'mine']);
    expect(below(temp)).toEqual(['other', 'outpost-pdf-reports']);
  });

  it.each([
    ['../keys.json', false],
    ['keys.json', true],
    ['keys.json.bak', true],
    ['keys.json.old', false],
    ['sub/keys.json', false],
    ['journal/0000000001.jsonl', true],
    ['journal/notes.jsonl', false],
    ['sites/0123456789abcdef/0000000012/site.json', true],
    ['sites/0123456789abcdef/0000000012/sets/x.e1.json.gz', true],
    ['sites/mine/sets/x.json', false],
    ['logs/outpost.log.3', true],
    ['logs/access.log', false],
  ])('knows %s: %s', (path, own) => {
    expect(isOwnFile(path)).toBe(own);
  });
});
