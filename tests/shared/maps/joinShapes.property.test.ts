/** However places and shapes are named: each is joined or named as a miss, never both and never neither. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinChoices, joinShapes, keysByProperty } from '../../../shared/maps/joinShapes.ts';
import { countOf } from '../../support/longCounts.ts';

const TRIES = countOf(500, 20_000);
const name = fc.oneof(
  fc.constantFrom('Nord', 'nord ', 'Été', 'ete', '__proto__', 'constructor', '', '–'),
  fc.string(),
);
const places = fc.uniqueArray(fc.record({ code: fc.string({ minLength: 1 }), name }), {
  selector: ({ code }) => code,
  maxLength: 12,
});
const shapes = fc.array(
  fc.record({ properties: fc.dictionary(fc.constantFrom('name', 'code', 'toString'), name) }),
  {
    maxLength: 12,
  },
);

describe('the join of places and shapes', () => {
  it('forgets nobody, on either side', () => {
    fc.assert(
      fc.property(
        places,
        shapes,
        fc.constantFrom('name', 'code', 'missing', 'toString'),
        (ours, theirs, by) => {
          const joined = joinShapes(ours, keysByProperty(theirs, by));
          expect(joined.placeOf).toHaveLength(theirs.length);
          for (const { code } of ours)
            expect(joined.placesWithout.some((one) => one.code === code)).toBe(!joined.shapesOf.has(code));
          theirs.forEach((_, index) => {
            const code = joined.placeOf[index];
            expect(joined.shapesWithout.includes(index)).toBe(code === null);
            if (code != null) expect(joined.shapesOf.get(code)).toContain(index);
          });
        },
      ),
      { numRuns: TRIES },
    );
  });

  it('suggests the property by which most places surely find a shape', () => {
    fc.assert(
      fc.property(places, shapes, (ours, theirs) => {
        const choices = joinChoices(ours, theirs);
        const best = choices[0]?.sure ?? 0;
        for (const { property, places: found, sure } of choices) {
          expect(sure).toBeLessThanOrEqual(Math.min(best, found));
          expect(found).toBe(joinShapes(ours, keysByProperty(theirs, property)).shapesOf.size);
        }
      }),
      { numRuns: TRIES },
    );
  });
});

describe('two places with one name', () => {
  const ours = [
    { code: 'a', name: 'Nord' },
    { code: 'b', name: 'Nord' },
    { code: 'c', name: 'Sud' },
  ];

  it('are not joined by it, and said to be alike', () => {
    const joined = joinShapes(ours, [['Nord'], ['SUD'], ['Sud']]);
    expect(joined.placesWithout.map(({ code }) => code)).toEqual(['a', 'b']);
    expect(joined.ambiguous).toEqual(['Nord', 'Nord']);
    expect(joined.several).toEqual([{ code: 'c', name: 'Sud' }]);
    expect(joined.shapesWithout).toEqual([0]);
  });

  it('are joined by their codes', () => {
    expect(joinShapes(ours, [['A'], ['B']]).placeOf).toEqual(['a', 'b']);
  });
});

describe('a property of running numbers', () => {
  const ours = ['Burgenland', 'Tirol', 'Wien'].map((name, index) => ({ code: String(index + 1), name }));

  it('is not suggested where another one has names, though it finds more places', () => {
    const theirs = ['WIEN', 'Burgenland', 'Bayern'].map((name, index) => ({
      properties: { id: String(index + 1), name },
    }));
    expect(joinChoices(ours, theirs)).toEqual([
      { property: 'name', places: 2, sure: 2 },
      { property: 'id', places: 3, sure: 0 },
    ]);
  });
});
