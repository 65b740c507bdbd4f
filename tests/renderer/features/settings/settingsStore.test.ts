import { describe, expect, it } from 'vitest';
import { knownAnswer, settleAnswers } from '../../../../renderer/data/answers.ts';
import { settingsQuery } from '../../../../renderer/features/settings/settingsQuery.ts';
import { createSettingsStore } from '../../../../renderer/features/settings/settingsStore.ts';
import { AppError } from '../../../../shared/contract/index.ts';
import type { FakeOptions } from '../../support/fakeClient.ts';
import { openServices } from '../../support/services.tsx';

async function opened(options: FakeOptions = {}) {
  const { client, stores } = await openServices(options);
  const end = stores.start();
  const question = settingsQuery(client);
  await settleAnswers(stores.answers, question);
  const store = createSettingsStore({
    answers: stores.answers,
    sentenceOf: (thrown) => (thrown as Error).message,
  });
  const state = () => store.getState();
  const setting = (key: string) => knownAnswer(stores.answers, question)!.find((one) => one.key === key)!;
  const asked = () => client.calls.filter(({ method }) => /^settings\.(set|unset)$/.test(method));
  return { client, stores, end, state, setting, asked };
}

describe('a change of a setting', () => {
  it('is stored, shown, and taken back to the default that it replaced', async () => {
    const { state, setting, asked, end } = await opened();
    expect(await state().set('forecast.horizons', 6)).toBe(true);
    expect(setting('forecast.horizons')).toMatchObject({
      value: 6,
      isDefault: false,
      source: { kind: 'set' },
    });
    expect(state()).toMatchObject({
      last: 'forecast.horizons',
      answers: { 'forecast.horizons': { kind: 'done' } },
    });
    await state().undo('forecast.horizons');
    expect(setting('forecast.horizons')).toMatchObject({ value: 4, isDefault: true });
    expect(asked().at(-1)).toMatchObject({ method: 'settings.unset' });
    expect(state()).toMatchObject({ last: null, answers: { 'forecast.horizons': { kind: 'undone' } } });
    end();
  });

  it('is taken back to the value that it replaced, a reset too', async () => {
    const { state, setting, end } = await opened();
    await state().set('forecast.horizons', 6);
    await state().set('forecast.horizons', 2);
    await state().undo('forecast.horizons');
    expect(setting('forecast.horizons').value).toBe(6);
    await state().reset('forecast.horizons');
    expect(setting('forecast.horizons').isDefault).toBe(true);
    await state().undo('forecast.horizons');
    expect(setting('forecast.horizons').value).toBe(6);
    end();
  });

  it('that was taken back is redone, and can be taken back again', async () => {
    const { state, setting, end } = await opened();
    await state().set('forecast.horizons', 6);
    await state().undo('forecast.horizons');
    expect(state().lastUndone).toBe('forecast.horizons');
    await state().redo('forecast.horizons');
    expect(setting('forecast.horizons').value).toBe(6);
    expect(state()).toMatchObject({ last: 'forecast.horizons', lastUndone: null });
    await state().undo('forecast.horizons');
    expect(setting('forecast.horizons')).toMatchObject({ value: 4, isDefault: true });
    end();
  });

  it('that was taken back is not redone over what was set elsewhere since, and says so', async () => {
    const { client, state, setting, end } = await opened();
    await state().set('forecast.horizons', 6);
    await state().undo('forecast.horizons');
    await client.call('settings.set', { key: 'forecast.horizons', value: 3 });
    await state().redo('forecast.horizons');
    expect(setting('forecast.horizons').value).toBe(3);
    expect(state()).toMatchObject({
      lastUndone: null,
      answers: { 'forecast.horizons': { kind: 'changed' } },
    });
    end();
  });

  it('of one row takes back that row alone, whatever another window did to others', async () => {
    const { client, state, setting, asked, end } = await opened();
    await state().set('risk.impact', 4, 'cholera');
    await client.call('settings.set', { key: 'risk.impact', entry: 'measles', value: 2 });
    await state().undo('risk.impact');
    expect(asked().at(-1)?.params).toEqual({ key: 'risk.impact', value: null, entry: 'cholera' });
    expect(setting('risk.impact').value).toEqual({ measles: 2 });
    end();
  });

  it('that is refused says why and keeps what was typed', async () => {
    const { client, state, end } = await opened();
    client.failNext('settings.set', new AppError('FOLDER_IN_USE', 'Another process writes.'));
    state().type('forecast.horizons', '6');
    expect(await state().set('forecast.horizons', 6)).toBe(false);
    expect(state().answers['forecast.horizons']).toEqual({
      kind: 'refused',
      sentence: 'Another process writes.',
    });
    expect(state().drafts['forecast.horizons']).toEqual({ text: '6', isTried: false });
    expect(state().last).toBeNull();
    end();
  });

  it('is one at a time: a second one while it is stored is left out', async () => {
    const { state, asked, end } = await opened();
    const both = await Promise.all([
      state().set('forecast.horizons', 6),
      state().set('forecast.horizons', 7),
    ]);
    expect(both).toEqual([true, false]);
    expect(asked()).toHaveLength(1);
    end();
  });

  it('by another window is shown', async () => {
    const { client, setting, end, stores } = await opened();
    await client.call('settings.set', { key: 'report.author', value: 'Amina Diallo' });
    await settleAnswers(stores.answers, settingsQuery(client));
    expect(setting('report.author').value).toBe('Amina Diallo');
    end();
  });
});

describe('what was typed', () => {
  it('is wrong only once it was to be stored, and stays while other fields are dropped', async () => {
    const { state, end } = await opened();
    state().type('a', '1');
    state().type('b', '2');
    state().tryFields('a');
    state().type('a', '12');
    state().dropDrafts('b');
    expect(state().drafts).toEqual({ a: { text: '12', isTried: true } });
    end();
  });

  it('outlives the screen, what was said of changes does not', async () => {
    const { state, end } = await opened();
    await state().set('forecast.horizons', 6);
    state().type('report.author', 'Am');
    state().forget();
    expect(state()).toMatchObject({ answers: {}, last: null, drafts: { 'report.author': { text: 'Am' } } });
    end();
  });
});
