/** Tables of any content fit any terminal of 40 columns or more, and lose nothing. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { table } from '../../../main/hosts/cli/table.ts';
import { width } from '../../../main/hosts/cli/wrap.ts';

const word = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.string({ minLength: 1, maxLength: 12 }).map((text) => text.replace(/\s/g, '_')),
  },
  { weight: 1, arbitrary: fc.stringMatching(/^[a-z0-9-]{20,90}$/) },
  { weight: 1, arbitrary: fc.constantFrom('Niederösterreich', 'Côte', '北京市', '1,234', '(215-489)') },
);
const cell = fc.array(word, { maxLength: 12 }).map((words) => words.join(' '));

const anyTable = fc.integer({ min: 1, max: 12 }).chain((count) =>
  fc.record({
    headings: fc.array(cell, { minLength: count, maxLength: count }),
    rows: fc.array(fc.array(cell, { minLength: count, maxLength: count }), { maxLength: 6 }),
    right: fc.uniqueArray(fc.nat(count - 1)),
    columns: fc.integer({ min: 40, max: 200 }),
  }),
);

/** Letters in any order: a wrapped cell stands beside others, line by line. */
const lettersOf = (text: string) => {
  const counts = new Map<string, number>();
  for (const letter of text.normalize('NFC').replace(/\s/g, ''))
    counts.set(letter, (counts.get(letter) ?? 0) + 1);
  return counts;
};

it('has no line wider than the terminal, and the text of every cell', () => {
  fc.assert(
    fc.property(anyTable, ({ headings, rows, right, columns }) => {
      const text = table(headings, rows, right, columns);
      for (const line of text.split('\n')) expect(width(line)).toBeLessThanOrEqual(columns);
      const shown = lettersOf(text);
      for (const [letter, count] of lettersOf(rows.flat().join(' ')))
        expect({ letter, count: shown.get(letter) ?? 0 }).toEqual({
          letter,
          count: expect.toSatisfy((found: number) => found >= count),
        });
    }),
  );
});

it('is as it is without a terminal where it fits one', () => {
  fc.assert(
    fc.property(anyTable, ({ headings, rows, right }) => {
      const free = table(headings, rows, right, null);
      const rule = free.split('\n')[1]!;
      expect(table(headings, rows, right, Math.max(40, rule.length))).toBe(free);
    }),
  );
});
