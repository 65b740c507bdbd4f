import { afterEach, describe, expect, it } from 'vitest';
import { runEstimate } from '../../../main/hosts/cli/runEstimate.ts';
import { risingCounts } from '../../support/builders.ts';
import { openWiredCore, type WiredCore } from '../../support/wiredCore.ts';

let wired: WiredCore;
afterEach(() => wired.close());

const placesOf = (count: number) =>
  Object.fromEntries(
    Array.from({ length: count }, (_, at) => [`Place ${at + 1}`, risingCounts(20, 30 + at)]),
  );

describe('the estimate before a run', () => {
  it('names places, tokens and provider where there are many places', async () => {
    wired = await openWiredCore(['openai'], { places: placesOf(25) });
    const line = await runEstimate(wired.test.client, wired.datasetId, {});
    expect(line).toMatch(
      /^25 places, one request each: at most about [1-9]\d\d,000 tokens at OpenAI\. Ctrl\+C/,
    );
    expect(wired.stubs.openai!.requests).toEqual([]);
  });

  it('is silent for a few places, and where nothing leaves this machine', async () => {
    wired = await openWiredCore(['openai'], { places: placesOf(5) });
    const { client } = wired.test;
    expect(await runEstimate(client, wired.datasetId, {})).toBeNull();
    expect(await runEstimate(client, wired.datasetId, { provider: 'embedded' })).toBeNull();
  });
});
