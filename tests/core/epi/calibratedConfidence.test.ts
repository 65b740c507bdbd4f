import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { betaCdf, betaQuantile } from '../../../main/core/epi/betaDistribution.ts';
import { calibratedConfidence, confidenceWord } from '../../../main/core/epi/calibratedConfidence.ts';

describe('calibratedConfidence', () => {
  it('gives the worked example: 15 of 22 better than no-change, 16 of 22 inside the 80 % range', () => {
    const confidence = calibratedConfidence({ n: 22, wins: 15, hits80: 16 });
    expect(confidence.calibrated).toBeCloseTo(0.583, 4);
    expect(confidence.coverage80).toBeCloseTo(0.7407, 4);
    expect(confidence.winProbability).toBeCloseTo(0.6296, 4);
    expect(confidence.winInterval90[0]).toBeCloseTo(0.4738, 4);
    expect(confidence.winInterval90[1]).toBeCloseTo(0.7743, 4);
    expect(confidenceWord(22, confidence.calibrated)).toBe('moderate');
  });

  it('is 0.40 without a record', () => {
    expect(calibratedConfidence({ n: 0, wins: 0, hits80: 0 }).calibrated).toBe(0.4);
  });

  it('is not raised by intervals that are too wide', () => {
    const of = (hits80: number) => calibratedConfidence({ n: 20, wins: 12, hits80 }).calibrated;
    expect(of(20)).toBe(of(18));
    expect(of(20)).toBeGreaterThan(of(10));
  });

  it('gives a word only from five resolved forecasts on', () => {
    expect(confidenceWord(4, 0.9)).toBe('no record yet');
    expect([0.49, 0.5, 0.64, 0.65].map((c) => confidenceWord(5, c))).toEqual([
      'low',
      'moderate',
      'moderate',
      'high',
    ]);
  });

  it('is a probability inside its interval for every record', () => {
    const record = fc
      .nat(500)
      .chain((n) =>
        fc.record({ n: fc.constant(n), wins: fc.nat(2 * n).map((w) => w / 2), hits80: fc.nat(n) }),
      );
    fc.assert(
      fc.property(record, (r) => {
        const { calibrated, winProbability, winInterval90 } = calibratedConfidence(r);
        expect(calibrated).toBeGreaterThan(0);
        expect(calibrated).toBeLessThan(1);
        expect(winInterval90[0]).toBeLessThan(winProbability);
        expect(winInterval90[1]).toBeGreaterThan(winProbability);
      }),
    );
  });
});

describe('betaQuantile', () => {
  it('agrees with the closed forms of Beta(a, 1) and Beta(1, 1)', () => {
    expect(betaQuantile(0.3, 1, 1)).toBeCloseTo(0.3, 12);
    expect(betaCdf(0.7, 5, 1)).toBeCloseTo(0.7 ** 5, 12);
  });

  it('is the inverse of the distribution function, also for long records', () => {
    const shape = fc.double({ min: 0.5, max: 3000, noNaN: true });
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 0.99, noNaN: true }), shape, shape, (p, a, b) => {
        expect(betaCdf(betaQuantile(p, a, b), a, b)).toBeCloseTo(p, 8);
      }),
    );
  });
});
