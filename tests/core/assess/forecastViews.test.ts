import Papa from 'papaparse';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Client, RunResult } from '../../../shared/contract/index.ts';
import { placesByUrgency } from '../../../shared/forecast/gaps.ts';
import { intervalAt, valueAt } from '../../../shared/forecast/quantileLevels.ts';
import { risingCounts } from '../../support/builders.ts';
import { crossingAnswer, FakeProvider, goodAnswer, withQuantiles } from '../../support/fakeProvider.ts';
import { openTestCore, type TestCore } from '../../support/testCore.ts';

/** Three places, one of them with a hole, one with too few weeks. */
const places = {
  Ouest: risingCounts(110),
  Nord: [...risingCounts(108, 5), null, 40],
  Sud: risingCounts(5),
};

describe('the views of one published set', () => {
  let groq: FakeProvider;
  let test: TestCore;
  let client: Client;
  let datasetId: string;
  let set: RunResult;

  beforeEach(async () => {
    groq = new FakeProvider('groq');
    test = await openTestCore({ providers: [groq] });
    client = test.client;
    datasetId = await test.importPlaces(places);
    await client.call('settings.set', { key: 'providers.groq.enabled', value: true });
    set = await client.call('forecasts.run', { datasetId });
  });

  const exported = async (format: 'csv' | 'json' | 'hub') =>
    client.call('forecasts.export', { format, datasetId });
  const rowsOf = (text: string) => Papa.parse<Record<string, string>>(text.trimEnd(), { header: true }).data;

  it('show the same provider, model, epoch, day and numbers', async () => {
    const { forecasts: listed } = await client.call('forecasts.list', { datasetId });
    const summary = await client.call('forecasts.summary', { datasetId });
    const smallCharts = await client.call('forecasts.charts', { datasetId });
    expect(smallCharts).toMatchObject({ datasetId, provider: summary.provider, asOf: summary.asOf });
    expect(smallCharts.charts.filter(({ forecastId }) => forecastId === null)).toHaveLength(set.gaps.length);
    const table = rowsOf((await exported('csv')).text);
    const hub = rowsOf((await exported('hub')).text);
    const json = JSON.parse((await exported('json')).text);
    expect(set.forecasts).toHaveLength(2);
    for (const forecast of set.forecasts) {
      const { provider, model, epoch, runId } = forecast.provenance;
      const made = { provider, model, epoch, asOf: forecast.asOf, issuedAt: forecast.issuedAt };
      const [next] = forecast.targets.cases;
      const numbers = { median: valueAt(next!.quantiles, 0.5), interval80: intervalAt(next!.quantiles, 0.8) };

      const item = listed.find((one) => one.id === forecast.id);
      expect(item).toMatchObject({
        ...made,
        ...numbers,
        runId,
        current: true,
        riskLevel: forecast.risk.level,
      });

      expect(summary).toMatchObject({ ...made, runId });
      const row = summary.places.find((one) => one.forecastId === forecast.id);
      expect(row).toMatchObject({
        ...numbers,
        riskLevel: forecast.risk.level,
        outbreakProbability: forecast.outbreakProbability,
        confidence: forecast.confidence.calibrated,
        lastObserved: forecast.lastObserved,
      });

      const chart = await client.call('forecasts.chart', { id: forecast.id });
      expect(chart).toMatchObject({ ...made, targets: forecast.targets, threshold: forecast.threshold });
      const { perWeek, independenceBound } = chart.chances.cases!;
      expect(forecast.outbreakProbability).toBeOneOf([Math.max(...perWeek), Math.min(...perWeek)]);
      expect(independenceBound).toBeGreaterThanOrEqual(Math.max(...perWeek) - 1e-12);

      const small = smallCharts.charts.find((one) => one.forecastId === forecast.id)!;
      expect(small.alertLine).toBe(forecast.threshold?.value ?? null);
      expect(small.weeks.map(({ median, interval80 }) => [median, interval80])).toEqual(
        forecast.targets.cases.map(({ quantiles }) => [valueAt(quantiles, 0.5), intervalAt(quantiles, 0.8)]),
      );
      const lastWeek = smallCharts.weekEnds.indexOf(forecast.lastObserved.targetEndDate);
      expect(small.cases.slice(0, lastWeek + 1)).toEqual(
        chart.observed.slice(-lastWeek - 1).map(({ cases }) => cases),
      );

      const [line] = table.filter((one) => one.forecast_id === forecast.id && one.horizon === '0');
      expect(line).toMatchObject({
        provider,
        model,
        epoch: String(epoch),
        data_as_of: forecast.asOf,
        issued_at: forecast.issuedAt,
        'q0.5': String(numbers.median),
        'q0.1': String(numbers.interval80![0]),
        'q0.9': String(numbers.interval80![1]),
        risk_level: forecast.risk.level,
      });

      const medians = hub.filter(
        (one) => one.location === forecast.location.code && one.output_type_id === '0.5',
      );
      expect(medians.map((one) => Number(one.value))).toEqual(
        forecast.targets.cases.map((week) => valueAt(week.quantiles, 0.5)),
      );
      expect(json.forecasts.find((one: { id: string }) => one.id === forecast.id)).toEqual(forecast);
    }
  });

  it('chart the last count on as the no-change model, beside a forecast of any other model and of none beside its own', async () => {
    const chartIn = async ({ forecasts }: RunResult) =>
      client.call('forecasts.chart', { id: forecasts.find(({ location }) => location.name === 'Ouest')!.id });
    const { noChange, targets } = await chartIn(set);
    expect(noChange).toEqual({
      cases: targets.cases.map(({ targetEndDate }) => ({ targetEndDate, median: places.Ouest.at(-1) })),
      deaths: null,
    });
    await client.call('settings.set', { key: 'providers.embedded.model', value: 'no-change' });
    const own = await chartIn(await client.call('forecasts.run', { datasetId, provider: 'embedded' }));
    expect(own).toMatchObject({ provider: 'embedded', noChange: null });
  });

  it('name the gaps and count the risk levels', async () => {
    const summary = await client.call('forecasts.summary', { datasetId });
    expect(summary.gaps).toMatchObject(set.gaps);
    expect(summary.gaps.map((gap) => gap.location.name)).toEqual(['Sud']);
    const { RED, YELLOW, GREEN, NOT_ASSESSED } = summary.byLevel;
    expect(RED + YELLOW + GREEN + NOT_ASSESSED).toBe(3);
    expect(JSON.parse((await exported('json')).text).gaps).toEqual(set.gaps);
  });

  it('take a place whose answer was refused for not assessed, but for yellow while it is above its line', async () => {
    const rising = [...Array(20).fill(10), 11, 10, 60];
    const others = Object.fromEntries(['A', 'B', 'C', 'D'].map((name) => [name, risingCounts(110, 3)]));
    const more = { ...places, ...others, Est: rising, Sud: risingCounts(110, 9) };
    const id = await test.importPlaces(more);
    groq.otherwise((request, signal, attempt) =>
      ['Est', 'Sud'].includes(request.location.name)
        ? crossingAnswer(request, signal, attempt)
        : goodAnswer(request),
    );
    const { gaps } = await client.call('forecasts.run', { datasetId: id });
    expect(gaps.map((gap) => [gap.location.name, gap.reason])).toEqual([
      ['Sud', 'REPLY_REJECTED'],
      ['Est', 'REPLY_REJECTED'],
    ]);
    const summary = await client.call('forecasts.summary', { datasetId: id });
    expect(summary.gaps).toMatchObject([
      { location: { name: 'Sud' }, riskLevel: 'NOT_ASSESSED', aboveThreshold: false },
      { location: { name: 'Est' }, riskLevel: 'YELLOW', aboveThreshold: true, lastObserved: { cases: 60 } },
    ]);
    expect(summary.byLevel.YELLOW).toBeGreaterThanOrEqual(1);
    const order = placesByUrgency(summary.places, summary.gaps);
    expect(order[0]!.gap?.location.name).toBe('Sud');
    const yellow = order.find(({ forecast, gap }) => (forecast ?? gap)!.riskLevel === 'YELLOW');
    expect(yellow?.gap?.location.name).toBe('Est');
  });

  it('go on to show the set of all places after a run of one place by another provider, and name that one', async () => {
    const alone = await client.call('forecasts.run', {
      datasetId,
      locations: ['Nord'],
      provider: 'embedded',
    });
    const summary = await client.call('forecasts.summary', {});
    expect(summary).toMatchObject({ provider: 'groq', epoch: 1, runId: set.run.id });
    expect(summary.places).toHaveLength(2);
    expect(summary.beside).toMatchObject([
      { runId: alone.run.id, provider: 'embedded', epoch: 2, location: { name: 'Nord' } },
    ]);
    const { forecasts } = await client.call('forecasts.list', { datasetId });
    expect(forecasts.map((one) => [one.location.name, one.provider, one.current])).toEqual([
      ['Nord', 'embedded', false],
      ['Ouest', 'groq', true],
      ['Nord', 'groq', true],
    ]);
    const current = await client.call('forecasts.list', { current: true });
    expect(current.forecasts.map((one) => one.provider)).toEqual(['groq', 'groq']);
    expect(rowsOf((await exported('csv')).text).every((row) => row.provider === 'groq')).toBe(true);
  });

  it('put the most urgent place first in the summary', async () => {
    const urgency = ['RED', 'YELLOW', 'GREEN', 'NOT_ASSESSED'];
    const { places: rows } = await client.call('forecasts.summary', { datasetId });
    const order = rows.map((row) => urgency.indexOf(row.riskLevel) - (row.outbreakProbability ?? -1) / 10);
    expect(order).toEqual(order.toSorted((a, b) => a - b));
  });

  it('show the last 12 weeks in a row, the last 104 in a chart, holes as holes', async () => {
    const { places: rows } = await client.call('forecasts.summary', { datasetId });
    const nord = rows.find((row) => row.location.name === 'Nord')!;
    expect(nord.recentCases).toEqual(places.Nord.slice(-12));
    expect(nord.change).toBeNull();
    const ouest = rows.find((row) => row.location.name === 'Ouest')!;
    expect(ouest.change).toBe(places.Ouest.at(-1)! - places.Ouest.at(-2)!);
    const chart = await client.call('forecasts.chart', { id: nord.forecastId });
    expect(chart.observed).toHaveLength(104);
    expect(chart.observed.at(-1)).toEqual({ targetEndDate: '2016-10-29', cases: 40, deaths: null });
    expect(chart.observed.at(-2)!.cases).toBeNull();
  });

  it('show a hindcast with the data that were known on its day', async () => {
    const { forecasts } = await client.call('forecasts.run', { datasetId, asOf: '2016-10-10' });
    const chart = await client.call('forecasts.chart', { id: forecasts[0]!.id });
    expect(chart).toMatchObject({ asOf: '2016-10-10' });
    expect(chart.observed.at(-1)!.targetEndDate).toBe('2016-10-08');
    const { forecasts: listed } = await client.call('forecasts.list', { datasetId });
    expect(listed[0]).toMatchObject({ id: forecasts[0]!.id, kind: 'hindcast', current: false });
    expect(await client.call('forecasts.summary', { datasetId })).toMatchObject({ kind: 'forecast' });
  });

  it('leave the range out where the levels for it were not given', async () => {
    groq.otherwise(withQuantiles((all) => all.filter((q) => q.level === 0.5)));
    await client.call('forecasts.run', { datasetId });
    const { forecasts } = await client.call('forecasts.list', { current: true });
    expect(forecasts.every((one) => one.interval80 === null)).toBe(true);
    const [line] = rowsOf((await exported('csv')).text);
    expect(line).toMatchObject({ 'q0.1': '', 'q0.9': '' });
    expect(line!['q0.5']).not.toBe('');
  });

  it('come in pages that go on behind each other, with the number of all', async () => {
    for (let n = 0; n < 3; n += 1) await client.call('forecasts.run', { datasetId });
    const { forecasts: all, total, next } = await client.call('forecasts.list', { datasetId });
    expect([total, next]).toEqual([all.length, null]);
    const first = await client.call('forecasts.list', { datasetId, limit: 3 });
    expect(first.total).toBe(total);
    const rest = await client.call('forecasts.list', { datasetId, before: first.next! });
    expect([...first.forecasts, ...rest.forecasts]).toEqual(all);
    expect(rest.next).toBeNull();
    await expect(client.call('forecasts.list', { datasetId, before: 'run-9@0' })).rejects.toMatchObject({
      code: 'INVALID_PARAMS',
    });
  });

  it('leave out a removed dataset, and show it again when it is restored', async () => {
    await client.call('datasets.remove', { id: datasetId });
    expect((await client.call('forecasts.list', {})).forecasts).toEqual([]);
    await expect(client.call('forecasts.summary', {})).rejects.toMatchObject({ code: 'NO_FORECAST_YET' });
    await expect(exported('csv')).rejects.toMatchObject({ code: 'UNKNOWN_DATASET' });
    await client.call('datasets.restore', { id: datasetId });
    expect((await client.call('forecasts.list', {})).forecasts).toHaveLength(2);
  });

  it('say what is missing: no such dataset, no forecast yet', async () => {
    await expect(client.call('forecasts.summary', { datasetId: 'x' })).rejects.toMatchObject({
      code: 'UNKNOWN_DATASET',
    });
    const empty = await openTestCore();
    await expect(empty.client.call('forecasts.summary', {})).rejects.toMatchObject({
      code: 'NO_FORECAST_YET',
    });
  });
});
