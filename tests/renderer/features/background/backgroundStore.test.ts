import { describe, expect, it } from 'vitest';
import { onAnswer, renewAnswers } from '../../../../renderer/data/answers.ts';
import { schedulerQuery } from '../../../../renderer/features/background/backgroundQueries.ts';
import { AppError } from '../../../../shared/contract/index.ts';
import { fakeCycle } from '../../support/FakeBackground.ts';
import type { FakeOptions } from '../../support/fakeClient.ts';
import { answered, healthIn, openServices, schedulerIn } from '../../support/services.tsx';

const calendar: FakeOptions = { isReplay: false };

/** A window that hears events, with everything read. */
async function opened(options: FakeOptions = calendar) {
  const { client, stores } = await openServices(options);
  const end = stores.start();
  const state = () => stores.background.getState();
  const scheduler = () => schedulerIn(stores);
  const health = () => healthIn(stores);
  await answered(stores);
  const asked = (method: string) =>
    client.calls.filter((call) => call.method === method).map((call) => call.params);
  return { client, stores, end, state, scheduler, health, asked };
}

describe('the scheduler', () => {
  it('is read with the window, and followed by events', async () => {
    const { client, scheduler, end } = await opened();
    expect(scheduler()).toMatchObject({ state: 'RUNNING', intervalMinutes: 60 });
    const degraded = { ...scheduler()!, state: 'DEGRADED' as const, reason: 'A step failed.' };
    client.emit('scheduler.changed', degraded);
    expect(scheduler()).toEqual(degraded);
    end();
  });

  it('runs one cycle when asked, once at a time, and shows its steps as they come', async () => {
    const { client, stores, state, asked, scheduler, end } = await opened();
    const release = client.holdNext('scheduler.runOnce');
    const steps: number[] = [];
    const stop = onAnswer(stores.answers, schedulerQuery(client), (value) => {
      if (value.isCycling) steps.push(value.lastCycle?.steps.length ?? 0);
    });
    const run = state().runOnce();
    void state().runOnce();
    expect(state().answers.runOnce).toEqual({ kind: 'busy' });
    release();
    await run;
    stop();
    expect(asked('scheduler.runOnce')).toHaveLength(1);
    expect(steps).toEqual(expect.arrayContaining([1, 2, 3, 4, 5]));
    expect(state().answers.runOnce).toBeUndefined();
    expect(scheduler()).toMatchObject({ isCycling: false, lastCycle: { cause: 'user' } });
    end();
  });

  it('is paused with the reason that was given, or none, and resumed', async () => {
    const { state, asked, scheduler, end } = await opened();
    await state().pause('  Data are being checked ');
    expect(scheduler()?.state).toBe('PAUSED');
    await state().resume();
    await state().pause(' ');
    expect(asked('scheduler.pause')).toEqual([{ reason: 'Data are being checked' }, {}]);
    await state().resume();
    expect(scheduler()?.state).toBe('RUNNING');
    end();
  });

  it('keeps why an order was refused until it is given again or the screen is left', async () => {
    const { client, stores, state, scheduler, end } = await opened();
    client.failNext('scheduler.pause', new AppError('DISK_FULL', 'The disk is full. Free 20 MB.'));
    await state().pause('');
    expect(state().answers.pause).toEqual({
      kind: 'refused',
      refusal: { code: 'DISK_FULL', details: null },
      sentence: 'The disk is full. Free 20 MB.',
    });
    expect(scheduler()?.state).toBe('RUNNING');
    stores.navigation.getState().follow('#/audit');
    expect(state().answers).toEqual({});
    client.failNext('scheduler.pause', new AppError('DISK_FULL', 'The disk is full. Free 20 MB.'));
    await state().pause('');
    await state().pause('');
    expect(state().answers).toEqual({});
    end();
  });

  it('keeps the order under way when the screen is left', async () => {
    const { client, stores, state, end } = await opened();
    const release = client.holdNext('scheduler.runOnce');
    const run = state().runOnce();
    stores.navigation.getState().follow('#/audit');
    expect(state().answers.runOnce).toEqual({ kind: 'busy' });
    release();
    await run;
    end();
  });
});

describe('a dataset', () => {
  it('is switched by itself, and two of them do not wait for each other', async () => {
    const { client, state, scheduler, end } = await opened();
    const release = client.holdNext('scheduler.setAutoForecast');
    const first = state().setAutoForecast('ds-haiti', true);
    await state().setAutoForecast('ds-none', true);
    expect(state().answers['auto:ds-none']).toMatchObject({ kind: 'refused' });
    expect(state().answers['auto:ds-haiti']).toEqual({ kind: 'busy' });
    release();
    await first;
    expect(state().answers['auto:ds-haiti']).toBeUndefined();
    expect(scheduler()?.datasets).toMatchObject([{ datasetId: 'ds-haiti', isOn: true }]);
    end();
  });

  it('is watched by files that the host asks for, and no more when that is taken back', async () => {
    const { state, asked, scheduler, end } = await opened({ ...calendar, canChooseFiles: true });
    await state().watch('ds-haiti');
    expect(asked('datasets.watch')).toEqual([{ id: 'ds-haiti' }]);
    expect(scheduler()?.datasets[0]?.watch?.files).toEqual([{ path: '/home/field/counts.csv', sheet: null }]);
    await state().unwatch('ds-haiti');
    expect(scheduler()?.datasets[0]?.watch).toBeNull();
    end();
  });

  it('that was imported is among those that can be automatic at once', async () => {
    const { client, asked, stores, scheduler, end } = await opened();
    const before = asked('scheduler.status').length;
    client.emit('datasets.changed', { datasetId: 'ds-haiti' });
    expect(asked('scheduler.status')).toHaveLength(before + 1);
    await answered(stores);
    expect(scheduler()?.datasets).toHaveLength(1);
    end();
  });
});

describe('the health of providers', () => {
  it('is followed by events, and read anew with the lock and with settings', async () => {
    const { client, stores, asked, health, end } = await opened();
    const before = asked('health.status').length;
    const offline = { status: 'OFFLINE' as const, checkedAt: null, message: 'No address answered.' };
    client.emit('health.changed', { ...health()!, connectivity: offline });
    expect(health()?.connectivity).toEqual(offline);
    client.emit('lock.changed', stores.lock.known()!);
    client.emit('settings.changed', { key: 'scheduler.intervalMinutes' });
    expect(asked('health.status')).toHaveLength(before + 2);
    end();
  });

  it('is looked at when asked, once at a time', async () => {
    const { client, state, end } = await opened();
    const release = client.holdNext('health.check');
    const check = state().check();
    void state().check();
    expect(state().answers.check).toEqual({ kind: 'busy' });
    release();
    await check;
    expect(client.background.checks).toBe(1);
    expect(state().answers.check).toBeUndefined();
    end();
  });

  it('that came back online puts a refusal for want of a network away', async () => {
    const { client, stores, health, end } = await opened({
      ...calendar,
      connectivity: { status: 'OFFLINE' },
    });
    client.failNext('forecasts.run', new AppError('OFFLINE', 'Offline.', { provider: 'openai' }));
    await stores.run.getState().ask();
    expect(stores.run.getState().end?.kind).toBe('failed');
    const { connectivity, ...others } = health()!;
    client.emit('health.changed', { ...others, connectivity: { ...connectivity, status: 'ONLINE' } });
    expect(stores.run.getState().end).toBeNull();
    end();
  });
});

describe('a failed read', () => {
  it('keeps what was known and says why', async () => {
    const { client, stores, scheduler, end } = await opened({
      ...calendar,
      scheduler: { lastCycle: fakeCycle('2026-11-18T08:00:00.000Z') },
    });
    client.failNext('scheduler.status', new AppError('FOLDER_DAMAGED', 'A file cannot be read.'));
    await renewAnswers(stores.answers, ['scheduler']);
    expect(scheduler()).toMatchObject({ state: 'RUNNING' });
    const { error } = stores.answers.queries.getQueryState(['scheduler'])!;
    expect(error?.message).toBe('A file cannot be read.');
    end();
  });
});
