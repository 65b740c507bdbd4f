import { beforeEach, describe, expect, it } from 'vitest';
import { levelChanges } from '../../../main/core/assess/levelChanges.ts';
import type { RiskLevel } from '../../../shared/contract/index.ts';
import { DAY } from '../../../shared/time/durations.ts';
import { risingCounts, wideCsv } from '../../support/builders.ts';
import { openTestCore, type TestCore, twoPlaces } from '../../support/testCore.ts';
import { rejectionOf } from '../../support/thrownBy.ts';

let test: TestCore;
let datasetId: string;

beforeEach(async () => {
  test = await openTestCore();
  datasetId = await test.importPlaces(twoPlaces);
});

async function run(): Promise<string> {
  return (await test.client.call('forecasts.run', { datasetId })).run.id;
}

/** Three more weeks, of which Ouest reports as many cases as given. */
async function threeWeeksLater(ouest: readonly number[]): Promise<void> {
  test.clock.advance(21 * DAY);
  const later = { Ouest: [...risingCounts(24), ...ouest], Nord: [...risingCounts(24, 7), 50, 52, 54] };
  test.files.set('counts.csv', wideCsv(later, '2016-11-19'));
  await test.client.call('datasets.import', { files: [{ path: 'counts.csv' }], into: datasetId });
}

describe('what came of a published set', () => {
  it('is pending until counts of its weeks are there, then truth and score by place and week', async () => {
    const runId = await run();
    const before = await test.client.call('audit.setPlaces', { runId });
    expect(before.total).toBe(2);
    expect(before.places.map(({ weeks, pending }) => [weeks.length, pending])).toEqual([
      [0, 4],
      [0, 4],
    ]);

    await threeWeeksLater([70, 900, 74]);
    const { places } = await test.client.call('audit.setPlaces', { runId });
    const ouest = places.find(({ location }) => location.name === 'Ouest')!;
    expect(ouest.pending).toBe(1);
    expect(ouest.weeks.map(({ horizon, observed }) => [horizon, observed])).toEqual([
      [0, 70],
      [1, 900],
      [2, 74],
    ]);
    const far = ouest.weeks[1]!;
    expect(far).toMatchObject({ inside80: false, inside95: false, targetEndDate: '2016-11-12' });
    expect(far.win).toBe(far.wis < far.twinWis ? 1 : far.wis > far.twinWis ? 0 : 0.5);
    for (const week of ouest.weeks)
      expect(week.inside80).toBe(
        week.interval80![0] <= week.observed && week.observed <= week.interval80![1],
      );
  });

  it('is told of as many places as asked for', async () => {
    const runId = await run();
    const { places, total } = await test.client.call('audit.setPlaces', { runId, limit: 1 });
    expect([places.length, total]).toEqual([1, 2]);
  });

  it('is told of no set that is not there', async () => {
    for (const method of ['audit.setPlaces', 'audit.setLevels'] as const)
      expect(await rejectionOf(test.client.call(method, { runId: 'run-none' }))).toMatchObject({
        code: 'UNKNOWN_FORECAST',
      });
  });
});

describe('the levels of a published set', () => {
  it('are compared with those of the set before, not with a replay', async () => {
    const first = await run();
    expect(await test.client.call('audit.setLevels', { runId: first })).toMatchObject({ against: null });
    await test.client.call('forecasts.run', { datasetId, asOf: '2016-10-20' });
    const second = await run();
    expect(await test.client.call('audit.setLevels', { runId: second })).toEqual({
      ...{ runId: second, against: { runId: first, asOf: '2016-11-02' } },
      ...{ rose: [], fell: [], other: [], unchanged: 2 },
    });
  });

  it.each<[RiskLevel, RiskLevel, 'rose' | 'fell' | 'other']>([
    ['GREEN', 'YELLOW', 'rose'],
    ['YELLOW', 'RED', 'rose'],
    ['NOT_ASSESSED', 'YELLOW', 'rose'],
    ['NOT_ASSESSED', 'GREEN', 'other'],
    ['RED', 'NOT_ASSESSED', 'other'],
    ['RED', 'YELLOW', 'fell'],
    ['YELLOW', 'GREEN', 'fell'],
  ])('from %s to %s: %s', (before, after, kind) => {
    const location = { code: 'bo', name: 'Bo' };
    const changes = levelChanges(
      [{ location, risk: { level: before } }],
      [{ location, risk: { level: after } }],
    );
    expect(changes).toEqual({
      rose: [],
      fell: [],
      other: [],
      unchanged: 0,
      [kind]: [{ location, before, after }],
    });
  });

  it('do not change where only one of the sets has the place', () => {
    const one = (code: string) => [{ location: { code, name: code }, risk: { level: 'RED' as const } }];
    expect(levelChanges(one('a'), one('b'))).toEqual({ rose: [], fell: [], other: [], unchanged: 0 });
  });
});
