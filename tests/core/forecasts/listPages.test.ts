import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listPage } from '../../../main/core/forecasts/listPages.ts';
import type { SetRow } from '../../../main/core/state/entries.ts';

const rowsOf = (sizes: readonly number[]) =>
  sizes.map((forecasts, n) => ({ runId: `run-${n}`, forecasts }) as SetRow);

function allPages(rows: readonly SetRow[], limit: number) {
  const pages = [];
  let before: string | undefined;
  do {
    const page = listPage(rows, before, limit);
    pages.push(page.parts);
    before = page.next ?? undefined;
  } while (before !== undefined);
  return pages;
}

describe('pages of the list of forecasts', () => {
  it('show every forecast once, in order, none with more than the limit and only the last with fewer', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat({ max: 7 }), { maxLength: 12 }),
        fc.integer({ min: 1, max: 9 }),
        (sizes, limit) => {
          const rows = rowsOf(sizes);
          const pages = allPages(rows, limit);
          const shown = pages.map((parts) =>
            parts.flatMap(({ row, from, to }) =>
              Array.from({ length: to - from }, (_, n) => `${row.runId} ${from + n}`),
            ),
          );
          const all = rows.flatMap(({ runId, forecasts }) =>
            Array.from({ length: forecasts }, (_, n) => `${runId} ${n}`),
          );
          expect(shown.flat()).toEqual(all);
          for (const page of shown.slice(0, -1)) expect(page).toHaveLength(limit);
        },
      ),
    );
  });

  it('name each set of gaps alone once: it may be damaged, and is said so', () => {
    const named = allPages(rowsOf([2, 0, 3, 0]), 2).flatMap((parts) => parts.map(({ row }) => row.runId));
    expect(new Set(named).size).toBe(4);
    expect(named.filter((runId) => runId === 'run-1' || runId === 'run-3')).toHaveLength(2);
  });

  it('go on where they stopped when newer sets were published meanwhile', () => {
    const rows = rowsOf([2, 2]);
    const { next } = listPage(rows, undefined, 3);
    const later = [{ runId: 'run-new', forecasts: 2 } as SetRow, ...rows];
    expect(listPage(later, next!, 3)).toEqual({ parts: [{ row: rows[1], from: 1, to: 2 }], next: null });
  });

  it.each(['', 'run-1', 'run-9@0', 'run-1@x', '@1'])('refuse a mark of no set: %j', (mark) => {
    expect(() => listPage(rowsOf([1, 1]), mark, 5)).toThrow(
      expect.objectContaining({ code: 'INVALID_PARAMS' }),
    );
  });
});
