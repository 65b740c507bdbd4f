import { describe, expect, it } from 'vitest';
import { App } from '../../../../renderer/app/App.tsx';
import { settleAnswers } from '../../../../renderer/data/answers.ts';
import { matchesOf } from '../../../../renderer/features/settings/matchesOf.ts';
import { settingsQuery } from '../../../../renderer/features/settings/settingsQuery.ts';
import { settingDefinitions } from '../../../../shared/contract/index.ts';
import { en as settingWords } from '../../../../shared/words/en/settings/index.ts';
import type { FakeOptions } from '../../support/fakeClient.ts';
import { markupOf, openServices, wordsOf } from '../../support/services.tsx';

async function screen(options: FakeOptions = {}) {
  const opened = await openServices(options, '#/settings');
  const { client, stores, services } = opened;
  const read = () => settleAnswers(stores.answers, settingsQuery(client));
  await read();
  const markup = () => markupOf(services, <App />);
  return { ...opened, read, markup, words: () => wordsOf(markup()) };
}

/** The part of the page about one setting. */
function partOf(markup: string, key: string): string {
  const from = markup.indexOf(`data-setting="${key}"`);
  const next = markup.indexOf('data-setting="', from + 1);
  return markup.slice(from, next < 0 ? undefined : next);
}

describe('the screen of the settings', () => {
  it('has every setting that the command line can set', async () => {
    const { markup } = await screen();
    const shown = [...markup().matchAll(/data-setting="([^"]+)"/g)].map(([, key]) => key!);
    // An account is a part of one address only.
    const accounts = /^providers\.(?!cloudflare)\w+\.accountId$/;
    const wanted = [...settingDefinitions.keys()].filter((key) => !accounts.test(key));
    expect(shown.toSorted()).toEqual(wanted.toSorted());
  });

  it('shows value, source, default and the way back of what was changed', async () => {
    const { client, stores, markup } = await screen();
    const end = stores.start();
    await client.call('settings.set', { key: 'report.author', value: 'Amina Diallo' });
    await client.call('settings.set', { key: 'providers.openai.deadlineMs', value: 90_000 });
    await settleAnswers(stores.answers, settingsQuery(client));
    const part = partOf(markup(), 'providers.openai.deadlineMs');
    expect(part).toContain('value="90"');
    expect(wordsOf(`<p ${part}`)).toMatch(/Set .* by Amina Diallo · Default: 120 seconds .*Reset/);
    expect(part).toContain('href="#/audit/4"');
    expect(partOf(markup(), 'providers.gemini.deadlineMs')).not.toContain('Reset');
    end();
  });

  it('shows values to a reader and lets nothing be changed, with the reason', async () => {
    const { markup } = await screen({ access: 'reader' });
    const part = partOf(markup(), 'failover.failback');
    expect(part).toMatch(/<select[^>]* disabled=""[^>]*title="Another process/);
    expect(partOf(markup(), 'report.author')).toMatch(/<input[^>]* readOnly=""[^>]*title="Another process/);
    expect(partOf(markup(), 'risk.impact')).toMatch(/<button type="submit"[^>]* disabled=""/);
  });

  it('changes no address without the consent that goes with it', async () => {
    const { client, markup, read } = await screen();
    await client.call('settings.set', { key: 'providers.openai.baseUrl', value: 'https://a.example/v1' });
    await read();
    const part = partOf(markup(), 'providers.openai.baseUrl');
    expect(part).not.toMatch(/<input|Reset/);
    expect(part).toContain('aria-label="Set up OpenAI"');
  });
});

describe('the search', () => {
  const found = async (typed: string) => {
    const { client, services } = await screen();
    const { settings } = await client.call('settings.list', {});
    return matchesOf(settings, typed, settingWords, services).map(({ key }) => key);
  };

  it('finds by name, meaning, key, group and provider, without case and accents', async () => {
    expect(await found('LÉTTER shortcuts')).toEqual(['window.singleLetters']);
    expect(await found('beds')).toEqual(['risk.capacity']);
    expect(await found('failover.')).toEqual(['failover.threshold', 'failover.failback']);
    expect(await found('gemini deadline')).toEqual(['providers.gemini.deadlineMs']);
    expect(await found('nothing like this')).toEqual([]);
    expect(await found(' ')).toHaveLength(settingDefinitions.size);
  });
});
