import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSingleCaseDisease } from '../../../main/core/epi/singleCaseDisease.ts';
import { type SuspicionInput, suspectNewest } from '../../../main/core/epi/suspectNewest.ts';

type Counts = SuspicionInput['counts'];

const about200 = [206, 215, 193, 200, 191, 199, 206, 197, 209, 203, 198, 211];

function judge(counts: Counts, changes: Partial<SuspicionInput> = {}) {
  return suspectNewest({ counts, corrected: [], isSingleCaseDisease: false, ...changes });
}

const reasonOf = (counts: Counts, changes: Partial<SuspicionInput> = {}) =>
  judge(counts, changes)?.reason ?? null;

describe('a newest count of zero', () => {
  it('is suspect after weeks of many', () => {
    expect(judge([...about200, 0])).toEqual({ week: 12, reason: 'ZERO', doubtful: [12], lastSound: 11 });
  });

  it('stays suspect while zeros go on, and is believed once they fill half of the window', () => {
    const silent = (weeks: number) => judge([...about200, ...Array(weeks).fill(0)]);
    expect(silent(3)).toMatchObject({ reason: 'ZERO', doubtful: [12, 13, 14], lastSound: 11 });
    expect(silent(6)).toBeNull();
  });

  it('is believed at the end of a wave that fades out, and in a place that counts few', () => {
    expect(judge([30, 60, 120, 210, 300, 260, 180, 120, 70, 40, 22, 12, 6, 3, 2, 0])).toBeNull();
    expect(judge([4, 6, 5, 3, 7, 5, 4, 6, 5, 0])).toBeNull();
    expect(judge(Array(20).fill(0))).toBeNull();
    expect(judge([0, 40, 900, 300, 20, ...Array(32).fill(0)])).toBeNull();
  });
});

describe('a newest count far below its past', () => {
  it('is suspect, and believed once the next week confirms it', () => {
    expect(judge([...about200, 31])).toMatchObject({ reason: 'FALL', lastSound: 11 });
    expect(judge([...about200, 31, 35])).toBeNull();
  });

  it('is believed within what counting alone may give, however steady the place was', () => {
    expect(judge([...Array(12).fill(200), 150])).toBeNull();
    expect(reasonOf([...Array(12).fill(200), 90])).toBe('FALL');
  });

  it('is believed where a wave turns after a plateau, however large the place', () => {
    const plateau = [12_801, 12_448, 11_317, 11_018, 10_767, 10_454, 10_500, 9_113];
    expect(judge([15_291, ...plateau, 7_268])).toBeNull();
    expect(judge([...plateau, 7_268, 5_911])).toBeNull();
  });

  it('is believed in a wave that goes down as it came', () => {
    expect(judge([100, 200, 400, 700, 900, 800, 500, 300, 120])).toBeNull();
  });
});

describe('a newest count far above its past', () => {
  it('is suspect only beyond ten times the highest of 26 weeks, by ten deviations of counting', () => {
    expect(reasonOf([...about200, 2_000])).toBeNull();
    expect(reasonOf([...about200, 2_200])).toBe('RISE');
    expect(reasonOf([...Array(12).fill(1), 30])).toBeNull();
    expect(reasonOf([...Array(12).fill(1), 40])).toBe('RISE');
    expect(reasonOf([300, ...Array(26).fill(20), 400])).toBe('RISE');
    expect(reasonOf([300, ...Array(25).fill(20), 400])).toBeNull();
  });

  it('is believed once the next week confirms it, and while an outbreak doubles', () => {
    expect(judge([...about200, 2_200, 2_400])).toBeNull();
    expect(judge([2, 3, 5, 9, 16, 28, 49, 85, 150, 262])).toBeNull();
  });

  it('is no surprise as the first cases of a disease of which one case is an outbreak', () => {
    const first = [...Array(30).fill(0), 26];
    expect(reasonOf(first)).toBe('RISE');
    expect(reasonOf(first, { isSingleCaseDisease: true })).toBeNull();
    expect(reasonOf([...Array(30).fill(0), 1])).toBeNull();
  });

  it('is a backlog right after silent or corrected weeks, and starts before them', () => {
    expect(judge([...about200, 0, 0, 610])).toMatchObject({
      week: 14,
      reason: 'BACKLOG',
      doubtful: [12, 13, 14],
      lastSound: 11,
    });
    expect(judge([...about200, null, 420])).toMatchObject({
      reason: 'BACKLOG',
      doubtful: [13],
      lastSound: 11,
    });
    expect(reasonOf([...about200, null, 900], { corrected: [12] })).toBe('BACKLOG');
    // After the backlog counts go on from where they are, up or down.
    expect(reasonOf([...about200, null, 420, 410])).toBeNull();
    expect(reasonOf([43, 52, 64, 50, 48, 39, 43, 36, 44, 15, 119])).toBeNull();
    // More than the silent weeks can have held.
    expect(reasonOf([...about200, null, 900])).toBeNull();
    expect(reasonOf([...about200, null, 205])).toBeNull();
    expect(reasonOf([...about200, 420])).toBeNull();
    // However steady a place was, counting alone gives as much.
    expect(reasonOf([...Array(12).fill(20), null, 30])).toBeNull();
    expect(reasonOf([...Array(12).fill(20), null, 60])).toBe('BACKLOG');
  });
});

describe('a newest week corrected below zero', () => {
  it('is suspect, and what was reported before it stands', () => {
    expect(judge([...about200, null], { corrected: [12] })).toEqual({
      week: 12,
      reason: 'CORRECTION',
      doubtful: [],
      lastSound: 11,
    });
  });

  it('is no matter of the newest count once a report followed', () => {
    expect(judge([...about200, null, 204], { corrected: [12] })).toBeNull();
  });
});

describe('judging', () => {
  it('waits for eight reported weeks before the newest', () => {
    expect(reasonOf([...about200.slice(0, 7), 0])).toBeNull();
    expect(reasonOf([...about200.slice(0, 8), 0])).toBe('ZERO');
    expect(judge([])).toBeNull();
    expect(judge([null, null])).toBeNull();
  });

  it('always leaves eight sound weeks to forecast from, the last of them reported', () => {
    const counts = fc.array(fc.oneof(fc.constant(0), fc.constant(null), fc.integer({ min: 0, max: 5_000 })), {
      maxLength: 40,
    });
    fc.assert(
      fc.property(counts, (series) => {
        const found = judge(series);
        if (found === null) return;
        const left = series.filter((count, week) => count !== null && !found.doubtful.includes(week));
        expect(left.length).toBeGreaterThanOrEqual(8);
        expect(series[found.lastSound]).not.toBeNull();
        expect(found.doubtful.every((week) => week > found.lastSound)).toBe(true);
      }),
    );
  });
});

describe('diseases of which one case is an outbreak', () => {
  it.each(['Ebola', 'cholera', 'Poliomyélite', 'yellow fever', 'Lassa fever'])('%s is one', (name) => {
    expect(isSingleCaseDisease(name)).toBe(true);
  });

  it.each(['influenza', 'measles', 'unspecified', 'scholera'])('%s is none', (name) => {
    expect(isSingleCaseDisease(name)).toBe(false);
  });
});
