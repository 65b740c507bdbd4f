import { beforeEach, describe, expect, it } from 'vitest';
import { addDays } from '../../../shared/time/plainDate.ts';
import { openTestCore, type TestCore } from '../../support/testCore.ts';

const WEEKS = 30;
/** Deaths of each week by place, as the file has them; the last one is the newest. */
const deathsOf: Readonly<Record<string, (week: number) => string>> = {
  Hidden: () => '<5',
  Partly: (week) => (week === WEEKS - 1 ? '<5' : '2'),
  Silent: () => '',
};

let test: TestCore;
let id: string;

beforeEach(async () => {
  test = await openTestCore();
  const rows = Object.entries(deathsOf).flatMap(([place, deaths]) =>
    Array.from(
      { length: WEEKS },
      (_, week) =>
        `${place},${addDays('2016-10-30', 7 * (week + 1 - WEEKS))},${20 + (week % 5)},${deaths(week)}`,
    ),
  );
  test.files.set('deaths.csv', ['place,week_ending,cases,deaths', ...rows].join('\n'));
  const { datasets } = await test.client.call('datasets.import', { files: [{ path: 'deaths.csv' }] });
  id = datasets[0]!.id;
});

describe('deaths that are suppressed at their source', () => {
  // No zero stands in the file, so that `<5` may be one. Fails when they look like deaths that nobody reported.
  it('keep their range in the summary of a set, where those that are not reported have none', async () => {
    await test.client.call('forecasts.run', { datasetId: id });
    const { places } = await test.client.call('forecasts.summary', { datasetId: id });
    const rangeOf = (name: string) => places.find(({ location }) => location.name === name)?.suppressedDeaths;
    expect(rangeOf('Hidden')).toEqual({ low: 0, high: 4 });
    expect(rangeOf('Partly')).toEqual({ low: 0, high: 4 });
    expect(rangeOf('Silent')).toBeUndefined();
  });

  it('hide a case fatality only where no week has both, in the set and in the counts', async () => {
    await test.client.call('forecasts.run', { datasetId: id });
    const summary = await test.client.call('forecasts.summary', { datasetId: id });
    const weekly = await test.client.call('datasets.weekly', { id });
    for (const { places } of [summary, weekly]) {
      const told = Object.fromEntries(
        places.map(({ location, fatality, isFatalityHidden }) => [
          location.name,
          fatality?.weeks ?? isFatalityHidden ?? null,
        ]),
      );
      expect(told).toEqual({ Hidden: true, Partly: 11, Silent: null });
    }
  });
});
