import { describe, expect, it } from 'vitest';
import { listsQuery, placeDetailQuery } from '../../../renderer/data/datasets/datasetQueries.ts';
import { DataFailures } from '../../../renderer/features/dataset/index.ts';
import { AppError } from '../../../shared/contract/index.ts';
import { markupOf, openServices, wordsOf } from '../support/services.tsx';

describe('the data of the window', () => {
  it('open the newest dataset with its published set and the counts of that day', async () => {
    const { stores } = await openServices();
    const { datasets, selectedId, summary, weekly } = stores.data.known();
    expect(datasets.find(({ id }) => id === selectedId)?.name).toBe('Cholera, Haiti');
    expect(summary?.places).toHaveLength(10);
    expect(weekly?.asOf).toBe('2016-11-02');
  });

  it('know the difference between no forecast yet and a failure', async () => {
    const { services, stores, client } = await openServices({ hasForecast: false });
    const words = () => wordsOf(markupOf(services, <DataFailures />));
    expect(stores.data.known().summary).toBeNull();
    expect(words()).toBe('');
    client.failNext('forecasts.summary', new AppError('FOLDER_DAMAGED', 'The set could not be read.'));
    await stores.data.refresh();
    expect(words()).toContain('The set could not be read.');
  });

  it('keep what was known before beside the failure of a list', async () => {
    const { stores, client } = await openServices();
    client.failNext('datasets.list', new AppError('FOLDER_DAMAGED', 'The index is damaged.'));
    await stores.data.load();
    expect(stores.data.known().datasets).toHaveLength(1);
    const { queryKey } = listsQuery(client);
    expect(stores.answers.queries.getQueryState(queryKey)?.error?.message).toBe('The index is damaged.');
  });

  it('are read anew as on the chosen replay day', async () => {
    const { stores, client } = await openServices();
    stores.choice.getState().setReplayDay('2016-09-07');
    await stores.data.refresh();
    expect(stores.data.known().weekly?.weekEnds.at(-1)).toBe('2016-09-03');
    expect(client.calls.at(-1)).toEqual({
      method: 'datasets.weekly',
      params: { id: 'ds-haiti', asOf: '2016-09-07' },
    });
  });

  it('name no day for a dataset that runs with the calendar', async () => {
    const { stores, client } = await openServices({ isReplay: false });
    expect(stores.data.known().day).toBeUndefined();
    expect(client.calls.at(-1)).toEqual({ method: 'datasets.weekly', params: { id: 'ds-haiti' } });
  });

  it('show the counts of the newest choice, whichever answer comes last', async () => {
    const { stores, client } = await openServices();
    const release = client.holdNext('datasets.weekly');
    stores.choice.getState().setReplayDay('2016-09-07');
    const slow = stores.data.refresh();
    await expect.poll(() => client.calls.at(-1)?.method).toBe('datasets.weekly');
    stores.choice.getState().setReplayDay('2016-10-05');
    await stores.data.refresh();
    release();
    await slow;
    expect(stores.data.known().weekly?.asOf).toBe('2016-10-05');
  });

  it('drop an answer to the same question that is older than the change', async () => {
    const { stores, client } = await openServices();
    const asked = () => client.calls.filter(({ method }) => method === 'datasets.list').length;
    const before = asked();
    const release = client.holdNext('datasets.list');
    const slow = stores.data.load();
    await expect.poll(asked).toBe(before + 1);
    client.imports.damaged = [{ id: 'ds-other', message: 'It is damaged.' }];
    await stores.data.load();
    expect(stores.data.known().damaged).toHaveLength(1);
    client.imports.damaged = [];
    release();
    await slow;
    expect(stores.data.known().damaged).toHaveLength(1);
  });

  it('read a forecast once, because forecasts never change', async () => {
    const { stores, client } = await openServices();
    const { readForecast } = stores.data;
    await Promise.all([readForecast('run-1.sud'), readForecast('run-1.sud')]);
    await readForecast('run-1.sud');
    expect(client.calls.filter((call) => call.method === 'forecasts.show')).toHaveLength(1);
  });

  it('keep the failure of a forecast that could not be read, and read it on the next try', async () => {
    const { stores, client } = await openServices();
    const { queryKey } = placeDetailQuery(client, 'run-1.sud');
    const state = () => stores.answers.queries.getQueryState(queryKey);
    client.failNext('forecasts.show', new AppError('UNKNOWN_FORECAST', 'This forecast is gone.'));
    await stores.data.readForecast('run-1.sud');
    expect(state()?.error?.message).toBe('This forecast is gone.');
    await stores.data.readForecast('run-1.sud');
    expect(state()).toMatchObject({ error: null, data: { chart: { location: { name: 'Sud' } } } });
  });

  it('are empty without a dataset', async () => {
    const { stores, client } = await openServices({ hasDataset: false });
    expect(stores.data.known()).toMatchObject({ selectedId: null, datasets: [] });
    expect(stores.data.known().samples).toHaveLength(1);
    expect(client.calls.map((call) => call.method)).not.toContain('forecasts.summary');
  });
});
