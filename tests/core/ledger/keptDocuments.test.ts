import { beforeEach, describe, expect, it } from 'vitest';
import { nodeCrypto } from '../../../main/adapters/nodeCrypto.ts';
import { HOUR, MINUTE } from '../../../shared/time/durations.ts';
import { letPass } from '../../support/fakeClock.ts';
import { FakeProvider } from '../../support/fakeProvider.ts';
import type { MemoryDisk } from '../../support/memoryDisk.ts';
import { createMemoryStore } from '../../support/memoryStore.ts';
import { openTestCore, type TestCore, twoPlaces } from '../../support/testCore.ts';
import { rejectionOf } from '../../support/thrownBy.ts';

const DOCUMENTS = ['scheduler.json', 'health.json'] as const;
type Document = (typeof DOCUMENTS)[number];

let test: TestCore;
/** The disk of a core that has remembered two cycles and looked at a provider twice. */
let disk: MemoryDisk;

beforeEach(async () => {
  test = await openTestCore({ providers: [new FakeProvider('groq')] });
  await test.importPlaces(twoPlaces);
  await test.client.call('settings.set', { key: 'providers.groq.enabled', value: true });
  for (let cycle = 0; cycle < 2; cycle += 1) {
    await test.client.call('scheduler.runOnce', {});
    test.clock.advance(HOUR);
    await test.client.call('health.check', {});
  }
  await test.core.close();
  ({ disk } = test);
});

const open = (access: 'writer' | 'reader' = 'writer') => test.restart({ disk, access });
const notices = async (core: TestCore) => (await core.client.call('app.info', {})).notices;
const recoveries = async (core: TestCore) =>
  (await core.client.call('audit.list', {})).entries.filter(({ type }) => type === 'RECOVERED');
/** How much history a document gives. */
const historyOf = async (core: TestCore, name: Document) =>
  name === 'scheduler.json'
    ? (await core.client.call('scheduler.status', {})).cycles.length
    : (await core.client.call('health.status', {})).providers.find(({ id }) => id === 'groq')!.history.length;

describe.each(DOCUMENTS)('%s', (name) => {
  it('gives its history to the next start', async () => {
    const again = await open();
    expect(await historyOf(again, name)).toBeGreaterThan(0);
    expect(await notices(again)).toEqual([]);
    expect(await recoveries(again)).toEqual([]);
    expect(again.store.writes.commit).toBe(0);
  });

  it('may be missing: its history begins anew, and nobody calls that damage', async () => {
    disk.remove(name);
    disk.remove(`${name}.bak`);
    const again = await open();
    expect(await historyOf(again, name)).toBe(0);
    expect(await notices(again)).toEqual([]);
  });

  describe.each([
    ['empty', ''],
    ['zeros', '\0\0\0\0'],
    ['cut', '{"schemaVersion":1,'],
    ['of the wrong shape', '{"schemaVersion":1}'],
    ['null', 'null'],
    ['of an older version that never was', '{"schemaVersion":0}'],
  ])('that is damaged (%s)', (_how, text) => {
    const damage = () => disk.write(name, text);
    const hash = nodeCrypto.sha256(text);

    it('is kept as it is, and its backup is used', async () => {
      damage();
      const again = await open();
      const [kept] = again.disk.names('quarantine/');
      expect(again.disk.text(kept!)).toBe(text);
      expect(again.disk.names('quarantine/')).toHaveLength(1);
      expect(await historyOf(again, name)).toBeGreaterThan(0);
      expect(await notices(again)).toEqual([
        {
          code: 'FILE_RESTORED',
          severity: 'warning',
          message: `${name} was damaged. The damaged file is kept as ${kept}; its backup is used; no dataset, forecast, setting or audit entry was in it.`,
        },
      ]);
    });

    it('begins its history anew where the backup is damaged too', async () => {
      damage();
      disk.write(`${name}.bak`, '{');
      const again = await open();
      expect(await historyOf(again, name)).toBe(0);
      expect((await notices(again))[0]!.message).toContain('; its history begins anew; no dataset');
    });

    it('is named by one audit entry with its hash, which the chain holds and the check knows', async () => {
      damage();
      const again = await open();
      expect(await recoveries(again)).toMatchObject([
        {
          cause: 'RECOVERED',
          provider: null,
          details: {
            what: expect.stringContaining(name),
            quarantined: [{ hash }],
            lost: null,
            restored: null,
          },
        },
      ]);
      expect(await again.client.call('audit.list', { verify: true })).toMatchObject({
        verified: true,
        broken: null,
        quarantined: [{ hash, recoveredAtSeq: expect.any(Number) }],
      });
    });

    it('is whole again for the next start, which notes nothing', async () => {
      damage();
      const first = await open();
      const second = await first.restart();
      expect(await notices(second)).toEqual([]);
      expect(await recoveries(second)).toHaveLength(1);
      expect(second.disk.names('quarantine/')).toHaveLength(1);
      expect(await historyOf(second, name)).toBe(await historyOf(first, name));
    });

    it('costs no dataset, no setting and no holder', async () => {
      const before = await open();
      damage();
      const after = await open();
      const seen = async ({ client }: TestCore) => ({
        datasets: await client.call('datasets.list', {}),
        setting: await client.call('settings.get', { key: 'providers.groq.enabled' }),
        lock: await client.call('lock.status', {}),
      });
      expect(await seen(after)).toEqual(await seen(before));
    });

    it('is repaired by no reader', async () => {
      damage();
      const before = disk.fingerprint();
      const reader = await open('reader');
      expect(await historyOf(reader, name)).toBeGreaterThan(0);
      expect(await notices(reader)).toMatchObject([
        {
          code: 'FILE_RESTORED',
          message: `${name} is damaged; its content is taken from elsewhere. The next start that may write repairs it.`,
        },
      ]);
      await reader.client.call('health.check', {});
      await reader.core.close();
      expect(disk.fingerprint()).toBe(before);
    });
  });

  it('that can not be saved by the start that repairs it is found again by the next one, and kept once', async () => {
    disk.write(name, '{');
    const store = createMemoryStore({ disk });
    store.failNext('commit', { times: 100 });
    const first = await openTestCore({ store, clock: test.clock, crypto: test.crypto });
    expect(await notices(first)).toHaveLength(1);
    expect(first.logLines).toContainEqual(
      expect.objectContaining({ event: 'document-not-saved', fields: { name } }),
    );
    const second = await first.restart();
    expect(await notices(second)).toHaveLength(1);
    expect(second.disk.names('quarantine/')).toHaveLength(1);
    expect(await second.client.call('audit.list', { verify: true })).toMatchObject({ verified: true });
    expect(await notices(await second.restart())).toEqual([]);
  });

  it.each(['writer', 'reader'] as const)(
    'of a newer Outpost is refused by a %s, and not touched',
    async (access) => {
      disk.write(name, JSON.stringify({ schemaVersion: 3, somethingNew: true }));
      const before = disk.fingerprint();
      expect(await rejectionOf(open(access))).toMatchObject({
        code: 'NEWER_VERSION',
        message: expect.stringContaining(`${name} in the data folder was written by a newer Outpost`),
        details: { file: name, schemaVersion: 3 },
      });
      expect(disk.fingerprint()).toBe(before);
    },
  );
});

describe('both documents', () => {
  it('that are damaged alike are two findings, and both are known to the check', async () => {
    for (const name of DOCUMENTS) disk.write(name, '{');
    const again = await open();
    expect(await notices(again)).toHaveLength(2);
    expect(await recoveries(again)).toHaveLength(2);
    expect(await again.client.call('audit.list', { verify: true })).toMatchObject({ verified: true });
    const second = await again.restart();
    expect(await notices(second)).toEqual([]);
    expect(await recoveries(second)).toHaveLength(2);
  });

  it('are the work of a writer alone: beside one, nothing is kept', async () => {
    const before = disk.fingerprint();
    const reader = await open('reader');
    await reader.client.call('health.check', {});
    expect(await historyOf(reader, 'health.json')).toBeGreaterThan(0);
    await reader.core.close();
    expect(disk.fingerprint()).toBe(before);
    // Nothing was tried either.
    expect(reader.logLines.filter(({ level }) => level === 'error')).toEqual([]);
  });
});

describe('a start that was killed in its repairs', () => {
  it.each(DOCUMENTS)(
    'leaves one entry for the damaged %s after the next one, wherever it ended',
    async (name) => {
      disk.write(name, '{');
      const store = createMemoryStore({ disk: disk.copy() });
      const moments: MemoryDisk[] = [];
      store.onWrite = () => moments.push(store.disk.copy());
      await openTestCore({ store, clock: test.clock, crypto: test.crypto });
      expect(moments.length).toBeGreaterThan(2);
      for (const moment of moments) {
        const next = await test.restart({ disk: moment });
        expect(await next.client.call('audit.list', { verify: true })).toMatchObject({ verified: true });
        const named = (await recoveries(next)).flatMap(
          ({ details }) => (details as { quarantined: { hash: string }[] }).quarantined,
        );
        expect(new Set(named.map(({ hash }) => hash)).size).toBe(1);
      }
    },
  );
});

describe('what can not be saved', () => {
  const status = () => test.client.call('scheduler.status', {});
  const savedCycles = () =>
    test.disk.has('scheduler.json') ? JSON.parse(test.disk.text('scheduler.json')).cycles.length : 0;

  beforeEach(async () => {
    test = await openTestCore({ isBackground: true });
  });

  it('makes the scheduler say so, and is saved by the next cycle', async () => {
    test.store.failNext('commit', { times: 100 });
    const { lastCycle } = await test.client.call('scheduler.runOnce', {});
    expect(lastCycle?.finishedAt).not.toBeNull();
    expect(await status()).toMatchObject({
      state: 'DEGRADED',
      reason: 'Not saved: the disk is full. Free some space and try again.',
    });
    expect(savedCycles()).toBe(0);
    test.store.heal();
    await test.client.call('scheduler.runOnce', {});
    expect(await status()).toMatchObject({ state: 'RUNNING', reason: null });
    // What was remembered meanwhile is saved along.
    expect(savedCycles()).toBe(2);
    await test.core.close();
  });

  it('by a defect is told without its text', async () => {
    test.store.failNext('commit', { times: 100, error: new TypeError('the inner text') });
    await test.client.call('scheduler.runOnce', {});
    expect(await status()).toMatchObject({
      state: 'DEGRADED',
      reason: 'What cycles did could not be saved.',
    });
    expect(test.logLines.some(({ event }) => event === 'scheduler-not-saved')).toBe(true);
    test.store.heal();
    await test.core.close();
  });

  it('is announced', async () => {
    test.store.failNext('commit', { times: 100 });
    await test.client.call('settings.set', { key: 'scheduler.intervalMinutes', value: 30 });
    await letPass(test.clock, MINUTE);
    expect(test.events('scheduler.changed').at(-1)).toMatchObject({ state: 'DEGRADED' });
    test.store.heal();
    await test.core.close();
  });
});
