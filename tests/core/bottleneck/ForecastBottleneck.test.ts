import { beforeEach, describe, expect, it } from 'vitest';
import { repairedTargets } from '../../../main/core/scoring/record/intervalRepair.ts';
import { type Client, type Forecast, forecastSchema, HUB_LEVELS } from '../../../shared/contract/index.ts';
import { valueAt } from '../../../shared/forecast/quantileLevels.ts';
import { longCsv, risingCounts } from '../../support/builders.ts';
import { crossingAnswer, FakeProvider, goodAnswer, withQuantiles } from '../../support/fakeProvider.ts';
import { isDeeplyFrozen } from '../../support/isDeeplyFrozen.ts';
import { storedSet } from '../../support/storedSet.ts';
import { openTestCore, type TestCore, twoPlaces } from '../../support/testCore.ts';

describe('a forecast that left the bottleneck', () => {
  let groq: FakeProvider;
  let test: TestCore;
  let client: Client;
  let datasetId: string;

  const run = async (params: { asOf?: string; horizons?: number; provider?: 'groq' | 'embedded' } = {}) =>
    (await client.call('forecasts.run', { datasetId, ...params })).forecasts;
  const only = async (params = {}) => (await run(params))[0]!;

  beforeEach(async () => {
    groq = new FakeProvider('groq');
    test = await openTestCore({ providers: [groq] });
    client = test.client;
    datasetId = await test.importPlaces(twoPlaces);
    await client.call('settings.set', { key: 'providers.groq.enabled', value: true });
  });

  it('has the form of the authoritative forecast', async () => {
    for (const forecast of [...(await run()), ...(await run({ provider: 'embedded' }))]) {
      expect(forecastSchema.parse(forecast)).toEqual(forecast);
    }
  });

  it('keeps weeks and medians as stated, and stretches the ranges of a provider without record by 1.5', async () => {
    const forecast = await only();
    const stated = goodAnswer(groq.asked[0]!).targets.cases;
    const asStated = stated.map((week, horizon) => ({ horizon, ...week }));
    const { cases } = repairedTargets({ cases: asStated, deaths: null }, 1.5);
    expect(forecast.targets.cases).toEqual(cases);
    const medians = (weeks: typeof stated) => weeks.map(({ quantiles }) => valueAt(quantiles, 0.5));
    expect(medians(forecast.targets.cases)).toEqual(medians(stated));
    expect(cases).not.toEqual(asStated);
    expect(forecast.targets.deaths).toBeNull();
    expect(forecast.referenceDate).toBe('2016-11-05');
    expect(forecast.lastObserved).toEqual({ targetEndDate: '2016-10-29', cases: 67, deaths: null });
  });

  it('says who made it, with which model, under which epoch, in which run, by which audit entries', async () => {
    const forecast = await only();
    expect(forecast.provenance).toMatchObject({
      provider: 'groq',
      model: 'groq-model/1',
      epoch: 1,
      runId: 'run-id-1',
      kappa: 1.5,
    });
    const { entries } = await client.call('audit.list', {});
    const cited = entries.filter((entry) => forecast.provenance.auditSeqs.includes(entry.seq));
    expect(cited.map((entry) => entry.type)).toEqual(['RUN_STARTED', 'LOCK_ACQUIRED']);
  });

  it('carries hash, usage, rationale, warnings, latency and claim as the provider gave them', async () => {
    const hash = `sha256:${'c'.repeat(64)}`;
    groq.next((request) => {
      test.clock.advance(412.34);
      return {
        ...goodAnswer(request),
        requestHash: hash,
        replyHash: hash,
        rationale: 'Growth of 4 % a week.',
        warnings: ['KEY_RENAMED'],
        claimedConfidence: 0.99,
        usage: { promptTokens: 700, completionTokens: 300 },
      };
    });
    const { provenance, confidence } = await only();
    expect(provenance).toMatchObject({
      requestHash: hash,
      replyHash: hash,
      rationale: 'Growth of 4 % a week.',
      warnings: ['KEY_RENAMED'],
      latencyMs: 412.3,
      usage: { promptTokens: 700, completionTokens: 300 },
    });
    expect(confidence).toMatchObject({ claimed: 0.99, word: 'no record yet', basis: 'prior', n: 0 });
    expect(confidence.calibrated).not.toBe(0.99);
  });

  it('has the same hash for the same data, whoever forecasts and when, and another for other data', async () => {
    const [first] = await run();
    test.clock.advance(3_600_000);
    const [again] = await run({ provider: 'embedded' });
    const [earlier] = await run({ asOf: '2016-10-20' });
    const hashOf = (forecast: Forecast | undefined) => forecast!.provenance.dataHash;
    expect(hashOf(again)).toBe(hashOf(first));
    expect(hashOf(earlier)).not.toBe(hashOf(first));
    datasetId = await test.importPlaces({ ...twoPlaces, Ouest: twoPlaces.Ouest.with(3, 99) });
    expect(hashOf((await run())[0])).not.toBe(hashOf(first));
  });

  it('has a no-change twin: equal for equal data, stored with the set, hashed in the forecast', async () => {
    const byGroq = await only();
    const byEmbedded = await only({ provider: 'embedded' });
    expect(byEmbedded.provenance.naiveTwinHash).toBe(byGroq.provenance.naiveTwinHash);
    const { naiveTwins } = storedSet(test.disk, 'run-id-1', 1);
    expect(naiveTwins.map((twin) => twin.forecastId)).toEqual([byGroq.id, 'run-id-1.nord']);
    expect(test.crypto.sha256(JSON.stringify(naiveTwins[0]!.targets))).toBe(byGroq.provenance.naiveTwinHash);
    expect(naiveTwins[0]!.targets.cases.map((week) => week.horizon)).toEqual([0, 1, 2, 3]);
  });

  it('is a forecast when it is made as on the day of issue, else a hindcast', async () => {
    expect(await only()).toMatchObject({ kind: 'forecast', asOf: '2016-11-02' });
    expect(await only({ asOf: '2016-10-31' })).toMatchObject({
      kind: 'hindcast',
      asOf: '2016-10-31',
      issuedAt: '2016-11-02T08:00:00.000Z',
    });
  });

  it('has as many horizons as were asked for, else as the setting says', async () => {
    expect((await only({ horizons: 1 })).targets.cases).toHaveLength(1);
    expect((await only()).targets.cases).toHaveLength(4);
    await client.call('settings.set', { key: 'forecast.horizons', value: 6 });
    expect((await only()).targets.cases.map((week) => week.targetEndDate)).toEqual([
      '2016-11-05',
      '2016-11-12',
      '2016-11-19',
      '2016-11-26',
      '2016-12-03',
      '2016-12-10',
    ]);
  });

  it('forecasts deaths where the data have them', async () => {
    const counts = { cases: risingCounts(24), deaths: risingCounts(24, 2) };
    test.files.set('both.csv', longCsv({ Ouest: counts }));
    const { datasets } = await client.call('datasets.import', { files: [{ path: 'both.csv' }] });
    datasetId = datasets[0]!.id;
    const forecast = await only();
    expect(forecast.lastObserved.deaths).toBe(counts.deaths.at(-1));
    expect(forecast.targets.deaths?.map((week) => week.targetEndDate)).toEqual(
      forecast.targets.cases.map((week) => week.targetEndDate),
    );
  });

  it('takes the impact of the disease from the settings', async () => {
    await client.call('settings.set', { key: 'risk.impact', value: { unspecified: 2, cholera: 5 } });
    const { disease, risk } = await only();
    expect(risk.impact).toBe(disease === 'cholera' ? 5 : 2);
  });

  it('may lack levels: what was not stated is not invented', async () => {
    groq.next(withQuantiles((all) => all.filter((q) => [0.1, 0.5, 0.9].includes(q.level))));
    const [partial, whole] = await run();
    expect(partial!.targets.cases[0]!.quantiles.map((q) => q.level)).toEqual([0.1, 0.5, 0.9]);
    expect(whole!.targets.cases[0]!.quantiles.map((q) => q.level)).toEqual(HUB_LEVELS);
  });

  it('is frozen in every part, and shared: no reader gets a copy', async () => {
    const [made] = await run();
    expect(isDeeplyFrozen(made)).toBe(true);
    expect(await client.call('forecasts.show', { id: made!.id })).toBe(made);
    expect(() => {
      made!.targets.cases[0]!.quantiles[0]!.value = 0;
    }).toThrow(TypeError);
  });

  it('is frozen and shared also when it was read back from disk', async () => {
    const [made] = await run();
    const again = await test.restart();
    const read = await again.client.call('forecasts.show', { id: made!.id });
    expect(read).toEqual(made);
    expect(isDeeplyFrozen(read)).toBe(true);
    expect(await again.client.call('forecasts.show', { id: made!.id })).toBe(read);
  });

  it('lies in two files of its own set that name epoch and run, and that are never written again', async () => {
    await run();
    const first = test.disk.names('sets/');
    const bytes = first.map((name) => test.disk.bytes(name));
    expect(first).toEqual(['sets/run-id-1.e1.json.gz', 'sets/run-id-1.e1.quantiles.json.gz']);
    await run();
    expect(test.disk.names('sets/')).toHaveLength(4);
    expect(first.map((name) => test.disk.bytes(name))).toEqual(bytes);
    expect(test.store.writes.put).toBe(5);
  });

  it('is one of a set of one provider, one model and one epoch', async () => {
    groq.otherwise(goodAnswer);
    const forecasts = await run();
    const made = new Set(
      forecasts.map(({ provenance: p }) => `${p.provider} ${p.model} ${p.epoch} ${p.runId}`),
    );
    expect(made.size).toBe(1);
  });

  it('never leaves for an answer that fails a check, nor for the one that was asked for once more', async () => {
    datasetId = await test.importPlaces({ ...twoPlaces, Sud: risingCounts(24), Centre: risingCounts(24) });
    groq.next(crossingAnswer, crossingAnswer);
    const forecasts = await run();
    expect(forecasts).toHaveLength(3);
    const listed = await client.call('forecasts.list', { datasetId });
    expect(listed.forecasts.map((one) => one.location.name)).toEqual(
      forecasts.map((one) => one.location.name),
    );
  });
});
