import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { forecastTable, mostUrgentFirst } from '../../main/hosts/cli/format.ts';
import { summaryText } from '../../main/hosts/cli/summaryText.ts';
import type { Forecast, ForecastSummary } from '../../shared/contract/index.ts';
import { trendWordOf } from '../../shared/contract/index.ts';
import { MINUTE } from '../../shared/time/durations.ts';
import { words } from '../../shared/words/index.ts';
import { contradictionsIn } from '../support/contradictions.ts';
import { createFakeClock } from '../support/fakeClock.ts';
import { openTestCore, type TestCore } from '../support/testCore.ts';

const folder = join(import.meta.dirname, '../fixtures/field');

const haiti = ['cholera_haiti_2010_2019_weekly.csv'];
const ebola = ['ebola_west_africa_2014_2015.csv'];
const austria = ['covid19_austria_bundeslaender.csv'];
const world = ['covid19_world_confirmed_cumulative.csv', 'covid19_world_deaths_cumulative.csv'];

interface Seen {
  test: TestCore;
  datasetId: string;
  forecasts: Forecast[];
  summary: ForecastSummary;
}

async function forecastsOf(names: readonly string[], asOf: string): Promise<Seen> {
  const test = await openTestCore({ clock: createFakeClock('2026-11-18T08:00:00.000Z') });
  for (const name of names) test.files.set(name, readFileSync(join(folder, name), 'utf8'));
  // Two hundred countries would be a minute of boosting in the thread of the test.
  if (names === world)
    await test.client.call('settings.set', { key: 'providers.embedded.model', value: 'tiered' });
  const { datasets } = await test.client.call('datasets.import', {
    files: names.map((path) => ({ path })),
  });
  const datasetId = datasets[0]!.id;
  const { forecasts } = await test.client.call('forecasts.run', { datasetId, asOf });
  const summary = await test.client.call('forecasts.summary', { datasetId });
  return { test, datasetId, forecasts, summary };
}

/** Made once: its import takes seconds. */
let worldInMay: Promise<Seen> | undefined;

const levelOf = ({ forecasts }: Seen, name: string) =>
  forecasts.find(({ location }) => location.name === name)?.risk.level;

/** Every view of a set beside its forecasts. */
async function expectOneAnswer({ test, datasetId, forecasts, summary }: Seen): Promise<void> {
  const { forecasts: listed } = await test.client.call('forecasts.list', { datasetId });
  const { text } = await test.client.call('forecasts.export', { datasetId, format: 'csv' });
  const rows = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data;
  const counted = { RED: 0, YELLOW: 0, GREEN: 0, NOT_ASSESSED: 0 };
  for (const { riskLevel } of [...summary.places, ...summary.gaps]) counted[riskLevel] += 1;
  expect(summary.byLevel).toEqual(counted);
  const [table, shown] = [forecastTable(mostUrgentFirst(forecasts)), summaryText(summary)].map((one) =>
    one.split('\n'),
  );
  for (const forecast of forecasts) {
    const { risk, outbreakProbability, location } = forecast;
    const same = { riskLevel: risk.level, riskBasis: risk.basis, outbreakProbability };
    expect(summary.places.find(({ forecastId }) => forecastId === forecast.id)).toMatchObject(same);
    expect(listed.find(({ id }) => id === forecast.id)).toMatchObject(same);
    const mine = rows.filter(({ forecast_id }) => forecast_id === forecast.id);
    const [cases, deaths] = ['cases', 'deaths'].map((target) => mine.find((row) => row.target === target));
    expect(cases).toMatchObject({
      risk_level: risk.level,
      risk_basis: risk.basis ?? '',
      outbreak_probability: String(outbreakProbability ?? ''),
      threshold: String(forecast.threshold?.value ?? ''),
      trend: words.common.trends[trendWordOf(forecast.trend)],
    });
    expect(deaths?.outbreak_probability ?? '').toBe(String(forecast.deathsOutbreakProbability ?? ''));
    const percent = outbreakProbability === null ? ' - ' : words.common.numbers.percent(outbreakProbability);
    for (const lines of [table!, shown!])
      expect(lines.find((line) => line.startsWith(`${location.name}  `))).toContain(percent);
  }
}

describe('the judgement of real outbreaks', () => {
  it.each([
    [haiti, '2011-06-15'],
    [haiti, '2014-09-10'],
    [haiti, '2016-11-02'],
    [haiti, '2018-06-06'],
    [ebola, '2014-08-13'],
    [ebola, '2014-09-28'],
    [ebola, '2015-01-05'],
    [austria, '2020-11-15'],
    [austria, '2021-07-04'],
    [austria, '2022-03-20'],
    [world, '2021-05-16'],
  ])(
    'of %s as of %s contradicts itself nowhere, and is the same in every view',
    async (names, asOf) => {
      const made = forecastsOf(names, asOf);
      if (names === world) worldInMay = made;
      const seen = await made;
      expect(seen.forecasts.length).toBeGreaterThan(2);
      const contradictions = seen.forecasts.flatMap((forecast) =>
        contradictionsIn(forecast).map((sentence) => `${forecast.location.name}: ${sentence}`),
      );
      expect(contradictions).toEqual([]);
      await expectOneAnswer(seen);
    },
    MINUTE,
  );

  it(
    'never calls a country green whose wave is the largest it had, because its line rose with the wave',
    async () => {
      worldInMay ??= forecastsOf(world, '2021-05-16');
      const seen = await worldInMay;
      expect(['RED', 'YELLOW']).toContain(levelOf(seen, 'India'));
    },
    MINUTE,
  );

  it(
    'calls no country green by the length of its wave alone, until somebody says that it is the new normal',
    async () => {
      worldInMay ??= forecastsOf(world, '2021-05-16');
      const seen = await worldInMay;
      for (const name of ['Czechia', 'Hungary', 'Bulgaria', 'Romania']) {
        const { risk } = seen.forecasts.find(({ location }) => location.name === name)!;
        expect(['RED', 'YELLOW'], name).toContain(risk.level);
        expect(risk.drivers.map(({ code }) => code)).toContain('NEW_NORMAL_NOT_CONFIRMED');
      }
      // A wave that has come down to less than a tenth of its highest week goes on no longer.
      const israel = seen.forecasts.find(({ location }) => location.name === 'Israel')!;
      expect(israel.risk.drivers.map(({ code }) => code)).not.toContain('NEW_NORMAL_NOT_CONFIRMED');
    },
    MINUTE,
  );

  it(
    'lets a place be green again once its line is stated',
    async () => {
      const seen = await forecastsOf(austria, '2021-05-25');
      const asked = seen.forecasts.find(({ risk }) =>
        risk.drivers.some(({ code }) => code === 'NEW_NORMAL_NOT_CONFIRMED'),
      )!;
      const { test, datasetId } = seen;
      await test.client.call('settings.set', {
        key: 'risk.thresholds',
        value: { [`${datasetId}/${asked.location.code}`]: { cases: 100_000, deaths: 1_000 } },
      });
      const again = await test.client.call('forecasts.run', { datasetId, asOf: '2021-05-25' });
      const { risk } = again.forecasts.find(({ location }) => location.code === asked.location.code)!;
      expect(risk.level).toBe('GREEN');
    },
    MINUTE,
  );

  it(
    'never calls a country green that counts Ebola, until somebody decides on the official threshold',
    async () => {
      const seen = await forecastsOf(ebola, '2014-09-28');
      for (const name of ['Liberia', 'SierraLeone', 'Guinea'])
        expect(['RED', 'YELLOW'], name).toContain(levelOf(seen, name));
      const { test, datasetId, forecasts } = seen;
      const codes = forecasts.flatMap(({ provenance }) => provenance.dataNotes.map(({ code }) => code));
      expect(codes).toContain('THRESHOLD_NOT_CONFIRMED');
      await test.client.call('settings.set', {
        key: 'risk.thresholds',
        value: { [datasetId]: { official: 'confirmed' } },
      });
      const again = await test.client.call('forecasts.run', { datasetId, asOf: '2014-09-28' });
      const liberia = again.forecasts.find(({ location }) => location.name === 'Liberia')!;
      expect(liberia.threshold).toMatchObject({ value: 0, method: 'OFFICIAL' });
      expect(liberia.provenance.dataNotes.map(({ code }) => code)).not.toContain('THRESHOLD_NOT_CONFIRMED');
      const summary = await test.client.call('forecasts.summary', { datasetId });
      expect(summary.places.find(({ location }) => location.name === 'Liberia')?.aboveThreshold).toBe(true);
    },
    MINUTE,
  );
});
