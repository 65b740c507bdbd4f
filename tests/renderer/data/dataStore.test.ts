import { describe, expect, it } from 'vitest';
import { selectedDataset, workingDay } from '../../../renderer/data/dataStore.ts';
import { AppError } from '../../../shared/contract/index.ts';
import { openServices } from '../support/services.tsx';

describe('the data of the window', () => {
  it('open the newest dataset with its published set and the counts of that day', async () => {
    const { stores } = await openServices();
    const state = stores.data.getState();
    expect(selectedDataset(state)?.name).toBe('Cholera, Haiti');
    expect(state.summary.value?.places).toHaveLength(10);
    expect(state.weekly.value?.asOf).toBe('2016-11-02');
  });

  it('know the difference between no forecast yet and a failure', async () => {
    const { stores, client } = await openServices({ hasForecast: false });
    expect(stores.data.getState().summary).toEqual({ value: null, isLoading: false, sentence: null });
    client.failNext('forecasts.summary', new AppError('FOLDER_DAMAGED', 'The set could not be read.'));
    await stores.data.getState().refresh();
    expect(stores.data.getState().summary.sentence).toBe('The set could not be read.');
  });

  it('keep the sentence of a failed list, and what was known before', async () => {
    const { stores, client } = await openServices();
    client.failNext('datasets.list', new AppError('FOLDER_DAMAGED', 'The index is damaged.'));
    await stores.data.getState().load();
    const { datasets } = stores.data.getState();
    expect(datasets.sentence).toBe('The index is damaged.');
    expect(datasets.value).toHaveLength(1);
  });

  it('are read anew as on the chosen replay day', async () => {
    const { stores, client } = await openServices();
    await stores.data.getState().setReplayDay('2016-09-07');
    expect(stores.data.getState().weekly.value?.weekEnds.at(-1)).toBe('2016-09-03');
    expect(client.calls.at(-1)).toEqual({
      method: 'datasets.weekly',
      params: { id: 'ds-haiti', asOf: '2016-09-07' },
    });
  });

  it('name no day for a dataset that runs with the calendar', async () => {
    const { stores, client } = await openServices({ isReplay: false });
    expect(workingDay(stores.data.getState())).toBeUndefined();
    expect(client.calls.at(-1)).toEqual({ method: 'datasets.weekly', params: { id: 'ds-haiti' } });
  });

  it('drop an answer that a newer question overtook', async () => {
    const { stores, client } = await openServices();
    const release = client.holdNext('datasets.weekly');
    const slow = stores.data.getState().setReplayDay('2016-09-07');
    await expect.poll(() => client.calls.at(-1)?.method).toBe('datasets.weekly');
    await stores.data.getState().setReplayDay('2016-10-05');
    release();
    await slow;
    expect(stores.data.getState().weekly.value?.asOf).toBe('2016-10-05');
  });

  it('read a forecast once, because forecasts never change', async () => {
    const { stores, client } = await openServices();
    const { loadDetail } = stores.data.getState();
    await Promise.all([loadDetail('run-1.sud'), loadDetail('run-1.sud')]);
    await loadDetail('run-1.sud');
    expect(client.calls.filter((call) => call.method === 'forecasts.show')).toHaveLength(1);
    expect(stores.data.getState().details['run-1.sud']?.value?.chart.location.name).toBe('Sud');
  });

  it('keep the sentence of a forecast that could not be read, and read it on the next try', async () => {
    const { stores, client } = await openServices();
    client.failNext('forecasts.show', new AppError('UNKNOWN_FORECAST', 'This forecast is gone.'));
    await stores.data.getState().loadDetail('run-1.sud');
    expect(stores.data.getState().details['run-1.sud']?.sentence).toBe('This forecast is gone.');
    await stores.data.getState().loadDetail('run-1.sud');
    expect(stores.data.getState().details['run-1.sud']?.value).not.toBeNull();
  });

  it('are empty without a dataset', async () => {
    const { stores, client } = await openServices({ hasDataset: false });
    const state = stores.data.getState();
    expect(state).toMatchObject({ selectedId: null, datasets: { value: [] } });
    expect(state.samples).toHaveLength(1);
    expect(client.calls.map((call) => call.method)).not.toContain('forecasts.summary');
  });
});
