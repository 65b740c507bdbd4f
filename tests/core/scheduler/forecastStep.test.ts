import { beforeEach, describe, expect, it } from 'vitest';
import { ProviderFailure } from '../../../main/core/calls/ProviderFailure.ts';
import type { SettingKey } from '../../../shared/settings/settingsSchema.ts';
import { DAY, HOUR, MINUTE, WEEK } from '../../../shared/time/durations.ts';
import { risingCounts } from '../../support/builders.ts';
import { letPass, settle } from '../../support/fakeClock.ts';
import { createGate, FakeProvider, failingAs, type Gate, goodAnswer } from '../../support/fakeProvider.ts';
import { openTestCore, type TestCore, type TestCoreOptions, twoPlaces } from '../../support/testCore.ts';

let test: TestCore;
let id: string;
/** On this network, asked first. */
let server: FakeProvider;
/** Outside of it, asked after it. */
let groq: FakeProvider;

async function open(options: TestCoreOptions = {}): Promise<void> {
  test = await openTestCore({ providers: [server, groq], ...options });
  id = await test.importPlaces(twoPlaces);
  const order = ['server', 'groq', 'openai', 'gemini', 'cloudflare', 'huggingface', 'embedded'];
  await set('priority', order);
  await set('scheduler.autoForecast', true);
}

beforeEach(async () => {
  server = new FakeProvider('server');
  server.where = 'near';
  groq = new FakeProvider('groq');
  await open();
});

const set = (key: SettingKey, value: unknown) => test.client.call('settings.set', { key, value });
const enable = (provider: 'server' | 'groq') => set(`providers.${provider}.enabled`, true);

/** One cycle. @returns what its automatic forecasts came to */
async function forecast() {
  const { lastCycle } = await test.client.call('scheduler.runOnce', {});
  const { outcome, message } = lastCycle!.steps.find(({ name }) => name === 'forecast')!;
  return { outcome, message };
}

/** What is automatic for a dataset. */
async function autoOf(datasetId = id) {
  const { datasets } = await test.client.call('scheduler.status', {});
  return datasets.find((one) => one.datasetId === datasetId)!;
}

const entries = async (type: string) =>
  (await test.client.call('audit.list', {})).entries.filter((entry) => entry.type === type);
const sets = async () => (await entries('SET_PUBLISHED')).length;
const byEmbedded = 'counts: 2 places forecast by the offline model.';
const FAR =
  'Groq would be asked, and automatic forecasts stay on this network. Allow it with `outpost config set scheduler.farProviders true`, or ask for the forecast yourself.';

describe('automatic forecasts', () => {
  it('are made of nothing that is switched off', async () => {
    await set('scheduler.autoForecast', false);
    expect(await forecast()).toEqual({
      outcome: 'nothing-to-do',
      message: 'No automatic forecast is due.',
    });
    expect(await autoOf()).toMatchObject({ isOn: false, message: 'Switched off.', last: null });
  });

  it('are made once for the same data and week, and say so', async () => {
    expect(await forecast()).toEqual({ outcome: 'done', message: byEmbedded });
    expect(await autoOf()).toMatchObject({
      message: 'Nothing new: the forecast is of these data and this week.',
      last: { at: '2016-11-02T08:00:00.000Z', outcome: 'published' },
    });
    expect((await forecast()).message).toBe('No automatic forecast is due.');
    expect(await sets()).toBe(1);
  });

  it('are told from those of the user in the audit trail, and name the program', async () => {
    await test.client.call('forecasts.run', { datasetId: id });
    await test.importPlaces({ ...twoPlaces, Ouest: twoPlaces.Ouest.with(-1, 99) });
    await forecast();
    expect(await entries('RUN_STARTED')).toMatchObject([
      { cause: 'SCHEDULER', details: { host: 'cli' } },
      { cause: 'USER' },
    ]);
  });

  it('are made again of new data, and in a new week', async () => {
    await forecast();
    await test.importPlaces({ ...twoPlaces, Ouest: twoPlaces.Ouest.with(-1, 99) });
    expect((await autoOf()).message).toBe('Due in the next cycle: the data are new.');
    expect(await forecast()).toMatchObject({ outcome: 'done' });
    test.clock.advance(WEEK);
    expect((await autoOf()).message).toBe('Due in the next cycle: a new week has begun.');
    expect(await forecast()).toMatchObject({ outcome: 'done' });
    expect(await sets()).toBe(3);
  });

  it('are not made again because the user looked back with a hindcast', async () => {
    await test.client.call('forecasts.run', { datasetId: id });
    await test.client.call('forecasts.run', { datasetId: id, asOf: '2016-10-15' });
    expect((await autoOf()).message).toBe('Nothing new: the forecast is of these data and this week.');
    expect((await forecast()).message).toBe('No automatic forecast is due.');
    expect(await sets()).toBe(2);
  });

  it('name places that got none', async () => {
    id = await test.importPlaces({ ...twoPlaces, Sud: risingCounts(3) });
    expect((await forecast()).message).toBe(
      'counts: 2 places forecast by the offline model; 1 could not be.',
    );
  });

  it('are made of each dataset, also when one of them fails', async () => {
    test.files.set('short.csv', 'date,Kenema\n2016-10-22,3\n2016-10-29,5\n');
    const { datasets } = await test.client.call('datasets.import', {
      files: [{ path: 'short.csv' }],
      into: 'new',
    });
    const { outcome, message } = await forecast();
    expect(outcome).toBe('failed');
    expect(message).toContain(byEmbedded);
    expect((await autoOf(datasets[0]!.id)).last).toMatchObject({ outcome: 'failed' });
    expect((await autoOf()).last).toMatchObject({ outcome: 'published' });
  });
});

describe('a far provider that automatic forecasts may not use', () => {
  const waits = { outcome: 'nothing-to-do', message: `counts: waits: ${FAR}` };

  it('is not asked: they wait, say what to do, and count as no failure', async () => {
    await enable('groq');
    for (let cycle = 0; cycle < 2; cycle += 1) expect(await forecast()).toEqual(waits);
    expect(groq.asked).toEqual([]);
    expect(await autoOf()).toMatchObject({ message: expect.stringMatching(/^Due in/), last: null });
    expect(await entries('RUN_STARTED')).toEqual([]);
    expect(await test.client.call('lock.status', {})).toMatchObject({ holder: null, epoch: 0 });
  });

  it('is asked in the next cycle once they may', async () => {
    await enable('groq');
    await forecast();
    await set('scheduler.farProviders', true);
    expect(await forecast()).toEqual({ outcome: 'done', message: 'counts: 2 places forecast by Groq.' });
    expect(groq.asked).toHaveLength(2);
  });

  it('is asked by the user all the same', async () => {
    await enable('groq');
    await test.client.call('forecasts.run', { datasetId: id });
    expect(groq.asked).toHaveLength(2);
  });

  it('is no hindrance while a near one is before it', async () => {
    await enable('server');
    await enable('groq');
    expect((await forecast()).message).toBe('counts: 2 places forecast by the local server.');
    expect(groq.asked).toEqual([]);
  });

  it('is not asked either when the near one fails over to it inside the run, which then ends', async () => {
    await enable('server');
    await enable('groq');
    server.otherwise(failingAs('AUTH'));
    expect(await forecast()).toEqual({ outcome: 'nothing-to-do', message: `counts: ${FAR}` });
    expect(groq.asked).toEqual([]);
    expect(server.asked).toHaveLength(1);
    expect(await sets()).toBe(0);
    expect((await autoOf()).last).toBeNull();
    // The failover itself is a matter of the lock: the next cycle finds the far one before it begins.
    expect(await test.client.call('lock.status', {})).toMatchObject({ holder: 'groq', cause: 'FAILOVER' });
    expect(await forecast()).toEqual(waits);
  });

  it('takes over inside the run where it may', async () => {
    await set('scheduler.farProviders', true);
    await enable('server');
    await enable('groq');
    server.otherwise(failingAs('AUTH'));
    expect((await forecast()).message).toBe('counts: 2 places forecast by Groq.');
  });
});

describe('what is no failure of an automatic forecast', () => {
  it('is that runs are on hold', async () => {
    await test.client.call('lock.hold', { reason: 'quarterly report' });
    expect(await forecast()).toEqual({
      outcome: 'nothing-to-do',
      message: 'counts: waits: runs are on hold (quarterly report).',
    });
    expect((await autoOf()).last).toBeNull();
    await test.client.call('lock.resume', {});
    expect(await forecast()).toMatchObject({ outcome: 'done' });
  });

  it('is that this computer is offline', async () => {
    await enable('groq');
    await set('scheduler.farProviders', true);
    test.connectivity.online = false;
    expect(await forecast()).toEqual({
      outcome: 'nothing-to-do',
      message: 'counts: waits for the network.',
    });
    expect(groq.asked).toEqual([]);
    test.connectivity.online = true;
    expect(await forecast()).toMatchObject({ outcome: 'done' });
  });

  it('is no hindrance offline where the offline model may step in', async () => {
    await enable('groq');
    await set('scheduler.farProviders', true);
    await set('offline.useEmbedded', true);
    test.connectivity.online = false;
    expect(await forecast()).toEqual({ outcome: 'done', message: byEmbedded });
  });

  it('is that this computer is offline and its provider is pinned: nobody steps in for that one', async () => {
    await enable('groq');
    await set('scheduler.farProviders', true);
    await set('offline.useEmbedded', true);
    await test.client.call('lock.pin', { id: 'groq', reason: 'this one alone' });
    test.connectivity.online = false;
    expect(await forecast()).toEqual({
      outcome: 'nothing-to-do',
      message: 'counts: waits for the network.',
    });
  });

  it('is that the pinned provider can not serve', async () => {
    await enable('server');
    await test.client.call('lock.pin', { id: 'server', reason: 'this one alone' });
    server.missing = 'no address is set';
    const { outcome, message } = await forecast();
    expect(outcome).toBe('nothing-to-do');
    expect(message).toContain('counts: waits: ');
    expect((await autoOf()).last).toBeNull();
  });
});

describe('what changes while an automatic forecast waits for its turn', () => {
  /** Lets something happen while the run of a user keeps it waiting. @returns what the cycle came to then */
  async function meanwhile(change: () => Promise<unknown>) {
    await enable('server');
    const gate = createGate();
    server.next(gate.reply);
    const byUser = test.client.call('forecasts.run', { datasetId: id });
    await gate.arrived;
    const running = forecast();
    await settle(test.clock);
    await change();
    gate.open();
    await byUser;
    return running;
  }

  it('is no failure of it when runs were put on hold', async () => {
    const { outcome, message } = await meanwhile(() => test.client.call('lock.hold', { reason: 'a report' }));
    expect(outcome).toBe('nothing-to-do');
    expect(message).toContain('a report');
    expect((await autoOf()).last).toBeNull();
  });

  it('asks no far provider that stands before the near one since then', async () => {
    const order = ['groq', 'server', 'openai', 'gemini', 'cloudflare', 'huggingface', 'embedded'];
    const found = await meanwhile(async () => {
      await enable('groq');
      await set('priority', order);
    });
    expect(found).toEqual({ outcome: 'nothing-to-do', message: `counts: ${FAR}` });
    expect(groq.asked).toEqual([]);
    expect((await autoOf()).last).toBeNull();
  });
});

describe('what ends an automatic forecast and is no failure of it', () => {
  beforeEach(() => set('retry.attempts', 1));

  it('is that this computer went offline', async () => {
    await enable('groq');
    await set('scheduler.farProviders', true);
    groq.next(() => {
      test.connectivity.online = false;
      throw new ProviderFailure('DOWN', 'the connection was lost');
    });
    const { outcome, message } = await forecast();
    expect(outcome).toBe('nothing-to-do');
    expect(message).toMatch(/^counts: This computer is offline/);
    expect((await autoOf()).last).toBeNull();
  });

  it('is that the pinned provider failed', async () => {
    await enable('server');
    await test.client.call('lock.pin', { id: 'server', reason: 'this one alone' });
    server.next(failingAs('AUTH'));
    const { outcome, message } = await forecast();
    expect(outcome).toBe('nothing-to-do');
    expect(message).toMatch(/^counts: .*pinned/i);
    expect((await autoOf()).last).toBeNull();
  });
});

describe('an automatic forecast that takes longer than it may', () => {
  it('is stopped after six hours, has failed, and is not tried again for a day', async () => {
    await enable('groq');
    await set('scheduler.farProviders', true);
    const { look } = test.connectivity;
    test.connectivity.look = (_urls, signal) =>
      new Promise((_resolve, reject) => {
        signal.addEventListener('abort', () => reject(signal.reason), { once: true });
      });
    const running = forecast();
    await letPass(test.clock, 6 * HOUR + MINUTE);
    expect(await running).toMatchObject({
      outcome: 'timed-out',
      message: expect.stringMatching(/^Stopped after 6 hours, the longest it may take[.]/),
    });
    expect((await autoOf()).last).toMatchObject({
      outcome: 'failed',
      message: 'It took too long and was stopped.',
    });
    test.connectivity.look = look;
    expect((await forecast()).outcome).toBe('nothing-to-do');
    expect(groq.asked).toEqual([]);
  });
});

describe('an automatic forecast that failed', () => {
  beforeEach(async () => {
    await enable('server');
    server.otherwise(failingAs('CONFIG', { scope: 'request' }));
  });

  it('says why, and is not tried again for a day', async () => {
    const { outcome, message } = await forecast();
    expect(outcome).toBe('failed');
    expect(message).toMatch(/^counts: Nothing was published: /);
    expect(await autoOf()).toMatchObject({
      message: 'Failed for these data and this week; tried again after 2016-11-03 08:00 UTC.',
      last: { outcome: 'failed', message: message.slice('counts: '.length) },
    });
    const asked = server.asked.length;
    test.clock.advance(DAY - HOUR);
    expect((await forecast()).outcome).toBe('nothing-to-do');
    expect(server.asked).toHaveLength(asked);
    test.clock.advance(HOUR);
    expect((await forecast()).outcome).toBe('failed');
    expect(server.asked.length).toBeGreaterThan(asked);
  });

  it('is tried again at once with other data', async () => {
    await forecast();
    await test.importPlaces({ ...twoPlaces, Ouest: twoPlaces.Ouest.with(-1, 99) });
    server.otherwise(goodAnswer);
    expect(await forecast()).toMatchObject({ outcome: 'done' });
  });

  it('by a defect says nothing of it, and is not tried again either', async () => {
    server.otherwise(() => {
      throw new TypeError('cannot read the inner text');
    });
    const { outcome, message } = await forecast();
    expect(outcome).toBe('failed');
    expect(message).not.toContain('inner text');
    expect((await autoOf()).last).toEqual({
      at: '2016-11-02T08:00:00.000Z',
      outcome: 'failed',
      message: 'A defect in Outpost ended it; the local log has the details.',
    });
    expect((await forecast()).outcome).toBe('nothing-to-do');
  });

  it('because the user cancelled it is not tried again, and is no failure of the cycle', async () => {
    const gate = createGate();
    server.otherwise(gate.reply);
    const running = forecast();
    await gate.arrived;
    await test.client.call('forecasts.cancel', {});
    gate.open();
    expect(await running).toEqual({
      outcome: 'interrupted',
      message: 'counts: The run was cancelled. The published set stays as it was.',
    });
    expect((await forecast()).outcome).toBe('nothing-to-do');
  });
});

describe('an automatic forecast that is cut off', () => {
  let gate: Gate;

  /** Begins one that does not end, and kills the program. @returns the next start over what it left */
  async function killInside(): Promise<void> {
    gate = createGate();
    server.next(gate.reply);
    void forecast().catch(() => {});
    await gate.arrived;
    test = await test.restart();
  }

  beforeEach(async () => {
    await enable('server');
  });

  it('is remembered before the first request leaves', async () => {
    gate = createGate();
    server.next(gate.reply);
    const running = forecast();
    await gate.arrived;
    const { autoRuns } = JSON.parse(test.disk.text('scheduler.json'));
    expect(autoRuns[id]).toMatchObject({ outcome: 'running', week: '2016-W44', interruptions: 0 });
    expect((await autoOf()).message).toBe('A run is on its way.');
    gate.open();
    await running;
  });

  it('is told by the next start, and tried again', async () => {
    await killInside();
    expect(await autoOf()).toMatchObject({
      message: 'Due in the next cycle: there is no forecast yet.',
      last: { outcome: 'interrupted', message: 'Outpost ended before it was done.' },
    });
    expect(await forecast()).toMatchObject({ outcome: 'done' });
    expect(await sets()).toBe(1);
  });

  it('three times is taken for the reason of it, and rests for a day', async () => {
    for (let kill = 0; kill < 3; kill += 1) await killInside();
    expect((await autoOf()).message).toBe(
      'Failed for these data and this week; tried again after 2016-11-03 08:00 UTC.',
    );
    const asked = server.asked.length;
    await forecast();
    expect(server.asked).toHaveLength(asked);
    test.clock.advance(DAY);
    expect(await forecast()).toMatchObject({ outcome: 'done' });
  });

  it('is not begun while it can not be remembered', async () => {
    test.store.failNext('commit', { times: 100 });
    expect(await forecast()).toEqual({
      outcome: 'failed',
      message: 'Not saved: the disk is full. Free some space and try again.',
    });
    expect(server.asked).toEqual([]);
    expect((await autoOf()).last).toBeNull();
    test.store.heal();
    expect(await forecast()).toMatchObject({ outcome: 'done' });
  });

  it('is cancelled when Outpost is closed, and the next start tries it again', async () => {
    gate = createGate();
    server.next(gate.reply);
    const running = forecast();
    await gate.arrived;
    const closed = test.core.close();
    gate.open();
    await Promise.all([running, closed]);
    test = await test.restart();
    expect((await autoOf()).last).toMatchObject({ outcome: 'interrupted' });
    expect(await forecast()).toMatchObject({ outcome: 'done' });
  });
});
