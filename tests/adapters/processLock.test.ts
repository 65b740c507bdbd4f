import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openForWriting } from '../../main/adapters/dataFolder.ts';
import { readWriterNote, takeProcessLock } from '../../main/adapters/processLock.ts';
import { type Child, startChild } from '../support/children/startChild.ts';
import { tempFolders } from '../support/tempFolder.ts';
import { rejectionOf, thrownBy } from '../support/thrownBy.ts';

const newFolder = tempFolders();
const me = { pid: process.pid, host: 'cli', since: '2016-11-02T08:00:00.000Z' };
let folder: string;
let children: Child[];

function hold(path = folder): Child {
  const child = startChild('holdFolder.ts', path);
  children.push(child);
  return child;
}

beforeEach(() => {
  folder = newFolder();
  children = [];
});

afterEach(async () => {
  for (const child of children) await child.kill();
});

describe('the lock of a data folder inside one process', () => {
  it('refuses a second holder, naming the first, and is free again after release', () => {
    const first = takeProcessLock(folder, me);
    expect(thrownBy(() => takeProcessLock(folder, { ...me, host: 'web' }))).toMatchObject({
      code: 'FOLDER_IN_USE',
      message: expect.stringContaining(`the cli process ${process.pid}`),
      details: { folder, writer: me },
    });
    first.release();
    takeProcessLock(folder, me).release();
  });

  it('tells whether the writer before gave the folder back, and leaves its own note when it does not', () => {
    const first = takeProcessLock(folder, me);
    expect(first.wasLeft).toBe(false);
    first.release(false);
    const second = takeProcessLock(folder, me);
    expect(second.wasLeft).toBe(true);
    second.release(true);
    const third = takeProcessLock(folder, me);
    expect(third.wasLeft).toBe(false);
    third.release();
  });

  it.each([
    ['a folder', (path: string) => mkdirSync(path)],
    ['another file', (path: string) => writeFileSync(path, 'x'.repeat(5_000))],
  ])('is refused, and is no defect, where %s is in its place', (_what, make) => {
    make(join(folder, 'writer.lock'));
    expect(thrownBy(() => takeProcessLock(folder, me))).toMatchObject({ code: 'FOLDER_NOT_WRITABLE' });
  });

  it('may be released twice: the second time frees nobody else', () => {
    const first = takeProcessLock(folder, me);
    first.release();
    const second = takeProcessLock(folder, me);
    first.release();
    expect(readWriterNote(folder)).toEqual(me);
    expect(thrownBy(() => takeProcessLock(folder, me))).toMatchObject({ code: 'FOLDER_IN_USE' });
    second.release();
  });

  it('is bound to the folder, whatever path leads to it', () => {
    const link = join(newFolder(), 'link');
    symlinkSync(folder, link, 'junction');
    const first = takeProcessLock(folder, me);
    expect(thrownBy(() => takeProcessLock(link, me))).toMatchObject({ code: 'FOLDER_IN_USE' });
    first.release();
  });

  it('keeps nothing between folders', () => {
    const locks = [folder, newFolder()].map((one) => takeProcessLock(one, me));
    for (const lock of locks) lock.release();
  });

  it('leaves no note behind, and nothing in the lock file', () => {
    const lock = takeProcessLock(folder, me);
    lock.release();
    expect(readdirSync(folder)).toEqual(['writer.lock']);
    expect(readFileSync(join(folder, 'writer.lock'))).toHaveLength(0);
  });

  it('is refused where no file can be made, naming the path', () => {
    const file = join(folder, 'file');
    writeFileSync(file, '');
    expect(thrownBy(() => takeProcessLock(file, me))).toMatchObject({ code: 'FOLDER_NOT_WRITABLE' });
    expect(readFileSync(file)).toHaveLength(0);
  });
});

describe('the note of the writer', () => {
  const note = (text: string) => writeFileSync(join(folder, 'writer.json'), text);

  it.each(['', '{', 'null', '[]', '{"pid":"1","host":"cli","since":"x"}', '{"pid":1}'])(
    'that says nothing usable (%j) is no note',
    (text) => {
      note(text);
      expect(readWriterNote(folder)).toBeNull();
    },
  );

  it('is none where there is none', () => {
    expect(readWriterNote(folder)).toBeNull();
    expect(readWriterNote(join(folder, 'nowhere'))).toBeNull();
  });

  it('of a process that is gone does not count', async () => {
    const child = hold();
    await child.says();
    expect(readWriterNote(folder)).toMatchObject({ pid: child.pid, host: 'electron' });
    await child.kill();
    expect(existsSync(join(folder, 'writer.json'))).toBe(true);
    expect(readWriterNote(folder)).toBeNull();
  });
});

describe('the lock of a data folder between processes', () => {
  it('refuses the second process, naming pid and host of the first, and writes nothing (S06)', async () => {
    const child = hold();
    expect(await child.says()).toEqual({ held: true });
    const before = readdirSync(folder, { recursive: true }).sort();
    expect(await rejectionOf(openForWriting(folder, 'cli'))).toMatchObject({
      code: 'FOLDER_IN_USE',
      message: expect.stringContaining(`the electron process ${child.pid}`),
      details: { writer: { pid: child.pid, host: 'electron' } },
    });
    expect(readdirSync(folder, { recursive: true }).sort()).toEqual(before);
  });

  it('refuses it through a link too', async () => {
    const link = join(newFolder(), 'link');
    symlinkSync(folder, link, 'junction');
    await hold(link).says();
    expect(await rejectionOf(openForWriting(folder, 'cli'))).toMatchObject({ code: 'FOLDER_IN_USE' });
  });

  it('is free the moment its process is killed, and when it ends by itself', async () => {
    const killed = hold();
    await killed.says();
    await killed.kill();
    const store = await openForWriting(folder, 'cli');
    await store.close();
    const ended = hold();
    expect(await ended.says()).toEqual({ held: true });
    await ended.end();
    await (await openForWriting(folder, 'cli')).close();
  });

  it.each(['refused in this process', 'read in this process'])(
    'still holds when the folder was %s',
    async (what) => {
      const store = await openForWriting(folder, 'cli');
      if (what === 'read in this process') readWriterNote(folder);
      else await rejectionOf(openForWriting(folder, 'web'));
      expect(await hold().says()).toMatchObject({
        held: false,
        code: 'FOLDER_IN_USE',
        details: { writer: { pid: process.pid, host: 'cli' } },
      });
      await store.close();
    },
  );

  it('lets exactly one of several processes in that start together', async () => {
    const answers = await Promise.all([hold(), hold(), hold()].map((child) => child.says()));
    expect(answers.filter((answer) => answer.held === true)).toHaveLength(1);
    expect(answers.filter((answer) => answer.code === 'FOLDER_IN_USE')).toHaveLength(2);
  });
});
