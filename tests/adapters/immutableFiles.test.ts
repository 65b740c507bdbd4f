import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { NodeImmutableFiles } from '../../main/adapters/immutableFiles.ts';
import { nodeCrypto } from '../../main/adapters/nodeCrypto.ts';
import { quarantineCopy } from '../../main/adapters/quarantine.ts';
import { tempFolders } from '../support/tempFolder.ts';
import { rejectionOf } from '../support/thrownBy.ts';

const newFolder = tempFolders();
let parent: string;
let folder: string;
let files: NodeImmutableFiles;

beforeEach(() => {
  parent = newFolder();
  folder = join(parent, 'data');
  files = new NodeImmutableFiles(folder);
});

describe('files that are written once', () => {
  it('are read as they were put, and folders are made as needed', async () => {
    await files.put('sets/run-1.e1.json', '{"name":"Grand’Anse"}');
    expect(await files.read('sets/run-1.e1.json')).toBe('{"name":"Grand’Anse"}');
    expect(readdirSync(join(folder, 'sets'))).toEqual(['run-1.e1.json']);
  });

  it('are not written again when the same content comes again', async () => {
    await files.put('sets/a.json', 'same');
    const before = statSync(join(folder, 'sets/a.json'), { bigint: true });
    await files.put('sets/a.json', 'same');
    const after = statSync(join(folder, 'sets/a.json'), { bigint: true });
    expect([after.ino, after.mtimeNs]).toEqual([before.ino, before.mtimeNs]);
  });

  it('are null where there is none', async () => {
    expect(await files.read('sets/a.json')).toBeNull();
    expect(readdirSync(parent)).toEqual([]);
  });

  it('are listed by folder with their names, without folders in it', async () => {
    expect(await files.list('sets')).toEqual([]);
    await files.put('sets/b.json', 'b');
    await files.put('sets/a.json', 'a');
    await files.put('sets/deeper/c.json', 'c');
    await files.put('datasets/d.json', 'd');
    expect((await files.list('sets')).sort()).toEqual(['sets/a.json', 'sets/b.json']);
  });

  it('are gone when they are removed, also twice', async () => {
    await files.put('sets/a.json', 'a');
    await files.remove('sets/a.json');
    await files.remove('sets/a.json');
    expect(await files.list('sets')).toEqual([]);
  });

  it.each(['../outside.json', 'sets/../../outside.json', '/../outside.json', '..', '.', ''])(
    'never leave the data folder: "%s" is refused by every call',
    async (name) => {
      writeFileSync(join(parent, 'outside.json'), 'untouched');
      const calls = [
        () => files.put(name, 'x'),
        () => files.read(name),
        () => files.list(name),
        () => files.remove(name),
      ];
      for (const call of calls) {
        expect(await rejectionOf(call())).toMatchObject({ message: `name leaves the data folder: ${name}` });
      }
      expect(readFileSync(join(parent, 'outside.json'), 'utf8')).toBe('untouched');
    },
  );

  it('are refused where a file stands in place of their folder', async () => {
    await files.put('sets', 'a file');
    expect(await rejectionOf(files.put('sets/a.json', 'x'))).toMatchObject({ code: 'FOLDER_NOT_WRITABLE' });
  });
});

describe('the quarantine', () => {
  it('is empty where there is none, and nothing is created', async () => {
    expect(await files.listQuarantined()).toEqual([]);
    expect(readdirSync(parent)).toEqual([]);
  });

  it('keeps a copy under name and hash of the content, byte for byte, once per content', async () => {
    await files.put('index.json', '{"n":1}');
    const path = join(folder, 'index.json');
    const first = await quarantineCopy(folder, path);
    expect(await quarantineCopy(folder, path)).toEqual(first);
    writeFileSync(path, Buffer.from([0, 0xff, 0x7b]));
    const second = await quarantineCopy(folder, path);
    expect(first.hash).toBe(nodeCrypto.sha256('{"n":1}'));
    expect(await files.listQuarantined()).toEqual([first, second].sort((a, b) => (a.file < b.file ? -1 : 1)));
    expect(readFileSync(join(folder, 'quarantine', second.file))).toEqual(Buffer.from([0, 0xff, 0x7b]));
    expect(readFileSync(path)).toEqual(Buffer.from([0, 0xff, 0x7b]));
  });

  it('are all listed with what others put beside them, at any depth', async () => {
    expect(await new NodeImmutableFiles(join(folder, 'none')).listAll()).toEqual([]);
    await files.put('sets/a.e1.json', 'a');
    for (const name of [
      'index (1).json',
      'sets/a.e1 (conflicted copy).json',
      '.stversions/journal/1.jsonl',
    ]) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), '');
    }
    expect(await files.listAll()).toEqual([
      '.stversions/journal/1.jsonl',
      'index (1).json',
      'sets/a.e1 (conflicted copy).json',
      'sets/a.e1.json',
    ]);
  });
});
