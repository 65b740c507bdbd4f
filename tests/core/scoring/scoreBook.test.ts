import { beforeEach, describe, expect, it } from 'vitest';
import { addDays } from '../../../shared/time/plainDate.ts';
import { risingCounts, weekEnds } from '../../support/builders.ts';
import { createFakeClock, type FakeClock } from '../../support/fakeClock.ts';
import { FakeProvider } from '../../support/fakeProvider.ts';
import { createMemoryStore } from '../../support/memoryStore.ts';
import { openTestCore, type TestCore } from '../../support/testCore.ts';

const WEEK_MS = 7 * 24 * 3_600_000;
const counts = risingCounts(40);

/** The file of a place as it is known after so many weeks. */
function fileOf(weeks: number, changes: Record<number, string> = {}): string {
  const rows = weekEnds(weeks, addDays('2016-10-29', 7 * (weeks - 24))).map(
    (end, week) => `${end},${changes[week] ?? counts[week]}`,
  );
  return `date,Ouest\n${rows.join('\n')}\n`;
}

let clock: FakeClock;
let groq: FakeProvider;
let world: TestCore;
let id: string;

async function importWeeks(weeks: number, changes: Record<number, string> = {}): Promise<void> {
  world.files.set('counts.csv', fileOf(weeks, changes));
  const { datasets } = await world.client.call('datasets.import', { files: [{ path: 'counts.csv' }] });
  id = datasets[0]!.id;
}

/** Goes on by a week, and imports what is known then. */
async function nextWeek(weeks: number, changes: Record<number, string> = {}): Promise<void> {
  clock.advance(WEEK_MS);
  await importWeeks(weeks, changes);
}

const scores = async () => (await world.client.call('scores.list', {})).scores;
/** A forecast by groq: medians that come true, and ranges around them. */
const answer = (weeks: number, warnings: string[] = []) =>
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
    warnings,
    claimedConfidence: 0.99,
    usage: null,
  }));

async function forecast(weeks: number, warnings: string[] = []) {
  answer(weeks, warnings);
  const { forecasts } = await world.client.call('forecasts.run', { datasetId: id, provider: 'groq' });
  return forecasts[0]!;
}

beforeEach(async () => {
  clock = createFakeClock();
  groq = new FakeProvider('groq');
  world = await openTestCore({ clock, providers: [groq] });
  await world.client.call('settings.set', { key: 'providers.groq.enabled', value: true });
  await importWeeks(24);
});

describe('the track record', () => {
  it('scores a published forecast when counts of its weeks are imported, and says so', async () => {
    await forecast(24);
    expect(await scores()).toEqual([]);
    await nextWeek(25);
    const [line, ...others] = await scores();
    expect(others).toEqual([]);
    expect(line).toMatchObject({
      source: 'prospective',
      provider: 'groq',
      model: groq.modelName,
      disease: expect.any(String),
      horizon: 0,
      n: 1,
      wins: 1,
      hits80: 1,
      coverage95: null,
      bias: 0,
      text: '1 of 1 inside the 80 % range, 1 of 1 better than no-change',
    });
    expect(line!.relativeWis).toBeLessThan(1);
    expect(world.events('scores.changed')).toEqual([{ datasetId: id }]);
    await nextWeek(26);
    expect((await scores()).map(({ horizon, n }) => ({ horizon, n }))).toEqual([
      { horizon: 0, n: 1 },
      { horizon: 1, n: 1 },
    ]);
  });

  it('gives forecasts their confidence, and stops widening what has shown to be wide enough', async () => {
    const first = await forecast(24);
    expect(first.confidence).toMatchObject({
      calibrated: 0.4,
      word: 'no record yet',
      basis: 'prior',
      claimed: 0.99,
    });
    expect(first.provenance.kappa).toBe(1.5);
    // The stated 10 % quantile lies 4 below the median; widened on the fourth root it lies further away.
    const { quantiles } = first.targets.cases[0]!;
    expect(quantiles.map((q) => q.value)[2]).toBe(counts[24]);
    expect(quantiles[0]!.value).toBeLessThan(counts[24]! - 4);
    for (let weeks = 25; weeks < 31; weeks += 1) {
      await nextWeek(weeks);
      await forecast(weeks);
    }
    await nextWeek(31);
    const later = await forecast(31);
    expect(later.confidence).toMatchObject({ basis: 'track-record', word: 'high' });
    expect(later.confidence.n).toBe(7 + 6 + 5 + 4);
    expect(later.confidence.calibrated).toBeGreaterThan(0.5);
    // All medians were right to the count: the ranges may be as narrow as they get.
    expect(later.provenance.kappa).toBe(0.7);
  });

  it('scores again when counts are revised, until 8 weeks after the last week', async () => {
    await forecast(24);
    for (let weeks = 25; weeks <= 28; weeks += 1) await nextWeek(weeks);
    const before = (await scores())[0]!;
    await nextWeek(29, { 24: String(counts[24]! + 7) });
    expect((await scores())[0]!.absoluteError).toBe(before.absoluteError + 7);
    for (let week = 0; week < 8; week += 1) clock.advance(WEEK_MS);
    await importWeeks(38, { 24: String(counts[24]! + 20) });
    expect((await scores())[0]!.absoluteError).toBe(before.absoluteError + 7);
  });

  it('takes scores back with the import they came from, and with the dataset', async () => {
    await forecast(24);
    await nextWeek(25);
    expect(await scores()).toHaveLength(1);
    await world.client.call('datasets.undoImport', { id });
    expect(await scores()).toEqual([]);
    await nextWeek(26);
    expect(await scores()).toHaveLength(2);
    await world.client.call('datasets.remove', { id });
    expect(await scores()).toEqual([]);
    await world.client.call('datasets.restore', { id });
    expect(await scores()).toHaveLength(2);
  });

  it('scores nothing against a count that is suppressed, missing or newest and suspect', async () => {
    await forecast(24);
    await nextWeek(25, { 24: '0' });
    expect(await scores()).toEqual([]);
    await nextWeek(26, { 24: '<5', 25: '' });
    expect(await scores()).toEqual([]);
  });

  it('is made anew when its document is gone, and is kept by a reader too', async () => {
    await forecast(24);
    await nextWeek(26);
    const before = await scores();
    await world.core.close();
    const disk = world.disk.copy();
    for (const name of disk.names()) if (name.includes('scores.json')) disk.remove(name);
    const reader = await openTestCore({ store: createMemoryStore({ disk, access: 'reader' }), clock });
    expect((await reader.client.call('scores.list', {})).scores).toEqual(before);
  });

  it('keeps answers that knew a baseline apart from those that did not', async () => {
    for (let weeks = 24; weeks < 31; weeks += 1) {
      await forecast(weeks, ['BASELINE_GIVEN']);
      await nextWeek(weeks + 1);
    }
    expect(new Set((await scores()).map(({ model }) => model))).toEqual(
      new Set([`${groq.modelName} + baseline`]),
    );
    expect((await forecast(31)).confidence).toMatchObject({ basis: 'prior', n: 0 });
    const told = await forecast(31, ['BASELINE_GIVEN']);
    expect(told.confidence).toMatchObject({ basis: 'track-record', n: 7 + 6 + 5 + 4 });
    expect(told.provenance.model).toBe(groq.modelName);
  });

  it('keeps hindcasts apart', async () => {
    clock.advance(7 * WEEK_MS);
    await importWeeks(30);
    answer(24);
    await world.client.call('forecasts.run', { datasetId: id, provider: 'groq', asOf: '2016-11-01' });
    const lines = await scores();
    expect(lines.map(({ source }) => source)).toEqual(['hindcast', 'hindcast', 'hindcast', 'hindcast']);
    const { confidence } = await forecast(30);
    expect(confidence).toMatchObject({ basis: 'prior', n: 0 });
  });
});
