import { useEffect } from 'react';
import type { TeamStatus } from '../../../shared/team/teamSchema.ts';
import { useServices } from '../../data/Services.ts';
import { useTeamState } from '../../data/useStores.ts';
import { FailedLoad } from '../../ui/FailedLoad.tsx';
import { ConflictsCard } from './ConflictsCard.tsx';
import { JoinForm } from './JoinForm.tsx';
import { LeaveTeam } from './LeaveTeam.tsx';
import { MemberCard } from './MemberCard.tsx';
import { RecordsCard } from './RecordsCard.tsx';
import { SharedCard } from './SharedCard.tsx';
import { SitesCard } from './SitesCard.tsx';
import { SyncCard } from './SyncCard.tsx';
import './team.css';
import { useTeam } from './teamQuery.ts';
import { useTeamWords } from './useTeamWords.ts';

function Member({ status }: { status: TeamStatus }) {
  const isLeaving = useTeamState((state) => state.isLeaving);
  return (
    <>
      <div className="team-cards">
        <MemberCard status={status} />
        <SyncCard status={status} />
        <SharedCard />
      </div>
      <SitesCard sites={status.sites} />
      <ConflictsCard syncedAt={status.lastDoneAt} />
      <RecordsCard syncedAt={status.lastDoneAt} />
      {isLeaving && status.membership !== null ? <LeaveTeam team={status.membership.team} /> : null}
    </>
  );
}

/** The team of this data folder: how it is joined, synced and left, and how far each of its sites is. */
export function TeamView() {
  const { stores, text } = useServices();
  const { value, isLoading, sentence, retry } = useTeam();
  const words = useTeamWords();
  // What was said of orders has been read once the screen is left.
  useEffect(() => () => stores.team.getState().forget(), [stores]);
  return (
    <div className="view team">
      <h1>{words.title}</h1>
      <p className="company">{words.intro}</p>
      {sentence === null ? null : <FailedLoad sentence={sentence} onRetry={retry} />}
      {value === null && isLoading ? <p role="status">{text.shell.loading}</p> : null}
      {value === null ? null : value.membership !== null ? (
        <Member status={value} />
      ) : (
        <div className="team-cards">
          <JoinForm />
          <SharedCard />
        </div>
      )}
    </div>
  );
}
