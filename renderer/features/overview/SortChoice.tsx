import { useServices } from '../../data/Services.ts';
import { nextSorting, type Sorting, type SortKey } from './sortRows.ts';

export interface SortChoiceProps {
  sorting: Sorting;
  hasSet: boolean;
  onSort: (sorting: Sorting) => void;
}

/** What column heads do, where there are none. */
export function SortChoice({ sorting, hasSet, onSort }: SortChoiceProps) {
  const { text } = useServices();
  const { table, views } = text.overview;
  const keys: readonly (readonly [SortKey, string])[] = [
    ['urgency', views.urgency],
    ['name', table.place],
    ...(hasSet ? ([['level', table.level]] as const) : []),
    ['last', table.last],
    ['change', table.change],
    ...(hasSet
      ? ([
          ['probability', table.probability],
          ['next', table.next],
        ] as const)
      : []),
    ['age', table.age],
  ];
  return (
    <label className="sort-choice">
      {views.sort}{' '}
      <select
        value={sorting.key}
        onChange={({ target }) => {
          const key = keys.find(([one]) => one === target.value)?.[0] ?? 'urgency';
          onSort(nextSorting({ key: 'urgency', isDescending: true }, key));
        }}
      >
        {keys.map(([key, words]) => (
          <option key={key} value={key}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}
