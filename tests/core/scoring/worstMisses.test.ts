import { beforeEach, describe, expect, it } from 'vitest';
import { addDays } from '../../../shared/time/plainDate.ts';
import { risingCounts, weekEnds } from '../../support/builders.ts';
import { createFakeClock, type FakeClock } from '../../support/fakeClock.ts';
import { FakeProvider } from '../../support/fakeProvider.ts';
import { openTestCore, type TestCore } from '../../support/testCore.ts';

const WEEK_MS = 7 * 24 * 3_600_000;
const counts = risingCounts(40);

let clock: FakeClock;
let groq: FakeProvider;
let world: TestCore;
let id: string;

/** The counts as known after so many weeks; `changes` come in other numbers than the medians say. */
async function importWeeks(weeks: number, changes: Record<number, number> = {}): Promise<void> {
  const rows = weekEnds(weeks, addDays('2016-10-29', 7 * (weeks - 24))).map(
    (end, week) => `${end},${changes[week] ?? counts[week]}`,
  );
  world.files.set('counts.csv', `date,Ouest\n${rows.join('\n')}\n`);
  const { datasets } = await world.client.call('datasets.import', { files: [{ path: 'counts.csv' }] });
  id = datasets[0]!.id;
}

/** By groq: the medians of a steady rise, the 80 % range 4 to each side. */
async function forecast(weeks: number) {
  groq.next((request) => ({
    model: groq.modelName,
    targets: {
      cases: request.targetEndDates.map((targetEndDate, h) => ({
        targetEndDate,
        quantiles: [0.1, 0.25, 0.5, 0.75, 0.9].map((level, k) => ({
          level,
          value: counts[weeks + h]! + 2 * (k - 2),
        })),
      })),
      deaths: null,
    },
    requestHash: null,
    replyHash: null,
    rationale: null,
    warnings: [],
    claimedConfidence: null,
    usage: { promptTokens: 1_500, completionTokens: 300 },
  }));
  return (await world.client.call('forecasts.run', { datasetId: id, provider: 'groq' })).forecasts[0]!;
}

const question = () => ({
  source: 'prospective' as const,
  provider: 'groq',
  model: groq.modelName,
  disease: 'cholera',
});
const misses = (changes = {}) => world.client.call('scores.misses', { ...question(), ...changes });

beforeEach(async () => {
  clock = createFakeClock();
  groq = new FakeProvider('groq');
  world = await openTestCore({ clock, providers: [groq] });
  await world.client.call('settings.set', { key: 'providers.groq.enabled', value: true });
  await importWeeks(24);
});

describe('the worst misses', () => {
  it('are the forecast weeks furthest from what came, with their range, worst first', async () => {
    const first = await forecast(24);
    const week = first.targets.cases[1]!;
    const valueAt = (level: number) => week.quantiles.find((one) => one.level === level)!.value;
    clock.advance(2 * WEEK_MS);
    await importWeeks(26, { 25: counts[25]! + 90 });
    const { disease } = first;
    expect(await misses({ disease })).toEqual({
      misses: [
        {
          datasetId: id,
          forecastId: first.id,
          location: first.location,
          asOf: first.asOf,
          targetEndDate: week.targetEndDate,
          horizon: 1,
          median: counts[25],
          interval80: [valueAt(0.1), valueAt(0.9)],
          observed: counts[25]! + 90,
          wis: expect.any(Number),
          twinWis: expect.any(Number),
        },
      ],
      searched: 1,
      of: 1,
      damaged: [],
    });
  });

  it('are one for each week, at most three, from all sets of that provider, model and source', async () => {
    const { disease } = await forecast(24);
    clock.advance(WEEK_MS);
    await importWeeks(25);
    await forecast(25);
    clock.advance(4 * WEEK_MS);
    const changes = {
      24: counts[24]! + 60,
      25: counts[25]! + 90,
      26: counts[26]! + 70,
      27: counts[27]! + 80,
    };
    await importWeeks(29, changes);
    const found = await misses({ disease });
    expect(found.misses.map(({ observed }) => observed)).toEqual([
      counts[25]! + 90,
      counts[27]! + 80,
      counts[26]! + 70,
    ]);
    expect(found).toMatchObject({ searched: 2, of: 2 });
    expect(await misses({ disease, model: 'other' })).toMatchObject({ misses: [], of: 0 });
    expect(await misses({ disease, source: 'hindcast' })).toMatchObject({ misses: [], of: 0 });
    await expect(misses({ disease, datasetId: 'none' })).rejects.toMatchObject({ code: 'UNKNOWN_DATASET' });
  });
});

describe('what else is known of a provider', () => {
  it('is the time and the tokens of an answer in its newest set, and its months', async () => {
    await forecast(24);
    clock.advance(WEEK_MS);
    await importWeeks(25);
    const { answers, standings } = await world.client.call('scores.standing', {});
    expect(answers).toMatchObject([{ provider: 'groq', n: 1, tokens: 1_800 }]);
    expect(standings).toMatchObject([{ provider: 'groq', confidence: { n: 1, wins: 1 } }]);
    const { months } = await world.client.call('scores.history', { datasetId: id });
    expect(months).toMatchObject([{ source: 'prospective', month: '2016-11', n: 1 }]);
    expect((await world.client.call('scores.history', { horizon: 2 })).months).toEqual([]);
  });
});
