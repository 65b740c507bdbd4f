import Papa from 'papaparse';
import { beforeAll, describe, expect, it } from 'vitest';
import { exportSet } from '../../../main/core/exports/exportSet.ts';
import { hubCsv } from '../../../main/core/exports/hubCsv.ts';
import type { CachedSet } from '../../../main/core/forecasts/ForecastArchive.ts';
import type { Forecast } from '../../../shared/contract/index.ts';
import { longCsv, risingCounts } from '../../support/builders.ts';
import { openTestCore } from '../../support/testCore.ts';

let forecast: Forecast;

beforeAll(async () => {
  const test = await openTestCore();
  const counts = { cases: risingCounts(24), deaths: risingCounts(24, 2) };
  test.files.set('both.csv', longCsv({ Ouest: counts }));
  const { datasets } = await test.client.call('datasets.import', { files: [{ path: 'both.csv' }] });
  const { forecasts } = await test.client.call('forecasts.run', { datasetId: datasets[0]!.id });
  forecast = forecasts[0]!;
});

function setOf(...forecasts: Forecast[]): CachedSet {
  return { row: { runId: 'run-1' } as CachedSet['row'], risk: null, forecasts, gaps: [], noChange: {} };
}

/** The forecast of another place: names come from files that others wrote. */
function named(name: string): Forecast {
  return { ...forecast, location: { code: name, name, population: null } };
}

const parse = (text: string) => Papa.parse<string[]>(text.trimEnd()).data;

describe('an exported table', () => {
  it.each([
    '=HYPERLINK("http://x","y")',
    '+1+1',
    '-2+3',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '\n=1',
    '＝1+1',
    '＠SUM(A1)',
  ])('disarms the formula %j in a place name', (name) => {
    for (const format of ['csv', 'hub'] as const) {
      const cells = parse(exportSet(setOf(named(name)), format, null).text).flat();
      expect(cells).toContain(`'${name}`);
      expect(cells.filter((cell) => /^[=+@\t\r\n＝＠]/.test(cell))).toEqual([]);
    }
  });

  it.each(["Grand'Anse", 'Ouest, Nord', 'Dr "X" Clinic', 'two\nlines', 'Ébola-Zone 霍乱', 'a=b'])(
    'brings the place name %j through unchanged',
    (name) => {
      const [header, first] = parse(exportSet(setOf(named(name)), 'csv', null).text);
      expect(first![header!.indexOf('place')]).toBe(name);
    },
  );

  it('counts its rows without the header: one per place, target and week', () => {
    const { text, rows } = exportSet(setOf(forecast, named('Nord')), 'csv', null);
    expect(rows).toBe(2 * 2 * 4);
    expect(parse(text)).toHaveLength(rows + 1);
  });

  it('never shows a number without range, provider, age and day of the data', () => {
    const [header, first] = parse(exportSet(setOf(forecast), 'csv', null).text);
    for (const name of [
      'q0.025',
      'q0.1',
      'q0.9',
      'q0.975',
      'provider',
      'epoch',
      'issued_at',
      'data_as_of',
      'kind',
    ]) {
      expect(first![header!.indexOf(name)], name).not.toBe('');
    }
  });
});

describe('the format of the forecast hubs', () => {
  it('has one row per target, week and quantile, in the columns of the hubs', () => {
    const { text, rows } = hubCsv([forecast]);
    const [header, ...lines] = parse(text);
    expect(header).toEqual([
      'reference_date',
      'target',
      'horizon',
      'target_end_date',
      'location',
      'output_type',
      'output_type_id',
      'value',
    ]);
    expect(rows).toBe(2 * 4 * 23);
    const { value } = forecast.targets.cases[0]!.quantiles[0]!;
    expect(lines[0]).toEqual([
      '2016-11-05',
      'wk inc cases',
      '0',
      '2016-11-05',
      'ouest',
      'quantile',
      '0.01',
      String(value),
    ]);
    expect(lines.at(-1)!.slice(0, 4)).toEqual(['2016-11-05', 'wk inc deaths', '3', '2016-11-26']);
  });
});

describe('the JSON export', () => {
  it('holds the whole forecasts', () => {
    const { text, rows } = exportSet(setOf(forecast), 'json', null);
    expect(rows).toBe(1);
    expect(JSON.parse(text)).toEqual({
      set: { runId: 'run-1' },
      newerCounts: null,
      forecasts: [forecast],
      gaps: [],
    });
  });
});
