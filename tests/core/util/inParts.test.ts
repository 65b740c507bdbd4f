import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inParts, jsonInParts } from '../../../main/core/util/inParts.ts';

const clock = { breathe: async () => {} };

describe('a long list that is worked through in parts', () => {
  it('comes out whole and in order, with a turn for others between two parts', async () => {
    let turns = 0;
    const sizes: number[] = [];
    const counting = {
      async breathe() {
        turns += 1;
      },
    };
    const made = await inParts([1, 2, 3, 4, 5, 6, 7], 3, counting, (part) => {
      sizes.push(part.length);
      return part.map((n) => n * 10);
    });
    expect(made).toEqual([10, 20, 30, 40, 50, 60, 70]);
    expect(sizes).toEqual([3, 3, 1]);
    expect(turns).toBe(2);
  });

  it('becomes the same text as by JSON.stringify', async () => {
    const value = fc.dictionary(fc.string(), fc.oneof(fc.jsonValue(), fc.array(fc.jsonValue())));
    await fc.assert(
      fc.asyncProperty(value, fc.integer({ min: 1, max: 4 }), async (object, most) => {
        expect(await jsonInParts(object, most, clock)).toBe(JSON.stringify(object));
      }),
    );
    expect(await jsonInParts({ list: [], left: undefined }, 2, clock)).toBe('{"list":[]}');
  });
});
