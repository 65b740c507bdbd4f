import { QueryObserver } from '@tanstack/react-query';
import { describe, expect, it } from 'vitest';
import { assessQuery } from '../../../../renderer/features/place/assessQuery.ts';
import { AppError } from '../../../../shared/contract/index.ts';
import { openServices } from '../../support/services.tsx';

const question = { datasetId: 'ds-haiti', code: 'sud', asOf: '2016-11-02' };

async function open(values: Record<string, unknown> = {}) {
  const opened = await openServices({ values });
  const end = opened.stores.start();
  const store = opened.stores.alertAnswers;
  const stated = async () =>
    (await opened.client.call('settings.get', { key: 'risk.thresholds' })).value as object;
  return { ...opened, store, stated, end };
}

describe('what the counts of the shown place say', () => {
  it('is read for the place and day, and anew when what people state about risk changes', async () => {
    const { stores, client, end } = await open();
    const { queries } = stores.answers;
    const shown = new QueryObserver(queries, assessQuery(stores.answers.client, question));
    const unfollow = shown.subscribe(() => {});
    await expect.poll(() => shown.getCurrentResult().data?.location.code).toBe('sud');
    await client.call('settings.set', {
      key: 'risk.thresholds',
      value: { 'ds-haiti': { official: 'declined' } },
    });
    await expect.poll(() => shown.getCurrentResult().data?.official?.answer).toBe('declined');
    unfollow();
    end();
  });
});

describe('an answer about an alert line', () => {
  const others = { 'ds-other': { official: 'declined' }, 'ds-haiti': { cases: 40 } };

  it('is added to what is stated already, and taken back to exactly that', async () => {
    const { store, stated, end } = await open({ 'risk.thresholds': others });
    await store.getState().state('ds-haiti', { official: 'confirmed' });
    expect(await stated()).toEqual({ ...others, 'ds-haiti': { cases: 40, official: 'confirmed' } });
    expect(store.getState().answers['ds-haiti']).toMatchObject({ kind: 'done', before: { cases: 40 } });
    await store.getState().undo('ds-haiti');
    expect(await stated()).toEqual(others);
    expect(store.getState().answers).toEqual({});
    end();
  });

  it('keeps what another window states of another place meanwhile', async () => {
    const { store, client, stated, end } = await open();
    const release = client.holdNext('settings.set');
    const own = store.getState().state('ds-haiti/sud', { cases: 12 });
    await client.call('settings.get', { key: 'risk.thresholds' });
    const other = { key: 'risk.thresholds', entry: 'ds-haiti/nord', value: { cases: 7 } };
    await client.call('settings.set', other);
    release();
    await own;
    expect(await stated()).toEqual({ 'ds-haiti/sud': { cases: 12 }, 'ds-haiti/nord': { cases: 7 } });
    end();
  });

  it('leaves no empty entry behind when it is taken back', async () => {
    const { store, stated, end } = await open();
    await store.getState().state('ds-haiti', { official: 'declined' });
    await store.getState().forgetOfficial('ds-haiti');
    expect(await stated()).toEqual({});
    end();
  });

  it('says why it was refused', async () => {
    const { store, client, stated, end } = await open();
    client.failNext('settings.set', new AppError('FOLDER_IN_USE', 'Another process has the data folder.'));
    await store.getState().state('ds-haiti', { official: 'confirmed' });
    expect(store.getState().answers['ds-haiti']).toMatchObject({ kind: 'refused' });
    expect(await stated()).toEqual({});
    end();
  });
});
