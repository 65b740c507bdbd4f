import { describe, expect, it } from 'vitest';
import { NO_CHANGE_MODEL } from '../../../main/core/forecaster/noChange/noChangeModel.ts';
import { scoreMonths } from '../../../main/core/scoring/record/scoreMonths.ts';
import { standings } from '../../../main/core/scoring/record/standings.ts';
import { confidenceFor } from '../../../main/core/scoring/record/trackRecord.ts';
import { addDays } from '../../../shared/time/plainDate.ts';
import { inside, row } from './recordRows.ts';

const today = '2026-11-18';
const own = { provider: 'embedded', model: 'auto 1' };

describe('how a provider stands', () => {
  it('is what its next forecast would say: published ones and its backtest together, hindcasts apart', () => {
    const rows = [
      row({ ...own, n: 8, wins: 5, inside80: inside(8, 7) }),
      row({
        ...own,
        source: 'backtest',
        horizon: 1,
        n: 80,
        wins: 52,
        inside80: inside(80, 64),
        wis: 300,
        twinWis: 300,
      }),
      row({
        ...own,
        source: 'hindcast',
        n: 40,
        wins: 40,
        inside80: inside(40, 40),
        targetWeek: '2020-01-04',
      }),
    ];
    const [standing, ...others] = standings(rows, today);
    expect(others).toEqual([]);
    expect(standing).toMatchObject({
      ...own,
      disease: 'cholera',
      sources: [
        { source: 'prospective', n: 8 },
        { source: 'hindcast', n: 40 },
        { source: 'backtest', n: 80 },
      ],
      firstWeek: '2026-11-14',
      lastWeek: '2026-11-14',
      confidence: { n: 88, wins: 57, hits80: 71, n80: 88, basis: 'backtest', relativeWis: 0.95 },
      isNoChange: false,
    });
    const group = { ...own, disease: 'cholera', kind: 'forecast' } as const;
    expect(standing!.confidence).toEqual(confidenceFor(rows, group, [0, 1], today));
  });

  it('is there without a record too: hindcasts alone, or weeks that have not ended', () => {
    const rows = [row({ source: 'hindcast' }), row({ provider: 'gemini', targetWeek: today })];
    expect(standings(rows, today)).toMatchObject([
      { provider: 'gemini', firstWeek: null, relativeWis90: null, confidence: { n: 0, basis: 'prior' } },
      { provider: 'groq', firstWeek: null, confidence: { n: 0, relativeWis: null, word: 'no record yet' } },
    ]);
  });

  it('has an interval of what counts alone, however long the replays are', () => {
    const weeks = Array.from({ length: 6 }, (_, k) => addDays('2026-05-02', 28 * k));
    const of = (source: 'prospective' | 'hindcast') =>
      standings(
        weeks.map((targetWeek, k) => row({ source, targetWeek, wis: 80 + k })),
        today,
      )[0]!;
    expect(of('hindcast').relativeWis90).toBeNull();
    const [low, high] = of('prospective').relativeWis90!;
    expect([low < 0.825, high > 0.825]).toEqual([true, true]);
  });

  it('says by how much ranges are stretched, and whether past ranges said so', () => {
    const spreads = [1, 1, 1, 1.4, 1.4];
    const spread = [row({ spreads }), row({ spreads, targetWeek: '2026-11-07' })];
    const of = (...rows: Parameters<typeof standings>[0]) => standings(rows, today)[0];
    expect(of(...spread)).toMatchObject({ kappa: 1.4, isKappaFromRecord: true });
    expect(of(spread[0]!)).toMatchObject({ kappa: 1.5, isKappaFromRecord: false });
    const noChange = spread.map((one) => ({ ...one, provider: 'embedded', model: NO_CHANGE_MODEL }));
    expect(of(...noChange)).toMatchObject({ kappa: 1, isKappaFromRecord: false, isNoChange: true });
  });
});

describe('the record by month', () => {
  const rows = [
    row({ wis: 30, twinWis: 40, n: 2, inside80: inside(2, 1) }),
    row({ wis: 60, twinWis: 80, n: 2, inside80: inside(2, 2), targetWeek: '2026-11-07', horizon: 3 }),
    row({ wis: 90, twinWis: 60, n: 1, inside80: inside(0, 0), targetWeek: '2026-10-31' }),
    row({ source: 'backtest', twinWis: 0, wis: 0, n: 1, inside80: inside(1, 1) }),
  ];
  const months = (horizon?: number) =>
    scoreMonths(rows, horizon).map((one) => [one.source, one.month, one.n, one.relativeWis, one.coverage80]);

  it('sums the weeks that ended in it, sources apart, oldest first', () => {
    expect(months()).toEqual([
      ['backtest', '2026-11', 1, null, 1],
      ['prospective', '2026-10', 1, 1.5, null],
      ['prospective', '2026-11', 4, 0.75, 0.75],
    ]);
  });

  it('can be that of one distance', () => {
    expect(months(3)).toEqual([['prospective', '2026-11', 2, 0.75, 1]]);
  });
});
