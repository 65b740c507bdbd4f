import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react';
import type { Places } from '../../data/places/usePlaces.ts';
import { useServices } from '../../data/Services.ts';
import { hrefOf } from '../../ui/navigation/route.ts';
import { LongRows } from '../../ui/virtual/LongRows.tsx';
import { PlaceListItem } from './PlaceListItem.tsx';

/** Of most items: a name and two lines. */
const ITEM_PX = 76;

/** Arrow keys go to the place above or below, and show it; `aimed` is the item that gets the focus once it is in the page. */
function useArrowKeys(codes: readonly string[], current: string | null) {
  const { stores } = useServices();
  const list = useRef<HTMLUListElement>(null);
  const [aimed, setAimed] = useState<number | null>(null);
  useEffect(() => {
    if (aimed !== null) list.current?.querySelector<HTMLElement>(`[data-index="${aimed}"] a`)?.focus();
  }, [aimed]);
  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step === 0) return;
    event.preventDefault();
    const focused = document.activeElement?.closest<HTMLElement>('[data-index]')?.dataset.index;
    const from = focused === undefined ? codes.indexOf(current ?? '') : Number(focused);
    const to = Math.min(codes.length - 1, Math.max(0, from + step));
    setAimed(to);
    stores.navigation.getState().go({ view: 'places', code: codes[to]! });
  };
  return { list, aimed, onKeyDown, onBlur: () => setAimed(null) };
}

export interface PlaceListProps {
  places: Places;
  /** Code of the place that is shown, or null. */
  current: string | null;
}

/** All places, worst first: the list alone answers "where do I look?". */
export function PlaceList({ places, current }: PlaceListProps) {
  const { text } = useServices();
  const { rows, summary } = places;
  const codes = useMemo(() => rows.map((row) => row.code), [rows]);
  const { list, aimed, onKeyDown, onBlur } = useArrowKeys(codes, current);
  const title = summary === null ? text.shell.placeListPlain : text.shell.placeList;
  return (
    <aside className="place-list">
      <nav aria-label={title}>
        <h2>{title}</h2>
        <ul ref={list} onKeyDown={onKeyDown} onBlur={onBlur}>
          <LongRows
            count={rows.length}
            keyOf={(index) => codes[index]!}
            parent={list}
            rowPx={ITEM_PX}
            kept={aimed}
            row={(index, measure) => (
              <li
                key={codes[index]}
                ref={measure}
                data-index={index}
                aria-setsize={measure === undefined ? undefined : rows.length}
                aria-posinset={measure === undefined ? undefined : index + 1}
              >
                <a
                  href={hrefOf({ view: 'places', code: codes[index]! })}
                  aria-current={codes[index] === current ? 'page' : undefined}
                >
                  <PlaceListItem row={rows[index]!} hasSet={summary !== null} />
                </a>
              </li>
            )}
            space={(heightPx, key) => <li key={key} aria-hidden="true" style={{ height: heightPx }} />}
          />
        </ul>
      </nav>
    </aside>
  );
}
