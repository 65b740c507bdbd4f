import { beforeEach, describe, expect, it, vi } from 'vitest';
import { nodeCrypto } from '../../../main/adapters/nodeCrypto.ts';
import { nodeTableReader } from '../../../main/adapters/tables/nodeTableReader.ts';
import { AppError } from '../../../shared/errors/AppError.ts';
import { DAY, HOUR, SECOND } from '../../../shared/time/durations.ts';
import { risingCounts, weeksUpTo, wideCsv } from '../../support/builders.ts';
import { openTestCore, type TestCore } from '../../support/testCore.ts';

const ouest = risingCounts(20);
const nord = risingCounts(20, 7);
/** A week later: one more week of both places, and one count revised. */
const week45 = wideCsv({ Ouest: ouest.with(-2, 99), Nord: nord });
const week44 = weeksUpTo(wideCsv({ Ouest: ouest, Nord: nord }), 19);

let test: TestCore;
let id: string;

beforeEach(async () => {
  test = await openTestCore();
  test.files.set('counts.csv', week44);
  const { datasets } = await test.client.call('datasets.import', { files: [{ path: 'counts.csv' }] });
  id = datasets[0]!.id;
});

const watch = (...paths: string[]) =>
  test.client.call('datasets.watch', { id, files: paths.map((path) => ({ path })) });

/** One cycle. @returns what its refresh came to */
async function refresh() {
  const { lastCycle } = await test.client.call('scheduler.runOnce', {});
  const { outcome, message } = lastCycle!.steps.find(({ name }) => name === 'refresh')!;
  return { outcome, message };
}

const snapshots = async () => (await test.client.call('datasets.show', { id })).snapshots.length;
const watchOf = async () => (await test.client.call('scheduler.status', {})).datasets[0]!.watch;
/** When the watched files were written, as they were read last. */
const timesWritten = () => {
  const { files } = JSON.parse(test.disk.text('scheduler.json')).watched[id];
  return Object.values(files as Record<string, { modifiedMs: number }>).map(({ modifiedMs }) => modifiedMs);
};

const nothingToDo = (message: string) => ({ outcome: 'nothing-to-do', message });
const failed = (message: string) => ({ outcome: 'failed', message: `counts: ${message}` });
const GONE = 'There is no file counts.csv.';

describe('the refresh of data files', () => {
  it('has nothing to do while no file is watched', async () => {
    expect(await refresh()).toEqual(nothingToDo('No file is watched.'));
    expect(await watchOf()).toBeNull();
  });

  it('finds nothing new in the file that was imported', async () => {
    await watch('counts.csv');
    expect(await watchOf()).toEqual({
      files: [{ path: 'counts.csv', sheet: null }],
      readAt: null,
      message: 'Not looked at yet: the next cycle does.',
    });
    expect(await refresh()).toEqual(nothingToDo('No watched file has changed.'));
    expect(await snapshots()).toBe(1);
    expect(await watchOf()).toEqual({
      files: [{ path: 'counts.csv', sheet: null }],
      readAt: '2016-11-02T08:00:00.000Z',
      message: 'read: the same counts as before.',
    });
  });

  it('opens no table of a file that is as it was, also after a restart', async () => {
    await watch('counts.csv');
    await refresh();
    const reads = test.opened.length;
    expect(await refresh()).toEqual(nothingToDo('No watched file has changed.'));
    expect(test.opened).toHaveLength(reads);
    const again = await test.restart();
    again.files.set('counts.csv', week44);
    test = again;
    expect(await refresh()).toEqual(nothingToDo('No watched file has changed.'));
    expect(test.opened).toEqual([]);
  });

  it('reads a file that has changed into its dataset, and says what is new', async () => {
    await watch('counts.csv');
    await refresh();
    test.files.set('counts.csv', week45);
    const told = test.events('datasets.changed').length;
    expect(await refresh()).toEqual({
      outcome: 'done',
      message: 'counts: read: 2 new, 1 revised, 0 gone.',
    });
    expect(await snapshots()).toBe(2);
    expect(test.events('datasets.changed').slice(told)).toEqual([{ datasetId: id }]);
    expect(await refresh()).toEqual(nothingToDo('No watched file has changed.'));
    expect(await snapshots()).toBe(2);
  });

  it('makes no snapshot of a file that was only written anew, also on another day', async () => {
    await watch('counts.csv');
    await refresh();
    test.clock.advance(DAY);
    test.files.set('counts.csv', `${week44}\n\n`);
    expect(await refresh()).toEqual(nothingToDo('No watched file has changed.'));
    expect(await snapshots()).toBe(1);
  });

  it('does not read a dataset that was removed, and does once it is restored', async () => {
    await watch('counts.csv');
    await test.client.call('datasets.remove', { id });
    test.files.set('counts.csv', week45);
    const reads = test.opened.length;
    expect(await refresh()).toEqual(nothingToDo('No file is watched.'));
    expect(test.opened).toHaveLength(reads);
    await test.client.call('datasets.restore', { id });
    expect(await refresh()).toMatchObject({ outcome: 'done' });
  });

  it('reads no more once nobody watches', async () => {
    await watch('counts.csv');
    await test.client.call('datasets.unwatch', { id });
    test.files.set('counts.csv', week45);
    expect(await refresh()).toEqual(nothingToDo('No file is watched.'));
  });

  it('keeps the populations that a file of their own gave', async () => {
    test.files.set('people.csv', 'place,population\nOuest,4029705\nNord,1067177\n');
    await test.client.call('datasets.import', {
      files: [{ path: 'counts.csv' }],
      population: { path: 'people.csv' },
    });
    await watch('counts.csv');
    test.files.set('counts.csv', week45);
    expect(await refresh()).toMatchObject({ outcome: 'done' });
    const { series } = await test.client.call('datasets.show', { id });
    expect(series.map(({ location }) => location.population)).toEqual([4029705, 1067177]);
  });

  it('reads the sheet that is named, and another one anew though the file has not changed', async () => {
    const open = vi.spyOn(nodeTableReader, 'open');
    const sheetsRead = async (sheet: string) => {
      await test.client.call('datasets.watch', { id, files: [{ path: 'counts.csv', sheet }] });
      open.mockClear();
      await refresh();
      return new Set(open.mock.calls.map(([, options]) => options.sheet));
    };
    expect(await sheetsRead('Cases')).toEqual(new Set(['Cases']));
    expect(await sheetsRead('Deaths')).toEqual(new Set(['Deaths']));
    expect(await sheetsRead('Deaths')).toEqual(new Set());
  });

  it('reads a file as the user stated of the one before', async () => {
    const repeat = '2016-10-22,77,77\n';
    test.files.set('counts.csv', `${week45}${repeat}`);
    await test.client.call('datasets.import', {
      files: [{ path: 'counts.csv' }],
      mapping: { repeats: 'first' },
      into: id,
    });
    await watch('counts.csv');
    test.files.set('counts.csv', `${week45.replace(',99,', ',98,')}${repeat}`);
    expect(await refresh()).toEqual({
      outcome: 'done',
      message: 'counts: read: 0 new, 1 revised, 0 gone.',
    });
  });

  it('reads a file whose size alone is another one', async () => {
    vi.spyOn(nodeCrypto, 'sha256').mockReturnValue(`sha256:${'1'.repeat(64)}`);
    await watch('counts.csv');
    await refresh();
    test.files.set('counts.csv', week45);
    expect(await refresh()).toMatchObject({ outcome: 'done' });
  });

  it('reads anew what is watched in fewer files', async () => {
    const header = week45.split('\n')[0]!;
    test.files.set('early.csv', weeksUpTo(week44, 10));
    test.files.set('late.csv', `${header}\n${week44.split('\n').slice(11).join('\n')}`);
    await watch('early.csv', 'late.csv');
    await refresh();
    await watch('early.csv');
    expect(await refresh()).toEqual({
      outcome: 'done',
      message: 'counts: read: 0 new, 0 revised, 18 gone.',
    });
  });

  it('reads all files of a dataset when one of them has changed', async () => {
    const header = week45.split('\n')[0]!;
    test.files.set('early.csv', weeksUpTo(week44, 10));
    test.files.set('late.csv', `${header}\n${week44.split('\n').slice(11).join('\n')}`);
    await watch('early.csv', 'late.csv');
    expect(await refresh()).toEqual(nothingToDo('No watched file has changed.'));
    test.files.set('late.csv', `${header}\n${week45.split('\n').slice(11).join('\n')}`);
    expect(await refresh()).toEqual({
      outcome: 'done',
      message: 'counts: read: 2 new, 1 revised, 0 gone.',
    });
  });
});

describe('a file that was written just now', () => {
  /** Lets a file be written anew so long ago. @returns how often its table is opened by the next cycle */
  async function writtenAgo(ms: number) {
    await watch('counts.csv');
    test.files.set('counts.csv', week45);
    await refresh();
    const [modifiedMs] = timesWritten();
    test.files.set('counts.csv', week44);
    await refresh();
    test.files.set('counts.csv', week45);
    const back = test.clock.now() - modifiedMs! - ms;
    test.clock.jump(-back);
    const reads = test.opened.length;
    const found = await refresh();
    test.clock.jump(back);
    return { found, reads: test.opened.length - reads };
  }

  it.each([0, 3 * SECOND - 1])('may still be growing, and waits for the next cycle: %i ms', async (ms) => {
    expect(await writtenAgo(ms)).toEqual({
      found: { outcome: 'done', message: 'counts: was written just now, and is read in the next cycle.' },
      reads: 0,
    });
    expect(await refresh()).toEqual({
      outcome: 'done',
      message: 'counts: read: 2 new, 1 revised, 0 gone.',
    });
  });

  it('keeps the others of its dataset waiting', async () => {
    const header = week45.split('\n')[0]!;
    const late = (text: string) => `${header}\n${text.split('\n').slice(11).join('\n')}`;
    test.files.set('early.csv', weeksUpTo(week44, 10));
    test.files.set('late.csv', late(week45));
    await watch('early.csv', 'late.csv');
    await refresh();
    const newest = Math.max(...timesWritten());
    test.files.set('late.csv', late(week44));
    await refresh();
    test.files.set('late.csv', late(week45));
    const reads = test.opened.length;
    test.clock.jump(newest + SECOND - test.clock.now());
    expect(await refresh()).toMatchObject({ message: expect.stringContaining('written just now') });
    expect(test.opened).toHaveLength(reads);
  });

  it.each([3 * SECOND, -1])('is read after that, and also when it seems to come later: %i ms', async (ms) => {
    expect((await writtenAgo(ms)).reads).toBeGreaterThan(0);
  });
});

describe('a file that can not be used', () => {
  beforeEach(async () => {
    await watch('counts.csv');
    await refresh();
  });

  it('is missed by name, in every cycle', async () => {
    test.files.delete('counts.csv');
    for (let cycle = 0; cycle < 2; cycle += 1) expect(await refresh()).toEqual(failed(GONE));
    expect(await watchOf()).toMatchObject({ message: GONE });
    expect(await snapshots()).toBe(1);
  });

  it('is read again when it is there again with other counts', async () => {
    test.files.delete('counts.csv');
    await refresh();
    test.files.set('counts.csv', week45);
    expect(await refresh()).toMatchObject({ outcome: 'done' });
  });

  // A stick that was pulled out, a drive of the network that was away.
  it('is no longer missed when it is there again as it was, and needs no second reading', async () => {
    const before = await watchOf();
    test.files.delete('counts.csv');
    test.clock.advance(HOUR);
    await refresh();
    const reads = test.opened.length;
    test.files.set('counts.csv', week44);
    expect(await refresh()).toEqual(nothingToDo('No watched file has changed.'));
    expect(await watchOf()).toEqual(before);
    expect(test.opened).toHaveLength(reads);
  });

  it.each([
    ['empty', '', 'is empty'],
    ['no text', '\0\0\0\0\0\0\0\0', 'counts.csv'],
    ['without dates', 'a,b\n1,2\n', 'date'],
    ['ambiguous', `${week45}${week45.trimEnd().split('\n').at(-1)!.replace(/\d+$/, '77')}\n`, 'are summed'],
  ])('stays a failure with its reason, and is not read twice: %s', async (_how, text, says) => {
    test.files.set('counts.csv', text);
    const first = await refresh();
    expect(first).toMatchObject({ outcome: 'failed', message: expect.stringContaining(says) });
    const reads = test.opened.length;
    expect(await refresh()).toEqual(first);
    expect(test.opened).toHaveLength(reads);
    expect(await snapshots()).toBe(1);
    test.files.set('counts.csv', week45);
    expect(await refresh()).toMatchObject({ outcome: 'done' });
  });

  it('is no failure any more once the user has said by hand how it is read', async () => {
    test.files.set('counts.csv', `${week45}2016-10-22,77,77\n`);
    expect(await refresh()).toMatchObject({ outcome: 'failed' });
    await test.client.call('datasets.import', {
      files: [{ path: 'counts.csv' }],
      mapping: { repeats: 'first' },
      into: id,
    });
    expect(await refresh()).toEqual(nothingToDo('No watched file has changed.'));
  });

  it('makes the scheduler say that it is degraded, and is forgiven with the file', async () => {
    const status = () => test.client.call('scheduler.status', {});
    test = await openTestCore({ store: test.store, access: 'writer', isBackground: true });
    test.files.set('counts.csv', 'a,b\n1,2\n');
    await refresh();
    expect(await status()).toMatchObject({
      state: 'DEGRADED',
      reason: expect.stringMatching(/^In the last cycle "Data files" failed: counts: /),
    });
    test.files.set('counts.csv', week45);
    await refresh();
    expect(await status()).toMatchObject({ state: 'RUNNING', reason: null });
    await test.core.close();
  });

  it('keeps no other dataset from being read', async () => {
    test.files.set('people.csv', wideCsv({ Kenema: nord, Bo: ouest }));
    const other = await test.client.call('datasets.import', { files: [{ path: 'people.csv' }] });
    await test.client.call('datasets.watch', {
      id: other.datasets[0]!.id,
      files: [{ path: 'people.csv' }],
    });
    await refresh();
    test.files.delete('counts.csv');
    test.files.set('people.csv', wideCsv({ Kenema: nord.with(-1, 99), Bo: ouest }));
    expect(await refresh()).toEqual({
      outcome: 'failed',
      message: `counts: ${GONE} people: read: 0 new, 1 revised, 0 gone.`,
    });
  });
});

describe('a file that could not be read for a while', () => {
  const unreadable = new AppError('FILE_UNREADABLE', "counts.csv can't be read. Check its permissions.");

  beforeEach(async () => {
    await watch('counts.csv');
    await refresh();
    test.files.set('counts.csv', week45);
  });

  it('is told, and read once it can be', async () => {
    vi.spyOn(test.files, 'get').mockImplementationOnce(() => {
      throw unreadable;
    });
    expect(await refresh()).toEqual(failed(unreadable.message));
    expect(await refresh()).toMatchObject({ outcome: 'done' });
  });

  // Another program has it open: there and of full size, but nobody else may read it.
  it.each(['FILE_UNREADABLE', 'FILE_NOT_FOUND', 'FOLDER_DAMAGED', 'IMPORT_FAILED'] as const)(
    'is read in the next cycle though it has not changed since: %s',
    async (code) => {
      const refusal = new AppError(code, 'It can not be read now.');
      vi.spyOn(nodeTableReader, 'open').mockRejectedValueOnce(refusal);
      expect(await refresh()).toEqual(failed(refusal.message));
      expect(await watchOf()).toMatchObject({ message: refusal.message });
      expect(await refresh()).toMatchObject({ outcome: 'done' });
    },
  );

  it.each(['put', 'append'] as const)(
    'is read in the next cycle when its counts could not be stored: %s',
    async (operation) => {
      test.store.failNext(operation);
      expect(await refresh()).toMatchObject({
        outcome: 'failed',
        message: expect.stringContaining('the disk is full'),
      });
      expect(await snapshots()).toBe(1);
      expect(await refresh()).toMatchObject({ outcome: 'done' });
      expect(await snapshots()).toBe(2);
    },
  );

  it('by a defect has failed without a word of it, and is read in the next cycle', async () => {
    vi.spyOn(nodeTableReader, 'open').mockRejectedValueOnce(new TypeError('the inner text'));
    const { outcome, message } = await refresh();
    expect(outcome).toBe('failed');
    expect(message).not.toContain('inner text');
    expect(await watchOf()).toMatchObject({ message: 'read: the same counts as before.' });
    expect(await refresh()).toMatchObject({ outcome: 'done' });
  });

  it('is read in the next cycle when somebody cancelled it', async () => {
    const stop = test.core.subscribe(({ event }) => {
      if (event === 'import.progress') void test.client.call('datasets.cancelImport', {});
    });
    expect(await refresh()).toEqual({
      outcome: 'interrupted',
      message: 'The import was cancelled. Nothing was stored.',
    });
    stop();
    expect(await refresh()).toMatchObject({ outcome: 'done' });
  });
});

describe('another file under the same name', () => {
  const half = 'counts: read: 0 new, 0 revised, 19 gone.';

  beforeEach(async () => {
    await watch('counts.csv');
    await refresh();
  });

  it('is not read when more than half of the known counts are gone, and says what to do', async () => {
    test.files.set('counts.csv', wideCsv({ Kenema: ouest, Bo: nord }));
    expect(await refresh()).toEqual(
      failed(
        'It was not read: it no longer holds 38 of the 38 counts of this dataset. If it is the right file, import it by hand into the dataset.',
      ),
    );
    expect(await snapshots()).toBe(1);
    expect(await watchOf()).toMatchObject({ message: expect.stringContaining('It was not read') });
  });

  it('is one from the first count beyond the half', async () => {
    const rows = wideCsv({ Ouest: ouest }).split('\n');
    test.files.set('counts.csv', weeksUpTo(rows.join('\n'), 18));
    expect(await refresh()).toMatchObject({
      outcome: 'failed',
      message: expect.stringContaining('20 of the 38 counts'),
    });
  });

  it('is none while half of them are there', async () => {
    test.files.set('counts.csv', weeksUpTo(wideCsv({ Ouest: ouest }), 19));
    expect(await refresh()).toEqual({ outcome: 'done', message: half });
    expect(await snapshots()).toBe(2);
  });

  it('is no failure any more once the user has imported it by hand, as the message says', async () => {
    test.files.set('counts.csv', wideCsv({ Kenema: ouest, Bo: nord }));
    await refresh();
    await test.client.call('datasets.import', { files: [{ path: 'counts.csv' }], into: id });
    expect(await refresh()).toEqual(nothingToDo('No watched file has changed.'));
    expect(await snapshots()).toBe(2);
  });

  it('can be imported by hand, and is then the file that is watched', async () => {
    test.files.set('counts.csv', wideCsv({ Kenema: ouest, Bo: nord }));
    await refresh();
    await test.client.call('datasets.import', { files: [{ path: 'counts.csv' }], into: id });
    test.files.set('counts.csv', wideCsv({ Kenema: ouest.with(-1, 99), Bo: nord }));
    expect(await refresh()).toEqual({
      outcome: 'done',
      message: 'counts: read: 0 new, 1 revised, 0 gone.',
    });
  });
});
