import { type ReactNode, useRef } from 'react';
import type { EpiWeekSystem, PlainDate } from '../../../shared/contract/index.ts';
import type { HelpTerm } from '../../../shared/words/helpTerms.ts';
import type { PlaceRow } from '../../data/places/placeRows.ts';
import { useServices } from '../../data/Services.ts';
import { LongRows, MOST_WHOLE_ROWS } from '../../ui/virtual/LongRows.tsx';
import { TableSpace } from '../../ui/virtual/TableSpace.tsx';
import { PlacesTableRow } from './PlacesTableRow.tsx';
import { SortHead } from './SortHead.tsx';
import type { Sorting, SortKey } from './sortRows.ts';

/** Of most rows: a name and one data note. */
const ROW_PX = 47;
const SET_COLUMNS = 9;
const COUNT_COLUMNS = 5;
const DEATHS_COLUMNS = 2;

interface PlacesTableProps {
  /** Sorted, and those that are looked for. */
  rows: readonly PlaceRow[];
  sorting: Sorting;
  onSort: (key: SortKey) => void;
  filter: ReactNode;
  epiWeek: EpiWeekSystem;
  /** The day that ages count to. */
  asOf: PlainDate;
  /** Without a shown set the forecast columns are left out. */
  hasSet: boolean;
}

interface HeadProps {
  hasSet: boolean;
  hasDeaths: boolean;
  sorting: Sorting;
  onSort: (key: SortKey) => void;
}

function TableHead({ hasSet, hasDeaths, sorting, onSort }: HeadProps) {
  const { text } = useServices();
  const words = text.overview.table;
  const head = (label: string, sortKey: SortKey, isNumber: boolean, help?: HelpTerm) => (
    <SortHead words={label} {...{ sortKey, sorting, onSort, isNumber, help }} />
  );
  return (
    <thead>
      <tr>
        {head(words.place, 'name', false)}
        {hasSet ? head(words.level, 'level', false, 'level') : null}
        {head(words.last, 'last', true)}
        {head(words.change, 'change', true)}
        {hasDeaths ? head(words.deaths, 'deaths', true) : null}
        {hasDeaths ? (
          <SortHead
            words={words.fatality}
            title={words.fatalityMeaning}
            className="wide-only"
            help="fatality"
            sortKey="fatality"
            sorting={sorting}
            onSort={onSort}
            isNumber
          />
        ) : null}
        <th scope="col">{words.recent}</th>
        {hasSet ? head(words.probability, 'probability', true, 'outbreak') : null}
        {hasSet ? head(words.next, 'next', true, 'range') : null}
        {hasSet ? (
          <th scope="col" data-help="confidence">
            {words.confidence}
          </th>
        ) : null}
        {head(words.age, 'age', true)}
      </tr>
    </thead>
  );
}

/** A suppressed count is there too. */
const hasDeathsCell = ({ last, fatality, isFatalityHidden }: PlaceRow) =>
  fatality !== null || isFatalityHidden || (last?.deaths ?? last?.suppressedDeaths ?? null) !== null;

/** All places with what is known and what is likely, sortable and filtered by name. */
export function PlacesTable({
  rows: shown,
  sorting,
  onSort,
  filter,
  epiWeek,
  asOf,
  hasSet,
}: PlacesTableProps) {
  const { text } = useServices();
  const body = useRef<HTMLTableSectionElement>(null);
  const hasDeaths = shown.some(hasDeathsCell);
  const isLong = shown.length > MOST_WHOLE_ROWS;
  const columns = (hasSet ? SET_COLUMNS : COUNT_COLUMNS) + (hasDeaths ? DEATHS_COLUMNS : 0);
  return (
    <section className="card flush">
      <div className="table-tools">{filter}</div>
      <div className="scroll-x">
        <table
          className={isLong ? 'places-table long' : 'places-table'}
          aria-rowcount={isLong ? shown.length + 1 : undefined}
        >
          <caption className="visually-hidden">{text.overview.table.caption}</caption>
          <TableHead hasSet={hasSet} hasDeaths={hasDeaths} sorting={sorting} onSort={onSort} />
          <tbody ref={body}>
            <LongRows
              count={shown.length}
              keyOf={(index) => shown[index]!.code}
              parent={body}
              rowPx={ROW_PX}
              row={(index, measure) => (
                <PlacesTableRow
                  key={shown[index]!.code}
                  row={shown[index]!}
                  {...{ index, measure, epiWeek, asOf, hasSet, hasDeaths }}
                />
              )}
              space={(heightPx, key) => <TableSpace key={key} columns={columns} heightPx={heightPx} />}
            />
          </tbody>
        </table>
      </div>
      {shown.length === 0 ? <p className="muted no-match">{text.overview.noMatch}</p> : null}
    </section>
  );
}
