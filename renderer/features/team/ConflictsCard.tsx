import { useRef, useState } from 'react';
import type { ConflictsPage, CountConflict } from '../../../shared/team/conflictSchema.ts';
import { useServices } from '../../data/Services.ts';
import { CoreWords } from '../../ui/CoreWords.tsx';
import { FailedLoad } from '../../ui/FailedLoad.tsx';
import { ConflictFilters } from './ConflictFilters.tsx';
import { ConflictsTable } from './ConflictsTable.tsx';
import { ConflictWeeks } from './ConflictWeeks.tsx';
import { type ConflictQuestion, firstQuestion, PAGE, sidesOf, useConflicts } from './conflictQuery.ts';
import './conflicts.css';
import { useTeamWords } from './useTeamWords.ts';

function Pages({
  page,
  offset,
  onOffset,
}: {
  page: ConflictsPage;
  offset: number;
  onOffset: (to: number) => void;
}) {
  const { format } = useServices();
  const words = useTeamWords().conflicts;
  if (page.total <= PAGE) return null;
  const end = offset + page.conflicts.length;
  return (
    <p className="card-actions">
      <button
        type="button"
        className="button"
        disabled={offset === 0}
        onClick={() => onOffset(Math.max(0, offset - PAGE))}
      >
        {words.previous}
      </button>
      <span role="status">
        {words.page({
          first: format.count(offset + 1),
          last: format.count(end),
          total: format.count(page.total),
        })}
      </span>
      <button
        type="button"
        className="button"
        disabled={end >= page.total}
        onClick={() => onOffset(offset + PAGE)}
      >
        {words.next}
      </button>
    </p>
  );
}

/** What is said where no conflict is shown. */
function Nothing({ page, isChosen }: { page: ConflictsPage; isChosen: boolean }) {
  const { format } = useServices();
  const words = useTeamWords().conflicts;
  if (isChosen) return <p role="status">{words.noneChosen}</p>;
  return <p>{page.sites === 0 ? words.notCompared : words.none(page.sites, format.count(page.sites))}</p>;
}

function Uncompared({ page }: { page: ConflictsPage }) {
  const words = useTeamWords();
  if (page.uncompared.length === 0) return null;
  return (
    <ul className="conflict-notes muted">
      {page.uncompared.map(({ id, name, message }) => (
        <li key={id}>
          <CoreWords
            words={words.conflicts.uncompared({ site: name === '' ? words.sites.nameless : name, message })}
          />
        </li>
      ))}
    </ul>
  );
}

/** Where other sites have other counts than this one: listed, chosen among, and one of them week by week. */
export function ConflictsCard({ syncedAt }: { syncedAt: string | null }) {
  const words = useTeamWords().conflicts;
  const [question, setQuestion] = useState(firstQuestion);
  const [open, setOpen] = useState<CountConflict | null>(null);
  const opener = useRef<HTMLElement | null>(null);
  const [known, setKnown] = useState<ConflictsPage | null>(null);
  const { value, isLoading, sentence, retry } = useConflicts(question, syncedAt);
  // The last page stays while another one is asked for, so that nothing jumps and the keyboard stays where it is.
  if (value !== null && value !== known) setKnown(value);
  const page = value ?? known;
  const change = (part: Partial<ConflictQuestion>) => setQuestion({ ...question, offset: 0, ...part });
  const isChosen = question.site + question.disease + question.place.trim() !== '';
  const close = () => {
    setOpen(null);
    opener.current?.focus();
  };
  return (
    <section className="card conflicts" data-help="conflict">
      <h2>{words.title}</h2>
      <p className="company">{words.intro}</p>
      {sentence === null ? null : <FailedLoad sentence={sentence} onRetry={retry} />}
      {page === null && isLoading ? <p role="status">{words.looking}</p> : null}
      {page === null ? null : (
        <>
          {page.choices.sites.length === 0 ? null : (
            <ConflictFilters question={question} choices={page.choices} onChange={change} />
          )}
          {page.conflicts.length === 0 ? (
            <Nothing page={page} isChosen={isChosen} />
          ) : (
            <ConflictsTable
              conflicts={page.conflicts}
              onOpen={(conflict) => {
                opener.current = document.activeElement as HTMLElement | null;
                setOpen(conflict);
              }}
            />
          )}
          <Pages page={page} offset={question.offset} onOffset={(offset) => change({ offset })} />
          <Uncompared page={page} />
        </>
      )}
      {open === null ? null : (
        <ConflictWeeks key={JSON.stringify(sidesOf(open))} conflict={open} onClose={close} />
      )}
    </section>
  );
}
