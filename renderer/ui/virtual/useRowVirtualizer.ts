import {
  defaultRangeExtractor,
  type Range,
  useVirtualizer,
  useWindowVirtualizer,
  type VirtualItem,
} from '@tanstack/react-virtual';
import { type RefObject, useCallback, useLayoutEffect, useState } from 'react';
import { useMediaQuery } from '../hooks/useMediaQuery.ts';
import type { LongRowsProps } from './LongRows.tsx';

/** Up to this width the page scrolls as a whole; the style sheets have the same limit. */
const NARROW = '(max-width: 900px)';
/** What scrolls in wider windows. */
const SCROLLERS = 'main, .place-list';

/** Rows beyond the edges of the window, so that scrolling and Tab find them there. */
const BEYOND = 4;
/** Before anything is measured. */
const FIRST_RECT = { width: 0, height: 900 };

interface RowVirtualizer {
  items: readonly VirtualItem[];
  /** Where the rows start and end in what scrolls, in px. */
  start: number;
  end: number;
  measure: (row: Element | null) => void;
}

/** The distance of the rows from the top of what scrolls; banners above them come and go. */
function useStart(parent: RefObject<HTMLElement | null>, isNarrow: boolean): number {
  const [start, setStart] = useState(0);
  useLayoutEffect(() => {
    const rows = parent.current;
    if (rows === null) return;
    const { top } = rows.getBoundingClientRect();
    const scroller = isNarrow ? null : rows.closest(SCROLLERS);
    const origin =
      scroller === null ? -window.scrollY : scroller.getBoundingClientRect().top - scroller.scrollTop;
    setStart(Math.round(top - origin));
  });
  return start;
}

/** Which rows are in view, and how much room the others take; `kept` is always one of them. */
export function useRowVirtualizer(
  { count, keyOf, parent, rowPx }: LongRowsProps,
  kept: readonly number[],
): RowVirtualizer {
  const isNarrow = useMediaQuery(NARROW);
  const start = useStart(parent, isNarrow);
  const key = kept.join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the same rows are kept while the key is the same
  const rangeExtractor = useCallback(
    (range: Range) => {
      const here = kept.filter((index) => index >= 0 && index < range.count);
      return [...new Set([...defaultRangeExtractor(range), ...here])].sort((a, b) => a - b);
    },
    [key],
  );
  const shared = {
    count,
    estimateSize: () => rowPx,
    getItemKey: keyOf,
    overscan: BEYOND,
    rangeExtractor,
    scrollMargin: start,
    initialRect: FIRST_RECT,
  };
  const inElement = useVirtualizer({
    ...shared,
    enabled: !isNarrow,
    getScrollElement: () => parent.current?.closest(SCROLLERS) ?? null,
  });
  const inWindow = useWindowVirtualizer({ ...shared, enabled: isNarrow });
  const virtualizer = isNarrow ? inWindow : inElement;
  return {
    items: virtualizer.getVirtualItems(),
    start,
    end: start + virtualizer.getTotalSize(),
    measure: virtualizer.measureElement,
  };
}
