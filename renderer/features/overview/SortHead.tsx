import type { HelpTerm } from '../../../shared/words/helpTerms.ts';
import type { Sorting, SortKey } from './sortRows.ts';

interface SortHeadProps {
  words: string;
  sortKey: SortKey;
  sorting: Sorting;
  onSort: (key: SortKey) => void;
  isNumber?: boolean;
  /** What the column has, where its head is short. */
  title?: string;
  className?: string;
  /** What F1 explains here. */
  help?: HelpTerm | undefined;
}

/** A column head that sorts, and says how. */
export function SortHead(props: SortHeadProps) {
  const { words, sortKey, sorting, onSort, isNumber = false, title, className = '', help } = props;
  const isActive = sorting.key === sortKey;
  const order = sorting.isDescending ? 'descending' : 'ascending';
  return (
    <th
      scope="col"
      aria-sort={isActive ? order : 'none'}
      data-help={help}
      className={`${isNumber ? 'number' : ''} ${className}`.trim() || undefined}
    >
      <button type="button" className="sort" title={title} onClick={() => onSort(sortKey)}>
        {words}
        <span aria-hidden="true" className="sort-mark">
          {isActive ? (sorting.isDescending ? '↓' : '↑') : '↕'}
        </span>
      </button>
    </th>
  );
}
