import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calibratedConfidence, confidenceWord } from '../../../main/core/epi/calibratedConfidence.ts';

describe('calibratedConfidence', () => {
  it('gives the worked example: 15 of 22 better than no-change, 16 of 22 inside the 80 % range', () => {
    const confidence = calibratedConfidence({ n: 22, wins: 15, hits80: 16, relativeWis: 0.83 });
    expect(confidence.calibrated).toBeCloseTo(0.583, 4);
    expect(confidence.coverage80).toBeCloseTo(0.7407, 4);
    expect(confidence).toMatchObject({
      word: 'moderate',
      basis: 'track-record',
      n: 22,
      wins: 15,
      relativeWis: 0.83,
    });
  });

  it('is 0.40 and says so without a record', () => {
    expect(calibratedConfidence({ n: 0, wins: 0, hits80: 0, relativeWis: null })).toEqual({
      calibrated: 0.4,
      word: 'no record yet',
      basis: 'prior',
      n: 0,
      wins: 0,
      coverage80: null,
      relativeWis: null,
    });
  });

  it('is not raised by intervals that are too wide', () => {
    const record = { n: 20, wins: 12, relativeWis: 0.9 };
    const wide = calibratedConfidence({ ...record, hits80: 20 }).calibrated;
    expect(wide).toBe(calibratedConfidence({ ...record, hits80: 18 }).calibrated);
    expect(wide).toBeGreaterThan(calibratedConfidence({ ...record, hits80: 10 }).calibrated);
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

  it('is a probability for every record', () => {
    const record = fc
      .nat(500)
      .chain((n) => fc.record({ n: fc.constant(n), wins: fc.nat(n), hits80: fc.nat(n) }));
    fc.assert(
      fc.property(record, (r) => {
        const { calibrated } = calibratedConfidence({ ...r, relativeWis: null });
        expect(calibrated).toBeGreaterThan(0);
        expect(calibrated).toBeLessThan(1);
      }),
    );
  });
});
