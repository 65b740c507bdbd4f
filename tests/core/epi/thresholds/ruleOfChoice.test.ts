import { describe, expect, it } from 'vitest';
import {
  chooseThreshold,
  type ThresholdInput,
} from '../../../../main/core/epi/thresholds/chooseThreshold.ts';
import { addDays } from '../../../../shared/time/plainDate.ts';
import { words } from '../../../../shared/words/index.ts';
import { weekEndsFrom } from '../weeks.ts';
import { reference, trending, withOutbreak } from './madeSeries.ts';

const short = [3, 5, 4, 6, 2, 5, 4, 7, 6];
/** Eight years with a wave in January; first week to 2010-10-02. */
const winters = Array.from({ length: 416 }, (_, t) => {
  const fromPeak = (t % 52) - 15;
  return Math.round(2 + ((t * 7) % 3) + (60 + 5 * ((t * 3) % 4)) * Math.exp(-0.5 * (fromPeak / 3) ** 2));
});

function choose(counts: readonly (number | null)[], more: Partial<ThresholdInput> = {}) {
  const weekEnds = weekEndsFrom('2010-10-02', counts.length);
  const threshold = chooseThreshold({
    weekEnds,
    counts,
    targetWeekEnd: addDays('2010-10-02', 7 * counts.length),
    measure: 'cases',
    disease: 'measles',
    population: null,
    stated: null,
    ...more,
  });
  return threshold === null
    ? null
    : { ...threshold, reference: words.forecasts.thresholdReference(threshold.method, threshold.facts) };
}

describe('which alert line is taken', () => {
  it('is the value that the user stated for the measure, before all others', () => {
    const stated = { official: 'confirmed', cases: 12 } as const;
    expect(choose(short, { disease: 'cholera', stated })).toMatchObject({
      value: 12,
      method: 'USER',
      reference: 'your own value for cases',
    });
    expect(choose(short, { measure: 'deaths', stated })?.method).toBe('EARS_C2');
    expect(choose([1, 2], { measure: 'deaths', stated: { deaths: 0 } })).toMatchObject({
      value: 0,
      method: 'USER',
    });
  });

  it('is the official one only where the user has confirmed it, and only for cases', () => {
    const at = (official?: 'confirmed' | 'declined', measure: 'cases' | 'deaths' = 'cases') =>
      choose(short, { disease: 'Ebola', measure, stated: official === undefined ? null : { official } });
    expect(at('confirmed')).toMatchObject({
      value: 0,
      method: 'OFFICIAL',
      facts: { rule: 'SINGLE_CASE', atLeast: 1, frozenSince: null, askNewNormal: false },
      reference: 'official alert threshold, confirmed for these data: a single case is an alert',
    });
    expect(at('declined')?.method).toBe('EARS_C2');
    expect(at()?.method).toBe('EARS_C2');
    expect(at('confirmed', 'deaths')?.method).toBe('EARS_C2');
  });

  it('lies below the official number of cases, which is an alert itself', () => {
    const stated = { official: 'confirmed' } as const;
    const meningitis = { disease: 'meningitis', stated };
    expect(choose(short, { ...meningitis, population: 75_000 })).toMatchObject({ value: 2 });
    expect(choose(short, { ...meningitis, population: 20_000 })?.reference).toContain(
      '2 or more cases a week',
    );
    expect(choose(short, { ...meningitis, population: 200_000 })?.method).toBe('EARS_C2');
    expect(choose([], { ...meningitis, weekEnds: ['2010-10-02'], population: 75_000 })?.method).toBe(
      'OFFICIAL',
    );
  });

  it('is MEM for influenza with five winters, not with four and not for other diseases', () => {
    const mem = choose(winters, { disease: 'Influenza' })!;
    expect(mem).toMatchObject({ method: 'MEM', facts: { seasons: 7, firstYear: 2011, lastYear: 2017 } });
    expect(mem.value).toBeGreaterThan(4);
    expect(mem.value).toBeLessThan(60);
    expect(mem.reference).toContain('of each of 7 winters that began in 2011 to 2017; the present winter');
    expect(choose(winters.slice(0, 250), { disease: 'influenza' })?.method).not.toBe('MEM');
    expect(choose(winters)?.method).not.toBe('MEM');
    expect(choose(winters, { disease: 'avian influenza' })?.method).not.toBe('MEM');
  });

  it('is not MEM for influenza that keeps to no winter', () => {
    expect(choose([...reference, ...reference], { disease: 'influenza' })?.method).not.toBe('MEM');
  });

  it('is the percentile channel where the season repeats', () => {
    expect(choose(winters)).toMatchObject({ method: 'P75' });
    expect(choose(reference)).toMatchObject({ method: 'P75' });
  });

  it('is Farrington flexible from four years on where a series trends or an epidemic drove it', () => {
    expect(choose(trending.slice(0, 311))?.reference).toBe(
      '95 % limit of Farrington flexible from 237 reported weeks (2011-09-03 to 2016-03-12, 5 years); with trend; the last 26 weeks are left out',
    );
    const epidemic = withOutbreak.map((count, t) => (t >= 199 && t < 210 ? count + 60 : count));
    const limit = choose(epidemic)!;
    expect(limit.method).toBe('FARRINGTON');
    expect(limit.reference).toMatch(/\d+ weeks of past outbreaks count less$/);
    expect(choose(trending.slice(0, 211))?.method).toBe('FARRINGTON');
    expect(choose(trending.slice(0, 210))?.method).toBe('P75');
  });

  it('is no Farrington alarm with fewer than 5 counts in 4 weeks', () => {
    const rare = trending.map((count, t) => (t > 200 ? (t % 40 === 0 ? 1 : 0) : Math.min(count, 1)));
    const line = choose(rare)!;
    expect(line).toMatchObject({ method: 'FARRINGTON', value: 4 });
  });

  it('counts the years to the target also where the newest weeks were not reported', () => {
    const late = choose(trending, { targetWeekEnd: '2016-12-31' });
    expect(late).toMatchObject({ method: 'FARRINGTON', facts: { to: '2016-06-25' } });
    expect(choose([...trending, ...Array(14).fill(null)])).toEqual(late);
  });

  it('is EARS C2 with less, and says since when its baseline is frozen', () => {
    expect(choose([...short, 40, 90])?.reference).toBe(
      'mean + 3 standard deviations of 7 reported weeks (2010-10-02 to 2010-11-13); 2 weeks of outbreaks left out; baseline frozen since the week to 2010-12-04 passed the line',
    );
    const plateau = choose([...short, ...Array(30).fill(50)]);
    expect(plateau).toMatchObject({ facts: { frozenSince: null, askNewNormal: true } });
    expect(plateau?.reference).toContain('is this the new normal?');
  });

  it('says so where a place has been above its channel', () => {
    const high = reference.map((count, t) => (t >= 305 ? count + 100 : t >= 290 ? 0 : count));
    expect(choose(high)).toMatchObject({ method: 'P75', facts: { frozenSince: '2016-08-06' } });
    const long = reference.map((count, t) => (t >= 280 ? count + 100 : count));
    expect(choose(long)).toMatchObject({ method: 'P75', facts: { askNewNormal: true } });
    const over = reference.map((count, t) => (t >= 300 && t < 307 ? count + 100 : 0));
    expect(choose([...reference.slice(0, 300), ...over.slice(300)])).toMatchObject({
      facts: { frozenSince: null, askNewNormal: false },
    });
  });

  it('keeps the words of lines that were stored before weeks were listed', () => {
    expect(words.forecasts.thresholdReference('EARS_C2', { multiplier: 3, weeks: 7, guard: 2 })).toBe(
      'mean + 3 standard deviations of the 7 reported weeks before the last 2 weeks',
    );
    expect(
      words.forecasts.thresholdReference('P75', {
        fromWeek: 40,
        toWeek: 44,
        firstYear: 2011,
        lastYear: 2015,
        values: 25,
      }),
    ).toBe('75th percentile of weeks 40 to 44 in 2011 to 2015 (25 values)');
  });
});
