import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { type Client, providerIds, settingDefinitions } from '../../../shared/contract/index.ts';
import { wideCsv } from '../../support/builders.ts';
import { openTestCore, type TestCore, twoPlaces } from '../../support/testCore.ts';
import { rejectionOf } from '../../support/thrownBy.ts';

const sampleFile = 'cholera_haiti_2010_2019_weekly.csv';
const sampleText = readFileSync(
  join(import.meta.dirname, '../../../main/assets/samples', sampleFile),
  'utf8',
);

let test: TestCore;
let client: Client;

beforeEach(async () => {
  test = await openTestCore();
  client = test.client;
});

describe('the settings', () => {
  const get = (key: string) => client.call('settings.get', { key });

  it('are all listed, with defaults and help', async () => {
    const { settings } = await client.call('settings.list', {});
    expect(settings.map((one) => one.key)).toEqual([...settingDefinitions.keys()]);
    expect(settings.every((one) => one.isDefault && one.help.endsWith('.'))).toBe(true);
  });

  it('tell their defaults, and after a restart who set them and by which entry', async () => {
    await client.call('settings.set', { key: 'report.author', value: 'Amina Diallo' });
    await client.call('settings.set', { key: 'forecast.horizons', value: 6 });
    test = await test.restart();
    const { settings } = await test.client.call('settings.list', { prefix: 'forecast.' });
    expect(settings).toEqual([
      expect.objectContaining({
        ...{ key: 'forecast.horizons', value: 6, standard: 4, isDefault: false },
        source: { kind: 'set', seq: 2, at: expect.any(String), by: 'Amina Diallo' },
      }),
    ]);
    const { entries } = await test.client.call('audit.list', {});
    const source = settings[0]!.source;
    const named = entries.find(({ seq }) => source.kind === 'set' && seq === source.seq)!;
    expect(named).toMatchObject({ type: 'SETTING_CHANGED', details: { key: 'forecast.horizons', value: 6 } });
  });

  it('have their default again once the last entry of a map is taken out', async () => {
    const key = 'risk.impact';
    await client.call('settings.set', { key, entry: 'cholera', value: 4 });
    await client.call('settings.set', { key, entry: 'measles', value: 3 });
    expect(await client.call('settings.set', { key, entry: 'cholera', value: null })).toMatchObject({
      isDefault: false,
    });
    expect(await client.call('settings.set', { key, entry: 'measles', value: null })).toMatchObject({
      value: {},
      isDefault: true,
    });
  });

  it('are kept over restarts and can be put back to their default', async () => {
    await client.call('settings.set', { key: 'import.epiWeek', value: 'cdc' });
    test = await test.restart();
    client = test.client;
    expect(await get('import.epiWeek')).toMatchObject({ value: 'cdc', isDefault: false });
    expect(await client.call('settings.unset', { key: 'import.epiWeek' })).toMatchObject({
      value: 'iso',
      isDefault: true,
    });
    test = await test.restart();
    expect(await test.client.call('settings.get', { key: 'import.epiWeek' })).toMatchObject({
      isDefault: true,
    });
  });

  it.each([
    ['settings.set', { key: 'forecast.horizons', value: 99 }, 'BAD_SETTING'],
    ['settings.set', { key: 'forecast.horizons', value: null }, 'BAD_SETTING'],
    ['settings.set', { key: 'no.such', value: 1 }, 'UNKNOWN_SETTING'],
    ['settings.unset', { key: 'no.such' }, 'UNKNOWN_SETTING'],
    ['settings.get', { key: 'no.such' }, 'UNKNOWN_SETTING'],
  ] as const)('refuse %s %j as %s and change nothing', async (method, params, code) => {
    expect(await rejectionOf(client.call(method, params as never))).toMatchObject({ code });
    expect(test.disk.names()).toEqual([]);
  });

  it('do not change when the change can not be saved', async () => {
    test.store.failNext('append');
    const refused = rejectionOf(client.call('settings.set', { key: 'forecast.horizons', value: 6 }));
    expect(await refused).toMatchObject({ code: 'DISK_FULL' });
    expect(await get('forecast.horizons')).toMatchObject({ value: 4, isDefault: true });
    expect(test.events('settings.changed')).toEqual([]);
  });

  it('name only datasets and places that are there, and say which they do not know', async () => {
    const id = await test.importPlaces(twoPlaces);
    const set = (key: string, value: unknown) => client.call('settings.set', { key, value });
    const key = 'risk.thresholds';
    await set(key, { [id]: { cases: 4 }, [`${id}/nord`]: { cases: 5 } });
    expect(await rejectionOf(set(key, { [id]: { cases: 4 }, [`${id}/nrod`]: { cases: 5 } }))).toMatchObject({
      code: 'BAD_SETTING',
      message: expect.stringMatching(/nrod.*Known: .*\/ouest, .*\/nord\./),
      details: { key, unknown: [`${id}/nrod`] },
    });
    expect(await rejectionOf(set('risk.prepared', { nobody: true }))).toMatchObject({
      code: 'BAD_SETTING',
      message: expect.stringContaining(`Known: ${id}.`),
    });
    // Places are not prepared by themselves.
    expect(await rejectionOf(set('risk.prepared', { [`${id}/nord`]: true }))).toMatchObject({
      code: 'BAD_SETTING',
    });
    const proto = JSON.parse('{"__proto__":{"cases":3}}');
    expect(await rejectionOf(set(key, proto))).toMatchObject({ code: 'BAD_SETTING' });
    expect((await get(key)).value).toEqual({ [id]: { cases: 4 }, [`${id}/nord`]: { cases: 5 } });
    // What was stated of a place stays when a later file has it no more.
    await test.importPlaces({ Ouest: [...twoPlaces.Ouest, 70] });
    await set(key, { [`${id}/nord`]: { cases: 6 } });
  });

  it('change one entry of a map and leave the others, however close two changes are', async () => {
    const id = await test.importPlaces(twoPlaces);
    const key = 'risk.thresholds';
    const state = (entry: string, value: unknown) => client.call('settings.set', { key, entry, value });
    await Promise.all([state(`${id}/nord`, { cases: 5 }), state(`${id}/ouest`, { cases: 7 })]);
    expect((await get(key)).value).toEqual({ [`${id}/nord`]: { cases: 5 }, [`${id}/ouest`]: { cases: 7 } });
    await state(`${id}/nord`, null);
    expect((await get(key)).value).toEqual({ [`${id}/ouest`]: { cases: 7 } });
    expect(await rejectionOf(state(`${id}/nowhere`, { cases: 5 }))).toMatchObject({ code: 'BAD_SETTING' });
    expect(
      await rejectionOf(client.call('settings.set', { key: 'forecast.horizons', entry: 'a', value: 5 })),
    ).toMatchObject({ code: 'BAD_SETTING' });
  });

  it('decide the order in which providers would serve', async () => {
    const order = ['server', 'groq', 'openai', 'gemini', 'cloudflare', 'huggingface', 'embedded'];
    await client.call('settings.set', { key: 'priority', value: order });
    const { providers } = await client.call('providers.list', {});
    expect(providers.map((one) => one.id)).toEqual(order);
    expect(providers).toEqual((await client.call('lock.status', {})).providers);
    expect([...order].sort()).toEqual([...providerIds].sort());
  });
});

describe('uploads', () => {
  const upload = async (text: string) => {
    const bytes = Buffer.from(text);
    const { uploadId } = await client.call('uploads.open', { name: 'page.csv', bytes: bytes.length });
    const { received } = await client.call('uploads.append', { uploadId, base64: bytes.toString('base64') });
    expect(received).toBe(bytes.length);
    return uploadId;
  };

  it('become a dataset, and are forgotten then', async () => {
    const uploadId = await upload(wideCsv(twoPlaces));
    const { datasets, stored } = await client.call('datasets.import', { files: [{ uploadId }] });
    expect(datasets[0]).toMatchObject({ name: 'page', locations: 2 });
    expect(stored).toBe('new');
    const again = rejectionOf(client.call('datasets.import', { files: [{ uploadId }] }));
    expect(await again).toMatchObject({ code: 'UNKNOWN_UPLOAD' });
  });

  it('stay after a dry run, which stores nothing', async () => {
    const uploadId = await upload(wideCsv(twoPlaces));
    const dry = await client.call('datasets.import', { files: [{ uploadId }], dryRun: true });
    expect(dry.stored).toBe('dry-run');
    expect(test.disk.names()).toEqual([]);
    const real = await client.call('datasets.import', { files: [{ uploadId }] });
    expect(real.datasets[0]!.contentHash).toBe(dry.datasets[0]!.contentHash);
  });

  it('stay when the import is refused, so that it can be tried with a mapping', async () => {
    const uploadId = await upload('a,b\n1,2\n');
    for (let n = 0; n < 2; n += 1) {
      const refused = rejectionOf(client.call('datasets.import', { files: [{ uploadId }] }));
      expect(await refused).toMatchObject({ code: 'NO_DATE_COLUMN' });
    }
    await client.call('uploads.discard', { uploadId });
  });
});

describe('datasets', () => {
  it('are shown with their series, and by week as known on a day', async () => {
    const id = await test.importPlaces(twoPlaces);
    const { series } = await client.call('datasets.show', { id });
    expect(series.map((one) => [one.location.name, one.cases])).toEqual(Object.entries(twoPlaces));
    const weekly = await client.call('datasets.weekly', { id, asOf: '2016-10-20' });
    expect(weekly).toMatchObject({ datasetId: id, asOf: '2016-10-20' });
    expect(weekly.weekEnds.at(-1)).toBe('2016-10-15');
    expect(weekly.places[0]!.cases).toEqual(twoPlaces.Ouest.slice(0, -2));
    const early = rejectionOf(client.call('datasets.weekly', { id, asOf: '2010-01-01' }));
    expect(await early).toMatchObject({ code: 'NO_DATA_YET' });
  });

  it.each(['datasets.show', 'datasets.weekly', 'datasets.remove', 'datasets.restore'] as const)(
    'that do not exist are unknown to %s',
    async (method) => {
      const refused = rejectionOf(client.call(method, { id: 'atlantis' }));
      expect(await refused).toMatchObject({ code: 'UNKNOWN_DATASET', details: { id: 'atlantis' } });
    },
  );

  it('leave nothing behind when they can not be saved', async () => {
    for (const operation of ['put', 'append'] as const) {
      test.store.failNext(operation);
      expect(await rejectionOf(test.importPlaces(twoPlaces))).toMatchObject({ code: 'DISK_FULL' });
      expect((await client.call('datasets.list', {})).datasets).toEqual([]);
      expect((await test.restart()).disk.names('datasets/')).toEqual([]);
    }
    expect(await test.importPlaces(twoPlaces)).toBeTruthy();
  });
});

describe('samples', () => {
  it('are listed with their source, and open with one call, source shown', async () => {
    const { samples } = await client.call('samples.list', {});
    expect(samples.every((one) => one.attribution !== '')).toBe(true);
    test.files.set(sampleFile, sampleText);
    const { datasets } = await client.call('samples.import', { id: samples[0]!.id });
    expect(datasets[0]).toMatchObject({
      attribution: samples[0]!.attribution,
      disease: 'cholera',
      locations: 10,
    });
  });

  it('that do not exist are unknown', async () => {
    const refused = rejectionOf(client.call('samples.import', { id: 'atlantis' }));
    expect(await refused).toMatchObject({ code: 'UNKNOWN_SAMPLE' });
  });
});
