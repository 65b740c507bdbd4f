import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import {
  dataFolderExists,
  defaultDataFolder,
  openForReading,
  openForWriting,
} from '../../main/adapters/dataFolder.ts';
import { folderBytes } from '../support/folderBytes.ts';
import { tempFolders } from '../support/tempFolder.ts';
import { rejectionOf } from '../support/thrownBy.ts';

const newFolder = tempFolders();
let folder: string;

beforeEach(() => {
  folder = join(newFolder(), 'a', 'data');
});

describe('the default data folder', () => {
  it.each([
    ['win32', { APPDATA: '/roaming' }, join('/roaming', 'Outpost', 'data')],
    ['win32', {}, join('/home/a', 'AppData', 'Roaming', 'Outpost', 'data')],
    [
      'darwin',
      { XDG_DATA_HOME: '/xdg' },
      join('/home/a', 'Library', 'Application Support', 'Outpost', 'data'),
    ],
    ['linux', { XDG_DATA_HOME: '/xdg' }, join('/xdg', 'outpost')],
    ['linux', {}, join('/home/a', '.local', 'share', 'outpost')],
    ['linux', { XDG_DATA_HOME: '' }, join('/home/a', '.local', 'share', 'outpost')],
    ['linux', { XDG_DATA_HOME: 'relative' }, join('/home/a', '.local', 'share', 'outpost')],
  ] as const)('on %s with %j is %s', (platform, env, expected) => {
    expect(defaultDataFolder(env, platform, '/home/a')).toBe(expected);
  });
});

describe('a data folder opened for writing', () => {
  it('is made with its parents, and holds nothing but the lock and its note', async () => {
    const store = await openForWriting(folder, 'cli');
    expect(store).toMatchObject({ access: 'writer', location: folder, writer: null });
    expect(readdirSync(folder).sort()).toEqual(['writer.json', 'writer.lock']);
    await store.close();
    expect(readdirSync(folder)).toEqual(['writer.lock']);
  });

  it('is swept of what interrupted writes left, in every folder, and of nothing else', async () => {
    const names = ['index.json.99-abc.tmp', 'sets/run-1.e1.json.99-abc.tmp', 'journal/x.jsonl.1.tmp'];
    for (const name of [...names, 'index.json', 'sets/run-1.e1.json', 'notes.tmp.txt']) {
      mkdirSync(join(folder, name, '..'), { recursive: true });
      writeFileSync(join(folder, name), 'x');
    }
    const store = await openForWriting(folder, 'cli');
    await store.close();
    expect(Object.keys(folderBytes(folder))).toEqual(
      ['index.json', 'notes.tmp.txt', 'sets/run-1.e1.json', 'writer.lock'].sort(),
    );
  });

  it('is not swept by a process that was refused it', async () => {
    const store = await openForWriting(folder, 'cli');
    writeFileSync(join(folder, 'index.json.99-abc.tmp'), 'in use');
    expect(await rejectionOf(openForWriting(folder, 'web'))).toMatchObject({ code: 'FOLDER_IN_USE' });
    expect(existsSync(join(folder, 'index.json.99-abc.tmp'))).toBe(true);
    await store.close();
  });

  it('is refused where a file is in the way', async () => {
    writeFileSync(join(folder, '..', '..', 'file'), '');
    const inTheWay = join(folder, '..', '..', 'file', 'data');
    expect(await rejectionOf(openForWriting(inTheWay, 'cli'))).toMatchObject({ code: 'FOLDER_NOT_WRITABLE' });
  });

  it('keeps journal, documents and files, and gives them to the next one', async () => {
    const first = await openForWriting(folder, 'cli');
    await first.journal.append('0000000001.jsonl', ['{"seq":1}']);
    await first.documents.commit('index.json', { n: 1 });
    await first.files.put('sets/a.json', 'a');
    await first.close();
    const second = await openForWriting(folder, 'cli');
    expect(await second.journal.readSegments()).toMatchObject([{ lines: ['{"seq":1}'] }]);
    expect(await second.documents.open('index.json', (json) => json as object)).toMatchObject({
      value: { n: 1 },
    });
    expect(await second.files.read('sets/a.json')).toBe('a');
    await second.close();
  });
});

describe('a data folder opened for reading', () => {
  it('creates nothing, not even itself, where there is none', async () => {
    const store = await openForReading(folder);
    expect(store).toMatchObject({ access: 'reader', writer: null });
    expect(await store.journal.readSegments()).toEqual([]);
    expect(await store.documents.open('index.json', (json) => json as object)).toEqual({
      value: null,
      restored: null,
    });
    expect(await store.files.list('sets')).toEqual([]);
    expect(await store.files.listQuarantined()).toEqual([]);
    await store.close();
    expect(existsSync(join(folder, '..'))).toBe(false);
  });

  it('names the process that has it, and leaves even leftovers alone', async () => {
    const writer = await openForWriting(folder, 'electron');
    writeFileSync(join(folder, 'index.json.99-abc.tmp'), 'in use');
    const before = folderBytes(folder);
    const store = await openForReading(folder);
    expect(store.writer).toMatchObject({ pid: process.pid, host: 'electron' });
    await store.close();
    expect(folderBytes(folder)).toEqual(before);
    await writer.close();
    expect((await openForReading(folder)).writer).toBeNull();
  });
});

describe('asking whether a data folder exists', () => {
  it('is yes for a folder alone', async () => {
    expect(await dataFolderExists(folder)).toBe(false);
    mkdirSync(folder, { recursive: true });
    expect(await dataFolderExists(folder)).toBe(true);
    writeFileSync(join(folder, 'file'), '');
    expect(await dataFolderExists(join(folder, 'file'))).toBe(false);
    expect(await dataFolderExists(join(folder, 'file', 'below'))).toBe(false);
  });
});
