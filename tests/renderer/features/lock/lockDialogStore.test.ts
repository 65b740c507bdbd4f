import { describe, expect, it } from 'vitest';
import { triedQuery } from '../../../../renderer/data/lock/lockQueries.ts';
import { refusalOf } from '../../../../renderer/data/refusal.ts';
import type { LockFields } from '../../../../renderer/features/lock/lockDraft.ts';
import { AppError } from '../../../../shared/contract/index.ts';
import type { FakeOptions } from '../../support/fakeClient.ts';
import { answered, followDialogs, openServices, shownIn } from '../../support/services.tsx';

async function opened(options: FakeOptions = {}) {
  const { client, stores } = await openServices(options);
  const ends = [stores.start(), followDialogs(stores)];
  const end = () => {
    for (const one of ends) one();
  };
  // What the start reads is read before anything is asked.
  await answered(stores);
  const state = () => stores.lockDialog.getState();
  /** The dialog as it is shown: a refusal of the command itself takes the place of its answer. */
  const dialog = () => {
    const { dialog } = state();
    if (dialog === null) return null;
    const said = dialog.tried === null ? null : shownIn(stores, triedQuery(client, dialog.tried));
    const { error, sentence = null } = said ?? {};
    const refused = dialog.refused ?? (sentence === null ? null : { refusal: refusalOf(error), sentence });
    return { ...dialog, answer: refused === null ? (said?.value ?? null) : null, refused };
  };
  const asked = (method: string) => client.calls.filter((call) => call.method === method);
  const fill = (fields: Partial<LockFields>) => state().fill(fields);
  return { client, stores, end, state, dialog, asked, fill, answered: () => answered(stores) };
}

describe('the dialog of a lock command', () => {
  it('asks at once what a command would change that needs nothing filled in', async () => {
    const { state, dialog, answered, asked, end } = await opened();
    state().open({ name: 'release' });
    expect(dialog()).toMatchObject({ tried: { name: 'release' }, answer: null });
    await answered();
    expect(dialog()?.answer?.wouldChange.holder).toEqual({ from: 'embedded', to: null });
    expect(asked('lock.release')).toEqual([{ method: 'lock.release', params: { dryRun: true } }]);
    end();
  });

  it('asks nothing while a reason is missing', async () => {
    const { state, dialog, fill, asked, end } = await opened();
    state().open({ name: 'pin' });
    state().preview();
    fill({ id: 'groq' });
    state().preview();
    expect(dialog()).toMatchObject({ tried: null, fields: { id: 'groq' } });
    expect(asked('lock.pin')).toEqual([]);
    end();
  });

  it('does exactly what was asked about, closes, and shows the lock as it is then', async () => {
    const { stores, state, dialog, fill, answered, asked, end } = await opened();
    state().open({ name: 'pin' });
    fill({ choice: 'Cost' });
    state().preview();
    await answered();
    await state().confirm();
    const params = { id: 'embedded', reason: 'Cost', until: '2026-11-25' };
    expect(asked('lock.pin').map((call) => call.params)).toEqual([{ ...params, dryRun: true }, params]);
    expect(dialog()).toBeNull();
    expect(stores.lock.known()?.pinned?.reason).toBe('Cost');
    end();
  });

  it('for one forecast asks what a loan would be, then for the run, and commands the lock nothing', async () => {
    const { state, dialog, fill, answered, asked, end } = await opened();
    state().open({ name: 'pin', id: 'groq' });
    fill({ choice: 'Cost', isOneRun: true });
    state().preview();
    await answered();
    expect(asked('lock.tryLoan').map(({ params }) => params)).toEqual([{ id: 'groq' }]);
    await state().confirm();
    expect(asked('forecasts.run').map(({ params }) => params)).toMatchObject([
      { provider: 'groq', reason: 'Cost' },
    ]);
    expect(dialog()).toBeNull();
    expect(asked('lock.pin')).toEqual([]);
    end();
  });

  it('does nothing that was not answered', async () => {
    const { state, dialog, fill, answered, asked, end } = await opened();
    state().open({ name: 'hold' });
    await state().confirm();
    fill({ choice: 'Maintenance' });
    state().preview();
    await answered();
    fill({ words: 'until noon' });
    expect(dialog()).toMatchObject({ tried: null, answer: null });
    await state().confirm();
    expect(asked('lock.hold').map((call) => call.params)).toEqual([{ reason: 'Maintenance', dryRun: true }]);
    end();
  });

  it('drops an answer to what is no longer on the screen', async () => {
    const { client, state, dialog, fill, answered, asked, end } = await opened();
    const release = client.holdNext('lock.hold');
    state().open({ name: 'hold' });
    fill({ choice: 'Maintenance' });
    state().preview();
    fill({ choice: 'other', words: 'Audit' });
    state().preview();
    release();
    await answered();
    expect(dialog()?.answer?.wouldChange.held).toEqual({ from: null, to: { reason: 'Audit' } });
    expect(asked('lock.hold')).toHaveLength(2);
    end();
  });

  it('drops an answer that comes after it was closed', async () => {
    const { client, stores, state, dialog, asked, end } = await opened();
    const release = client.holdNext('lock.release');
    state().open({ name: 'release' });
    await expect.poll(() => asked('lock.release')).toHaveLength(1);
    state().close();
    state().open({ name: 'pin' });
    release();
    // Asked later, so answered later.
    await stores.lock.refresh();
    expect(dialog()).toMatchObject({ draft: { name: 'pin' }, answer: null, refused: null });
    end();
  });
});

describe('a refusal', () => {
  it('of the question takes the place of the answer, and nothing can be confirmed', async () => {
    const { state, dialog, fill, answered, asked, end } = await opened();
    state().open({ name: 'switch' });
    fill({ id: 'groq', choice: 'Cost' });
    state().preview();
    await answered();
    expect(dialog()).toMatchObject({ answer: null, refused: { refusal: { code: 'NOT_ELIGIBLE' } } });
    await state().confirm();
    expect(asked('lock.switch')).toHaveLength(1);
    fill({ id: 'embedded' });
    expect(dialog()?.refused).toBeNull();
    end();
  });

  it('of the command itself keeps what was filled in', async () => {
    const { client, stores, state, dialog, answered, end } = await opened();
    state().open({ name: 'release' });
    await answered();
    client.failNext('lock.release', new AppError('DISK_FULL', 'The disk is full.'));
    await state().confirm();
    expect(dialog()).toMatchObject({
      draft: { name: 'release' },
      answer: null,
      refused: { refusal: { code: 'DISK_FULL' }, sentence: 'The disk is full.' },
      isBusy: false,
    });
    expect(stores.lock.known()?.holder).toBe('embedded');
    end();
  });

  it('of a command that was given before the dialog was closed opens it again', async () => {
    const { client, state, dialog, answered, end } = await opened();
    state().open({ name: 'release' });
    await answered();
    const release = client.holdNext('lock.release');
    client.failNext('lock.release', new AppError('DISK_FULL', 'The disk is full.'));
    const confirmed = state().confirm();
    state().close();
    expect(dialog()).toBeNull();
    release();
    await confirmed;
    expect(dialog()?.refused?.sentence).toBe('The disk is full.');
    end();
  });

  it('of such a command leaves another dialog alone', async () => {
    const { client, state, dialog, answered, end } = await opened();
    state().open({ name: 'release' });
    await answered();
    const release = client.holdNext('lock.release');
    client.failNext('lock.release', new AppError('DISK_FULL', 'The disk is full.'));
    const confirmed = state().confirm();
    state().close();
    state().open({ name: 'pin' });
    release();
    await confirmed;
    expect(dialog()).toMatchObject({ draft: { name: 'pin' }, refused: null });
    end();
  });
});

describe('a lock that changes elsewhere', () => {
  it('has an open question asked again, and the answer of before gone meanwhile', async () => {
    const { client, state, dialog, answered, end } = await opened();
    state().open({ name: 'release' });
    await answered();
    expect(dialog()?.answer?.wouldChange.epoch).toEqual({ from: 7, to: 8 });
    await client.call('lock.release', {});
    expect(dialog()?.answer).toBeNull();
    await answered();
    expect(dialog()?.refused?.refusal?.code).toBe('NOT_HELD');
    await client.call('lock.acquire', { id: 'embedded' });
    await expect.poll(() => dialog()?.answer?.wouldChange.epoch).toEqual({ from: 9, to: 10 });
    expect(dialog()?.refused).toBeNull();
    end();
  });

  it('has nothing asked while the command is being filled in or done, or when nothing changed', async () => {
    const { client, stores, state, fill, answered, asked, end } = await opened();
    state().open({ name: 'hold' });
    await client.call('lock.release', {});
    expect(asked('lock.hold')).toEqual([]);
    fill({ choice: 'Maintenance' });
    state().preview();
    await answered();
    client.emit('lock.changed', stores.lock.known()!);
    await stores.lock.refresh();
    expect(asked('lock.hold')).toHaveLength(1);
    // Its own event comes before its answer.
    await state().confirm();
    expect(asked('lock.hold').map((call) => call.params)).toEqual([
      { reason: 'Maintenance', dryRun: true },
      { reason: 'Maintenance' },
    ]);
    end();
  });
});
