import { describe, expect, it } from 'vitest';
import { knownAnswer, renewAnswers } from '../../../../renderer/data/answers.ts';
import { failoversQuery } from '../../../../renderer/features/run/failoversQuery.ts';
import { isRunning } from '../../../../renderer/features/run/runStore.ts';
import { AppError, type ErrorCode, type RunProgress } from '../../../../shared/contract/index.ts';
import { answered, openServices } from '../../support/services.tsx';

const progress: RunProgress = {
  runId: 'run-9',
  datasetId: 'ds-haiti',
  provider: 'embedded',
  isAutomatic: false,
  phase: 'place',
  done: 3,
  total: 10,
  place: 'Nippes',
  elapsedMs: 1_200,
};

describe('a forecast run', () => {
  it('is asked for as on the replay day, without naming a provider', async () => {
    const { stores, client } = await openServices();
    stores.choice.getState().setReplayDay('2016-10-05');
    await stores.data.refresh();
    await stores.run.getState().ask();
    const call = client.calls.find((candidate) => candidate.method === 'forecasts.run');
    expect(call?.params).toEqual({ datasetId: 'ds-haiti', asOf: '2016-10-05', named: 'embedded' });
  });

  it('is asked for as on today when the data run with the calendar', async () => {
    const { stores, client } = await openServices({ isReplay: false });
    await stores.run.getState().ask();
    const call = client.calls.find((candidate) => candidate.method === 'forecasts.run');
    expect(call?.params).toEqual({ datasetId: 'ds-haiti', named: 'embedded' });
  });

  it('shows the new set and says how many places it has', async () => {
    const { stores } = await openServices({ hasForecast: false, gaps: ['Sud'] });
    await stores.run.getState().ask();
    expect(stores.run.getState()).toMatchObject({
      isAsking: false,
      progress: null,
      end: { kind: 'published', places: 9, gaps: 1 },
    });
    expect(stores.data.known().summary?.runId).toBe('run-1');
  });

  it('that somebody else answered than was named beside the button is an alert until it is dismissed', async () => {
    const attempt = { model: null, epoch: 1, requests: 1 };
    const { stores, client } = await openServices({
      hasForecast: false,
      attempts: [
        { ...attempt, provider: 'openai', outcome: 'fenced', reason: 'its credit is spent' },
        { ...attempt, provider: 'embedded', outcome: 'published' },
      ],
    });
    const end = stores.start();
    await answered(stores);
    stores.lock.receive({ ...stores.lock.known()!, next: 'openai' });
    await stores.run.getState().ask();
    const alert = { runId: 'run-1', asked: 'openai', answered: 'embedded', reason: 'its credit is spent' };
    const failovers = () => knownAnswer(stores.answers, failoversQuery(client));
    await expect.poll(failovers).toMatchObject([alert]);
    stores.navigation.getState().go({ view: 'provider' });
    stores.run.getState().dismiss();
    await renewAnswers(stores.answers, ['failovers']);
    expect(failovers()).toMatchObject([alert]);
    client.failNext('forecasts.dismissFailover', new AppError('DISK_FULL', 'The disk is full.'));
    await stores.run.getState().dismissFailover('run-1');
    expect(failovers()).toMatchObject([alert]);
    expect(stores.run.getState().end).toMatchObject({ sentence: 'The disk is full.' });
    await stores.run.getState().dismissFailover('run-1');
    await renewAnswers(stores.answers, ['failovers']);
    expect(failovers()).toEqual([]);
    end();
  });

  it('keeps the sentence of a failure, and the published set', async () => {
    const { stores, client } = await openServices();
    client.failNext('forecasts.run', new AppError('RUN_FAILED', 'No answer within the deadline (120 s).'));
    await stores.run.getState().ask();
    expect(stores.run.getState().end).toEqual({
      kind: 'failed',
      sentence: 'No answer within the deadline (120 s).',
      refusal: { code: 'RUN_FAILED', details: null },
    });
    expect(stores.data.known().summary?.runId).toBe('run-1');
    stores.run.getState().dismiss();
    expect(stores.run.getState().end).toBeNull();
  });

  it('can be cancelled; that is no failure, and nothing is published', async () => {
    const { stores, client } = await openServices();
    const end = stores.start();
    client.holdNext('forecasts.run');
    const asked = stores.run.getState().ask();
    await expect.poll(() => stores.run.getState().progress?.place).toBe('Nippes');
    await stores.run.getState().cancel();
    await asked;
    end();
    expect(stores.run.getState()).toMatchObject({
      isAsking: false,
      progress: null,
      end: { kind: 'cancelled' },
    });
    expect(stores.data.known().summary?.runId).toBe('run-1');
  });

  it('is not asked for twice at the same time, nor without a dataset', async () => {
    const { stores, client } = await openServices();
    const release = client.holdNext('forecasts.run');
    const asked = stores.run.getState().ask();
    await stores.run.getState().ask();
    release();
    await asked;
    expect(client.calls.filter((call) => call.method === 'forecasts.run')).toHaveLength(1);
    const empty = await openServices({ hasDataset: false });
    await empty.stores.run.getState().ask();
    expect(empty.client.calls.map((call) => call.method)).not.toContain('forecasts.run');
  });

  it('of another window is shown, and its failure too', async () => {
    const { stores } = await openServices();
    stores.run.getState().receive(progress);
    expect(isRunning(stores.run.getState())).toBe(true);
    stores.run.getState().receive({ ...progress, phase: 'failed' });
    expect(isRunning(stores.run.getState())).toBe(false);
    expect(stores.run.getState().end).toEqual({ kind: 'failed', sentence: null, refusal: null });
  });
});

describe('an automatic run', () => {
  it('that fails ends without a banner: the scheduler tells what became of it', async () => {
    const { stores } = await openServices();
    stores.run.getState().receive({ ...progress, isAutomatic: true });
    expect(isRunning(stores.run.getState())).toBe(true);
    stores.run.getState().receive({ ...progress, isAutomatic: true, phase: 'failed' });
    expect(stores.run.getState()).toMatchObject({ progress: null, end: null });
  });

  it('that was cancelled says so, as any other', async () => {
    const { stores } = await openServices();
    stores.run.getState().receive({ ...progress, isAutomatic: true, phase: 'cancelled' });
    expect(stores.run.getState().end).toEqual({ kind: 'cancelled' });
  });
});

describe('a refused run', () => {
  /** A window that follows the lock, with a run refused in it. */
  async function refused(code: ErrorCode, details: Record<string, unknown> | null = null) {
    const { stores, client } = await openServices();
    const end = stores.start();
    await answered(stores);
    client.failNext('forecasts.run', new AppError(code, 'No.', details));
    await stores.run.getState().ask();
    const isShown = () => stores.run.getState().end !== null;
    expect(isShown()).toBe(true);
    return { stores, client, end, isShown };
  }

  it('for a hold is old news once runs are resumed, and not before', async () => {
    const { client, end, isShown } = await refused('HELD', { reason: 'Maintenance' });
    await client.call('lock.hold', { reason: 'Maintenance' });
    expect(isShown()).toBe(true);
    await client.call('lock.hold', { reason: 'Credit must be saved' });
    expect(isShown()).toBe(true);
    await client.call('lock.resume', {});
    expect(isShown()).toBe(false);
    end();
  });

  it('OFFLINE is old news once there is a network, or another provider would be asked', async () => {
    const first = await refused('OFFLINE', { provider: 'openai', offer: 'embedded' });
    first.stores.system.getState().setOnline(false);
    expect(first.isShown()).toBe(true);
    first.stores.system.getState().setOnline(true);
    expect(first.isShown()).toBe(false);
    first.end();
    const second = await refused('OFFLINE', { provider: 'openai', offer: 'embedded' });
    await second.client.call('lock.switch', { id: 'embedded', reason: 'no network' });
    expect(second.isShown()).toBe(false);
    second.end();
  });

  it('is no matter of the network where it was not refused for want of one', async () => {
    const { stores, end, isShown } = await refused('RUN_FAILED');
    stores.system.getState().setOnline(false);
    stores.system.getState().setOnline(true);
    expect(isShown()).toBe(true);
    end();
  });

  it.each([
    ['HELD', false],
    ['OFFLINE', false],
    ['PINNED', false],
    ['FAILED_OVER', false],
    ['RUN_FAILED', true],
  ] as const)('%s after a run that succeeds in another window is shown: %s', async (code, isLeft) => {
    const { stores, end, isShown } = await refused(code, {});
    stores.run.getState().receive({ ...progress, phase: 'place' });
    expect(isShown()).toBe(true);
    stores.run.getState().receive({ ...progress, phase: 'published' });
    expect(isShown()).toBe(isLeft);
    end();
  });

  it('of another window is old news once that one succeeds', async () => {
    const { stores } = await openServices();
    stores.run.getState().receive({ ...progress, phase: 'failed' });
    expect(stores.run.getState().end?.kind).toBe('failed');
    stores.run.getState().receive({ ...progress, phase: 'published' });
    expect(stores.run.getState().end).toBeNull();
  });
});
