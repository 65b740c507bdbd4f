import { createRef } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { beforeAll, describe, expect, it } from 'vitest';
import { LongRows, MOST_WHOLE_ROWS, VirtualRows } from '../../../renderer/ui/virtual/LongRows.tsx';

beforeAll(() => VirtualRows.preload());

/** A list of so many rows as a page shows it at first, before anything is measured. */
function markupOf(count: number, kept: number | null = null): string {
  return renderToStaticMarkup(
    <LongRows
      count={count}
      keyOf={(index) => index}
      parent={createRef<HTMLElement>()}
      rowPx={50}
      kept={kept}
      row={(index, measure) => (
        <li key={index} data-measured={measure !== undefined}>
          {index}
        </li>
      )}
      space={(heightPx, key) => (
        <li key={key} className="space">
          {heightPx}
        </li>
      )}
    />,
  );
}

const rowsIn = (markup: string) => markup.match(/data-measured/g)?.length ?? 0;
const spacesIn = (markup: string) => [...markup.matchAll(/class="space">(\d+)/g)].map(([, px]) => Number(px));

describe('long rows', () => {
  it('are all in the page up to a number that can be searched', () => {
    const markup = markupOf(MOST_WHOLE_ROWS);
    expect(rowsIn(markup)).toBe(MOST_WHOLE_ROWS);
    expect(markup).not.toContain('data-measured="true"');
    expect(spacesIn(markup)).toEqual([]);
  });

  it('are those in view beyond it, with room for the others', () => {
    const markup = markupOf(5_000);
    const rows = rowsIn(markup);
    expect(rows).toBeGreaterThan(15);
    expect(rows).toBeLessThan(50);
    expect(spacesIn(markup)).toEqual([(5_000 - rows) * 50]);
  });

  it('keep the row that has to stay, with room on both sides of it', () => {
    const markup = markupOf(5_000, 3_000);
    expect(markup).toContain('>3000</li>');
    const rows = rowsIn(markup);
    const [between, after] = spacesIn(markup);
    expect(between! + after!).toBe((5_000 - rows) * 50);
    expect(after).toBe((5_000 - 3_001) * 50);
  });
});
