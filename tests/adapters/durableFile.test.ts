import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readTextOrNull, replaceFile } from '../../main/adapters/durableFile.ts';
import { makeFolder } from '../../main/adapters/durableFolder.ts';
import { faults, healFiles } from '../support/faultyFiles.ts';
import { tempFolders } from '../support/tempFolder.ts';
import { rejectionOf } from '../support/thrownBy.ts';

vi.mock('node:fs/promises', async (importOriginal) => {
  const { faultyFiles } = await import('../support/faultyFiles.ts');
  return faultyFiles(await importOriginal());
});

const newFolder = tempFolders();
let folder: string;
let path: string;

beforeEach(() => {
  folder = newFolder();
  path = join(folder, 'index.json');
});

afterEach(healFiles);

const read = (name: string) => readFileSync(join(folder, name), 'utf8');

describe('replacing a file', () => {
  it('creates it, readable by its owner alone, and leaves nothing beside it', async () => {
    await replaceFile(path, 'choléra 🦟');
    expect(read('index.json')).toBe('choléra 🦟');
    expect(readdirSync(folder)).toEqual(['index.json']);
    if (process.platform !== 'win32') expect(statSync(path).mode & 0o777).toBe(0o600);
  });

  it('keeps the file before it as backup, the one before that no longer', async () => {
    for (const text of ['one', 'two', 'three']) await replaceFile(path, text, `${path}.bak`);
    expect(read('index.json')).toBe('three');
    expect(read('index.json.bak')).toBe('two');
    expect(readdirSync(folder).sort()).toEqual(['index.json', 'index.json.bak']);
  });

  it('makes no backup of a file that was not there', async () => {
    await replaceFile(path, 'one', `${path}.bak`);
    expect(readdirSync(folder)).toEqual(['index.json']);
  });

  it('copies to the backup where links do not exist', async () => {
    await replaceFile(path, 'one');
    faults.failing = { link: 'EPERM' };
    await replaceFile(path, 'two', `${path}.bak`);
    expect(read('index.json')).toBe('two');
    expect(read('index.json.bak')).toBe('one');
    expect(readdirSync(folder).sort()).toEqual(['index.json', 'index.json.bak']);
  });

  it('goes on where an interrupted one left its temporary files', async () => {
    await replaceFile(path, 'one');
    for (const name of [path, `${path}.bak`]) writeFileSync(`${name}.${process.pid}.tmp`, 'old');
    await replaceFile(path, 'two', `${path}.bak`);
    expect([read('index.json'), read('index.json.bak')]).toEqual(['two', 'one']);
  });

  it.each([false, true])(
    'keeps the old one whole when the disk is full at any byte (silently: %s) (S21)',
    async (isSilent) => {
      const text = 'the new content';
      for (let left = 0; left < text.length; left += 1) {
        writeFileSync(path, 'old');
        writeFileSync(`${path}.bak`, 'older');
        Object.assign(faults, { bytesLeft: left, isSilent });
        const failure = await rejectionOf(replaceFile(path, text, `${path}.bak`));
        expect(failure).toMatchObject({ code: 'DISK_FULL', details: { path } });
        expect([read('index.json'), read('index.json.bak')]).toEqual(['old', 'older']);
        expect(readdirSync(folder).sort()).toEqual(['index.json', 'index.json.bak']);
        healFiles();
        await replaceFile(path, text, `${path}.bak`);
        expect(read('index.json')).toBe(text);
      }
    },
  );

  it.each([
    ['sync', 'EIO', 'DISK_FAILED'],
    ['rename', 'ESTALE', 'DISK_FAILED'],
    ['open', 'EMFILE', 'DISK_FAILED'],
    ['sync', 'EINVAL', 'FOLDER_NOT_WRITABLE'],
    ['rename', 'EACCES', 'FOLDER_NOT_WRITABLE'],
    ['open', 'EROFS', 'FOLDER_NOT_WRITABLE'],
    ['open', 'EDQUOT', 'DISK_FULL'],
  ] as const)(
    'keeps the old one when %s fails with %s, and leaves nothing beside it',
    async (call, system, code) => {
      writeFileSync(path, 'old');
      faults.failing = { [call]: system };
      const failure = await rejectionOf(replaceFile(path, 'new'));
      expect(failure).toMatchObject({ code, details: { path, system } });
      expect(read('index.json')).toBe('old');
      expect(readdirSync(folder)).toEqual(['index.json']);
    },
  );

  it('by many at once ends with one of them, whole', async () => {
    const texts = Array.from({ length: 30 }, (_, n) => `${n}`.repeat(500));
    await Promise.all(texts.map((text) => replaceFile(path, text)));
    expect(texts).toContain(read('index.json'));
    expect(readdirSync(folder)).toEqual(['index.json']);
  });
});

describe('making a folder', () => {
  it('makes its parents too, and none that is there', async () => {
    const deep = join(folder, 'a', 'b', 'c');
    await makeFolder(deep);
    await makeFolder(deep);
    expect(existsSync(deep)).toBe(true);
  });

  it('is refused where a file is in the way, naming the folder', async () => {
    writeFileSync(path, '');
    for (const wanted of [path, join(path, 'below')]) {
      const failure = await rejectionOf(makeFolder(wanted));
      expect(failure).toMatchObject({ code: 'FOLDER_NOT_WRITABLE', details: { path: wanted } });
    }
  });
});

describe('reading a text', () => {
  it('is null only when there is no such file', async () => {
    expect(await readTextOrNull(path)).toBeNull();
    expect(await readTextOrNull(join(path, 'below'))).toBeNull();
    writeFileSync(path, '');
    expect(await readTextOrNull(path)).toBe('');
    expect(await readTextOrNull(join(path, 'below'))).toBeNull();
    mkdirSync(join(folder, 'dir'));
    expect(await rejectionOf(readTextOrNull(join(folder, 'dir')))).toMatchObject({ code: 'EISDIR' });
  });
});
