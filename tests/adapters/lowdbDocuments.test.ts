import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { LowdbDocuments } from '../../main/adapters/lowdbDocuments.ts';
import { nodeCrypto } from '../../main/adapters/nodeCrypto.ts';
import { AppError } from '../../shared/errors/AppError.ts';
import { z } from '../../shared/zod.ts';
import { folderBytes } from '../support/folderBytes.ts';
import { tempFolders } from '../support/tempFolder.ts';
import { rejectionOf } from '../support/thrownBy.ts';

const schema = z.object({ schemaVersion: z.literal(1), n: z.int() });

/** Validates as the core does: a newer version is refused, any other fault makes the document damaged. */
function parse(json: unknown): z.infer<typeof schema> {
  const { schemaVersion } = z.object({ schemaVersion: z.number() }).parse(json);
  if (schemaVersion > 1) throw new AppError('NEWER_VERSION', 'A newer Outpost wrote this.');
  return schema.parse(json);
}

const doc = (n: number) => ({ schemaVersion: 1, n });
const damages: [string, string][] = [
  ['empty', ''],
  ['zeros', '\0\0\0\0\0\0'],
  ['cut', '{"schemaVersion":1,"n":'],
  ['of the wrong shape', '{"schemaVersion":1,"n":"two"}'],
  ['null', 'null'],
  ['no UTF-8', '\ufffd{}'],
];

const newFolder = tempFolders();
let folder: string;
let documents: LowdbDocuments;

const open = (writer = documents) => writer.open('index.json', parse);
const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
const read = (name: string) => readFileSync(join(folder, name), 'utf8');

beforeEach(() => {
  folder = newFolder();
  documents = new LowdbDocuments(folder, true);
});

describe('a document', () => {
  it('that is not there is null, and nothing is created', async () => {
    expect(await open()).toEqual({ value: null, restored: null });
    expect(readdirSync(folder)).toEqual([]);
  });

  it('is read as it was committed; the one before is the backup', async () => {
    for (const n of [1, 2, 3]) await documents.commit('index.json', doc(n));
    expect(await open()).toEqual({ value: doc(3), restored: null });
    expect(JSON.parse(read('index.json.bak'))).toEqual(doc(2));
    expect(readdirSync(folder).sort()).toEqual(['index.json', 'index.json.bak']);
  });

  it('keeps no tie to the object that was committed', async () => {
    const value = doc(1);
    await documents.commit('index.json', value);
    value.n = 99;
    expect(await open()).toMatchObject({ value: doc(1) });
  });

  it('is whole whatever is committed at once', async () => {
    await Promise.all(Array.from({ length: 101 }, (_, n) => documents.commit('index.json', doc(n))));
    const { value, restored } = await open();
    expect(restored).toBeNull();
    expect(value!.n).toBeGreaterThanOrEqual(0);
    expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  it('is written to disk also when the process says that it is a test', async () => {
    expect(process.env.NODE_ENV).toBe('test');
    await documents.commit('index.json', doc(1));
    expect(existsSync(join(folder, 'index.json'))).toBe(true);
  });

  it('can not be committed where a file is in the way', async () => {
    const inTheWay = new LowdbDocuments(join(folder, 'file'), true);
    write('file', '');
    expect(await rejectionOf(inTheWay.commit('index.json', doc(1)))).toMatchObject({
      code: 'FOLDER_NOT_WRITABLE',
    });
  });
});

describe('a damaged document', () => {
  beforeEach(async () => {
    for (const n of [1, 2]) await documents.commit('index.json', doc(n));
  });

  it.each(damages)('(%s) is kept, and its backup is read', async (_how, text) => {
    write('index.json', text);
    const { value, restored } = await open();
    expect(value).toEqual(doc(1));
    expect(restored).toMatchObject({ from: 'backup', quarantined: { hash: nodeCrypto.sha256(text) } });
    expect(read(join('quarantine', restored!.quarantined.file))).toBe(text);
    expect(read('index.json')).toBe(text);
  });

  it('with a damaged or missing backup says that nothing is left', async () => {
    write('index.json', '{');
    write('index.json.bak', '{');
    expect(await open()).toMatchObject({ value: null, restored: { from: 'nothing' } });
    const fresh = new LowdbDocuments(newFolder(), true);
    writeFileSync(join(folder, 'other.json'), '{');
    expect(await documents.open('other.json', parse)).toMatchObject({
      value: null,
      restored: { from: 'nothing' },
    });
    expect(await open(fresh)).toEqual({ value: null, restored: null });
  });

  it('is kept once, however often it is read', async () => {
    write('index.json', '{');
    for (let n = 0; n < 3; n += 1) await open();
    expect(readdirSync(join(folder, 'quarantine'))).toHaveLength(1);
  });

  it.each(damages)('(%s) is neither copied nor changed by a reader', async (_how, text) => {
    write('index.json', text);
    const before = folderBytes(folder);
    const { value, restored } = await open(new LowdbDocuments(folder, false));
    expect(value).toEqual(doc(1));
    expect(restored).toMatchObject({ from: 'backup', quarantined: { hash: '' } });
    expect(folderBytes(folder)).toEqual(before);
  });
});

describe('a document of a newer version', () => {
  it('is refused and left as it is, whatever the backup says', async () => {
    await documents.commit('index.json', doc(1));
    write('index.json', '{"schemaVersion":2,"n":"new form"}');
    const before = folderBytes(folder);
    for (const isWriter of [true, false]) {
      const refused = rejectionOf(open(new LowdbDocuments(folder, isWriter)));
      expect(await refused).toMatchObject({ code: 'NEWER_VERSION' });
      expect(folderBytes(folder)).toEqual(before);
    }
  });

  it('that can not be read at all is no damage to repair: its file stays', async () => {
    mkdirSync(join(folder, 'index.json'));
    await rejectionOf(open());
    expect(existsSync(join(folder, 'index.json'))).toBe(true);
  });
});
