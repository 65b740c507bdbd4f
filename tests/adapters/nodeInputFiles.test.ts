import { mkdirSync, symlinkSync, unlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { isAbsolute, join, relative } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { createSampleFiles, nodeInputFiles } from '../../main/adapters/nodeInputFiles.ts';
import type { InputFile } from '../../main/core/ports/InputFiles.ts';
import { tempFolders } from '../support/tempFolder.ts';
import { rejectionOf } from '../support/thrownBy.ts';

const newFolder = tempFolders();
async function bytesOf(file: InputFile): Promise<Buffer> {
  const copies: Buffer[] = [];
  for await (const chunk of file.chunks()) copies.push(Buffer.from(chunk));
  return Buffer.concat(copies);
}
let folder: string;

beforeEach(() => {
  folder = newFolder();
});

describe('a file named by path', () => {
  it('is opened under its own name, with its bytes', async () => {
    const path = join(folder, 'données 2016.csv');
    writeFileSync(path, Buffer.from([0xef, 0xbb, 0xbf, 0x61]));
    const file = await nodeInputFiles.open(path);
    expect(file).toMatchObject({ name: 'données 2016.csv', size: 4 });
    expect([...(await bytesOf(file))]).toEqual([0xef, 0xbb, 0xbf, 0x61]);
  });

  it('comes in chunks, as often as it is asked for, each time from the start', async () => {
    const path = join(folder, 'counts.csv');
    const content = Buffer.alloc(1_000_000, 'date,cases\n');
    writeFileSync(path, content);
    const file = await nodeInputFiles.open(path);
    for await (const chunk of file.chunks()) {
      expect(chunk.length).toBeLessThan(content.length);
      break;
    }
    expect(content.equals(await bytesOf(file))).toBe(true);
    expect(content.equals(await bytesOf(file))).toBe(true);
  });

  it('is known by its absolute path, however it was named', async () => {
    const path = join(folder, 'counts.csv');
    writeFileSync(path, 'date,cases\n');
    for (const name of [path, relative(process.cwd(), path), `${folder}/./counts.csv`]) {
      const file = await nodeInputFiles.open(name);
      expect(isAbsolute(file.path)).toBe(true);
      expect(file.path).toBe(path);
    }
  });

  it('tells when it was last written, and that it was written anew', async () => {
    const path = join(folder, 'counts.csv');
    writeFileSync(path, 'date,cases\n');
    const modified = async () => (await nodeInputFiles.open(path)).modifiedMs;
    const [monday, tuesday] = [new Date('2016-10-31T08:00Z'), new Date('2016-11-01T08:00Z')];
    utimesSync(path, monday, monday);
    expect(await modified()).toBe(monday.getTime());
    expect(await modified()).toBe(monday.getTime());
    // Read on Tuesday, written on Monday.
    utimesSync(path, tuesday, monday);
    expect(await modified()).toBe(monday.getTime());
    writeFileSync(path, 'date,cases\n');
    utimesSync(path, tuesday, tuesday);
    expect(await modified()).toBe(tuesday.getTime());
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
    expect(await rejectionOf(bytesOf(file))).toMatchObject({ code: 'FILE_NOT_FOUND' });
  });

  it.skipIf(process.platform === 'win32')('that gives its bytes only once is unreadable', async () => {
    expect(await rejectionOf(nodeInputFiles.open('/dev/null'))).toMatchObject({
      code: 'FILE_UNREADABLE',
      message: '/dev/null is no file that can be read twice. Save what it gives to a file and import that.',
    });
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
