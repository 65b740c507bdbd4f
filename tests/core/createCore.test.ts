import { beforeEach, describe, expect, it } from 'vitest';
import type { Client, EventMessage } from '../../shared/contract/index.ts';
import { FakeProvider } from '../support/fakeProvider.ts';
import type { MemoryDisk } from '../support/memoryDisk.ts';
import { createMemoryStore } from '../support/memoryStore.ts';
import { openTestCore, type TestCore, twoPlaces } from '../support/testCore.ts';
import { rejectionOf } from '../support/thrownBy.ts';

const JOURNAL = 'journal/0000000001.jsonl';

async function seenBy(client: Client) {
  const { datasets } = await client.call('datasets.list', {});
  const { forecasts } = await client.call('forecasts.list', {});
  const { settings } = await client.call('settings.list', {});
  // Who set one and when is told by the journal alone, and may be lost with it.
  const changed = settings.filter(({ isDefault }) => !isDefault).map(({ source: _source, ...one }) => one);
  return { datasets, forecasts, settings: changed };
}

describe('a core', () => {
  let test: TestCore;
  let client: Client;

  beforeEach(async () => {
    test = await openTestCore();
    client = test.client;
    const datasetId = await test.importPlaces(twoPlaces);
    await client.call('settings.set', { key: 'forecast.horizons', value: 2 });
    await client.call('forecasts.run', { datasetId });
  });

  it('shows after a restart exactly what it showed before', async () => {
    const before = await seenBy(client);
    const lock = await client.call('lock.status', {});
    await test.core.close();
    const again = await test.restart();
    expect(await seenBy(again.client)).toEqual(before);
    expect(await again.client.call('lock.status', {})).toEqual(lock);
    expect(again.events('notice')).toEqual([]);
  });

  it('can run beside another in one process; they share nothing', async () => {
    const other = await openTestCore();
    await other.client.call('settings.set', { key: 'forecast.horizons', value: 8 });
    expect((await seenBy(other.client)).datasets).toEqual([]);
    expect(await client.call('settings.get', { key: 'forecast.horizons' })).toMatchObject({ value: 2 });
    expect(test.events('settings.changed')).toHaveLength(1);
  });

  it('is closed once, however often that is asked: documents saved, folder freed', async () => {
    await client.call('lock.release', {});
    const closing = [test.core.close(), test.core.close()];
    await Promise.all(closing);
    await test.core.close();
    expect(test.store.isClosed).toBe(true);
    expect(test.logLines.filter(({ event }) => event === 'core-closed')).toHaveLength(1);
    expect(JSON.parse(test.disk.text('index.json'))).toMatchObject({ lock: { holder: null, epoch: 2 } });
  });

  it('frees the folder when it can not be opened', async () => {
    const store = createMemoryStore({ disk: test.disk });
    store.disk.write('index.json', '{"schemaVersion":3}');
    expect(await rejectionOf(openTestCore({ store }))).toMatchObject({ code: 'NEWER_VERSION' });
    expect(store.isClosed).toBe(true);
  });

  it('announces what happened in the order in which it became durable', async () => {
    const messages: EventMessage[] = [];
    const stop = test.core.subscribe((message) => messages.push(message));
    const { id } = (await client.call('datasets.list', {})).datasets[0]!;
    await client.call('datasets.remove', { id });
    await client.call('settings.unset', { key: 'forecast.horizons' });
    await client.call('lock.release', {});
    stop();
    await client.call('lock.acquire', { id: 'embedded' });
    expect(messages.map(({ event }) => event)).toEqual([
      'audit.appended',
      'datasets.changed',
      'audit.appended',
      'settings.changed',
      'audit.appended',
      'lock.changed',
    ]);
  });

  it('goes on for every other listener when one throws, and logs that', async () => {
    const stop = test.core.subscribe(() => {
      throw new Error('a broken window');
    });
    await client.call('lock.release', {});
    expect(test.events('lock.changed').at(-1)).toMatchObject({ holder: null });
    expect(test.logLines.at(-1)).toMatchObject({ event: 'event-listener-failed' });
    stop();
  });

  it('tells of restored and damaged files, and whether the audit trail is intact', async () => {
    test.disk.write('settings.json', '{');
    const restored = await test.restart();
    expect(await restored.client.call('app.info', {})).toMatchObject({
      notices: [
        { code: 'FILE_RESTORED', severity: 'warning', message: expect.stringContaining('settings.json') },
      ],
      audit: { intact: true },
    });
    const disk = test.disk.copy();
    disk.flip(JOURNAL, 30);
    const damaged = await test.restart({ disk });
    expect(await damaged.client.call('app.info', {})).toMatchObject({
      notices: [{ code: 'FILE_RESTORED' }, { code: 'JOURNAL_DAMAGED', severity: 'warning' }],
      audit: { intact: false },
    });
    expect((await damaged.client.call('app.info', {})).notices.map(({ message }) => message)).not.toContain(
      'undefined',
    );
  });

  it('sweeps files that a killed process wrote and never recorded', async () => {
    const disk = test.disk.copy();
    disk.write('sets/run-9.e1.json.gz', '{}');
    disk.write('sets/run-9.e1.quantiles.json.gz', '{}');
    disk.write('sets/run-8.e1.json', '{}');
    disk.write('datasets/half-12345678.abc.json', '{}');
    const again = await test.restart({ disk });
    expect(again.disk.names('sets/')).toEqual(test.disk.names('sets/'));
    expect(again.disk.names('datasets/')).toEqual(test.disk.names('datasets/'));
  });

  it('sweeps no copy that a sync service set aside: another computer may know it as its own', async () => {
    const disk = test.disk.copy();
    const copies = [
      'sets/run-9.e1 (Anna’s conflicted copy 2024-01-01).json',
      'sets/run-9.e1-LAPTOP-7.json',
      'sets/run-9.e1.sync-conflict-20240101-101112-ABCDEF7.json',
      'datasets/half-12345678.abc (1).json',
      'datasets/half-12345678.abc.sync-conflict-20240101-101112-ABCDEF7.json',
    ];
    for (const name of copies) disk.write(name, '{}');
    const again = await test.restart({ disk });
    expect(again.disk.names().filter((name) => copies.includes(name))).toEqual(copies.toSorted());
  });

  it('never sweeps once entries were lost: an unnamed file may be the last copy of something', async () => {
    const disk = test.disk.copy();
    for (const name of ['index.json', 'index.json.bak', 'settings.json', 'settings.json.bak'])
      disk.remove(name);
    disk.flip(JOURNAL, 30);
    let again = await test.restart({ disk });
    for (let start = 0; start < 2; start += 1) {
      await again.client.call('lock.acquire', { id: 'embedded' });
      await again.client.call('lock.release', {});
      again = await again.restart();
    }
    expect(again.disk.names('sets/')).toEqual(test.disk.names('sets/'));
    expect(again.disk.names('datasets/')).toEqual(test.disk.names('datasets/'));
  });

  it('shows everything again after any one entry was damaged, at this start and the next ones', async () => {
    await test.core.close();
    const before = await seenBy(client);
    const lines = test.disk.text(JOURNAL).split('\n').length - 1;
    for (let line = 0; line < lines; line += 1) {
      const disk = test.disk.copy();
      const offset = disk.text(JOURNAL).split('\n').slice(0, line).join('\n').length;
      disk.flip(JOURNAL, offset + 10);
      const first = await test.restart({ disk });
      const second = await first.restart();
      for (const one of [first, second]) expect(await seenBy(one.client), `line ${line}`).toEqual(before);
      expect(await second.client.call('audit.list', { verify: true })).toMatchObject({ verified: true });
      expect(await second.client.call('lock.status', {})).toMatchObject({
        holder: null,
        cause: 'RECOVERED',
        epoch: 2,
      });
    }
  });

  it('tells who set a value beside a damaged journal, reading or writing, as far as the entry is there', async () => {
    await client.call('settings.set', { key: 'failover.threshold', value: 5 });
    await test.core.close();
    const disk = test.disk.copy();
    disk.flip(JOURNAL, disk.text(JOURNAL).trimEnd().lastIndexOf('\n') + 10);
    for (const access of ['reader', 'writer'] as const) {
      const one = await test.restart({ disk: disk.copy(), access });
      const sourceOf = async (key: string) => (await one.client.call('settings.get', { key })).source;
      expect(await sourceOf('forecast.horizons'), access).toMatchObject({ kind: 'set', seq: 2 });
      expect(await one.client.call('settings.get', { key: 'failover.threshold' }), access).toMatchObject({
        value: 5,
        source: { kind: 'set', seq: null, at: null, by: null },
      });
    }
  });
});

describe('a process killed at any write', () => {
  /** Every state of the disk in which a kill could leave it while something is done. */
  async function momentsOf(test: TestCore, work: () => Promise<unknown>): Promise<MemoryDisk[]> {
    const moments: MemoryDisk[] = [];
    test.store.onWrite = () => moments.push(test.disk.copy());
    await work();
    test.store.onWrite = null;
    return moments;
  }

  /** Opens the folder as the next process would and checks that everything it shows is whole. */
  async function checkWhole(
    test: TestCore,
    disk: MemoryDisk,
  ): Promise<{ datasets: number; forecasts: number }> {
    const next = await test.restart({ disk });
    const { datasets } = await next.client.call('datasets.list', {});
    for (const { id } of datasets) {
      expect((await next.client.call('datasets.show', { id })).series).toHaveLength(2);
    }
    const { forecasts } = await next.client.call('forecasts.list', {});
    for (const { id } of forecasts) await next.client.call('forecasts.show', { id });
    expect(forecasts.length % 2).toBe(0);
    expect(await next.client.call('audit.list', { verify: true })).toMatchObject({ verified: true });
    // Two places in each set, and two parts of it.
    expect(next.disk.names('sets/')).toHaveLength(forecasts.length);
    expect(next.disk.names('datasets/')).toHaveLength(datasets.length);
    return { datasets: datasets.length, forecasts: forecasts.length };
  }

  it('leaves a dataset that is whole or not there', async () => {
    const test = await openTestCore();
    const moments = await momentsOf(test, () => test.importPlaces(twoPlaces));
    const found = [];
    for (const disk of moments) found.push((await checkWhole(test, disk)).datasets);
    expect(found).toEqual(found.toSorted());
    expect(new Set(found)).toEqual(new Set([0, 1]));
  });

  it('leaves a set that is whole or not there, and returns a borrowed lock', async () => {
    const test = await openTestCore({ providers: [new FakeProvider('groq')] });
    const datasetId = await test.importPlaces(twoPlaces);
    await test.client.call('settings.set', { key: 'providers.groq.enabled', value: true });
    await test.client.call('lock.acquire', { id: 'embedded' });
    const moments = await momentsOf(test, () =>
      test.client.call('forecasts.run', { datasetId, provider: 'groq' }),
    );
    expect(moments.length).toBeGreaterThan(10);
    const found = [];
    for (const disk of moments) {
      found.push((await checkWhole(test, disk)).forecasts);
      const next = await test.restart({ disk });
      const { holder, epoch, cause } = await next.client.call('lock.status', {});
      const states = [`embedded 1 USER`, `embedded 3 LOAN_ENDED`];
      expect(states).toContain(`${holder} ${epoch} ${cause}`);
    }
    expect(found).toEqual(found.toSorted());
    expect(new Set(found)).toEqual(new Set([0, 2]));
  });
});
