import { mkdirSync, symlinkSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { createSampleFiles, nodeInputFiles } from '../../main/adapters/nodeInputFiles.ts';
import { tempFolders } from '../support/tempFolder.ts';
import { rejectionOf } from '../support/thrownBy.ts';

const newFolder = tempFolders();
let folder: string;

beforeEach(() => {
  folder = newFolder();
});

describe('a file named by path', () => {
  it('is opened under its own name, with its bytes', async () => {
    const path = join(folder, 'données 2016.csv');
    writeFileSync(path, Buffer.from([0xef, 0xbb, 0xbf, 0x61]));
    const file = await nodeInputFiles.open(path);
    expect(file.name).toBe('données 2016.csv');
    expect([...(await file.bytes())]).toEqual([0xef, 0xbb, 0xbf, 0x61]);
  });

  it.each(['nowhere.csv', 'no/such/folder.csv', 'file.csv/below.csv'])(
    'that is not there is said so: %s',
    async (name) => {
      writeFileSync(join(folder, 'file.csv'), '');
      const path = join(folder, name);
      expect(await rejectionOf(nodeInputFiles.open(path))).toMatchObject({
        code: 'FILE_NOT_FOUND',
        message: `There is no file ${path}. Check the name and the folder.`,
        details: { path },
      });
    },
  );

  it('that is a folder is unreadable, and the answer says that it is one', async () => {
    mkdirSync(join(folder, 'counts'));
    expect(await rejectionOf(nodeInputFiles.open(join(folder, 'counts')))).toMatchObject({
      code: 'FILE_UNREADABLE',
      message: expect.stringContaining('is a folder'),
    });
  });

  it('with an impossible name is unreadable, not a defect', async () => {
    for (const name of ['a\0b', 'x'.repeat(5_000)]) {
      expect(await rejectionOf(nodeInputFiles.open(join(folder, name)))).toMatchObject({
        code: 'FILE_UNREADABLE',
      });
    }
  });

  it('that can not be reached is unreadable, and the answer says what to check', async () => {
    const path = join(folder, 'loop.csv');
    symlinkSync(path, path);
    expect(await rejectionOf(nodeInputFiles.open(path))).toMatchObject({
      code: 'FILE_UNREADABLE',
      message: `${path} can't be read. Check its permissions.`,
      details: { path },
    });
  });

  it('that goes away before it is read is said to be gone', async () => {
    const path = join(folder, 'counts.csv');
    writeFileSync(path, 'date,cases\n');
    const file = await nodeInputFiles.open(path);
    unlinkSync(path);
    expect(await rejectionOf(file.bytes())).toMatchObject({ code: 'FILE_NOT_FOUND' });
  });
});

describe('the bundled samples', () => {
  it('are opened by name in their folder', async () => {
    writeFileSync(join(folder, 'sample.csv'), 'date,cases\n');
    const file = await createSampleFiles(folder).open('sample.csv');
    expect(file.name).toBe('sample.csv');
    expect(await rejectionOf(createSampleFiles(folder).open('other.csv'))).toMatchObject({
      code: 'FILE_NOT_FOUND',
    });
  });
});
