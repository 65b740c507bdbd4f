import { useMemo } from 'react';
import type { PlaceRow } from '../../data/places/placeRows.ts';
import { useServices } from '../../data/Services.ts';
import { useOverviewTable } from '../../data/useStores.ts';
import { folded } from '../../words/folded.ts';
import { sortRows } from './sortRows.ts';

/** The rows as every view of the overview shows them: sorted, and those whose name is looked for. */
export function useShownRows(datasetId: string, rows: readonly PlaceRow[]) {
  const { locale } = useServices().format;
  const sorting = useOverviewTable((state) => state.sorting);
  const wanted = useOverviewTable(({ filters }) => filters[datasetId] ?? '');
  const needle = folded(wanted.trim(), locale);
  const found = useMemo(
    () => (needle === '' ? rows : rows.filter(({ name }) => folded(name, locale).includes(needle))),
    [rows, needle, locale],
  );
  const shown = useMemo(() => sortRows(found, sorting, locale), [found, sorting, locale]);
  return { shown, sorting, wanted };
}
