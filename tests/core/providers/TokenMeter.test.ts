import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { nextUtcMidnight } from '../../../main/core/providers/wire/classify/resumePoint.ts';
import { HOUR } from '../../../shared/time/durations.ts';
import { openWiredCore, type WiredCore } from '../../support/wiredCore.ts';

let wired: WiredCore;

beforeEach(async () => {
  wired = await openWiredCore(['openai', 'gemini']);
});
afterEach(() => wired.close());

const run = () => wired.test.client.call('forecasts.run', { datasetId: wired.datasetId });
const setBudget = (value: number) =>
  wired.test.client.call('settings.set', { key: 'providers.openai.dailyBudget', value });

describe('the daily budget of tokens', () => {
  it('ends the turn of a provider like a spent quota, until midnight', async () => {
    // The stub says that each answer takes 1,300 tokens.
    await setBudget(6_000);
    expect((await run()).run).toMatchObject({ provider: 'openai' });
    expect((await run()).run).toMatchObject({ provider: 'gemini' });
    const { providers } = await wired.test.client.call('providers.list', {});
    expect(providers[0]).toMatchObject({
      id: 'openai',
      eligible: false,
      benchedUntil: new Date(nextUtcMidnight(wired.test.clock.now())).toISOString(),
    });
    expect(wired.stubs.openai!.requests.filter(({ method }) => method === 'POST').length).toBeLessThan(6);
  });

  it('counts over a restart, and anew the next day', async () => {
    await run();
    const { entries } = await wired.test.client.call('audit.list', { limit: 5 });
    expect(entries.find(({ type }) => type === 'RUN_ENDED')).toMatchObject({ details: { tokens: 3_900 } });
    await setBudget(4_500);
    const again = await wired.test.restart();
    const answer = await again.client.call('forecasts.run', { datasetId: wired.datasetId });
    expect(answer.run).toMatchObject({ provider: 'gemini' });
    wired.test.clock.advance(24 * HOUR);
    const nextDay = await again.client.call('forecasts.run', { datasetId: wired.datasetId });
    expect(nextDay.run.attempts[0]).toMatchObject({ provider: 'openai' });
    await again.core.close();
  });
});
