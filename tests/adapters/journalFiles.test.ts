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

  it('takes back lines whose sync failed: they were never acknowledged', async () => {
    await journal.append(FIRST, ['one']);
    let isFailing = true;
    faults.failing = {
      get datasync() {
        // The sync of the undo works again.
        const code = isFailing ? 'EIO' : undefined;
        isFailing = false;
        return code as string;
      },
    };
    expect(await rejectionOf(journal.append(FIRST, ['two']))).toMatchObject({ code: 'EIO' });
    expect(textOf(FIRST)).toBe('one\n');
    await journal.append(FIRST, ['three']);
    expect(textOf(FIRST)).toBe('one\nthree\n');
  });

  it('refuses everything after a failed write that could not be undone', async () => {
    await journal.append(FIRST, ['one']);
    Object.assign(faults, { bytesLeft: 2, failing: { truncate: 'EIO' } });
    expect(await rejectionOf(journal.append(FIRST, ['two']))).toMatchObject({ code: 'DISK_FULL' });
    healFiles();
    const refusal = await rejectionOf(journal.append(FIRST, ['three']));
    expect(refusal).toMatchObject({
      code: 'FOLDER_NOT_WRITABLE',
      message: expect.stringContaining('Restart Outpost'),
    });
    expect(textOf(FIRST)).toBe('one\ntw');
  });

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
