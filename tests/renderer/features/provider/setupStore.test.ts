import { describe, expect, it } from 'vitest';
import { renewAnswers } from '../../../../renderer/data/answers.ts';
import { setupQuery } from '../../../../renderer/features/provider/setupQuery.ts';
import { AppError, type RemoteProviderId } from '../../../../shared/contract/index.ts';
import type { FakeOptions } from '../../support/fakeClient.ts';
import { answered, followSetup, openServices, setupIn, shownIn } from '../../support/services.tsx';

const secret = 'sk-never-to-be-seen';

async function opened(id: RemoteProviderId = 'openai', options: FakeOptions = {}) {
  const { client, stores } = await openServices(options);
  const ends = [stores.start(), await followSetup(stores)];
  const end = () => {
    for (const one of ends) one();
  };
  const state = () => stores.setup.getState();
  state().open(id);
  await answered(stores);
  const asked = (method: string) =>
    client.calls.filter((call) => call.method === method).map((call) => call.params);
  const answer = (part: keyof NonNullable<ReturnType<typeof state>['dialog']>['answers']) =>
    state().dialog?.answers[part];
  const setup = () => setupIn(stores)?.providers.find((one) => one.id === id);
  const status = () => stores.lock.known()?.providers.find((one) => one.id === id);
  return { client, stores, end, state, asked, answer, setup, status };
}

/** A field with something typed in. */
const typed = (value: string) => {
  const field = { value };
  const take = () => {
    const text = field.value;
    field.value = '';
    return text;
  };
  return { field, take };
};

describe('a key', () => {
  it('is handed on once and is in no store afterwards', async () => {
    const { stores, state, asked, answer, setup, end } = await opened();
    state().acceptPlainText(true);
    await state().sendKey(() => secret);
    expect(asked('providers.setKey')).toEqual([{ id: 'openai', key: secret, plainText: true }]);
    expect(answer('key')).toEqual({ kind: 'done' });
    expect(setup()).toMatchObject({ keySource: 'plain-text', missing: null });
    for (const [name, store] of Object.entries(stores))
      if ('getState' in store) expect(JSON.stringify(store.getState()), name).not.toContain(secret);
    const kept = stores.answers.queries.getQueryCache().getAll();
    expect(JSON.stringify(kept.map(({ queryKey, state }) => [queryKey, state]))).not.toContain(secret);
    end();
  });

  it('is in no store either when it was refused', async () => {
    const { client, stores, state, answer, end } = await opened('openai', { hasKeyStore: true });
    client.failNext('providers.setKey', new AppError('BAD_KEY', 'That is no key.'));
    await state().sendKey(() => secret);
    expect(answer('key')).toMatchObject({ kind: 'refused', sentence: 'That is no key.' });
    expect(JSON.stringify(stores.setup.getState())).not.toContain(secret);
    end();
  });

  it('stays in its field until a plain-text file is accepted where there is no key store', async () => {
    const { state, asked, answer, end } = await opened();
    const { field, take } = typed(secret);
    await state().sendKey(take);
    expect(answer('key')).toEqual({ kind: 'missing', what: 'plainText' });
    expect(field.value).toBe(secret);
    expect(asked('providers.setKey')).toEqual([]);
    state().acceptPlainText(true);
    await state().sendKey(take);
    expect(field.value).toBe('');
    expect(answer('key')).toEqual({ kind: 'done' });
    end();
  });

  it('goes to the key store without a question where there is one', async () => {
    const { state, asked, setup, end } = await opened('openai', { hasKeyStore: true });
    await state().sendKey(() => secret);
    expect(asked('providers.setKey')).toEqual([{ id: 'openai', key: secret }]);
    expect(setup()?.keySource).toBe('key-store');
    end();
  });

  it('shows at once that an enabled provider can serve, which no event tells', async () => {
    const { state, status, end } = await opened('openai', {
      hasKeyStore: true,
      values: { 'providers.openai.enabled': true },
    });
    expect(status()).toMatchObject({ configured: false, eligible: false });
    await state().sendKey(() => secret);
    expect(status()).toMatchObject({ configured: true, eligible: true });
    end();
  });

  it('that was not typed is asked for', async () => {
    const { state, asked, answer, end } = await opened('openai', { hasKeyStore: true });
    await state().sendKey(() => '');
    expect(answer('key')).toEqual({ kind: 'missing', what: 'key' });
    expect(asked('providers.setKey')).toEqual([]);
    end();
  });

  it('can be removed again', async () => {
    const { state, setup, answer, end } = await opened('openai', { keys: { openai: 'plain-text' } });
    await state().removeKey();
    expect(answer('keyRemoval')).toEqual({ kind: 'done' });
    expect(setup()?.keySource).toBeNull();
    end();
  });
});

describe('the connection', () => {
  it('is stored as far as it was changed', async () => {
    const { state, asked, answer, end } = await opened();
    state().fill({ model: 'b-model' });
    state().fill({ dailyBudget: '5000' });
    await state().save();
    expect(asked('settings.set')).toEqual([
      { key: 'providers.openai.model', value: 'b-model' },
      { key: 'providers.openai.dailyBudget', value: 5_000 },
    ]);
    expect(state().dialog?.edits).toEqual({});
    expect(answer('connection')).toEqual({ kind: 'done' });
    state().fill({ model: '' });
    expect(answer('connection')).toBeUndefined();
    end();
  });

  it('is not stored while a field is wrong', async () => {
    const { state, asked, end } = await opened();
    state().fill({ hasOtherAddress: true, address: 'http://example.org/v1' });
    await state().save();
    expect(asked('settings.set')).toEqual([]);
    expect(state().dialog?.edits.address).toBe('http://example.org/v1');
    end();
  });

  it('keeps what was filled in when it could not be stored', async () => {
    const { client, state, answer, end } = await opened();
    client.failNext('settings.set', new AppError('DISK_FULL', 'The disk is full.'));
    state().fill({ model: 'b-model' });
    await state().save();
    expect(answer('connection')).toMatchObject({ kind: 'refused', sentence: 'The disk is full.' });
    expect(state().dialog?.edits).toEqual({ model: 'b-model' });
    end();
  });

  it('keeps what was filled in while it was being stored', async () => {
    const { client, state, end } = await opened();
    const release = client.holdNext('settings.set');
    state().fill({ model: 'b-model' });
    const saved = state().save();
    state().fill({ dailyBudget: '7' });
    release();
    await saved;
    expect(state().dialog?.edits).toMatchObject({ dailyBudget: '7' });
    end();
  });

  it('of an enabled provider to another host is stored switched off, and consent is asked for', async () => {
    const { stores, state, asked, status, end } = await opened('openai', {
      keys: { openai: 'environment' },
      values: { 'providers.openai.enabled': true },
    });
    expect(status()?.enabled).toBe(true);
    state().fill({ hasOtherAddress: true, address: 'https://other.example/v1' });
    await state().save();
    expect(asked('settings.set')).toEqual([
      { key: 'providers.openai.enabled', value: false },
      { key: 'providers.openai.baseUrl', value: 'https://other.example/v1' },
    ]);
    expect(status()?.enabled).toBe(false);
    expect(state().dialog).toBeNull();
    expect(stores.consent.getState().dialog?.id).toBe('openai');
    end();
  });

  it('of an enabled provider to another model asks for nothing', async () => {
    const { stores, state, asked, end } = await opened('openai', {
      keys: { openai: 'environment' },
      values: { 'providers.openai.enabled': true },
    });
    state().fill({ model: 'b-model' });
    await state().save();
    expect(asked('settings.set')).toEqual([{ key: 'providers.openai.model', value: 'b-model' }]);
    expect(stores.consent.getState().dialog).toBeNull();
    end();
  });
});

describe('a test', () => {
  it('shows that it goes on, then what it found, until the connection changes', async () => {
    const { client, state, answer, end } = await opened('openai', { keys: { openai: 'environment' } });
    const release = client.holdNext('providers.test');
    const tested = state().test();
    expect(answer('test')).toEqual({ kind: 'busy' });
    release();
    await tested;
    expect(state().dialog?.tested).toMatchObject({ status: 'UP', latencyMs: 184 });
    await state().listModels();
    expect(state().dialog?.models).toEqual(['a-model', 'b-model']);
    state().fill({ model: 'b-model' });
    await state().save();
    expect(state().dialog).toMatchObject({ tested: null, models: null });
    end();
  });

  it('is made once at a time', async () => {
    const { client, state, asked, end } = await opened();
    const release = client.holdNext('providers.test');
    const both = [state().test(), state().test()];
    release();
    await Promise.all(both);
    expect(asked('providers.test')).toHaveLength(1);
    end();
  });

  it('that ends after the dialog says nothing', async () => {
    const { client, stores, state, end } = await opened();
    const release = client.holdNext('providers.test');
    const tested = state().test();
    state().close();
    client.failNext('providers.test', new AppError('DEFECT', 'No.'));
    release();
    await tested;
    expect(state().dialog).toBeNull();
    expect(stores.system.getState().notices).toEqual([]);
    end();
  });
});

describe('a change that fails after the dialog was closed', () => {
  it('leaves a notice', async () => {
    const { client, stores, state, end } = await opened('openai', { hasKeyStore: true });
    const release = client.holdNext('providers.setKey');
    client.failNext('providers.setKey', new AppError('DISK_FULL', 'The disk is full.'));
    const sent = state().sendKey(() => secret);
    state().close();
    release();
    await sent;
    expect(stores.system.getState().notices).toMatchObject([
      { severity: 'error', message: 'The disk is full.' },
    ]);
    end();
  });
});

describe('what places go as', () => {
  it('is shown as chosen at once, stored, and needs no provider’s dialog', async () => {
    const { client, stores, state, asked, end } = await opened();
    state().close();
    const release = client.holdNext('settings.set');
    const chosen = state().codePlaces(true);
    expect(state().coding).toEqual({ isWanted: true, answer: { kind: 'busy' } });
    release();
    await chosen;
    expect(asked('settings.set')).toEqual([{ key: 'privacy.codePlaces', value: true }]);
    expect(state().coding?.answer).toEqual({ kind: 'done' });
    expect(setupIn(stores)?.values['privacy.codePlaces']).toBe(true);
    end();
  });

  it('stays as it was when it could not be stored, and says why', async () => {
    const { client, stores, state, end } = await opened();
    client.failNext('settings.set', new AppError('DISK_FULL', 'The disk is full.'));
    await state().codePlaces(true);
    expect(state().coding?.answer).toMatchObject({ kind: 'refused', sentence: 'The disk is full.' });
    expect(setupIn(stores)?.values['privacy.codePlaces']).toBe(false);
    end();
  });
});

describe('switching off', () => {
  it('is done at once; a holder loses the lock', async () => {
    const { stores, state, asked, status, end } = await opened('openai', {
      keys: { openai: 'environment' },
      values: { 'providers.openai.enabled': true },
      holder: 'openai',
    });
    expect(stores.lock.known()?.holder).toBe('openai');
    await state().disable();
    expect(asked('settings.set')).toEqual([{ key: 'providers.openai.enabled', value: false }]);
    expect(status()?.enabled).toBe(false);
    expect(stores.lock.known()?.holder).toBeNull();
    expect(state().switched).toEqual({ id: 'openai', isOn: false });
    end();
  });
});

describe('what another window changes', () => {
  it('is read again', async () => {
    const { client, stores, status, end } = await opened('openai', { keys: { openai: 'environment' } });
    await client.call('settings.set', { key: 'privacy.codePlaces', value: true });
    await expect.poll(() => setupIn(stores)?.values['privacy.codePlaces']).toBe(true);
    await client.call('settings.set', { key: 'providers.openai.enabled', value: true });
    await expect.poll(() => status()?.eligible).toBe(true);
    end();
  });
});

describe('a set-up that can’t be read', () => {
  it('says why, and can be read again', async () => {
    const { client, stores } = await openServices();
    client.failNext('providers.setup', new AppError('DEFECT', 'Not now.'));
    const end = await followSetup(stores);
    const setup = setupQuery(client);
    expect(shownIn(stores, setup)).toMatchObject({ value: null, sentence: 'Not now.' });
    await renewAnswers(stores.answers, setup.queryKey);
    expect(shownIn(stores, setup).sentence).toBeNull();
    end();
  });
});
