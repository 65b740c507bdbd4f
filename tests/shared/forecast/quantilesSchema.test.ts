import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quantileSchema, quantilesSchema } from '../../../shared/forecast/forecastSchema.ts';
import { z } from '../../../shared/zod.ts';

const level = fc.constantFrom(0, 0.1, 0.25, 0.5, 0.5, 0.75, 0.9, 1, Number.NaN);
const value = fc.oneof({ weight: 5, arbitrary: fc.nat(3) }, fc.constantFrom(-1, 0.5, Number.NaN, null, '3'));
const quantile = fc.oneof(
  { weight: 20, arbitrary: fc.record({ level, value }) },
  fc.constantFrom(null, undefined, 7, [], {}, { level: 0.5 }),
);
/** Many lists that rise, so that those that are right come too. */
const list = fc.oneof(
  fc.array(quantile, { maxLength: 4 }),
  fc.uniqueArray(fc.constantFrom(0.1, 0.25, 0.5, 0.75, 0.9), { maxLength: 5 }).chain((levels) =>
    fc.array(fc.nat(5), { minLength: levels.length, maxLength: levels.length }).map((values) => {
      const rising = values.sort((a, b) => a - b);
      return levels.sort().map((one, nth) => ({ level: one, value: rising[nth]! }));
    }),
  ),
  fc.constantFrom(null, undefined, 'list', {}),
);

/** Item by item. */
const byItem = z
  .array(quantileSchema)
  .refine((all) =>
    all.every((q, i) => i === 0 || (q.level > all[i - 1]!.level && q.value >= all[i - 1]!.value)),
  )
  .refine((all) => all.some((q) => q.level === 0.5));

describe('quantiles of a week', () => {
  it('are those that each item and all of them together allow', () => {
    fc.assert(
      fc.property(list, (quantiles) => {
        expect(quantilesSchema.safeParse(quantiles).success).toBe(byItem.safeParse(quantiles).success);
      }),
      { numRuns: 1_000 },
    );
  });

  it.each([
    [[{ level: 0.25, value: 1 }], 'the median is missing'],
    [
      [
        { level: 0.5, value: 3 },
        { level: 0.75, value: 2 },
      ],
      'levels must rise and values never fall',
    ],
    [[{ level: 0.5, value: -1 }], 'a quantile has a level between 0 and 1 and a value of 0 or more'],
  ])('say what is wrong', (quantiles, message) => {
    expect(quantilesSchema.safeParse(quantiles).error!.issues[0]!.message).toBe(message);
  });
});
