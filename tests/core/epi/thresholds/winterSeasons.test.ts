import { describe, expect, it } from 'vitest';
import { winterSeasons } from '../../../../main/core/epi/thresholds/winterSeasons.ts';
import { isWinterWaveDisease } from '../../../../main/core/epi/thresholds/winterWave.ts';
import { weekEndsFrom } from '../weeks.ts';

const weekEnds = weekEndsFrom('2009-09-05', 580);
const waveIn = (month: string) => weekEnds.map((weekEnd) => (weekEnd.slice(5, 7) === month ? 50 : 0));
const north = waveIn('01');

describe('winterSeasons', () => {
  it('takes weeks 40 to 20 of the last ten complete seasons in the north', () => {
    const found = winterSeasons(weekEnds, north)!;
    expect(found).toMatchObject({ firstYear: 2010, lastYear: 2019 });
    expect(found.seasons.map((season) => season.length)).toEqual(Array(10).fill(33));
    expect(found.seasons[0]!.indexOf(50)).toBe(13);
  });

  it('takes the winters of the south where most counts are in June to September', () => {
    const found = winterSeasons(weekEnds, waveIn('07'))!;
    expect(found).toMatchObject({ firstYear: 2010, lastYear: 2019 });
    expect(found.seasons[0]!.indexOf(50)).toBe(13);
  });

  it('passes over a season that is not complete, has no count, or too many unreported weeks', () => {
    const upTo = weekEnds.indexOf('2017-05-06');
    expect(winterSeasons(weekEnds, north.slice(0, upTo))?.lastYear).toBe(2015);
    const hurt = north.map((count, t) => {
      const weekEnd = weekEnds[t]!;
      if (weekEnd >= '2012-09-01' && weekEnd < '2013-09-01') return 0;
      return weekEnd >= '2014-12-01' && weekEnd < '2015-01-01' ? null : count;
    });
    expect(winterSeasons(weekEnds, hurt)?.seasons).toHaveLength(9);
  });

  it('puts up to three unreported weeks between their neighbours', () => {
    const gap = weekEnds.indexOf('2019-01-05');
    const hurt: (number | null)[] = [...north];
    hurt[gap] = null;
    hurt[gap - 1] = null;
    const season = winterSeasons(weekEnds, hurt)!.seasons[8]!;
    expect(season.slice(12, 15).map((count) => Math.round(10 * count) / 10)).toEqual([16.7, 33.3, 50]);
  });

  it('is null with fewer than five seasons, or where the counts keep to no winter', () => {
    expect(winterSeasons(weekEnds, north.slice(0, 4 * 52))).toBeNull();
    expect(winterSeasons(weekEnds, Array(580).fill(7))).toBeNull();
    expect(winterSeasons(weekEnds, Array(580).fill(null))).toBeNull();
  });
});

describe('isWinterWaveDisease', () => {
  it.each([
    'Influenza',
    'Seasonal flu',
    'ILI',
    'grippe',
    'RSV',
    'Respiratory syncytial virus',
    'bronchiolite',
  ])('knows %s', (name) => expect(isWinterWaveDisease(name)).toBe(true));

  it.each([
    'avian influenza',
    'Influenza A (H5N1)',
    'pandemic influenza',
    'Haemophilus influenzae',
    'measles',
    '',
  ])('does not take %s for one', (name) => expect(isWinterWaveDisease(name)).toBe(false));
});
