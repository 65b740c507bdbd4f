import { describe, expect, it } from 'vitest';
import type { Levels } from '../../../main/core/looks/levelsOf.ts';
import { levelNewsOf, newForecastsOf, newWeeksOf } from '../../../main/core/looks/newsOf.ts';
import type { SetRow } from '../../../main/core/state/entries.ts';
import type { Look, RiskLevel } from '../../../shared/contract/index.ts';

const rowOf = (runId: string, changes: Partial<SetRow> = {}): SetRow => ({
  file: `sets/${runId}.json.gz`,
  fileHash: 'sha256:0',
  runId,
  datasetId: 'alps',
  contentHash: 'sha256:0',
  kind: 'forecast',
  provider: 'embedded',
  model: 'no-change/1',
  epoch: 1,
  asOf: '2016-11-02',
  issuedAt: '2016-11-02T08:00:00.000Z',
  forecasts: 1,
  gaps: 0,
  ...changes,
});
const levelsOf = (level: RiskLevel): Levels => new Map([['tirol', { code: 'tirol', name: 'Tirol', level }]]);
const replay = { kind: 'hindcast' } as const;
const since: Look = { at: '2016-11-02T09:00:00.000Z', by: 'web', runId: 'a', lastWeek: '2016-10-29' };

describe('news between two sets', () => {
  it.each([
    ['a replay beside a live set', {}, replay],
    ['a live set beside a replay', replay, {}],
  ])('has no levels of %s', (_what, then, now) => {
    const before = { row: rowOf('a', then), levels: levelsOf('GREEN') };
    const shown = { row: rowOf('b', now), levels: levelsOf('RED') };
    expect(levelNewsOf({ before, now: shown }).up).toEqual([]);
    const like = { before, now: { ...shown, row: rowOf('b', then) } };
    expect(levelNewsOf(like).up).toMatchObject([{ name: 'Tirol', level: 'RED' }]);
  });

  it('counts sets of the kind that is shown, and no replay after the live set that was shown', () => {
    const rows = [rowOf('d'), rowOf('c', replay), rowOf('b'), rowOf('a')];
    expect(newForecastsOf(rows, rows[0]!, since)).toBe(2);
    expect(newForecastsOf(rows.slice(1), rows[1]!, since)).toBe(0);
    expect(newForecastsOf(rows, rows[3]!, since)).toBe(0);
  });

  it('counts sets issued since, where the one that was shown is not there any more', () => {
    const later = rowOf('b', { issuedAt: '2016-11-03T08:00:00.000Z' });
    expect(newForecastsOf([later, rowOf('x')], later, since)).toBe(1);
  });

  it('counts whole weeks, and none where counts were taken back', () => {
    expect(newWeeksOf('2016-10-29', '2016-11-12')).toBe(2);
    expect(newWeeksOf('2016-11-12', '2016-10-29')).toBe(0);
    expect(newWeeksOf(null, '2016-10-29')).toBe(0);
  });
});
