import { describe, expect, it } from 'vitest';
import { App } from '../../../../renderer/app/App.tsx';
import { LockDialog } from '../../../../renderer/features/lock/LockDialog.tsx';
import type { LockDraft, LockFields } from '../../../../renderer/features/lock/lockDraft.ts';
import { AppError } from '../../../../shared/contract/index.ts';
import type { FakeOptions } from '../../support/fakeClient.ts';
import {
  answered,
  followDialogs,
  markupOf,
  openServices,
  readAudit,
  wordsOf,
} from '../../support/services.tsx';

const benches: FakeOptions['benches'] = {
  openai: { cause: 'QUOTA', until: '2026-11-19T00:00:00.000Z' },
  gemini: { cause: 'AUTH', until: null },
  groq: { cause: 'FAILURES', until: null },
};

async function screen(options: FakeOptions = {}, hash = '#/provider') {
  const opened = await openServices(options, hash);
  const ends = [opened.stores.start(), followDialogs(opened.stores)];
  const end = () => {
    for (const one of ends) one();
  };
  await answered(opened.stores);
  const show = () => markupOf(opened.services, <App />);
  return { ...opened, end, show, words: () => wordsOf(show()) };
}

/** The dialog of a command that was filled in and asked about. */
async function dialog(draft: LockDraft, fields: Partial<LockFields> = {}, options: FakeOptions = {}) {
  const window = await screen(options);
  const state = () => window.stores.lockDialog.getState();
  state().open(draft);
  const show = () => markupOf(window.services, <LockDialog />);
  const tryIt = async () => {
    state().fill(fields);
    state().preview();
    await answered(window.stores);
  };
  return { ...window, state, tryIt, show, words: () => wordsOf(show()) };
}

const lastButton = (markup: string) => [...markup.matchAll(/<button[^>]*>[^<]*<\/button>/g)].at(-1)![0];

describe('the dialog', () => {
  it.each([
    [
      { name: 'switch' },
      { choice: 'Cost' },
      'Hand over now',
      'Nothing would change. The next run would use the offline model.',
    ],
    [
      { name: 'pin' },
      { id: 'server', choice: 'Cost', words: 'until May' },
      'Start override',
      'Pinned: none → local server until 25 Nov 2026, 23:59 (Cost: until May) The next run would use the local server.',
    ],
    [
      { name: 'hold' },
      { choice: 'Maintenance' },
      'Hold runs',
      'Runs held: none → Maintenance The next run would find no provider.',
    ],
    [
      { name: 'readmit', id: 'openai' },
      { choice: 'Credit was bought' },
      'Readmit',
      'Cannot serve: OpenAI, Gemini and Groq → Gemini and Groq The next run would use the offline model.',
    ],
  ] as const)(
    'of %j with %j says what would change before it can be done',
    async (draft, fields, act, change) => {
      const { tryIt, show, words, end } = await dialog(draft, fields, { benches });
      expect(words()).not.toContain('What would change');
      expect(lastButton(show())).toMatch(/<button type="submit" [^>]*disabled="">Show what would change</);
      await tryIt();
      expect(words()).toContain(`What would change ${change}`);
      expect(lastButton(show())).toBe(`<button type="button" class="button primary">${act}</button>`);
      end();
    },
  );

  it('of a command without fields says so at once', async () => {
    const { client, stores, state, words, end } = await dialog({ name: 'hold' });
    await client.call('lock.hold', { reason: 'Maintenance' });
    await client.call('lock.pin', { id: 'groq', reason: 'Cost', until: 'never' });
    for (const [name, answer] of [
      ['resume', 'Resume runs? Runs could start again. What would change Runs held: Maintenance → none'],
      ['unpin', 'What would change Pinned: Groq until it is ended (Cost) → none'],
    ] as const) {
      state().open({ name });
      expect(words()).toContain('Asking what would change…');
      await answered(stores);
      expect(words()).toContain(answer);
      expect(words()).not.toContain('Show what would change');
    }
    end();
  });

  it('of a refusal gives the reason in words, no command line, and no way to go on', async () => {
    const { tryIt, show, words, end } = await dialog({ name: 'switch' }, { id: 'groq', choice: 'Cost' });
    await tryIt();
    expect(words()).toContain("Refused: Groq can't serve: Not enabled in Settings");
    expect(show()).not.toMatch(/`|<button[^>]*>Hand over now</);
    expect(show()).toContain('role="alert"');
    end();
  });

  it('names every field, and has no end date only when that is chosen', async () => {
    const { state, show, end } = await dialog({ name: 'pin' });
    for (const label of ['Provider', 'Reason', 'In your words', 'Until the end of (UTC)']) {
      const id = show().match(
        new RegExp(`<label for="([^"]+)">${label.replace(/[()]/g, '\\$&')}</label>`),
      )?.[1];
      expect(show(), label).toMatch(new RegExp(`<(?:select|input)[^>]* id="${id}"`));
    }
    expect(show()).toMatch(/type="date" min="2026-11-18" value="2026-11-25"/);
    state().fill({ isEndless: true });
    expect(show()).toMatch(/type="date" min="2026-11-18" disabled="" value="2026-11-25"/);
    end();
  });

  it('asks only for a reason where the provider is known', async () => {
    const { show, words, end } = await dialog({ name: 'readmit', id: 'gemini' }, {}, { benches });
    expect(words()).toContain('Readmit a benched provider (Gemini)');
    expect(show().match(/<select /g)).toHaveLength(1);
    end();
  });

  it('is nothing while it is closed', async () => {
    const { state, show, end } = await dialog({ name: 'pin' });
    state().close();
    expect(show()).toBe('');
    end();
  });
});

describe('a benched provider', () => {
  it('shows until when and why, in words of the window, with the way to readmit it', async () => {
    const { show, words, end } = await screen({ benches });
    expect(words()).toContain('1 OpenAI Benched until 19 Nov 2026, 00:00 Its quota is spent. Readmit…');
    expect(words()).toContain('2 Gemini Benched until its key changes Its key was refused. Readmit…');
    expect(words()).toContain('3 Groq Benched until you readmit it It failed too often in a row. Readmit…');
    expect(show()).toContain('aria-label="Readmit OpenAI"');
    end();
  });

  it('can serve again once it is readmitted', async () => {
    const { client, stores, words, end } = await screen({ benches });
    await client.call('lock.readmit', { id: 'openai', reason: 'Credit was bought' });
    await answered(stores);
    expect(words()).toMatch(/1 OpenAI Switched off .* 2 Gemini Benched/);
    end();
  });
});

describe('an override and a hold', () => {
  it('are shown with their ends, and their buttons turn round', async () => {
    const { client, words, end } = await screen();
    expect(words()).toContain('Override… Hand over… Hold runs…');
    await client.call('lock.pin', { id: 'server', reason: 'Policy' });
    await client.call('lock.hold', { reason: 'Maintenance' });
    expect(words()).toContain('Override: local server for all places until 25 Nov 2026, 23:59 (Policy) End');
    expect(words()).toContain('Runs are on hold: Maintenance Resume');
    expect(words()).toContain('Pinned local server until 25 Nov 2026, 23:59 (Policy) Runs held Maintenance');
    expect(words()).toContain('End override… Hand over… Resume runs…');
    end();
  });

  it('reach the audit screen as they happen, each with its reason in its line', async () => {
    const { client, stores, words, end } = await screen({}, '#/audit');
    await readAudit(stores);
    expect(words()).not.toMatch(/08:40 Provider pinned/);
    await client.call('lock.pin', { id: 'groq', reason: 'Better local record' });
    expect(words()).toMatch(/4 18 Nov 2026, 08:40 Provider pinned Better local record – Groq 7 the user/);
    end();
  });

  it('can be neither begun nor ended in a window that only reads', async () => {
    const { show, end } = await screen({ access: 'reader', benches });
    for (const name of ['Override…', 'Hand over…', 'Hold runs…', 'Readmit…']) {
      expect(show()).toMatch(new RegExp(`disabled="" title="Another process[^>]*>${name}`));
    }
    end();
  });
});

describe('a run that was refused', () => {
  it('for want of a network is made by the offline model for this time, when that is asked for', async () => {
    const { client, stores, words, end } = await screen({}, '');
    const details = { provider: 'openai', offer: 'embedded' };
    client.failNext('forecasts.run', new AppError('OFFLINE', 'Add `--provider embedded`.', details));
    await stores.run.getState().ask();
    expect(words()).toContain(
      'No new forecast was published. This computer is offline, and OpenAI is not on it. Use the offline model for this run',
    );
    await stores.run.getState().ask('embedded');
    const [, again] = client.calls.filter((call) => call.method === 'forecasts.run');
    expect(again?.params).toMatchObject({ provider: 'embedded' });
    expect(words()).not.toContain('This computer is offline');
    expect(words()).toContain('Forecast published for 10 places.');
    end();
  });
});
