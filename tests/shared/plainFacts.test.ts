import fc from 'fast-check';
import { expect, it } from 'vitest';
import { plainFacts } from '../../shared/plainFacts.ts';
import { z } from '../../shared/zod.ts';

const valueByValue = z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()]));

const odd = fc.oneof(
  fc.constantFrom<unknown>(undefined, null, true, '', 'x', Number.NaN, Number.POSITIVE_INFINITY, -0, 1n),
  fc.double(),
  fc.constantFrom<unknown>({}, [], new Date(0), new Map(), { inner: 1 }),
);

it('is what a schema of each value takes, and nothing else', () => {
  const facts = fc.oneof(
    fc.dictionary(fc.string(), odd, { maxKeys: 3 }),
    fc.dictionary(fc.string(), fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.string())),
    odd,
  );
  fc.assert(
    fc.property(facts, (value) => {
      expect(plainFacts.safeParse(value).success).toBe(valueByValue.safeParse(value).success);
    }),
  );
});

it('is written as such in documents', () => {
  expect(z.toJSONSchema(z.object({ facts: plainFacts }))).toEqual(
    z.toJSONSchema(z.object({ facts: valueByValue })),
  );
});

it('is not copied', () => {
  const facts = { cases: 3 };
  expect(plainFacts.parse(facts)).toBe(facts);
});
