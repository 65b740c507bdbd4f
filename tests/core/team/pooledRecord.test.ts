import { describe, expect, it } from 'vitest';
import { isSameDisease } from '../../../main/core/epi/diseases/namedDiseases.ts';
import { type PooledRow, pooledRows } from '../../../main/core/scoring/record/pooledRow.ts';
import { RecordJudge } from '../../../main/core/scoring/record/RecordJudge.ts';
import type { RecordRow } from '../../../main/core/scoring/record/recordRow.ts';
import { standings } from '../../../main/core/scoring/record/standings.ts';

const A = `sha256:${'a'.repeat(64)}`;
const B = `sha256:${'b'.repeat(64)}`;

function row(changes: Partial<RecordRow> = {}): RecordRow {
  const inside = { of: 4, hits: 3 };
  return {
    source: 'prospective',
    provider: 'openai',
    model: 'm',
    disease: 'cholera',
    horizon: 0,
    targetWeek: '2026-01-03',
    n: 4,
    wins: 3,
    inside50: inside,
    inside80: inside,
    inside95: inside,
    wis: 10,
    twinWis: 14,
    logWis: 1,
    twinLogWis: 1.4,
    dispersion: 3,
    under: 3,
    over: 4,
    absoluteError: 12,
    bias: 0,
    spreads: [0.5, 1, 2, 3],
    ...changes,
  };
}

const pooled = (others: Record<string, RecordRow[]>, ours = [row()]) =>
  pooledRows(ours, new Map(Object.entries(others)), ['cholera']);

describe('the record of several sites', () => {
  it('has the rows of each, with whose they are', () => {
    const rows = pooled({ [B]: [row({ wis: 9 })], [A]: [row({ wis: 8 })] });
    expect(rows.map(({ site, wis }) => [site, wis])).toEqual([
      [undefined, 10],
      [A, 8],
      [B, 9],
    ]);
  });

  it('counts the same forecast of the same counts once, whichever sites made it', () => {
    expect(pooled({ [A]: [row()], [B]: [row({ wis: 7 })] })).toHaveLength(2);
    expect(pooled({ [A]: [row({ wis: 7 })], [B]: [row({ wis: 7 })] })).toHaveLength(2);
    // Two sets of one site are two, as they are at home.
    expect(pooled({ [A]: [row({ wis: 7 }), row({ wis: 7 })] })).toHaveLength(3);
  });

  it('calls a disease as we do', () => {
    const rows = pooled({ [A]: [row({ wis: 7, disease: 'Choléra' }), row({ wis: 6, disease: 'rougeole' })] });
    expect(rows.map(({ disease }) => disease)).toEqual(['cholera', 'cholera', 'rougeole']);
  });
});

const group = { provider: 'openai', model: 'm', disease: 'cholera', kind: 'forecast' } as const;

describe('a judgement', () => {
  const ours = [row()];
  const judged = (rows: readonly PooledRow[]) =>
    new RecordJudge(
      () => ours,
      () => rows,
    ).judge(group, [0], '2026-02-01');

  it('stands on all rows, and says of how many sites and forecasts', () => {
    const { confidence } = judged(
      pooled({ [A]: [row({ wis: 8 })], [B]: [row({ wis: 9, n: 33, wins: 30 })] }),
    );
    expect(confidence).toMatchObject({ sites: 3, n: 41, wins: 36 });
  });

  it('stretches ranges by our own record alone', () => {
    const wide = Array.from({ length: 20 }, (_, week) =>
      row({
        wis: week,
        spreads: [8, 9, 10, 11, 12],
        targetWeek: `2026-01-${String(week + 1).padStart(2, '0')}`,
      }),
    );
    expect(judged(pooled({ [A]: wide })).kappa).toBe(judged(ours).kappa);
    expect(new RecordJudge(() => pooled({ [A]: wide })).judge(group, [0], '2026-02-01').kappa).not.toBe(
      judged(ours).kappa,
    );
  });

  it('of our own record alone says nothing of sites', () => {
    expect(judged(ours).confidence).not.toHaveProperty('sites');
    const elsewhere = row({ wis: 8, provider: 'anthropic' });
    expect(judged(pooled({ [A]: [elsewhere] })).confidence).not.toHaveProperty('sites');
  });

  it('follows the rows when others come', () => {
    let rows: readonly PooledRow[] = ours;
    const judge = new RecordJudge(
      () => ours,
      () => rows,
    );
    const before = judge.judge(group, [0], '2026-02-01').confidence.n;
    rows = pooled({ [A]: [row({ wis: 8 })] });
    expect([before, judge.judge(group, [0], '2026-02-01').confidence.n]).toEqual([4, 8]);
  });

  it('of no forecast of ours names the one site that it is of', () => {
    const { confidence } = new RecordJudge(
      () => [],
      () => pooled({ [A]: [row()] }, []),
    ).judge(group, [0], '2026-02-01');
    expect(confidence).toMatchObject({ sites: 1, n: 4, basis: 'track-record' });
  });
});

it('a standing says what the next forecast would: the confidence of all sites, the ranges of ours', () => {
  const rows = pooled({ [A]: [row({ wis: 8, provider: 'anthropic' }), row({ wis: 7 })] });
  const found = standings([row()], '2026-02-01', rows);
  expect(found.map(({ provider, confidence: { n, sites } }) => [provider, n, sites])).toEqual([
    ['anthropic', 4, 1],
    ['openai', 8, 2],
  ]);
});

it.each([
  ['cholera', 'Choléra', true],
  ['measles', 'rougeole', true],
  ['ebola', 'Maladie à virus Ebola', true],
  ['Fièvre de quartier', 'fievre de  quartier', true],
  ['measles', 'german measles', false],
  ['malaria', 'severe malaria', false],
  ['cholera', 'measles', false],
])('%s and %s are one disease: %s', (one, other, isSame) => {
  expect([isSameDisease(one, other), isSameDisease(other, one)]).toEqual([isSame, isSame]);
});
