import { useMemo, useState } from 'react';
import type { PlaceRow } from '../../data/places/placeRows.ts';
import { useServices } from '../../data/Services.ts';
import { type Sorting, sortRows } from './sortRows.ts';

/** The rows as every view of the overview shows them: sorted, and those whose name is looked for. */
export function useShownRows(rows: readonly PlaceRow[]) {
  const { format } = useServices();
  const { locale } = format;
  const [sorting, setSorting] = useState<Sorting>({ key: 'urgency', isDescending: true });
  const [wanted, setWanted] = useState('');
  const needle = wanted.trim().toLocaleLowerCase(locale);
  const found = useMemo(
    () => rows.filter((row) => row.name.toLocaleLowerCase(locale).includes(needle)),
    [rows, needle, locale],
  );
  const shown = useMemo(() => sortRows(found, sorting, locale), [found, sorting, locale]);
  return { shown, sorting, setSorting, wanted, setWanted };
}
