import { describe, expect, it } from 'vitest';
import { words } from '../../../shared/words/index.ts';

const growth = (facts: Record<string, number | null>) =>
  words.forecasts.statement({ code: 'GROWTH', facts: { weeks: 4, reported: 4, ...facts } });

describe('growth in words', () => {
  it('is percent a week with its interval and the time to double, as in the worked example', () => {
    expect(growth({ rate: 0.2326, low: 0.0934, high: 0.3717, doublingTimeWeeks: 2.98 })).toBe(
      'Cases grew by 26 % a week over the last 4 weeks (90 % interval 10 % to 45 %), doubling in 3.0 weeks',
    );
  });

  it('turns round where counts fall', () => {
    expect(growth({ rate: -0.3, low: -0.5, high: -0.1, doublingTimeWeeks: -2.31 })).toBe(
      'Cases fell by 26 % a week over the last 4 weeks (90 % interval 10 % to 39 %), halving in 2.3 weeks',
    );
  });

  it('is not clear where it may be zero, nor from one report', () => {
    const unclear = { rate: 0.05, low: -0.1, high: 0.2, doublingTimeWeeks: null };
    expect(growth(unclear)).toBe(
      'No clear growth over the last 4 weeks: from \u221210 % to +22 % a week (90 % interval)',
    );
    expect(growth({ ...unclear, reported: 1 })).toBe('Too few reports in the last 4 weeks to tell growth');
  });
});

describe('a forecast beside the growth observed', () => {
  it('says what the growth would give; earlier versions did not store it', () => {
    const faster = (facts: Record<string, number>) =>
      words.forecasts.statement({ code: 'FASTER_THAN_GROWTH', facts });
    expect(faster({ median: 60, low: 30, high: 45 })).toBe(
      'Faster than the last four weeks: the forecast of the next week is 60, their growth would give 30 to 45',
    );
    expect(faster({ median: 60 })).toBe(
      'Faster than the last four weeks: the forecast of the next week is 60',
    );
  });

  it.each([
    ['FASTER_THAN_GROWTH', { last: 40, median: 60, low: 41, high: 50 }, 'Faster than'],
    ['FASTER_THAN_GROWTH', { last: 40, median: 60, low: 30, high: 38 }, 'Rises, unlike'],
    ['FASTER_THAN_GROWTH', { last: 80, median: 60, low: 30, high: 45 }, 'Falls more slowly than'],
    ['SLOWER_THAN_GROWTH', { last: 40, median: 60, low: 70, high: 90 }, 'Slower than'],
    ['SLOWER_THAN_GROWTH', { last: 70, median: 60, low: 80, high: 90 }, 'Falls, unlike'],
    ['SLOWER_THAN_GROWTH', { last: 100, median: 60, low: 70, high: 90 }, 'Falls faster than'],
    ['SLOWER_THAN_GROWTH', { last: 60, median: 60, low: 70, high: 90 }, 'Slower than'],
  ])('is called by where it leads: %s of %j', (code, facts, start) => {
    expect(words.forecasts.statement({ code, facts })).toMatch(new RegExp(`^${start} the last four weeks: `));
  });
});

describe('counts in sentences', () => {
  it.each([
    [1, 'cases', 'OFFICIAL', '1 case a week (official: 2 or more)'],
    [0, 'cases', 'OFFICIAL', '0 cases a week (official: 1 or more)'],
    [1, 'cases', 'USER', '1 case a week (your own)'],
    [1.5, 'cases', 'USER', '1.5 cases a week (your own)'],
    [1, 'deaths', 'USER', '1 death a week (your own)'],
  ])('say %s of %s by %s', (threshold, measure, method, text) => {
    const facts = { count: 9, threshold, measure, method };
    expect(words.forecasts.statement({ code: 'ABOVE_THRESHOLD', facts })).toContain(
      ` is already above ${text}`,
    );
  });
});

describe('sentences of earlier versions', () => {
  it('are about cases where they do not say of what', () => {
    const facts = { probability: 0.5, isAboveNow: false, threshold: 12, method: 'P75' };
    expect(words.forecasts.statement({ code: 'OUTBREAK_PROBABILITY', facts })).toBe(
      'About 5 in 10 chance (50 %) to pass 12 cases a week (P75)',
    );
  });
});
