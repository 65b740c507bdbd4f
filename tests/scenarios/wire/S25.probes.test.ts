/** S25 over real HTTP: probes of a day, and the one thing that follows from them. Each test names what must be broken for it to fail. */
import { afterEach, describe, expect, it } from 'vitest';
import type { RemoteProviderId } from '../../../shared/providers/providerSchema.ts';
import { HOUR, MINUTE } from '../../../shared/time/durations.ts';
import { rejectionOf } from '../../support/thrownBy.ts';
import { openWiredCore, type WiredCore } from '../../support/wiredCore.ts';
import { refusal } from './failures.ts';

let wired: WiredCore;

afterEach(() => wired.close());

const all: RemoteProviderId[] = ['openai', 'gemini', 'groq', 'cloudflare', 'huggingface', 'server'];
const requestsAt = (id: string) => wired.stubs[id]!.requests;
const chatsAt = (id: string) => requestsAt(id).filter(({ path }) => path.endsWith('/chat/completions'));
const status = () => wired.test.client.call('lock.status', {});
const statusOf = async (id: string) => (await status()).providers.find((one) => one.id === id)!;
const healthOf = async (id: string) =>
  (await wired.test.client.call('health.status', {})).providers.find((one) => one.id === id)!;

describe('S25 probes over HTTP', () => {
  // Fails when a probe asks for a forecast, posts anything, or asks more often than every five minutes.
  it('S25 of six hours at six providers make no chat call at all', async () => {
    wired = await openWiredCore(all, { isBackground: true });
    await wired.test.client.call('settings.set', { key: 'scheduler.autoForecast', value: false });
    await wired.pass(6 * HOUR);
    for (const id of all) {
      expect(chatsAt(id), id).toEqual([]);
      expect(new Set(requestsAt(id).map(({ method, text }) => `${method} ${text}`)), id).toEqual(
        new Set(['GET ']),
      );
      // Hugging Face is asked twice a probe: for the account, and for the model.
      const probes = requestsAt(id).length / (id === 'huggingface' ? 2 : 1);
      expect(probes, id).toBeGreaterThan(50);
      expect(probes, id).toBeLessThanOrEqual(1 + (6 * HOUR) / (5 * MINUTE));
    }
    expect(await status()).toMatchObject({ holder: null, epoch: 0 });
  });

  // Fails when what a probe finds is taken for what a real request found, in either direction.
  it('S25 probes that are answered clear no failure of real traffic', async () => {
    wired = await openWiredCore(['openai', 'gemini'], { isBackground: true });
    const { client } = wired.test;
    wired.stubs.openai!.models(['gpt-6-luna']);
    for (const [key, value] of Object.entries({ 'retry.attempts': 1, 'failover.threshold': 5 }))
      await client.call('settings.set', { key, value });
    wired.stubs.openai!.otherwise(refusal(503));
    const run = () =>
      wired.passing(rejectionOf(client.call('forecasts.run', { datasetId: wired.datasetId })), 1);
    expect(await run()).toMatchObject({ code: 'RUN_FAILED' });
    expect(await statusOf('openai')).toMatchObject({ consecutiveFailures: 3 });
    const chats = chatsAt('openai').length;
    await wired.pass(6 * HOUR);
    expect(await healthOf('openai')).toMatchObject({ status: 'FAILING', source: 'probe' });
    expect(await statusOf('openai')).toMatchObject({ consecutiveFailures: 3, bench: null });
    expect(chatsAt('openai')).toHaveLength(chats);
    expect(chatsAt('gemini')).toEqual([]);
  });
});

describe('S25 a dead provider', () => {
  // Fails when nobody confirms it in the background, the lock stays, or the user is not told why.
  it('S25 is confirmed down in the background, the lock fails over, and the next run is served', async () => {
    wired = await openWiredCore(['openai', 'gemini'], { isBackground: true });
    const { client } = wired.test;
    const run = () => client.call('forecasts.run', { datasetId: wired.datasetId });
    await client.call('settings.set', { key: 'failover.threshold', value: 20 });
    expect((await wired.passing(run(), 1)).run.provider).toBe('openai');
    const sets = wired.test.events('forecasts.published').length;
    await wired.stubs.openai!.close();
    expect(await wired.passing(rejectionOf(run()), 1)).toMatchObject({ code: 'RUN_FAILED' });
    expect(await status()).toMatchObject({ holder: 'openai', epoch: 1 });
    await wired.pass(4 * MINUTE);
    expect(await status()).toMatchObject({ holder: 'gemini', epoch: 2, cause: 'FAILOVER' });
    expect(await statusOf('openai')).toMatchObject({ bench: { cause: 'DOWN' } });
    expect(wired.test.events('lock.changed').at(-1)).toMatchObject({ holder: 'gemini', epoch: 2 });
    const { sentences } = await client.call('lock.explain', {});
    const why = sentences.find(({ text }) => text.startsWith('OpenAI'))!;
    expect(why.text).toContain(
      'after a request had found it down, 3 probes in a row did too: nobody answers at its address',
    );
    const { entries } = await client.call('audit.list', { limit: 1_000 });
    const cited = entries.find(({ seq }) => seq === why.auditSeqs[0]);
    expect(cited).toMatchObject({ type: 'PROVIDER_BENCHED', provider: 'openai', cause: 'DOWN' });
    expect(chatsAt('gemini')).toEqual([]);
    expect(wired.test.events('forecasts.published')).toHaveLength(sets);
    expect((await wired.passing(run(), 1)).run).toMatchObject({ provider: 'gemini', epoch: 2 });
  });
});
