import type { CountConflict } from '../../../shared/team/conflictSchema.ts';
import { useServices } from '../../data/Services.ts';
import { sidesOf } from './conflictQuery.ts';
import { useConflictNames } from './useConflictNames.ts';
import { useTeamWords } from './useTeamWords.ts';

const columns = ['place', 'disease', 'site', 'here', 'there', 'weeks', 'largest', 'open'] as const;
const numbers: ReadonlySet<string> = new Set(['here', 'there']);

interface OneProps {
  conflict: CountConflict;
  onOpen: (conflict: CountConflict) => void;
}

/** One place, both sides beside each other; in a narrow window its cells stand below each other. */
function ConflictRow({ conflict, onOpen }: OneProps) {
  const { format } = useServices();
  const words = useTeamWords().conflicts;
  const names = useConflictNames();
  const { ours, theirs, disease, measure, differing, weeks } = conflict;
  return (
    <tr>
      <th scope="row">
        <bdi>
          {ours.place === theirs.place
            ? ours.place
            : words.bothNames({ ours: ours.place, theirs: theirs.place })}
        </bdi>
      </th>
      <td data-label={words.columns.disease}>
        <bdi>{disease}</bdi> <small>{words.measures[measure]}</small>
      </td>
      <td data-label={words.columns.site}>
        <bdi>{names.siteOf(conflict)}</bdi>
      </td>
      <td className="number" data-label={words.columns.here}>
        {format.count(ours.total)}
      </td>
      <td className="number" data-label={words.columns.there}>
        {format.count(theirs.total)}
      </td>
      <td data-label={words.columns.weeks}>
        {words.ofWeeks({ differing: format.count(differing), weeks: format.count(weeks) })}
      </td>
      <td data-label={words.columns.largest}>{names.largestOf(conflict)}</td>
      <td>
        <button
          type="button"
          className="button quiet"
          aria-label={words.showOf({ place: ours.place, site: names.siteOf(conflict) })}
          onClick={() => onOpen(conflict)}
        >
          {words.show}
        </button>
      </td>
    </tr>
  );
}

/** Places with two counts, ours and that of another site. */
export function ConflictsTable({
  conflicts,
  onOpen,
}: Pick<OneProps, 'onOpen'> & { conflicts: readonly CountConflict[] }) {
  const words = useTeamWords().conflicts;
  return (
    <table className="sites-table">
      <caption className="visually-hidden">{words.caption}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col" className={numbers.has(column) ? 'number' : undefined}>
              {words.columns[column]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {conflicts.map((conflict) => (
          <ConflictRow key={JSON.stringify(sidesOf(conflict))} {...{ conflict, onOpen }} />
        ))}
      </tbody>
    </table>
  );
}
