import { describe, expect, it } from 'vitest';
import { App } from '../../../../../renderer/app/App.tsx';
import { HealthPanel } from '../../../../../renderer/features/background/health/HealthPanel.tsx';
import {
  AppError,
  type HealthBucket,
  type HealthStatus,
  healthStatuses,
  type ProviderHealth,
} from '../../../../../shared/contract/index.ts';
import type { FakeOptions } from '../../../support/fakeClient.ts';
import { buttonIn, elementWith } from '../../../support/markup.ts';
import { healthIn, markupOf, openServices, wordsOf } from '../../../support/services.tsx';

const enabled: FakeOptions = {
  keys: { openai: 'environment', gemini: 'environment' },
  values: { 'providers.openai.enabled': true, 'providers.gemini.enabled': true },
};

const history: HealthBucket[] = [
  { from: '2026-11-18T02:00:00.000Z', checks: 2, failed: 0, latencyMs: 210 },
  { from: '2026-11-18T07:30:00.000Z', checks: 4, failed: 1, latencyMs: 480 },
  { from: '2026-11-18T08:00:00.000Z', checks: 2, failed: 2, latencyMs: null },
];

const down: Partial<ProviderHealth> = {
  status: 'DOWN',
  checkedAt: '2026-11-18T08:41:00.000Z',
  source: 'probe',
  nextProbeAt: '2026-11-18T08:47:00.000Z',
  message: 'It does not answer.',
  history,
};

async function panel(options: FakeOptions = {}) {
  const opened = await openServices({ ...enabled, ...options });
  const state = () => opened.stores.background.getState();
  const show = () => markupOf(opened.services, <HealthPanel health={healthIn(opened.stores)!} />);
  const card = (name: string) => elementWith(show(), 'li', `${name} `);
  return { ...opened, state, show, card, words: () => wordsOf(show()) };
}

describe('the network', () => {
  it.each([
    ['ONLINE', 'Online'],
    ['OFFLINE', 'Offline'],
    ['NOT_NEEDED', 'No network needed'],
    ['UNKNOWN', 'Network not known'],
  ] as const)('that is %s is said in words', async (status, word) => {
    const checkedAt = '2026-11-18T08:40:00.000Z';
    const { words } = await panel({ connectivity: { status, checkedAt, message: 'As asked.' } });
    expect(words()).toContain(`Health of providers ${word} As asked. Looked at today 08:40.`);
  });
});

describe('a provider that is looked at', () => {
  it('shows its state, what was found, when, by what, and the next look', async () => {
    const { card } = await panel({ health: { openai: down, gemini: { status: 'UP', latencyMs: 320 } } });
    expect(wordsOf(card('OpenAI'))).toContain(
      'OpenAI Does not answer It does not answer. Looked at today 08:41, by a probe. Next look in 2 minutes.',
    );
    expect(wordsOf(card('Gemini'))).toContain('Gemini Answers Not looked at yet. Took 320 ms.');
  });

  it('shows how far a failure is confirmed', async () => {
    const confirming = { failed: 2, of: 3 };
    const { card } = await panel({ health: { openai: { ...down, confirming } } });
    expect(wordsOf(card('OpenAI'))).toContain('2 of 3 probes failed A real request found it down.');
    expect(wordsOf(card('Gemini'))).not.toContain('probes failed');
  });

  it('has a shape of its own for each state', async () => {
    const shapes = new Map<HealthStatus, string>();
    for (const status of healthStatuses) {
      const { show } = await panel({ health: { openai: { status } } });
      const item = elementWith(show(), 'li', 'OpenAI');
      shapes.set(status, item.match(/data-shape="(\w+)"/)![1]!);
    }
    expect(new Set(shapes.values()).size).toBe(healthStatuses.length);
  });

  it('is drawn as bars for the time to answer and hatched ones for what failed, with gaps between', async () => {
    const { card } = await panel({ health: { openai: down } });
    const chart = card('OpenAI').match(/<svg class="health-bars".*?<\/svg>/s)![0];
    expect(chart).toContain('aria-hidden="true"');
    expect(chart.match(/<rect class="latency"/g)).toHaveLength(2);
    const failed = [...chart.matchAll(/<rect class="failed"[^>]* height="([\d.]+)" fill="url\(#([^)]+)\)"/g)];
    expect(failed.map(([, height]) => Number(height))).toEqual([3.5, 14]);
    expect(chart).toContain(`<pattern id="${failed[0]![2]}"`);
  });

  it('shares the scale with all others, so that they compare', async () => {
    const slow = [{ from: '2026-11-18T08:00:00.000Z', checks: 1, failed: 0, latencyMs: 1_900 }];
    const { card } = await panel({ health: { openai: down, gemini: { status: 'UP', history: slow } } });
    const top = (name: string) => wordsOf(card(name)).match(/up to [\d.]+ \w+/)?.[0];
    expect(top('OpenAI')).toBe('up to 2 s');
    expect(top('Gemini')).toBe('up to 2 s');
    const heights = [...card('OpenAI').matchAll(/class="latency"[^>]* height="([\d.]+)"/g)];
    expect(heights.map(([, height]) => Number(height).toFixed(2))).toEqual(['3.78', '8.64']);
  });

  it('is told in numbers to those who do not see the bars', async () => {
    const { card } = await panel({ health: { openai: down } });
    expect(card('OpenAI')).toContain(
      '<span class="visually-hidden">OpenAI, last 24 hours: 8 looks, in 3 of 48 half hours. ' +
        '3 failed, the last in the half hour from 08:00. Median times to answer from 210 ms to 480 ms, the last 480 ms.</span>',
    );
  });

  it('has a table with the same numbers, newest first', async () => {
    const { card } = await panel({ health: { openai: down } });
    const [details] = card('OpenAI').match(/<details>.*<\/details>/s)!;
    expect(details).toContain('aria-label="Show as table: looks at OpenAI"');
    expect([...details.matchAll(/<tr>.*?<\/tr>/gs)].map(([row]) => wordsOf(row))).toEqual([
      'From Looks Failed Median',
      '08:00 2 2 –',
      '07:30 4 1 480 ms',
      '02:00 2 0 210 ms',
    ]);
  });
});

describe('a provider that nobody looks at', () => {
  it('has a line instead of an empty chart', async () => {
    const { show, words } = await panel({ keys: { openai: 'environment' } });
    expect(show().match(/<svg class="health-bars"/g)).toHaveLength(1);
    expect(words()).toContain('Not set up Gemini · Not looked at yet.');
    expect(words()).toContain('Switched off Groq, Cloudflare Workers AI, Hugging Face and local server');
    expect(words()).toContain('Answers offline model · Part of this program.');
  });

  it('leaves a sentence where there is no other', async () => {
    const { show, words } = await panel({ keys: {}, values: {} });
    expect(show()).not.toContain('health-bars');
    expect(words()).toContain('No provider is looked at. Enable one on the Provider screen.');
  });
});

describe('a look on request', () => {
  it('says that it goes on, and why it was refused', async () => {
    const { client, state, show } = await panel();
    client.failNext('health.check', new AppError('DEFECT', 'Something broke.'));
    const check = state().check();
    const busy = 'Looking at the network and every enabled provider…';
    expect(buttonIn(show(), 'Check now')).toContain(`aria-disabled="true" title="${busy}"`);
    expect(show()).toContain(`role="status">${busy}<`);
    await check;
    expect(wordsOf(show().match(/role="alert">.*?<\/p>/s)![0])).toContain('Something broke.');
    expect(buttonIn(show(), 'Check now')).not.toContain('disabled');
  });

  it('is the only one in a process that does not look by itself, which is said', async () => {
    const said = 'This process does not look by itself';
    expect((await panel({ access: 'reader' })).words()).toContain(said);
    expect((await panel()).words()).not.toContain(said);
  });
});

describe('the list of providers', () => {
  it('hints at trouble of one that may serve, and at nothing else', async () => {
    const opened = await openServices(
      { ...enabled, health: { openai: { status: 'FAILING' }, gemini: { status: 'UP' } } },
      '#/provider',
    );
    const words = wordsOf(markupOf(opened.services, <App />));
    expect(words).toContain('1 OpenAI Can serve Requests fail Set up…');
    expect(words).toContain('2 Gemini Can serve Set up…');
  });
});
