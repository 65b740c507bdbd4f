import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reportedCounts } from '../../../../main/core/surveillance/panel/reportHistory.ts';
import { WeeklyPanels } from '../../../../main/core/surveillance/panel/WeeklyPanels.ts';
import { NO_REPORTING_FACTS } from '../../../../main/core/surveillance/panel/withNowcasts.ts';
import type { Client } from '../../../../shared/contract/index.ts';
import { addDays } from '../../../../shared/time/plainDate.ts';
import { datasetOf, LAST_WEEK_END, risingCounts, wideCsv } from '../../../support/builders.ts';
import { asReported } from '../../../support/delayedCounts.ts';
import { openTestCore } from '../../../support/testCore.ts';
import { thrownBy } from '../../../support/thrownBy.ts';

const WEEKS = 30;
const DAY_MS = 86_400_000;
const final = { Ouest: risingCounts(WEEKS, 90), Nord: risingCounts(WEEKS, 40) };

/** The file of a week: its newest counts are still being reported. */
function fileOf(week: number, revised: number): string {
  const places = Object.entries(final).map(([name, counts]) => {
    const late = counts.with(3, counts[3]! + revised);
    return [name, asReported(late, week)] as const;
  });
  return wideCsv(Object.fromEntries(places), addDays(LAST_WEEK_END, 7 * (week - WEEKS + 1)));
}

type Step =
  | { kind: 'import'; revised: number }
  | { kind: 'undo' | 'remove' | 'restore' | 'run' }
  | { kind: 'state'; shares: number[] };

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('import' as const), revised: fc.nat(4) }) },
  fc.record({
    kind: fc.constantFrom('undo' as const, 'remove' as const, 'restore' as const, 'run' as const),
  }),
  fc.record({
    kind: fc.constant('state' as const),
    shares: fc.array(fc.constantFrom(0.4, 0.7, 0.9), { maxLength: 3 }),
  }),
);

async function perform(client: Client, id: string, one: Exclude<Step, { kind: 'import' }>): Promise<unknown> {
  switch (one.kind) {
    case 'undo':
      return client.call('datasets.undoImport', { id });
    case 'remove':
      return client.call('datasets.remove', { id });
    case 'restore':
      return client.call('datasets.restore', { id });
    case 'run':
      return client.call('forecasts.run', { datasetId: id });
    case 'state':
      return client.call('settings.set', { key: 'data.completeness', value: one.shares, entry: id });
  }
}

/** Everything that is shown of weekly counts, or the refusal. */
async function shown(client: Client, id: string, days: readonly string[]): Promise<unknown[]> {
  const weekly = days.map((asOf) => () => client.call('datasets.weekly', { id, asOf }));
  const summary = () => client.call('forecasts.summary', { datasetId: id });
  const chart = async () => client.call('forecasts.chart', { id: (await summary()).places[0]!.forecastId });
  const assessed = () => client.call('datasets.assess', { id });
  const first = async () => {
    const { forecasts } = await client.call('forecasts.list', { datasetId: id });
    return client.call('forecasts.chart', { id: forecasts[0]!.id });
  };
  const answers: unknown[] = [];
  for (const ask of [first, ...weekly, summary, chart, assessed]) answers.push(await answerOf(ask));
  return answers;
}

async function answerOf(ask: () => Promise<unknown>): Promise<unknown> {
  try {
    return await ask();
  } catch (thrown) {
    return (thrown as Error).message;
  }
}

describe('weekly panels that are kept', () => {
  it('show what a program shows that has just started, whatever was imported, taken back, removed and stated', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 7 }), async (steps) => {
        const test = await openTestCore();
        let week = WEEKS - 8;
        test.clock.advance(-8 * 7 * DAY_MS);
        let id = '';
        for (const one of [{ kind: 'import' as const, revised: 0 }, ...steps]) {
          if (one.kind === 'import') {
            test.files.set('counts.csv', fileOf(week, one.revised));
            const into = id === '' ? {} : { into: id };
            const imported = await answerOf(() =>
              test.client.call('datasets.import', { files: [{ path: 'counts.csv' }], ...into }),
            );
            if (id === '') id = (imported as { datasets: { id: string }[] }).datasets[0]!.id;
            week += 1;
            test.clock.advance(7 * DAY_MS);
          } else await answerOf(() => perform(test.client, id, one));
          const days = [0, -7, -15].map((days) => addDays(test.clock.today(), days));
          const fresh = await test.restart({ access: 'reader' });
          expect(await shown(test.client, id, days)).toEqual(await shown(fresh.client, id, days));
        }
      }),
      { numRuns: 25 },
    );
  });
});

describe('a shelf of panels', () => {
  const dataset = datasetOf(final);
  const day = addDays(LAST_WEEK_END, 4);

  it('gives the same panel to all who ask for the same, and another one for another day or other facts', () => {
    const panels = new WeeklyPanels();
    const panel = panels.of(dataset, day, NO_REPORTING_FACTS);
    expect(panels.of({ ...dataset }, day, NO_REPORTING_FACTS)).toBe(panel);
    expect(panels.of(dataset, addDays(day, -7), NO_REPORTING_FACTS)).not.toBe(panel);
    expect(panels.of(dataset, day, { history: [], stated: [0.5] })).not.toBe(panel);
    expect(panels.of(dataset, day, { history: [reportedCounts(dataset)], stated: [] })).not.toBe(panel);
    expect(panels.of({ ...dataset, series: [...dataset.series] }, day, NO_REPORTING_FACTS)).not.toBe(panel);
  });

  it('builds one place alone where only that is asked for, until all are there', () => {
    const panels = new WeeklyPanels();
    const alone = panels.ofPlace(dataset, day, NO_REPORTING_FACTS, 'nord');
    expect(alone.places.map(({ location }) => location.code)).toEqual(['nord']);
    const panel = panels.of(dataset, day, NO_REPORTING_FACTS);
    expect(alone).toEqual({ ...panel, places: [panel.places[1]] });
    expect(panels.ofPlace(dataset, day, NO_REPORTING_FACTS, 'nord')).toBe(panel);
    const told = { history: [reportedCounts(dataset)], stated: [] };
    expect(panels.ofPlace(dataset, day, told, 'nord').places).toHaveLength(2);
    expect(thrownBy(() => panels.ofPlace(dataset, '2010-01-01', told, 'nord'))).toMatchObject({
      code: 'NO_DATA_YET',
    });
  });

  it('drops those of a dataset that changed, and of others none', () => {
    const panels = new WeeklyPanels();
    const other = { ...datasetOf(final), id: 'other' };
    const [panel, kept] = [dataset, other].map((one) => panels.of(one, day, NO_REPORTING_FACTS));
    panels.forget(dataset.id);
    expect(panels.of(dataset, day, NO_REPORTING_FACTS)).not.toBe(panel);
    expect(panels.of(other, day, NO_REPORTING_FACTS)).toBe(kept);
  });

  it('keeps a bounded number, those asked for last', () => {
    const panels = new WeeklyPanels();
    const first = panels.of(dataset, day, NO_REPORTING_FACTS);
    for (let back = 1; back <= 7; back += 1) panels.of(dataset, addDays(day, -7 * back), NO_REPORTING_FACTS);
    expect(panels.of(dataset, day, NO_REPORTING_FACTS)).toBe(first);
    for (let back = 8; back <= 15; back += 1) panels.of(dataset, addDays(day, -7 * back), NO_REPORTING_FACTS);
    expect(panels.of(dataset, day, NO_REPORTING_FACTS)).not.toBe(first);
  });

  it('refuses a day before any complete week, each time', () => {
    const panels = new WeeklyPanels();
    for (let time = 0; time < 2; time += 1)
      expect(thrownBy(() => panels.of(dataset, '2010-01-01', NO_REPORTING_FACTS))).toMatchObject({
        code: 'NO_DATA_YET',
      });
  });
});
