import { beforeEach, describe, expect, it } from 'vitest';
import type { Caller } from '../../../main/core/Core.ts';
import { HOUR, MINUTE } from '../../../shared/time/durations.ts';
import { wideCsv } from '../../support/builders.ts';
import { letPass } from '../../support/fakeClock.ts';
import { clientOf, openTestCore, type TestCore, twoPlaces } from '../../support/testCore.ts';
import { rejectionOf } from '../../support/thrownBy.ts';

let test: TestCore;

beforeEach(async () => {
  test = await openTestCore();
});

const call: TestCore['client']['call'] = (method, params) => test.client.call(method, params);
const status = () => call('scheduler.status', {});
const entries = async (type: string) =>
  (await call('audit.list', {})).entries.filter((entry) => entry.type === type);
const lastSeq = async () => (await call('audit.list', { limit: 1 })).entries[0]?.seq ?? 0;

describe('a pause of the scheduler', () => {
  it('is recorded with its reason, and told by the status', async () => {
    const answer = await call('scheduler.pause', { reason: 'in the field' });
    expect(answer).toMatchObject({
      state: 'PAUSED',
      reason: 'Paused by the user (in the field): no cycle starts by itself.',
      pausedSince: '2016-11-02T08:00:00.000Z',
      nextAt: null,
    });
    expect(await status()).toEqual(answer);
    expect(await entries('SCHEDULER_PAUSED')).toMatchObject([
      { cause: 'USER', provider: null, epoch: 0, details: { reason: 'in the field' } },
    ]);
  });

  it('needs no reason', async () => {
    expect(await call('scheduler.pause', {})).toMatchObject({
      reason: 'Paused by the user: no cycle starts by itself.',
    });
    expect(await entries('SCHEDULER_PAUSED')).toMatchObject([{ details: { reason: null } }]);
  });

  it('that is on already is recorded no second time, and keeps its reason', async () => {
    await call('scheduler.pause', { reason: 'in the field' });
    const seq = await lastSeq();
    await call('scheduler.pause', { reason: 'in the field' });
    expect(await call('scheduler.pause', {})).toMatchObject({
      reason: expect.stringContaining('in the field'),
    });
    expect(await lastSeq()).toBe(seq);
  });

  it('for another reason is another one', async () => {
    await call('scheduler.pause', {});
    await call('scheduler.pause', { reason: 'in the field' });
    expect(await call('scheduler.pause', { reason: 'on a train' })).toMatchObject({
      reason: expect.stringContaining('on a train'),
    });
    expect(await entries('SCHEDULER_PAUSED')).toHaveLength(3);
  });

  it('by several at once is one', async () => {
    await Promise.all([1, 2, 3].map(() => call('scheduler.pause', { reason: 'in the field' })));
    expect(await entries('SCHEDULER_PAUSED')).toHaveLength(1);
  });

  it('stays over restarts, until it is ended', async () => {
    await call('scheduler.pause', { reason: 'in the field' });
    const before = await status();
    test = await test.restart();
    expect(await status()).toEqual(before);
    await call('scheduler.pause', { reason: 'in the field' });
    expect(await entries('SCHEDULER_PAUSED')).toHaveLength(1);
    await call('scheduler.resume', {});
    test = await test.restart();
    expect((await status()).state).not.toBe('PAUSED');
  });

  it('is ended once, however often that is asked', async () => {
    await call('scheduler.pause', {});
    await Promise.all([1, 2].map(() => call('scheduler.resume', {})));
    const { state, pausedSince } = await call('scheduler.resume', {});
    expect(state).not.toBe('PAUSED');
    expect(pausedSince).toBeNull();
    expect(await entries('SCHEDULER_RESUMED')).toMatchObject([{ cause: 'USER', details: {} }]);
  });

  it('that was never begun is not ended', async () => {
    await call('scheduler.resume', {});
    expect(await lastSeq()).toBe(0);
  });

  it('stays as it is when its change can not be saved', async () => {
    test.store.failNext('append');
    expect(await rejectionOf(call('scheduler.pause', {}))).toMatchObject({ code: 'DISK_FULL' });
    expect((await status()).state).not.toBe('PAUSED');
  });

  it('lets no cycle start by itself, but one that the user asks for; after it rounds go on, none is made up for', async () => {
    test = await openTestCore({ isBackground: true });
    await call('scheduler.pause', {});
    await letPass(test.clock, 3 * HOUR);
    expect(await status()).toMatchObject({ cycles: [], nextAt: null });
    expect(await call('scheduler.runOnce', {})).toMatchObject({ cycles: [{ cause: 'user' }] });
    await call('scheduler.resume', {});
    await letPass(test.clock, MINUTE);
    expect(await status()).toMatchObject({ state: 'RUNNING', nextAt: '2016-11-02T12:00:00.000Z' });
    await letPass(test.clock, HOUR);
    expect((await status()).cycles.map(({ cause }) => cause)).toEqual(['due', 'user']);
    expect((await status()).missed).toEqual([]);
    await test.core.close();
  });
});

describe('the switch of automatic forecasts', () => {
  const switchTo = (datasetId: string, isOn: boolean) =>
    call('scheduler.setAutoForecast', { datasetId, isOn });
  const isOn = async (id: string) =>
    (await status()).datasets.find(({ datasetId }) => datasetId === id)?.isOn;

  it('turns one dataset on and off, and says what that means', async () => {
    const id = await test.importPlaces(twoPlaces);
    expect(await switchTo(id, true)).toMatchObject({
      datasets: [{ datasetId: id, isOn: true, message: expect.stringMatching(/^Due in the next cycle/) }],
    });
    expect(await switchTo(id, false)).toMatchObject({
      datasets: [{ isOn: false, message: 'Switched off.' }],
    });
  });

  it('stands above the general one, and is kept over restarts', async () => {
    const id = await test.importPlaces(twoPlaces);
    await call('settings.set', { key: 'scheduler.autoForecast', value: true });
    await switchTo(id, false);
    test = await test.restart();
    expect(await isOn(id)).toBe(false);
  });

  it('is an entry of the audit trail like every setting', async () => {
    const id = await test.importPlaces(twoPlaces);
    await switchTo(id, true);
    expect(await entries('SETTING_CHANGED')).toMatchObject([
      { cause: 'USER', details: { key: 'scheduler.datasets', value: { [id]: true } } },
    ]);
    expect(test.events('settings.changed')).toEqual([{ key: 'scheduler.datasets' }]);
  });

  it('of one dataset leaves the others as they are, also at the same moment', async () => {
    const first = await test.importPlaces(twoPlaces);
    const second = await test.importPlaces({ Kenema: twoPlaces.Nord, Bo: twoPlaces.Ouest });
    await Promise.all([switchTo(first, true), switchTo(second, true)]);
    expect([await isOn(first), await isOn(second)]).toEqual([true, true]);
    await switchTo(first, false);
    expect([await isOn(first), await isOn(second)]).toEqual([false, true]);
  });

  it('is refused for a dataset that is not there', async () => {
    const id = await test.importPlaces(twoPlaces);
    await call('datasets.remove', { id });
    for (const datasetId of [id, 'atlantis'])
      expect(await rejectionOf(switchTo(datasetId, true))).toMatchObject({ code: 'UNKNOWN_DATASET' });
    expect(await entries('SETTING_CHANGED')).toEqual([]);
  });
});

describe('watched files', () => {
  let id: string;

  /** A core whose host lets the user choose these files; undefined where it has no dialog. */
  async function openWith(host: Caller['host'], choose?: () => Promise<string[] | null>): Promise<void> {
    test = await openTestCore({ host: 'cli', ...(choose === undefined ? {} : { choose }) });
    id = await test.importPlaces(twoPlaces);
    test.files.set('more.csv', wideCsv({ Sud: twoPlaces.Ouest }));
    test.client = clientOf(test.core, host);
  }

  const watch = (...paths: string[]) =>
    call('datasets.watch', { id, ...(paths.length === 0 ? {} : { files: paths.map((path) => ({ path })) }) });
  /** Files as they are told: of a workbook, the first sheet that has rows. */
  const told = (...paths: string[]) => paths.map((path) => ({ path, sheet: null }));
  const watched = async () => (await status()).datasets[0]!.watch?.files ?? [];

  beforeEach(async () => {
    await openWith('cli');
  });

  it('are named by path on the command line, recorded, and kept over restarts', async () => {
    expect(await watch('counts.csv', 'more.csv')).toEqual({ id, files: told('counts.csv', 'more.csv') });
    expect(await entries('DATASET_WATCHED')).toMatchObject([
      { cause: 'USER', details: { datasetId: id, files: told('counts.csv', 'more.csv') } },
    ]);
    test = await test.restart();
    expect(await watched()).toEqual(told('counts.csv', 'more.csv'));
  });

  it('of a workbook are read from the sheet that is named', async () => {
    const files = [{ path: 'counts.csv', sheet: 'Cases' }];
    expect(await call('datasets.watch', { id, files })).toEqual({ id, files });
    expect(await watched()).toEqual(files);
  });

  it('are announced with the next status', async () => {
    await watch('counts.csv');
    expect(test.events('scheduler.changed').at(-1)).toMatchObject({
      datasets: [{ datasetId: id, watch: { files: told('counts.csv') } }],
    });
  });

  it('take the place of those before', async () => {
    await watch('counts.csv');
    await watch('more.csv');
    expect(await watched()).toEqual(told('more.csv'));
  });

  it('must be there', async () => {
    await watch('counts.csv');
    expect(await rejectionOf(watch('counts.csv', 'gone.csv'))).toMatchObject({ code: 'FILE_NOT_FOUND' });
    expect(await watched()).toEqual(told('counts.csv'));
  });

  it('belong to a dataset that is there', async () => {
    await call('datasets.remove', { id });
    expect(await rejectionOf(watch('counts.csv'))).toMatchObject({ code: 'UNKNOWN_DATASET' });
    expect(await rejectionOf(call('datasets.unwatch', { id }))).toMatchObject({ code: 'UNKNOWN_DATASET' });
  });

  it('are let go once, however often that is asked', async () => {
    await watch('counts.csv');
    for (let ask = 0; ask < 2; ask += 1)
      expect(await call('datasets.unwatch', { id })).toEqual({ id, files: [] });
    expect(await entries('DATASET_WATCHED')).toMatchObject([
      { details: { files: [] } },
      { details: { files: told('counts.csv') } },
    ]);
    expect((await status()).datasets[0]!.watch).toBeNull();
  });

  it.each(['web', 'electron'] as const)('are never named by path from a page: %s', async (host) => {
    await openWith(host, async () => ['more.csv']);
    expect(await rejectionOf(watch('counts.csv'))).toMatchObject({
      code: 'UNAUTHORISED',
      message: 'Only the command line may name files by path. Choose the file in the window.',
    });
    expect(await entries('DATASET_WATCHED')).toEqual([]);
  });

  it('can not be chosen where the host has no dialog, and what to do is said', async () => {
    await openWith('web');
    expect(await rejectionOf(watch())).toMatchObject({
      code: 'NO_FILE_DIALOG',
      message: expect.stringContaining('`outpost datasets watch ID FILE`'),
    });
    expect(await call('app.info', {})).toMatchObject({ canChooseFiles: false });
  });

  it('are those that the user chose where it has one', async () => {
    await openWith('electron', async () => ['more.csv', 'counts.csv']);
    expect(await call('app.info', {})).toMatchObject({ canChooseFiles: true });
    expect(await watch()).toEqual({ id, files: told('more.csv', 'counts.csv') });
    expect(await watched()).toEqual(told('more.csv', 'counts.csv'));
  });

  it('stay as they are when the user chose none', async () => {
    let chosen: string[] | null = ['counts.csv'];
    await openWith('electron', async () => chosen);
    await watch();
    const seq = await lastSeq();
    chosen = null;
    expect(await watch()).toEqual({ id, files: told('counts.csv') });
    expect(await watched()).toEqual(told('counts.csv'));
    expect(await lastSeq()).toBe(seq);
  });

  it('are none still when the user chose none the first time', async () => {
    await openWith('electron', async () => null);
    expect(await watch()).toEqual({ id, files: [] });
    expect(await entries('DATASET_WATCHED')).toEqual([]);
  });

  it('that were chosen can vanish before they are opened', async () => {
    await openWith('electron', async () => ['gone.csv']);
    expect(await rejectionOf(watch())).toMatchObject({ code: 'FILE_NOT_FOUND' });
    expect(await entries('DATASET_WATCHED')).toEqual([]);
  });

  it('are asked for only where the dataset is known', async () => {
    let asked = 0;
    await openWith('electron', async () => {
      asked += 1;
      return null;
    });
    expect(await rejectionOf(call('datasets.watch', { id: 'atlantis' }))).toMatchObject({
      code: 'UNKNOWN_DATASET',
    });
    expect(asked).toBe(0);
  });
});

it('the state of the scheduler can be read beside another process', async () => {
  await call('scheduler.pause', { reason: 'in the field' });
  const reader = await test.restart({ access: 'reader' });
  expect(await reader.client.call('scheduler.status', {})).toMatchObject({ state: 'PAUSED' });
});
