import { describe, expect, it } from 'vitest';
import { seasonWeek } from '../../../../main/core/forecaster/scaled/seasonWeek.ts';
import { toDayNumber } from '../../../../shared/time/plainDate.ts';

const of = (date: string) => seasonWeek(toDayNumber(date));

describe('week of the season', () => {
  it('is 0 for the week that ends on Christmas and for the six days after it', () => {
    expect(of('2023-12-25')).toEqual({ season: 2023, week: 0 });
    expect(of('2023-12-31')).toEqual({ season: 2023, week: 0 });
    expect(of('2024-01-01')).toEqual({ season: 2023, week: 1 });
    expect(of('2023-12-24')).toEqual({ season: 2023, week: -1 });
  });

  it('counts on over New Year, within the season that began before', () => {
    expect(of('2024-03-02')).toEqual({ season: 2023, week: 9 });
    expect(of('2023-10-07')).toEqual({ season: 2023, week: -12 });
  });

  it('changes the season in midsummer', () => {
    expect(of('2024-06-22')).toEqual({ season: 2023, week: 25 });
    expect(of('2024-06-29')).toEqual({ season: 2024, week: -26 });
    expect(of('2024-07-06')).toEqual({ season: 2024, week: -25 });
  });

  it('never leaves a week out and never counts one twice within a season, over 60 years', () => {
    let before = seasonWeek(toDayNumber('1980-01-05'));
    for (let day = toDayNumber('1980-01-12'); day < toDayNumber('2040-01-01'); day += 7) {
      const now = seasonWeek(day);
      expect(Math.abs(now.week)).toBeLessThanOrEqual(26);
      if (now.season === before.season) expect(now.week).toBe(before.week + 1);
      else {
        expect(now.season).toBe(before.season + 1);
        expect(before.week).toBeGreaterThanOrEqual(25);
        expect(now.week).toBeLessThanOrEqual(-25);
      }
      before = now;
    }
  });

  it('knows 52 weeks in most seasons and 53 in some', () => {
    const lengths = new Map<number, number>();
    for (let day = toDayNumber('1999-12-31'); day < toDayNumber('2021-01-01'); day += 7) {
      const { season } = seasonWeek(day);
      lengths.set(season, (lengths.get(season) ?? 0) + 1);
    }
    const whole = [...lengths.values()].slice(1, -1);
    expect(new Set(whole)).toEqual(new Set([52, 53]));
  });
});
