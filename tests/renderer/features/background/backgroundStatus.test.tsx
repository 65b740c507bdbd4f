import { describe, expect, it } from 'vitest';
import { StatusBar } from '../../../../renderer/app/StatusBar.tsx';
import type { SchedulerStatus } from '../../../../shared/contract/index.ts';
import { fakeCycle } from '../../support/FakeBackground.ts';
import type { FakeOptions } from '../../support/fakeClient.ts';
import { markupOf, openServices, wordsOf } from '../../support/services.tsx';

async function bar(options: FakeOptions = {}) {
  const opened = await openServices(options);
  const show = () => markupOf(opened.services, <StatusBar />);
  return { ...opened, show, words: () => wordsOf(show()) };
}

describe('the background in the status bar', () => {
  it.each([
    [{}, 'Background: next 09:00'],
    [{ nextAt: '2026-11-19T00:00:00.000Z' }, 'Background: next 00:00'],
    [{ nextAt: null }, 'Background: nothing is due'],
    [{ isCycling: true }, 'Background: at work'],
    [{ state: 'PAUSED', reason: 'Paused by the user.', nextAt: null }, 'Background: paused'],
    [{ state: 'STOPPED', reason: 'This process only reads.', nextAt: null }, 'Background: stopped'],
    [
      { state: 'DEGRADED', reason: 'The step Forecasts failed.' },
      'Background: needs attention : The step Forecasts failed.',
    ],
  ] as [Partial<SchedulerStatus>, string][])('for %j is: %s', async (scheduler, words) => {
    const { show } = await bar({ scheduler });
    const [link] = show().match(/<a [^>]*href="#\/background".*?<\/a>/s)!;
    expect(wordsOf(link)).toBe(words);
  });

  it('that is degraded by a step names the step and what it said', async () => {
    const cycle = fakeCycle('2026-11-18T08:00:00.000Z');
    const message = 'Haiti: There is no file /usb/counts.csv.';
    const failed = { name: 'refresh', outcome: 'failed', ms: 3, message } as const;
    const lastCycle = { ...cycle, steps: cycle.steps.with(1, failed) };
    const reason = `In the last cycle "Data files" failed: ${message} Nor did "Forecasts" go well.`;
    const { show } = await bar({ scheduler: { state: 'DEGRADED', reason, lastCycle, cycles: [lastCycle] } });
    const [link] = show().match(/<a [^>]*href="#\/background".*?<\/a>/s)!;
    expect(wordsOf(link)).toBe(`Background: Data files failed : ${message}`);
    expect(link).toContain('title="In the last cycle');
  });

  it('is not there before it is known', async () => {
    const { stores, words } = await bar();
    stores.answers.queries.removeQueries({ queryKey: ['scheduler'] });
    expect(words()).not.toContain('Background');
  });

  it('that is degraded needs attention, with its reason', async () => {
    const reason = 'The step Forecasts failed.';
    const { words } = await bar({ scheduler: { state: 'DEGRADED', reason } });
    expect(words()).toContain(`1 item needs attention Background: ${reason}`);
    expect((await bar({ scheduler: { state: 'PAUSED', reason } })).words()).toContain(
      'Nothing needs attention',
    );
  });
});

describe('the network in the status bar', () => {
  it('is as the core found it, while the window sees one', async () => {
    const { stores, words } = await bar({ connectivity: { status: 'OFFLINE' } });
    expect(words()).toContain('● Offline');
    stores.system.getState().setOnline(false);
    expect(words()).toContain('● Offline');
  });

  it('is offline where the window sees none, whatever the core found before', async () => {
    const { stores, words } = await bar({ connectivity: { status: 'ONLINE' } });
    expect(words()).toContain('● No network needed');
    stores.system.getState().setOnline(false);
    expect(words()).toContain('● Offline');
  });

  it('is not needed where the core asks none, though a provider is to be asked', async () => {
    const { client, stores, words } = await bar({ connectivity: { status: 'NOT_NEEDED' } });
    await client.call('lock.pin', { id: 'openai', reason: 'Policy' });
    await stores.lock.refresh();
    expect(words()).toContain('● No network needed');
  });

  it.each(['UNKNOWN', 'NOT_NEEDED', 'ONLINE'] as const)('is not offline for %s', async (status) => {
    expect((await bar({ connectivity: { status } })).words()).not.toContain('Offline');
  });
});

describe('a provider that took over', () => {
  it('is told on every screen', async () => {
    const { stores, words } = await bar({ benches: { openai: { cause: 'DOWN', until: null } } });
    const lock = stores.lock.known()!;
    expect(words()).toContain('Nothing needs attention');
    stores.lock.receive({
      ...lock,
      holder: 'gemini',
      cause: 'FAILOVER',
      since: '2026-11-18T08:05:00.000Z',
    });
    expect(words()).toContain(
      '1 item needs attention Gemini took over from OpenAI at 08:05: OpenAI did not answer 3 probes.',
    );
  });
});
