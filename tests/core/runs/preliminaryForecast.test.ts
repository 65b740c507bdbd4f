import { beforeEach, describe, expect, it } from 'vitest';
import type { Client } from '../../../shared/contract/index.ts';
import { valueAt } from '../../../shared/forecast/quantileLevels.ts';
import { addDays } from '../../../shared/time/plainDate.ts';
import { LAST_WEEK_END, weekEnds, wideCsv } from '../../support/builders.ts';
import { contradictionsIn } from '../../support/contradictions.ts';
import { asReported } from '../../support/delayedCounts.ts';
import { openTestCore, type TestCore } from '../../support/testCore.ts';

const WEEKS = 30;
const NEWEST = WEEKS - 1;
const ends = weekEnds(WEEKS);
const final = Array.from({ length: WEEKS }, (_, week) => 200 + ((7 * week) % 9));
const dayAfter = (week: number) => addDays(ends[week]!, 3);
const AS_OF = dayAfter(NEWEST);

describe('a forecast of counts that arrive late', () => {
  let test: TestCore;
  let client: Client;

  beforeEach(async () => {
    test = await openTestCore();
    client = test.client;
  });

  /** Imports the file of a day, into the dataset of the ones before. */
  async function importFile(
    last: number,
    options: { asOf?: string; shares?: readonly number[]; into?: string } = {},
  ) {
    const { asOf = dayAfter(last), shares, into } = options;
    test.files.set('counts.csv', wideCsv({ Bo: asReported(final, last, shares) }, ends[last]));
    const { datasets } = await client.call('datasets.import', {
      files: [{ path: 'counts.csv' }],
      asOf,
      ...(into === undefined ? {} : { into }),
    });
    return datasets[0]!.id;
  }

  async function importWeekly(files: number): Promise<string> {
    let into = await importFile(WEEKS - files);
    for (let last = WEEKS - files + 1; last < WEEKS; last += 1) into = await importFile(last, { into });
    return into;
  }

  async function forecastOf(datasetId: string, asOf = AS_OF) {
    const { forecasts } = await client.call('forecasts.run', { datasetId, asOf });
    const [forecast] = forecasts;
    return { forecast: forecast!, median: valueAt(forecast!.targets.cases[0]!.quantiles, 0.5)! };
  }

  const preliminaryOf = ({ forecast }: Awaited<ReturnType<typeof forecastOf>>) =>
    forecast.provenance.dataNotes.find(({ code }) => code === 'PRELIMINARY');

  it('starts from what the newest week will come to, says so, and is shown so', async () => {
    const id = await importWeekly(8);
    const made = await forecastOf(id);
    expect(made.median).toBeGreaterThan(180);
    expect(made.median).toBeLessThan(230);
    expect(made.forecast.lastObserved).toMatchObject({
      targetEndDate: LAST_WEEK_END,
      cases: Math.round(final[NEWEST]! / 2),
    });
    expect(made.forecast.referenceDate).toBe(addDays(LAST_WEEK_END, 7));
    const note = preliminaryOf(made)!;
    expect(note.facts).toMatchObject({
      measure: 'cases',
      weeks: 2,
      leftOut: 0,
      completeness: 0.5,
      from: ends[NEWEST - 1],
    });
    expect(note.text).toMatch(
      /The newest 2 weeks of cases .* are preliminary.*about 50 % of what is expected in the end: 20\d/,
    );
    const { observed } = await client.call('forecasts.chart', { id: made.forecast.id });
    expect(observed.at(-1)).toMatchObject({
      preliminary: true,
      nowcast: { completeness: expect.closeTo(0.5, 2) },
    });
    expect(observed.at(-1)!.nowcast!.value).toBeCloseTo(Number(note.facts.nowcast), 1);
    expect(observed.at(-2)).toMatchObject({
      preliminary: true,
      nowcast: { completeness: expect.closeTo(0.8, 2) },
    });
    expect(observed.at(-3)).not.toHaveProperty('preliminary');
    expect(made.forecast.trend.growthRatePerWeek).toBeCloseTo(0, 1);
  });

  it('is marked in the weekly counts too, as in the chart of a forecast: places without one show the same', async () => {
    const id = await importWeekly(8);
    const { forecast } = await forecastOf(id);
    const { observed } = await client.call('forecasts.chart', { id: forecast.id });
    const { weekEnds: ends, places } = await client.call('datasets.weekly', { id, asOf: AS_OF });
    const marked = observed.filter((week) => week.preliminary);
    expect(marked).toHaveLength(2);
    expect(places[0]!.preliminary!.map(({ week, nowcast }) => [ends[week], nowcast])).toEqual(
      marked.map(({ targetEndDate, nowcast }) => [targetEndDate, nowcast]),
    );
  });

  it('starts before the weeks that too few imports tell of', async () => {
    await client.call('settings.set', { key: 'providers.embedded.model', value: 'no-change' });
    const made = await forecastOf(await importWeekly(3));
    expect(preliminaryOf(made)!.facts).toMatchObject({ weeks: 2, leftOut: 2 });
    expect(preliminaryOf(made)!.text).toContain('They are not used as a start');
    expect(made.median).toBeGreaterThan(180);
  });

  it('knows only imports of its day and before: a later one changes nothing', async () => {
    const id = await importWeekly(8);
    const before = await forecastOf(id);
    const then = addDays(AS_OF, 7);
    test.files.set(
      'late.csv',
      wideCsv({ Bo: [...final.map((count) => 3 * count), 999] }, addDays(LAST_WEEK_END, 7)),
    );
    await client.call('datasets.import', { files: [{ path: 'late.csv' }], asOf: then, into: id });
    const after = await forecastOf(id);
    expect(after.forecast.targets).toEqual(before.forecast.targets);
    expect(after.forecast.provenance.dataHash).toBe(before.forecast.provenance.dataHash);
    const charts = await Promise.all(
      [before, after].map(({ forecast }) => client.call('forecasts.chart', { id: forecast.id })),
    );
    expect(charts[1]!.observed).toEqual(charts[0]!.observed);
  });

  it('is shown with what was known when it was made, also after an import as of an earlier day', async () => {
    const id = await importWeekly(8);
    const { forecast } = await forecastOf(id);
    const before = await client.call('forecasts.chart', { id: forecast.id });
    test.clock.advance(60_000);
    await importFile(NEWEST - 2, { into: id, shares: [0.31, 0.4, 0.6, 0.8] });
    expect(await client.call('forecasts.chart', { id: forecast.id })).toEqual(before);
    const again = await forecastOf(id);
    expect(preliminaryOf(again)!.facts).not.toEqual(preliminaryOf({ forecast, median: 0 })!.facts);
  });

  it('has another hash of its data when the nowcast is another one', async () => {
    const id = await importFile(NEWEST);
    const raw = await forecastOf(id);
    expect(preliminaryOf(raw)).toBeUndefined();
    // Its newest week is taken for a suspect fall, and the one before it lacks a fifth.
    expect(raw.median).toBeLessThan(170);
    const state = (shares: number[]) =>
      client.call('settings.set', { key: 'data.completeness', value: { [id]: shares } });
    await state([0.5, 0.8]);
    const stated = await forecastOf(id);
    expect(stated.median).toBeGreaterThan(180);
    expect(preliminaryOf(stated)!.facts).toMatchObject({ completeness: 0.5, weeks: 2 });
    await state([0.2, 0.8]);
    const dropped = await forecastOf(id);
    expect(preliminaryOf(dropped)!.facts).toMatchObject({ weeks: 2, leftOut: 1 });
    const hashes = [raw, stated, dropped].map(({ forecast }) => forecast.provenance.dataHash);
    expect(new Set(hashes).size).toBe(3);
    // What was stated when it was made stays with a forecast.
    const { observed } = await client.call('forecasts.chart', { id: stated.forecast.id });
    expect(observed.at(-1)).toMatchObject({ preliminary: true, nowcast: { completeness: 0.5 } });
  });

  describe('beside its alert line', () => {
    const quiet = Array.from({ length: 26 }, (_, week) => 20 + ((7 * week) % 5));

    async function judged(newest: number[], shares: number[]) {
      test.files.set('wave.csv', wideCsv({ Bo: [...quiet, ...newest] }));
      const { datasets } = await client.call('datasets.import', {
        files: [{ path: 'wave.csv' }],
        asOf: AS_OF,
      });
      const id = datasets[0]!.id;
      await client.call('settings.set', { key: 'data.completeness', value: { [id]: shares } });
      const { forecast } = await forecastOf(id);
      const { places } = await client.call('forecasts.summary', { datasetId: id });
      const { places: assessed } = await client.call('datasets.assess', { id, asOf: AS_OF });
      const above = forecast.risk.drivers.find(({ code }) => code === 'ABOVE_THRESHOLD')?.text;
      const contradictions = contradictionsIn(forecast);
      return {
        forecast,
        above,
        contradictions,
        isCounted: places[0]!.aboveThreshold,
        assessed: assessed[0]!,
      };
    }

    it('is above while its last complete week is, however little of the newest one is reported', async () => {
      const { forecast, above, contradictions, isCounted, assessed } = await judged([60, 80, 18], [0.2]);
      expect(forecast.lastObserved).toMatchObject({
        cases: 18,
        complete: { targetEndDate: addDays(LAST_WEEK_END, -7), cases: 80 },
      });
      expect(above).toMatch(/^The count of the last complete week, 80, is already above/);
      expect(['RED', 'YELLOW']).toContain(forecast.risk.level);
      expect(isCounted).toBe(true);
      expect(['RED', 'YELLOW']).toContain(assessed.risk.level);
      expect(contradictions).toEqual([]);
    });

    it('is above once what is reported so far is', async () => {
      const { above, contradictions, isCounted } = await judged([21, 22, 70], [0.5]);
      expect(above).toMatch(/^The count so far of the last week, 70, is already above/);
      expect(isCounted).toBe(true);
      expect(contradictions).toEqual([]);
    });

    it('is not above by a nowcast alone', async () => {
      const { above, isCounted } = await judged([21, 22, 23], [0.5]);
      expect(above).toBeUndefined();
      expect(isCounted).toBe(false);
    });
  });

  it('has no place left where only seven weeks can be believed', async () => {
    test.files.set('short.csv', wideCsv({ Bo: [20, 21, 22, 20, 21, 22, 20, 10] }));
    const { datasets } = await client.call('datasets.import', {
      files: [{ path: 'short.csv' }],
      asOf: AS_OF,
    });
    const id = datasets[0]!.id;
    await client.call('settings.set', { key: 'data.completeness', value: { [id]: [0.2] } });
    await expect(client.call('forecasts.run', { datasetId: id, asOf: AS_OF })).rejects.toMatchObject({
      code: 'TOO_FEW_WEEKS',
      details: { gaps: [{ message: expect.stringContaining('has 8, 1 of them preliminary') }] },
    });
  });

  it('leaves R(t) at the last week that is final', async () => {
    const id = await importWeekly(8);
    await client.call('settings.set', {
      key: 'risk.serialInterval',
      value: { [(await client.call('datasets.show', { id })).disease]: { meanDays: 10, sdDays: 4 } },
    });
    const { places } = await client.call('datasets.assess', { id, asOf: AS_OF });
    expect(places[0]!.rt).toMatchObject({ windowEnd: ends[NEWEST - 2] });
    expect(places[0]!.growthRatePerWeek).toBeCloseTo(0, 1);
  });
});
