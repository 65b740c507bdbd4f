import { describe, expect, it } from 'vitest';
import { type Repairs, ReplyFault } from '../../../main/core/reply/ReplyFault.ts';
import { readNumber } from '../../../main/core/reply/readNumber.ts';

function outcome(stated: unknown): number | string {
  try {
    return readNumber(stated, new Set());
  } catch (thrown) {
    if (thrown instanceof ReplyFault) return thrown.reason;
    throw thrown;
  }
}

describe('numbers written for people', () => {
  it.each([
    ['130', 130],
    [' 130 ', 130],
    ['130.5', 130.5],
    ['0.304', 0.304],
    ['1304.5', 1304.5],
    ['-3', -3],
    ['−3', -3],
    ['+3', 3],
    ['1e3', 1000],
    ['1,180', 1180],
    ['12,180,000', 12_180_000],
    ['1,180.5', 1180.5],
    ['1,30,400', 130_400],
    ['1 180', 1180],
    ['1\u00a0180', 1180],
    ['1\u202f180', 1180],
    ["1'180", 1180],
    ['1’180', 1180],
    ['1.304.221', 1_304_221],
    ['1.304,5', 1304.5],
    ['~130', 130],
    ['≈ 1,180', 1180],
    ['130 cases', 130],
    ['~1,180 new cases per week', 1180],
    ['130 cases/week', 130],
    ['2 deaths', 2],
    ['130 (people)', 130],
    ['130 casos', 130],
  ])('%s is %d', (text, value) => {
    const repairs: Repairs = new Set();
    expect(readNumber(text, repairs)).toBe(value);
    expect([...repairs]).toEqual(['NUMBER_FROM_STRING']);
  });

  it.each([
    ['1.304', 'AMBIGUOUS_NUMBER'],
    ['12.000', 'AMBIGUOUS_NUMBER'],
    ['-1.304', 'AMBIGUOUS_NUMBER'],
    ['~1.304 cases', 'AMBIGUOUS_NUMBER'],
    ['12%', 'PERCENT_VALUE'],
    ['12 percent', 'PERCENT_VALUE'],
    ['1.304 %', 'PERCENT_VALUE'],
    ['NaN', 'NON_FINITE'],
    ['-Infinity', 'NON_FINITE'],
    ['null', 'NON_FINITE'],
    ['1e999', 'NON_FINITE'],
    ['', 'NOT_A_NUMBER'],
    ['many', 'NOT_A_NUMBER'],
    ['about a hundred', 'NOT_A_NUMBER'],
    ['12,5', 'NOT_A_NUMBER'],
    ['1,18,0', 'NOT_A_NUMBER'],
    ['1.30.4', 'NOT_A_NUMBER'],
    ['12 5', 'NOT_A_NUMBER'],
    ['0,304', 'NOT_A_NUMBER'],
    ['1k', 'NOT_A_NUMBER'],
    ['1.2 million', 'NOT_A_NUMBER'],
    ['80-110', 'NOT_A_NUMBER'],
    ['80–110', 'NOT_A_NUMBER'],
    ['<5', 'NOT_A_NUMBER'],
    ['3 per 100,000', 'NOT_A_NUMBER'],
    ['3 days', 'NOT_A_NUMBER'],
    ['1'.repeat(100), 'NOT_A_NUMBER'],
  ])('%s is %s', (text, reason) => {
    expect(outcome(text)).toBe(reason);
  });
});

describe('values that are no texts', () => {
  it.each<[unknown, number | string]>([
    [130, 130],
    [1.304, 1.304],
    [-0, 0],
    [null, 'NON_FINITE'],
    [Number.NaN, 'NON_FINITE'],
    [Number.POSITIVE_INFINITY, 'NON_FINITE'],
    [true, 'NOT_A_NUMBER'],
    [{}, 'NOT_A_NUMBER'],
    [[1], 'NOT_A_NUMBER'],
  ])('%s is %s', (stated, expected) => {
    expect(outcome(stated)).toBe(expected);
  });

  it('need no repair when they are numbers', () => {
    const repairs: Repairs = new Set();
    readNumber(3, repairs);
    expect(repairs.size).toBe(0);
  });
});
