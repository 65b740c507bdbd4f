import { type ReactNode, type RefObject, Suspense } from 'react';
import { lazily } from '../lazily.tsx';
import { usePrinting } from './usePrinting.ts';

/** Up to this many rows are all in the page: they can be searched, and nothing moves. */
export const MOST_WHOLE_ROWS = 100;

/** More than a window shows, while what follows the scroll is loaded. */
const FIRST_ROWS = 16;

/** Given to a row that is one of those in view: measures it by its `data-index`. */
export type MeasureRow = (row: Element | null) => void;

export interface LongRowsProps {
  count: number;
  keyOf: (index: number) => string | number;
  /**
   * One row. With `measure` it is one of those in view: it takes it as its ref, carries its index as `data-index`, and
   * says which of how many it is.
   */
  row: (index: number, measure: MeasureRow | undefined) => ReactNode;
  /** Stands for rows out of view. */
  space: (heightPx: number, key: string) => ReactNode;
  /** Around the rows, directly. */
  parent: RefObject<HTMLElement | null>;
  /** What a row is high at first glance, in px. */
  rowPx: number;
  /** Index of a row that stays in the page, in view or not; null for none. */
  kept?: number | null;
  /** Up to how many rows are all in the page; fewer where a row is much. */
  mostWhole?: number;
}

export const VirtualRows = lazily<LongRowsProps>(async () => (await import('./VirtualRows.tsx')).VirtualRows);

/** Rows of a table or a list: all of a short one, and on paper; of a long one those in view. */
export function LongRows(props: LongRowsProps) {
  const { count, row, mostWhole = MOST_WHOLE_ROWS } = props;
  const isPrinting = usePrinting();
  const first = (most: number) =>
    Array.from({ length: Math.min(count, most) }, (_, index) => row(index, undefined));
  if (isPrinting || count <= mostWhole) return first(count);
  return (
    <Suspense fallback={first(FIRST_ROWS)}>
      <VirtualRows {...props} />
    </Suspense>
  );
}
