import { beforeEach, describe, expect, it } from 'vitest';
import { FakeProvider, failingAs } from '../../support/fakeProvider.ts';
import { openTestCore, type TestCore, twoPlaces } from '../../support/testCore.ts';

describe('another provider that answers than the screen had named', () => {
  let groq: FakeProvider;
  let test: TestCore;
  let datasetId: string;

  const run = (named?: 'groq' | 'embedded', of = test) =>
    of.client.call('forecasts.run', { datasetId, ...(named === undefined ? {} : { named }) });
  const alerts = async (of = test) => (await of.client.call('forecasts.failovers', {})).failovers;
  const refuse = () => groq.next(failingAs('AUTH', {}, 'its key was refused'));

  beforeEach(async () => {
    groq = new FakeProvider('groq');
    test = await openTestCore({ providers: [groq] });
    datasetId = await test.importPlaces(twoPlaces);
    await test.client.call('settings.set', { key: 'providers.groq.enabled', value: true });
  });

  it('is an alert with its reason, also after a restart and after a clean run', async () => {
    refuse();
    const { run: record } = await run('groq');
    const alert = {
      runId: record.id,
      datasetId,
      issuedAt: record.finishedAt,
      asked: 'groq',
      answered: 'embedded',
      reason: expect.stringContaining('key'),
    };
    expect(await alerts()).toEqual([alert]);
    const again = await test.restart();
    expect(await alerts(again)).toEqual([alert]);
    await run('embedded', again);
    expect(await alerts(again)).toEqual([alert]);
  });

  it('is put away for good by the user, in the audit trail, and only once', async () => {
    refuse();
    const { run: record } = await run('groq');
    const dismiss = () => test.client.call('forecasts.dismissFailover', { runId: record.id });
    expect(await dismiss()).toEqual({ failovers: [] });
    expect(await dismiss()).toEqual({ failovers: [] });
    const { entries } = await test.client.call('audit.list', {});
    const dismissed = entries.filter(({ type }) => type === 'FAILOVER_DISMISSED');
    expect(dismissed).toMatchObject([{ cause: 'USER', details: { runId: record.id, datasetId } }]);
    expect(await alerts(await test.restart())).toEqual([]);
  });

  it('is one alert a dataset, of its newest such run; dismissing it dismisses the earlier ones', async () => {
    refuse();
    await run('groq');
    const { run: second } = await run('groq');
    expect(await alerts()).toMatchObject([{ runId: second.id, reason: null }]);
    await test.client.call('forecasts.dismissFailover', { runId: second.id });
    expect(await alerts()).toEqual([]);
  });

  it('is none where the one named answered, nobody was named, or a provider was asked for by name', async () => {
    await run('groq');
    refuse();
    await run();
    await test.client.call('forecasts.run', { datasetId, provider: 'embedded' });
    expect(await alerts()).toEqual([]);
  });
});
