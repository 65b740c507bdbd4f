import { describe, expect, it } from 'vitest';
import { knownAnswer, outdate } from '../../../../renderer/data/answers.ts';
import { weeklyQuery } from '../../../../renderer/data/datasets/datasetQueries.ts';
import { previewQuery } from '../../../../renderer/features/provider/previewQuery.ts';
import { AppError } from '../../../../shared/contract/index.ts';
import type { FakeOptions } from '../../support/fakeClient.ts';
import { answered, followDialogs, followSetup, openServices, shownIn } from '../../support/services.tsx';

async function opened(options: FakeOptions = {}) {
  const { client, stores } = await openServices({ keys: { openai: 'environment' }, ...options });
  const ends = [stores.start(), await followSetup(stores), followDialogs(stores)];
  const end = () => {
    for (const one of ends) one();
  };
  const state = () => stores.consent.getState();
  const asked = (method: string) =>
    client.calls.filter((call) => call.method === method).map((call) => call.params);
  const preview = () => shownIn(stores, previewQuery(stores.answers, state().dialog!));
  const places = () => {
    const { datasetId, asOf } = state().dialog!;
    const weekly = knownAnswer(stores.answers, weeklyQuery(client, datasetId!, asOf));
    return weekly?.places.map(({ location }) => location);
  };
  return { client, stores, end, state, asked, preview, places, answered: () => answered(stores) };
}

describe('consent', () => {
  it('shows the request of a run as it would be made now, before anything can be agreed to', async () => {
    const { state, asked, answered, preview, places, end } = await opened();
    state().open('openai');
    await state().agree();
    expect(asked('settings.set')).toEqual([]);
    await answered();
    expect(asked('providers.preview')).toEqual([{ id: 'openai', datasetId: 'ds-haiti', asOf: '2016-11-02' }]);
    expect(preview().value?.body).toContain('Artibonite');
    expect(places()).toHaveLength(10);
    end();
  });

  it('enables the provider, closes, and shows that it can serve', async () => {
    const { stores, state, asked, answered, end } = await opened();
    state().open('openai');
    await answered();
    await state().agree();
    expect(asked('settings.set')).toEqual([{ key: 'providers.openai.enabled', value: true }]);
    expect(state().dialog).toBeNull();
    const [openai] = stores.lock.known()!.providers;
    expect(openai).toMatchObject({ id: 'openai', enabled: true, eligible: true });
    expect(stores.setup.getState().switched).toEqual({ id: 'openai', isOn: true });
    end();
  });

  it('that is not given changes nothing', async () => {
    const { state, asked, answered, end } = await opened();
    state().open('openai');
    await answered();
    state().close();
    await state().agree();
    expect(asked('settings.set')).toEqual([]);
    end();
  });

  it('can be given where there is no dataset to show a request of', async () => {
    const { state, asked, end } = await opened({ hasDataset: false });
    state().open('openai');
    await state().agree();
    expect(asked('providers.preview')).toEqual([]);
    expect(asked('settings.set')).toHaveLength(1);
    end();
  });

  it('waits until it is known where the requests lead', async () => {
    const { stores } = await openServices({ hasDataset: false });
    stores.consent.getState().open('openai');
    const agreed = stores.consent.getState().agree();
    expect(stores.consent.getState().dialog?.isBusy).toBe(false);
    await agreed;
  });

  it.each([
    ['while the dialog is open', false],
    ['after it was closed', true],
  ])('that comes to nothing says so %s', async (_, isClosed) => {
    const { client, state, answered, end } = await opened();
    state().open('openai');
    await answered();
    const release = client.holdNext('settings.set');
    client.failNext('settings.set', new AppError('DISK_FULL', 'The disk is full.'));
    const agreed = state().agree();
    if (isClosed) state().close();
    release();
    await agreed;
    expect(state().dialog).toMatchObject({ id: 'openai', isBusy: false, sentence: 'The disk is full.' });
    end();
  });
});

describe('the request that is shown', () => {
  it('is of the place that was chosen', async () => {
    const { state, asked, answered, preview, end } = await opened();
    state().open('openai');
    await answered();
    state().choosePlace('sud');
    expect(preview().value).toBeNull();
    await answered();
    expect(asked('providers.preview').at(-1)).toMatchObject({ location: 'sud' });
    expect(preview().value?.location).toBe('Sud');
    end();
  });

  it('of a place that can’t be forecast is its reason, and another place can be chosen', async () => {
    const { state, answered, preview, places, end } = await opened();
    state().open('openai');
    await answered();
    state().choosePlace('ouest');
    await answered();
    expect(preview()).toMatchObject({
      value: null,
      sentence: expect.stringContaining('8 reported weeks'),
    });
    expect(places()).toHaveLength(10);
    state().choosePlace('sud');
    await answered();
    expect(preview().value?.location).toBe('Sud');
    end();
  });

  it('changes with what may leave this computer', async () => {
    const { client, state, answered, preview, end } = await opened();
    state().open('openai');
    await answered();
    await client.call('settings.set', { key: 'privacy.codePlaces', value: true });
    await expect.poll(() => preview().value?.body).toContain('place 1');
    expect(preview().value?.body).not.toContain('Artibonite');
    end();
  });

  it('of a dataset that can’t be read is the reason', async () => {
    const { client, state, answered, stores, preview, end } = await opened();
    await outdate(stores.answers, ['weekly']);
    client.failNext('datasets.weekly', new AppError('FOLDER_DAMAGED', 'The file is damaged.'));
    state().open('openai');
    await answered();
    expect(preview().sentence).toBe('The file is damaged.');
    state().previewAgain();
    await answered();
    expect(preview().sentence).toBeNull();
    end();
  });
});
