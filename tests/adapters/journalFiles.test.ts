import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { NodeJournalFiles } from '../../main/adapters/journalFiles.ts';
import { faults, healFiles } from '../support/faultyFiles.ts';
import { folderBytes } from '../support/folderBytes.ts';
import { tempFolders } from '../support/tempFolder.ts';
import { rejectionOf } from '../support/thrownBy.ts';

vi.mock('node:fs/promises', async (importOriginal) => {
  const { faultyFiles } = await import('../support/faultyFiles.ts');
  return faultyFiles(await importOriginal());
});

const FIRST = '0000000001.jsonl';
const SECOND = '0000001001.jsonl';
const newFolder = tempFolders();
let folder: string;
let journal: NodeJournalFiles;

const pathOf = (segment: string) => join(folder, 'journal', segment);
const textOf = (segment: string) => readFileSync(pathOf(segment), 'utf8');

function write(segment: string, text: string): void {
  mkdirSync(join(folder, 'journal'), { recursive: true });
  writeFileSync(pathOf(segment), text);
}

beforeEach(() => {
  folder = newFolder();
  journal = new NodeJournalFiles(folder);
});

afterEach(async () => {
  healFiles();
  await journal.close();
});

describe('reading the journal', () => {
  it('is empty, and creates nothing, where there is none', async () => {
    expect(await journal.readSegments()).toEqual([]);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('gives the segments in order, each as lines and the trace of an interrupted write', async () => {
    write(SECOND, '{"seq":1001}\n{"seq":10');
    write(FIRST, '{"a":"é"}\n{"b":2}\n');
    write('notes.txt', 'not a segment\n');
    expect(await journal.readSegments()).toEqual([
      { name: FIRST, lines: ['{"a":"é"}', '{"b":2}'], tail: '' },
      { name: SECOND, lines: ['{"seq":1001}'], tail: '{"seq":10' },
    ]);
  });
});

describe('reading a part of the journal', () => {
  const third = '0000002001.jsonl';
  const namesOf = async (numbers: { from?: number; to?: number }) =>
    (await journal.readSegments(numbers)).map(({ name }) => name);

  it('reads the segments that hold entries of the wanted numbers, and no others', async () => {
    for (const name of [FIRST, SECOND, third]) write(name, '{}\n');
    expect(await namesOf({ from: 1 })).toEqual([FIRST, SECOND, third]);
    expect(await namesOf({ from: 1_000 })).toEqual([FIRST, SECOND, third]);
    expect(await namesOf({ from: 1_001 })).toEqual([SECOND, third]);
    expect(await namesOf({ from: 9_999 })).toEqual([third]);
    expect(await namesOf({ to: 1 })).toEqual([FIRST]);
    expect(await namesOf({ from: 1_500, to: 1_500 })).toEqual([SECOND]);
    expect(await namesOf({ to: 0 })).toEqual([]);
  });
});

describe('appending to the journal', () => {
  it('adds lines to a segment, and begins the next one beside it', async () => {
    await journal.append(FIRST, ['one', 'zwölf']);
    await journal.append(FIRST, ['three']);
    await journal.append(SECOND, ['four']);
    expect(textOf(FIRST)).toBe('one\nzwölf\nthree\n');
    expect(textOf(SECOND)).toBe('four\n');
    if (process.platform !== 'win32') expect(statSync(pathOf(FIRST)).mode & 0o777).toBe(0o600);
  });

  it('goes on behind what an earlier process wrote', async () => {
    write(FIRST, 'one\n');
    await journal.append(FIRST, ['two']);
    expect(textOf(FIRST)).toBe('one\ntwo\n');
  });

  it.each([false, true])(
    'leaves the file as it was when the disk is full at any byte (silently: %s), and works after (S21)',
    async (isSilent) => {
      const lines = ['{"seq":2}', '{"seq":3}'];
      const length = lines.join('\n').length + 1;
      await journal.append(FIRST, ['{"seq":1}']);
      for (let left = 0; left < length; left += 1) {
        const before = textOf(FIRST);
        Object.assign(faults, { bytesLeft: left, isSilent });
        const failure = await rejectionOf(journal.append(FIRST, lines));
        expect(failure).toMatchObject({ code: 'DISK_FULL', details: { path: pathOf(FIRST) } });
        expect(textOf(FIRST)).toBe(before);
        healFiles();
        await journal.append(FIRST, lines);
        expect(textOf(FIRST)).toBe(`${before}${lines.join('\n')}\n`);
      }
    },
  );

  /** Lets the next `count` calls of a kind fail as a broken disk does. */
  const failNext = (call: 'datasync' | 'sync', count = 1) => {
    let left = count;
    faults.failing = {
      get [call]() {
        left -= 1;
        return left >= 0 ? 'EIO' : (undefined as never);
      },
    };
  };
  const inode = () => statSync(pathOf(FIRST)).ino;

  it('takes back lines whose sync failed, and goes on in a new file', async () => {
    await journal.append(FIRST, ['one']);
    const before = inode();
    failNext('datasync');
    expect(await rejectionOf(journal.append(FIRST, ['two']))).toMatchObject({
      code: 'DISK_FAILED',
      message: expect.stringContaining('copy the data folder to another disk'),
      details: { path: pathOf(FIRST), system: 'EIO' },
    });
    expect(textOf(FIRST)).toBe('one\n');
    expect(journal.isSound).toBe(false);
    await journal.append(FIRST, ['three']);
    expect(textOf(FIRST)).toBe('one\nthree\n');
    expect(inode(), 'a file whose sync failed is not trusted again').not.toBe(before);
    expect(journal.isSound).toBe(true);
  });

  it('acknowledges nothing until the new file is on the disk', async () => {
    await journal.append(FIRST, ['one']);
    failNext('datasync', 2);
    await rejectionOf(journal.append(FIRST, ['two']));
    failNext('sync');
    expect(await rejectionOf(journal.append(FIRST, ['three']))).toMatchObject({ code: 'DISK_FAILED' });
    healFiles();
    await journal.append(FIRST, ['four']);
    expect(textOf(FIRST)).toBe('one\nfour\n');
  });

  it('puts a new file in place at once where a line was taken back but that was not synced', async () => {
    await journal.append(FIRST, ['one']);
    const before = inode();
    failNext('datasync', 2);
    expect(await rejectionOf(journal.append(FIRST, ['two']))).toMatchObject({ code: 'DISK_FAILED' });
    expect(textOf(FIRST)).toBe('one\n');
    expect(inode(), 'what was refused can come back with no power cut').not.toBe(before);
    expect(journal.isSound).toBe(true);
  });

  it('goes on after a failed write that could not be undone, without its trace', async () => {
    await journal.append(FIRST, ['one']);
    Object.assign(faults, { bytesLeft: 2, failing: { truncate: 'EIO' } });
    expect(await rejectionOf(journal.append(FIRST, ['two']))).toMatchObject({ code: 'DISK_FULL' });
    expect(textOf(FIRST)).toBe('one\ntw');
    expect((await journal.readSegments()).map(({ lines, tail }) => [lines, tail])).toEqual([[['one'], '']]);
    healFiles();
    await journal.append(FIRST, ['three']);
    expect(textOf(FIRST)).toBe('one\nthree\n');
  });

  it('writes what a process left that did not give the folder back to a new file first', async () => {
    write(FIRST, 'one\n');
    const before = inode();
    const next = new NodeJournalFiles(folder, { wasLeft: true });
    failNext('sync');
    expect(await rejectionOf(next.readSegments())).toMatchObject({ code: 'DISK_FAILED' });
    expect(next.isSound).toBe(false);
    expect((await next.readSegments())[0]?.lines).toEqual(['one']);
    expect(next.isSound).toBe(true);
    expect(inode()).not.toBe(before);
    await next.close();
  });

  it('starts on a full disk all the same', async () => {
    write(FIRST, 'one\n');
    faults.bytesLeft = 0;
    const next = new NodeJournalFiles(folder, { wasLeft: true });
    expect((await next.readSegments())[0]?.lines).toEqual(['one']);
  });

  it.runIf(process.platform !== 'win32')(
    'leaves it to the next start when what was found, or cut off, could not be synced',
    async () => {
      write(FIRST, 'one\ntw');
      failNext('sync');
      expect(await rejectionOf(journal.readSegments())).toMatchObject({ code: 'FOLDER_DAMAGED' });
      expect(journal.isSound).toBe(false);
      const other = new NodeJournalFiles(folder);
      await other.readSegments();
      failNext('sync');
      expect(await rejectionOf(other.dropTail(FIRST))).toMatchObject({ code: 'DISK_FAILED' });
      expect(other.isSound).toBe(false);
    },
  );

  it('is refused where the folder can not be made', async () => {
    writeFileSync(join(folder, 'journal'), 'a file is in the way');
    expect(await rejectionOf(journal.append(FIRST, ['one']))).toMatchObject({ code: 'FOLDER_NOT_WRITABLE' });
  });

  it('is refused once the folder is given back: it may be another process’s by then', async () => {
    await journal.append(FIRST, ['one']);
    await journal.close();
    await rejectionOf(journal.append(FIRST, ['two']));
    expect(textOf(FIRST)).toBe('one\n');
  });
});

describe('repairing the journal', () => {
  it('cuts the trace of an interrupted write off, to the byte', async () => {
    write(FIRST, 'eins\nzwölf\n{"seq":3,"é');
    await journal.dropTail(FIRST);
    expect(textOf(FIRST)).toBe('eins\nzwölf\n');
    await journal.append(FIRST, ['three']);
    expect(textOf(FIRST)).toBe('eins\nzwölf\nthree\n');
  });

  it('empties a segment that holds nothing but such a trace', async () => {
    write(FIRST, '{"seq":1');
    await journal.dropTail(FIRST);
    expect(textOf(FIRST)).toBe('');
  });

  it('keeps a damaged segment under its hash, byte for byte, and its good lines in place', async () => {
    const damaged = Buffer.concat([
      Buffer.from('one\nzwölf\nbr'),
      Buffer.from([0xff, 0x00]),
      Buffer.from('ken\n'),
    ]);
    write(FIRST, '');
    writeFileSync(pathOf(FIRST), damaged);
    const { file, hash } = await journal.quarantine(FIRST, 2);
    expect(textOf(FIRST)).toBe('one\nzwölf\n');
    expect(readFileSync(join(folder, 'quarantine', file)).equals(damaged)).toBe(true);
    expect(file).toBe(`${FIRST}.${hash.slice(7, 19)}.damaged`);
    await journal.append(FIRST, ['three']);
    expect(textOf(FIRST)).toBe('one\nzwölf\nthree\n');
  });

  it('takes a segment without a good line away whole, also one that is open for writing', async () => {
    await journal.append(FIRST, ['one']);
    const { file } = await journal.quarantine(FIRST, 0);
    expect(existsSync(pathOf(FIRST))).toBe(false);
    expect(Object.keys(folderBytes(folder))).toEqual([`quarantine/${file}`]);
    await journal.append(FIRST, ['fresh']);
    expect(textOf(FIRST)).toBe('fresh\n');
  });
});
