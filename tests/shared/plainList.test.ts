import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countList, dateList, numberList } from '../../shared/plainList.ts';
import { isPlainDate } from '../../shared/time/plainDate.ts';
import { z } from '../../shared/zod.ts';

const odd = fc.oneof(
  fc.constantFrom(undefined, null, '', '1', '2016-02-30', '2016-02-29', true, -0, -1, 0.5, Number.NaN),
  fc.double(),
  fc.string(),
  fc.constant([]),
  fc.constant({}),
);
const lists = fc.oneof(
  fc.array(odd),
  fc.array(fc.nat()),
  fc.array(fc.option(fc.double({ noNaN: true }))),
  odd,
);

describe.each([
  ['counts', countList, z.array(z.number().min(0).nullable())],
  ['numbers', numberList, z.array(z.number().nullable())],
  ['dates', dateList, z.array(z.string().refine(isPlainDate))],
])('a list of %s', (_, list, itemByItem) => {
  it('is what a schema of each item takes, and nothing else', () => {
    fc.assert(
      fc.property(lists, (value) => {
        expect(list.safeParse(value).success).toBe(itemByItem.safeParse(value).success);
      }),
    );
  });

  it('is written as such a list in documents', () => {
    expect(z.toJSONSchema(z.object({ list }))).toEqual(z.toJSONSchema(z.object({ list: itemByItem })));
  });
});

it('says which item is wrong', () => {
  const { error } = z.object({ cases: countList }).safeParse({ cases: [1, null, -1] });
  expect(error!.issues[0]).toMatchObject({ path: ['cases'], message: 'item 2 is not of this list' });
});
