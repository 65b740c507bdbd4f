import { describe, expect, it } from 'vitest';
import { openTestCore, twoPlaces } from '../../support/testCore.ts';

describe('the record that a dataset starts with', () => {
  it('is what the first forecast of the offline model stands on', async () => {
    const { client, importPlaces } = await openTestCore();
    const datasetId = await importPlaces(twoPlaces);
    const made = await client.call('hindcast.backtest', { datasetId });
    expect(made).toMatchObject({ outcome: 'made', origins: 23, of: 23 });
    const { scores } = await client.call('scores.list', { datasetId });
    expect(scores.map(({ source, provider, horizon }) => [source, provider, horizon])).toEqual(
      [0, 1, 2, 3].map((horizon) => ['backtest', 'embedded', horizon]),
    );
    expect(scores.reduce((sum, { n }) => sum + n, 0)).toBe(made.scored);
    const { forecasts } = await client.call('forecasts.run', { datasetId, provider: 'embedded' });
    expect(forecasts.map(({ confidence }) => confidence.basis)).toEqual(['backtest', 'backtest']);
    expect(forecasts[0]?.confidence.word).not.toBe('no record yet');
  });

  it('is still there after a start, and is not made again', async () => {
    const opened = await openTestCore();
    const datasetId = await opened.importPlaces(twoPlaces);
    await opened.client.call('hindcast.backtest', { datasetId });
    await opened.core.close();
    const { client } = await opened.restart();
    expect(await client.call('hindcast.backtest', { datasetId })).toEqual({
      outcome: 'known',
      origins: null,
      of: null,
      scored: null,
    });
    expect((await client.call('scores.list', { datasetId })).scores).toHaveLength(4);
  });

  it('goes with the import that it was made on', async () => {
    const { client, importPlaces } = await openTestCore();
    const datasetId = await importPlaces(twoPlaces);
    await client.call('hindcast.backtest', { datasetId });
    await client.call('datasets.undoImport', { id: datasetId });
    expect((await client.call('scores.list', {})).scores).toEqual([]);
  });

  it('is made without being asked for where Outpost stays open, after the import has answered', async () => {
    const { client, importPlaces, events, core } = await openTestCore({ isBackground: true });
    const made = new Promise<void>((resolve) => {
      client.on('hindcast.progress', ({ phase }) => phase === 'done' && resolve());
    });
    const datasetId = await importPlaces(twoPlaces);
    expect(events('hindcast.progress').filter(({ phase }) => phase === 'done')).toEqual([]);
    await made;
    expect(events('hindcast.progress').at(-1)).toMatchObject({ kind: 'backtest', datasetId, done: 23 });
    await core.close();
  });

  it('is of a known dataset', async () => {
    const { client } = await openTestCore();
    await expect(client.call('hindcast.backtest', { datasetId: 'none' })).rejects.toMatchObject({
      code: 'UNKNOWN_DATASET',
    });
  });
});
