import { describe, expect, it } from 'vitest';
import { volatility } from '../../../main/core/epi/volatility.ts';

const worked = [8, 12, 9, 15, 22, 19, 30, 27, 41];

describe('volatility', () => {
  it('gives the worked example', () => {
    const result = volatility(worked);
    expect(result?.sigma).toBeCloseTo(0.3958, 4);
    expect(result?.countingVariance).toBeCloseTo(0.1214, 4);
    expect(result?.excessSigma).toBeCloseTo(0.1877, 4);
    expect(result?.band).toBe('high');
  });

  it('is low for calm large counts and moderate in between', () => {
    expect(volatility([1000, 1050, 1000, 1060, 1010, 1050, 990, 1040])?.band).toBe('low');
    expect(volatility([1000, 1200, 1000, 1200, 1000, 1200, 1000, 1200, 1000])?.band).toBe('moderate');
  });

  it('is 0 for equal counts, also when all are 0', () => {
    expect(volatility(Array(10).fill(0))).toMatchObject({ sigma: 0, excessSigma: 0, band: 'low' });
    expect(volatility(Array(10).fill(25))).toMatchObject({ sigma: 0, excessSigma: 0, band: 'low' });
  });

  it('is null under 8 observed weeks', () => {
    expect(volatility(worked.slice(0, 7))).toBeNull();
    expect(volatility([...worked.slice(0, 7), null, null])).toBeNull();
    expect(volatility(worked.slice(0, 8))).not.toBeNull();
  });

  it('looks at the last 26 weeks only', () => {
    const calm = Array(26).fill(50);
    expect(volatility([1, 900, 2, 700, 3, ...calm])).toEqual(volatility(calm));
    expect(volatility([...worked, ...Array(26).fill(null)])).toBeNull();
  });

  it('leaves out steps from and to an unreported week', () => {
    const spaced = volatility([...worked, null, 5000]);
    expect(spaced?.sigma).toBe(volatility(worked)?.sigma);
  });

  it('is null when reported weeks have no reported neighbours', () => {
    const alternating = Array.from({ length: 24 }, (_, t) => (t % 2 === 0 ? t : null));
    expect(volatility(alternating)).toBeNull();
  });
});
