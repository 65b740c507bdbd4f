import { describe, expect, it } from 'vitest';
import { firstReports } from '../../../main/core/runs/firstReports.ts';
import type { ReportedCounts } from '../../../main/core/surveillance/panel/reportHistory.ts';
import { valueAt } from '../../../shared/forecast/quantileLevels.ts';
import { addDays } from '../../../shared/time/plainDate.ts';
import { weekEnds, wideCsv } from '../../support/builders.ts';
import { asReported, LATE } from '../../support/delayedCounts.ts';
import { openTestCore } from '../../support/testCore.ts';

const WEEKS = 30;
const ends = weekEnds(WEEKS);
const panel = {
  asOf: addDays(ends.at(-1)!, 3),
  weekEnds: ends,
  places: ['a', 'b'].map((code) => ({
    location: { code, name: code, population: null },
    cases: ends.map(() => 100),
    deaths: null,
  })),
};

/** An import so many days after the end of its newest week, which has `count` cases in place a. */
const importOf = (last: number, count: number, days = 3): ReportedCounts => ({
  asOf: addDays(ends[last]!, days),
  weekEnds: ends.slice(0, last + 1),
  places: new Map([
    ['a', { cases: ends.slice(0, last + 1).map((_, week) => (week === last ? count : 100)), deaths: [] }],
  ]),
});

describe('first reports of earlier imports', () => {
  it('stand at the week and place of the panel, newest week first', () => {
    const reports = firstReports(panel, [importOf(20, 50), importOf(WEEKS - 1, 60)]);
    expect(reports).toEqual([
      { newestWeek: 20, counts: [Float64Array.from([50, Number.NaN]), Float64Array.from([100, Number.NaN])] },
    ]);
  });

  it('are those that had as long to be reported; of several in a week the last one', () => {
    const history = [
      importOf(20, 40, 1),
      importOf(20, 50, 4),
      importOf(21, 90, 8),
      importOf(22, 70, 6),
      importOf(WEEKS - 1, 60),
    ];
    const reports = firstReports(panel, history);
    expect(reports.map(({ newestWeek, counts }) => [newestWeek, counts[0]![0]])).toEqual([
      [20, 50],
      [22, 70],
    ]);
  });

  it('are none of the newest week itself, nor without imports before', () => {
    expect(firstReports(panel, [importOf(WEEKS - 1, 55, 1), importOf(WEEKS - 1, 60)])).toEqual([]);
    expect(firstReports(panel, [importOf(WEEKS - 1, 60)])).toEqual([]);
    expect(firstReports(panel, [])).toEqual([]);
  });
});

describe('a forecast in a data folder of weekly imports', () => {
  const final = ends.map((_, week) => 400 + ((7 * week) % 9));
  const places = ['Bo', 'Kenema', 'Kono', 'Moyamba'];

  /** @returns the medians of the first week, and whether a nowcast was shown */
  async function forecastAfter(imports: number, shares: readonly number[]) {
    const { client, files } = await openTestCore();
    let id: string | undefined;
    for (let last = WEEKS - imports; last < WEEKS; last += 1) {
      const counts = Object.fromEntries(places.map((place) => [place, asReported(final, last, shares)]));
      files.set('counts.csv', wideCsv(counts, ends[last]));
      const { datasets } = await client.call('datasets.import', {
        files: [{ path: 'counts.csv' }],
        asOf: addDays(ends[last]!, 3),
        ...(id === undefined ? {} : { into: id }),
      });
      id = datasets[0]!.id;
    }
    const { forecasts } = await client.call('forecasts.run', {
      datasetId: id!,
      asOf: addDays(ends.at(-1)!, 3),
    });
    return {
      medians: forecasts.map(({ targets }) => valueAt(targets.cases[0]!.quantiles, 0.5)!),
      methods: forecasts.map(({ provenance }) => provenance.method!),
      isPreliminary: forecasts.some(({ provenance }) =>
        provenance.dataNotes.some(({ code }) => code === 'PRELIMINARY'),
      ),
    };
  }

  it('starts from newest counts as first reports were revised, also by less than a nowcast is made for', async () => {
    const few = await forecastAfter(1, [0.94]);
    const many = await forecastAfter(12, [0.94, 1]);
    expect([few.isPreliminary, many.isPreliminary]).toEqual([false, false]);
    const ratios = many.medians.map((median, place) => median / few.medians[place]!);
    expect(Math.min(...ratios)).toBeGreaterThan(1.02);
    expect(Math.max(...many.medians)).toBeLessThan(415);
    // What it was taken for is said beside the forecast.
    for (const { facts, text } of many.methods) {
      expect(facts).toMatchObject({ start: 'revised', reported: expect.any(Number) });
      expect(Number(facts.taken)).toBeGreaterThan(Number(facts.reported));
      expect(text).toContain(`taken for ${facts.taken} where ${facts.reported} are reported`);
    }
    expect(few.methods.map(({ facts }) => facts.start)).toEqual(few.methods.map(() => 'last'));
  });

  it('corrects no count that stands at its nowcast already', async () => {
    const { medians, methods, isPreliminary } = await forecastAfter(12, LATE);
    expect(isPreliminary).toBe(true);
    expect(new Set(methods.map(({ facts }) => facts.start))).toEqual(new Set(['nowcast']));
    for (const median of medians) expect(Math.abs(median / 404 - 1)).toBeLessThan(0.08);
  });
});
