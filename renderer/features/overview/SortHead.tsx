import type { Sorting, SortKey } from './sortRows.ts';

interface SortHeadProps {
  words: string;
  sortKey: SortKey;
  sorting: Sorting;
  onSort: (key: SortKey) => void;
  isNumber?: boolean;
}

/** A column head that sorts, and says how. */
export function SortHead({ words, sortKey, sorting, onSort, isNumber = false }: SortHeadProps) {
  const isActive = sorting.key === sortKey;
  const order = sorting.isDescending ? 'descending' : 'ascending';
  return (
    <th scope="col" aria-sort={isActive ? order : 'none'} className={isNumber ? 'number' : undefined}>
      <button type="button" className="sort" onClick={() => onSort(sortKey)}>
        {words}
        <span aria-hidden="true" className="sort-mark">
          {isActive ? (sorting.isDescending ? '↓' : '↑') : '↕'}
        </span>
      </button>
    </th>
  );
}
