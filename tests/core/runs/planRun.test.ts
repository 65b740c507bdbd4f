import { describe, expect, it } from 'vitest';
import { asOfOf, planRun, type RunChoice } from '../../../main/core/runs/planRun.ts';
import { panelOf } from '../../../main/core/surveillance/panel/panelOf.ts';
import type { DatasetDetail } from '../../../shared/surveillance/datasetSchema.ts';
import { datasetOf, risingCounts } from '../../support/builders.ts';
import { thrownBy } from '../../support/thrownBy.ts';

const today = '2016-11-02';
const choice: RunChoice & { asOf: string | null } = { locations: null, asOf: null, horizons: 4, today };
const dataset = datasetOf({ Ouest: risingCounts(24), "Grand'Anse": risingCounts(24), Nord: risingCounts(7) });
/** By what the file itself says of its counts. */
const planned = (of: DatasetDetail, { asOf, ...rest }: typeof choice) =>
  planRun(of, panelOf(of, asOfOf(of, asOf, rest.today)), rest);
const names = (plan: ReturnType<typeof planned>) => plan.requests.map((request) => request.location.name);

describe('the plan of a run', () => {
  it('asks for the weeks after the last report of each place, as many as there are horizons', () => {
    const late = datasetOf({ Ouest: risingCounts(24), Nord: [...risingCounts(22), null, null] });
    const { requests } = planned(late, { ...choice, horizons: 3 });
    expect(requests.map(({ referenceDate, targetEndDates }) => [referenceDate, targetEndDates])).toEqual([
      ['2016-11-05', ['2016-11-05', '2016-11-12', '2016-11-19']],
      ['2016-10-22', ['2016-10-22', '2016-10-29', '2016-11-05']],
    ]);
    expect(requests.map(({ placeIndex }) => placeIndex)).toEqual([0, 1]);
  });

  it('gives every request all places as known on that day, and nothing later', () => {
    const { requests } = planned(dataset, { ...choice, asOf: '2016-10-20' });
    for (const { panel, asOf } of requests) {
      expect(asOf).toBe('2016-10-20');
      expect(panel.weekEnds.at(-1)).toBe('2016-10-15');
      expect(panel.places.map((place) => place.location.name)).toEqual(['Ouest', "Grand'Anse", 'Nord']);
    }
  });

  it('asks for deaths only where the data have them', () => {
    const [ouest, ...others] = dataset.series;
    const withDeaths = { ...dataset, series: [{ ...ouest!, deaths: ouest!.cases }, ...others] };
    expect(planned(withDeaths, choice).requests.map((request) => request.wantsDeaths)).toEqual([true, false]);
  });

  it('takes a suppressed week for a report: the forecast starts after it', () => {
    const [ouest] = datasetOf({ Ouest: [...risingCounts(7), null] }).series;
    const suppressed = [{ date: '2016-10-29', measure: 'cases' as const, low: 1, high: 4 }];
    const plan = planned({ ...dataset, series: [{ ...ouest!, suppressed }] }, choice);
    expect(plan.gaps).toEqual([]);
    expect(plan.requests[0]!.referenceDate).toBe('2016-11-05');
  });

  it('names places with fewer than 8 reported weeks as gaps; 8 are enough', () => {
    const { gaps } = planned(dataset, choice);
    expect(gaps.map(({ location, reason }) => [location.name, reason])).toEqual([
      ['Nord', 'INSUFFICIENT_DATA'],
    ]);
    expect(planned(datasetOf({ Nord: risingCounts(8) }), choice).gaps).toEqual([]);
    const holes = [...risingCounts(7), null, null, null, null];
    expect(planned(datasetOf({ Nord: holes, Ouest: risingCounts(24) }), choice).gaps).toHaveLength(1);
  });

  it('is refused when no place has enough weeks, with the gaps', () => {
    const early = { ...choice, asOf: '2016-05-30' };
    expect(thrownBy(() => planned(dataset, early))).toMatchObject({
      code: 'TOO_FEW_WEEKS',
      details: { asOf: '2016-05-30', gaps: [{ reason: 'INSUFFICIENT_DATA' }, {}, {}] },
    });
  });

  it('does not advise more weeks where a file reports deaths only', () => {
    const [ouest] = dataset.series;
    const deathsOnly = {
      ...dataset,
      cases: null,
      series: [{ ...ouest!, cases: null, deaths: ouest!.cases }],
    };
    expect(thrownBy(() => planned(deathsOnly, choice))).toMatchObject({
      code: 'TOO_FEW_WEEKS',
      message: expect.stringMatching(/reports deaths only.*import a file of cases/),
    });
  });

  it('is refused when nothing was known yet, naming the days of the data', () => {
    expect(thrownBy(() => planned(dataset, { ...choice, asOf: '2016-05-01' }))).toMatchObject({
      code: 'NO_DATA_YET',
      details: { firstDate: '2016-05-21', lastDate: '2016-10-29' },
    });
  });

  it('finds chosen places by code or by name, whatever the case, in the order of the data', () => {
    const plan = planned(dataset, { ...choice, locations: ["GRAND'ANSE", 'ouest', 'Ouest'] });
    expect(names(plan)).toEqual(['Ouest', "Grand'Anse"]);
    expect(plan.gaps).toEqual([]);
  });

  it('is refused for an unknown place, naming the known ones', () => {
    const refusal = thrownBy(() => planned(dataset, { ...choice, locations: ['Ouest', 'Atlantis'] }));
    expect(refusal).toMatchObject({
      code: 'UNKNOWN_LOCATION',
      message: expect.stringContaining('"Atlantis". Places: Ouest'),
      details: { location: 'Atlantis', known: ['Ouest', "Grand'Anse", 'Nord'] },
    });
  });
});

describe('the day a run works as on', () => {
  it('is today, and the run then a forecast', () => {
    expect(planned(dataset, choice)).toMatchObject({ asOf: today, kind: 'forecast' });
  });

  it('is the day asked for; an earlier one makes a hindcast', () => {
    expect(planned(dataset, { ...choice, asOf: '2016-11-01' })).toMatchObject({
      asOf: '2016-11-01',
      kind: 'hindcast',
    });
    expect(planned(dataset, { ...choice, asOf: today })).toMatchObject({ kind: 'forecast' });
  });

  it('is the own day of a replay, and the run then a hindcast', () => {
    const replay = { ...dataset, replay: true, asOf: '2016-10-30' };
    expect(planned(replay, choice)).toMatchObject({ asOf: '2016-10-30', kind: 'hindcast' });
    expect(planned(replay, { ...choice, asOf: '2016-10-20' })).toMatchObject({ asOf: '2016-10-20' });
  });

  it('never lies in the future', () => {
    expect(thrownBy(() => planned(dataset, { ...choice, asOf: '2016-11-03' }))).toMatchObject({
      code: 'INVALID_PARAMS',
      details: { asOf: '2016-11-03', today },
    });
  });
});
