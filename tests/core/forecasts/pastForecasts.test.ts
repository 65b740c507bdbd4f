import { beforeEach, describe, expect, it } from 'vitest';
import type { Client, RunResult } from '../../../shared/contract/index.ts';
import { intervalAt, valueAt } from '../../../shared/forecast/quantileLevels.ts';
import { risingCounts } from '../../support/builders.ts';
import { FakeProvider } from '../../support/fakeProvider.ts';
import { openTestCore, type TestCore } from '../../support/testCore.ts';

describe('what the provider of a forecast said before', () => {
  let test: TestCore;
  let client: Client;
  let datasetId: string;
  let last: string;

  beforeEach(async () => {
    test = await openTestCore({ providers: [new FakeProvider('groq')] });
    client = test.client;
    datasetId = await test.importPlaces({ Ouest: risingCounts(110), Nord: risingCounts(110, 5) });
    await client.call('settings.set', { key: 'providers.groq.enabled', value: true });
    const { datasets } = await client.call('datasets.list', {});
    last = datasets[0]!.lastDate;
  });

  /** A replay, with all that was known so many weeks before the end of the data. */
  const runAt = (weeksBefore: number, provider?: 'embedded'): Promise<RunResult> => {
    const day = new Date(Date.parse(`${last}T00:00:00Z`) - weeksBefore * 7 * 86_400_000);
    const asOf = day.toISOString().slice(0, 10);
    return client.call('forecasts.run', { datasetId, asOf, ...(provider && { provider }) });
  };
  const ouest = ({ forecasts }: RunResult) => forecasts.find(({ location }) => location.name === 'Ouest')!;
  const past = async (set: RunResult, limit?: number) =>
    client.call('forecasts.past', { id: ouest(set).id, ...(limit && { limit }) });

  it('is of the same place and provider, from earlier days, newest first, with its ranges', async () => {
    const [oldest, older] = [await runAt(6), await runAt(3)];
    await runAt(2, 'embedded');
    const newest = await runAt(1);
    const { past: found, damaged } = await past(newest);
    expect(damaged).toEqual([]);
    expect(found.map(({ forecastId }) => forecastId)).toEqual([ouest(older).id, ouest(oldest).id]);
    const [week] = ouest(older).targets.cases;
    expect(found[0]!.cases[0]).toEqual({
      targetEndDate: week!.targetEndDate,
      median: valueAt(week!.quantiles, 0.5),
      interval80: intervalAt(week!.quantiles, 0.8),
    });
    expect((await past(oldest)).past).toEqual([]);
  });

  it('is the last one of a day that was forecast twice, and no more than asked for', async () => {
    await runAt(4);
    const again = await runAt(4);
    await runAt(6);
    const newest = await runAt(1);
    expect((await past(newest)).past).toHaveLength(2);
    expect((await past(newest, 1)).past.map(({ forecastId }) => forecastId)).toEqual([ouest(again).id]);
  });

  it('leaves replays and forecasts of the day apart: a replay may know what came later', async () => {
    await runAt(4);
    const today = await client.call('forecasts.run', { datasetId });
    expect((await past(today)).past).toEqual([]);
  });
});
