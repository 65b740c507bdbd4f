import { type KeyboardEvent, useRef } from 'react';
import type { Places } from '../../data/places/usePlaces.ts';
import { useServices } from '../../data/Services.ts';
import { hrefOf } from '../../ui/navigation/route.ts';
import { PlaceListItem } from './PlaceListItem.tsx';

/** Arrow keys go to the place above or below, and show it. */
function useArrowKeys(codes: readonly string[], current: string | null) {
  const { stores } = useServices();
  const list = useRef<HTMLUListElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step === 0) return;
    event.preventDefault();
    const links = [...(list.current?.querySelectorAll('a') ?? [])];
    const focused = links.indexOf(document.activeElement as HTMLAnchorElement);
    const from = focused === -1 ? codes.indexOf(current ?? '') : focused;
    const to = Math.min(codes.length - 1, Math.max(0, from + step));
    links[to]?.focus();
    stores.navigation.getState().go({ view: 'places', code: codes[to]! });
  };
  return { list, onKeyDown };
}

interface PlaceListProps {
  places: Places;
  /** Code of the place that is shown, or null. */
  current: string | null;
}

/** All places, worst first: the list alone answers "where do I look?". */
export function PlaceList({ places, current }: PlaceListProps) {
  const { text } = useServices();
  const { rows, summary } = places;
  const codes = rows.map((row) => row.code);
  const { list, onKeyDown } = useArrowKeys(codes, current);
  const title = summary === null ? text.shell.placeListPlain : text.shell.placeList;
  return (
    <aside className="place-list">
      <nav aria-label={title}>
        <h2>{title}</h2>
        <ul ref={list} onKeyDown={onKeyDown}>
          {rows.map((row) => (
            <li key={row.code}>
              <a
                href={hrefOf({ view: 'places', code: row.code })}
                aria-current={row.code === current ? 'page' : undefined}
              >
                <PlaceListItem row={row} hasSet={summary !== null} />
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </aside>
  );
}
