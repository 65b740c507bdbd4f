import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { likelihoodClass } from '../../../main/core/epi/likelihoodClass.ts';
import { wholePercent } from '../../../shared/forecast/shownPercent.ts';
import { words } from '../../../shared/words/index.ts';

describe('likelihoodClass', () => {
  it.each([
    [0, 1],
    [0.0449, 1],
    [0.045, 2],
    [0.05, 2],
    [0.29, 2],
    [0.2949, 2],
    [0.296, 3],
    [0.3, 3],
    [0.694, 3],
    [0.7, 4],
    [0.944, 4],
    [0.95, 5],
    [1, 5],
  ])('puts %s into class %i', (probability, expected) => {
    expect(likelihoodClass(probability)).toBe(expected);
  });

  it('is the same for all probabilities that are shown alike', () => {
    const p = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(p, p, (a, b) => {
        fc.pre(words.common.numbers.percent(a) === words.common.numbers.percent(b));
        expect(likelihoodClass(a)).toBe(likelihoodClass(b));
      }),
    );
    fc.assert(
      fc.property(p, (a) => {
        expect(likelihoodClass(a)).toBe(likelihoodClass(wholePercent(a) / 100));
      }),
    );
  });
});
