/** How the overview is sorted and filtered: kept while the window is open, also over a reload. */
import { createStore, type StoreApi } from 'zustand/vanilla';
import { nextSorting, type Sorting, type SortKey, sortKeys } from './sortRows.ts';

/** Where a page keeps texts; the session of its window. */
export type KeptTexts = Pick<Storage, 'getItem' | 'setItem'>;

interface Kept {
  sorting: Sorting;
  /** What is typed into the filter, by dataset: another dataset has other places. */
  filters: Readonly<Record<string, string>>;
}

export interface TableState extends Kept {
  sort(sorting: Sorting): void;
  /** As a click on the head of its column does. */
  sortBy(key: SortKey): void;
  filter(datasetId: string, typed: string): void;
}

const NAME = 'outpost.overview';
const usual: Kept = { sorting: { key: 'urgency', isDescending: true }, filters: {} };

/** What was kept may be of an earlier version. */
function isKept(value: unknown): value is Kept {
  const { sorting, filters } = (value ?? {}) as Partial<Kept>;
  return (
    typeof sorting?.isDescending === 'boolean' &&
    sortKeys.includes(sorting.key) &&
    typeof filters === 'object' &&
    Object.values(filters ?? {}).every((typed) => typeof typed === 'string')
  );
}

function read(texts: KeptTexts | null): Kept {
  try {
    const value: unknown = JSON.parse(texts?.getItem(NAME) ?? 'null');
    return isKept(value) ? value : usual;
  } catch {
    // A browser may refuse, and a text may be anything: the usual order is right too.
    return usual;
  }
}

function write(texts: KeptTexts | null, { sorting, filters }: Kept): void {
  try {
    texts?.setItem(NAME, JSON.stringify({ sorting, filters }));
  } catch {
    // Kept in memory alone then.
  }
}

/** @param texts null where nothing outlasts a reload */
export function createTableStore(texts: KeptTexts | null): StoreApi<TableState> {
  const store = createStore<TableState>()((set, get) => ({
    ...read(texts),
    sort: (sorting) => set({ sorting }),
    sortBy: (key) => set({ sorting: nextSorting(get().sorting, key) }),
    filter: (datasetId, typed) => set({ filters: { ...get().filters, [datasetId]: typed } }),
  }));
  store.subscribe((state) => write(texts, state));
  return store;
}
