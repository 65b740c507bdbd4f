import { Fragment, type ReactNode, type RefObject, useEffect, useState } from 'react';
import type { LongRowsProps } from './LongRows.tsx';
import { useRowVirtualizer } from './useRowVirtualizer.ts';

/** The row that has the focus: scrolled out of view, it must not take the focus away with it. */
function useFocusedRow(parent: RefObject<HTMLElement | null>): number | null {
  const [focused, setFocused] = useState<number | null>(null);
  useEffect(() => {
    const rows = parent.current;
    if (rows === null) return;
    const follow = ({ target }: FocusEvent) => {
      const row = target instanceof Element ? target.closest<HTMLElement>('[data-index]') : null;
      setFocused(row === null ? null : Number(row.dataset.index));
    };
    const forget = () => setFocused(null);
    rows.addEventListener('focusin', follow);
    rows.addEventListener('focusout', forget);
    return () => {
      rows.removeEventListener('focusin', follow);
      rows.removeEventListener('focusout', forget);
    };
  }, [parent]);
  return focused;
}

/** The rows in view, with room for the others above, between and below. */
export function VirtualRows(props: LongRowsProps) {
  const { kept = null, keyOf, row, space, parent } = props;
  const focused = useFocusedRow(parent);
  const { items, start, end, measure } = useRowVirtualizer(
    props,
    [kept, focused].filter((index) => index !== null),
  );
  const shown: ReactNode[] = [];
  let reached = start;
  for (const item of items) {
    if (item.start > reached) shown.push(space(item.start - reached, `above ${keyOf(item.index)}`));
    shown.push(<Fragment key={keyOf(item.index)}>{row(item.index, measure)}</Fragment>);
    reached = item.end;
  }
  if (end > reached) shown.push(space(end - reached, 'below'));
  return shown;
}
