import { useEffect, useRef, useState } from 'react';
import type { ConflictWeek, CountConflict } from '../../../shared/team/conflictSchema.ts';
import { useAnswer } from '../../data/answers.ts';
import { useServices } from '../../data/Services.ts';
import { FailedLoad } from '../../ui/FailedLoad.tsx';
import { ConflictChart } from './ConflictChart.tsx';
import { conflictWeeksQuery } from './conflictQuery.ts';
import { useConflictNames } from './useConflictNames.ts';
import { useTeamWords } from './useTeamWords.ts';

const differs = ({ ours, theirs }: ConflictWeek) => ours !== null && theirs !== null && ours !== theirs;

/** Both counts of each week, and by how much they differ; weeks that agree when they are asked for. */
function WeeksTable({ weeks }: { weeks: readonly ConflictWeek[] }) {
  const { format } = useServices();
  const words = useTeamWords().conflicts.weeks;
  const [isAll, setAll] = useState(false);
  const shown = (count: number | null) => (count === null ? words.noCount : format.count(count));
  return (
    <>
      <label className="lock-check">
        <input type="checkbox" checked={isAll} onChange={(event) => setAll(event.target.checked)} />
        {words.all}
      </label>
      <table className="conflict-weeks">
        <caption className="visually-hidden">{words.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.week}</th>
            <th scope="col" className="number">
              {words.here}
            </th>
            <th scope="col" className="number">
              {words.there}
            </th>
            <th scope="col" className="number">
              {words.difference}
            </th>
          </tr>
        </thead>
        <tbody>
          {weeks
            .filter((week) => isAll || differs(week))
            .map((week) => (
              <tr key={week.weekEnd} data-differs={differs(week)}>
                <th scope="row">{format.day(week.weekEnd)}</th>
                <td className="number">{shown(week.ours)}</td>
                <td className="number">{shown(week.theirs)}</td>
                <td className="number">
                  {week.ours === null || week.theirs === null ? '' : format.signed(week.theirs - week.ours)}
                </td>
              </tr>
            ))}
        </tbody>
      </table>
    </>
  );
}

/** One conflict week by week: a picture of both lines, and their numbers. */
export function ConflictWeeks({ conflict, onClose }: { conflict: CountConflict; onClose: () => void }) {
  const { stores, text, format } = useServices();
  const words = useTeamWords().conflicts.weeks;
  const names = useConflictNames();
  const heading = useRef<HTMLHeadingElement>(null);
  const { value, sentence, retry } = useAnswer(conflictWeeksQuery(stores.answers.client, conflict));
  // It opens below a list that may be long.
  useEffect(() => heading.current?.focus(), []);
  const { ours, theirs } = conflict;
  return (
    <section className="conflict-detail">
      <h3 ref={heading} tabIndex={-1}>
        {words.title({ place: ours.place, site: names.siteOf(conflict) })}
      </h3>
      <p className="company">
        {words.from({
          here: ours.dataset,
          hereAsOf: format.day(ours.asOf),
          there: theirs.dataset,
          thereAsOf: format.day(theirs.asOf),
        })}
      </p>
      {sentence === null ? null : <FailedLoad sentence={sentence} onRetry={retry} />}
      {value === null && sentence === null ? <p role="status">{text.shell.loading}</p> : null}
      {value === null ? null : value.some(differs) ? (
        <>
          <ConflictChart weeks={value} conflict={conflict} />
          <WeeksTable weeks={value} />
        </>
      ) : (
        <p>{words.gone}</p>
      )}
      <p className="card-actions">
        <button type="button" className="button" onClick={onClose}>
          {words.close}
        </button>
      </p>
    </section>
  );
}
