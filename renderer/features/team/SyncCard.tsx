import type { TeamProgress, TeamStatus, TeamSync } from '../../../shared/team/teamSchema.ts';
import { type Services, useServices } from '../../data/Services.ts';
import { useTeamState } from '../../data/useStores.ts';
import { useWriteBlock } from '../../data/useWriteBlock.ts';
import { ActionButton } from '../../ui/ActionButton.tsx';
import { CoreWords } from '../../ui/CoreWords.tsx';
import { type Fact, Facts } from '../../ui/Facts.tsx';
import { useNow } from '../../ui/hooks/useNow.ts';
import { StateChip, stepMarks } from '../../ui/StateChip.tsx';
import { siteName } from './siteName.ts';
import { TeamAnswerLine } from './TeamAnswerLine.tsx';
import { trafficWords } from './trafficWords.ts';
import { useTeamWords } from './useTeamWords.ts';

const MINUTE_MS = 60_000;

const marks = { done: stepMarks.done, failed: stepMarks.failed, stopped: stepMarks.interrupted };

function LastSync({ last }: { last: TeamSync }) {
  const { format } = useServices();
  const now = useNow(MINUTE_MS);
  const words = useTeamWords().member.sync;
  return (
    <>
      <StateChip mark={marks[last.outcome]} words={words.outcomes[last.outcome]} /> {format.age(last.at, now)}
      {last.failure === null ? null : (
        <small className="team-failure">
          <CoreWords words={last.failure.message} />
        </small>
      )}
    </>
  );
}

function useSyncFacts({ last, lastDoneAt }: TeamStatus): Fact[] {
  const services: Services = useServices();
  const now = useNow(MINUTE_MS);
  const words = useTeamWords().member.sync;
  if (last === null) return [{ label: words.last, value: words.never }];
  const done = lastDoneAt === null ? words.noneDone : services.format.age(lastDoneAt, now);
  return [
    { label: words.last, value: <LastSync last={last} /> },
    ...(last.outcome === 'done' ? [] : [{ label: words.lastDone, value: done }]),
    { label: words.sent, value: trafficWords(last.sent, words, services.format) },
    { label: words.received, value: trafficWords(last.received, words, services.format) },
  ];
}

/** The phase is spoken; how far it is changes too often for that. */
function Progress({ progress, sites }: { progress: TeamProgress } & Pick<TeamStatus, 'sites'>) {
  const { format } = useServices();
  const words = useTeamWords();
  const { phase, site, done, total } = progress;
  const { phases, of } = words.member.sync;
  const said =
    phase === 'receiving' ? phases.receiving(siteName(site ?? '', sites, words.sites)) : phases[phase];
  const isCounted = total > 0;
  return (
    <div className="team-progress">
      <span role="status">{said}</span>{' '}
      <progress aria-label={said} max={isCounted ? total : undefined} value={isCounted ? done : undefined} />{' '}
      {isCounted ? <span className="muted">{of(format.count(done), format.count(total))}</span> : null}
    </div>
  );
}

/** How the last sync went, and one that starts now. One button for both orders, so that the keyboard stays where it is. */
export function SyncCard({ status }: { status: TeamStatus }) {
  const { stores } = useServices();
  const writeBlock = useWriteBlock();
  const answer = useTeamState((state) => state.answers.sync);
  const stopAnswer = useTeamState((state) => state.answers.stop);
  const words = useTeamWords().member.sync;
  const facts = useSyncFacts(status);
  const isSyncing = status.progress !== null || answer?.kind === 'busy';
  const isStopping = stopAnswer?.kind === 'busy';
  const { sync, stop } = stores.team.getState();
  // What the last sync failed with stands above already.
  const isKnown = answer?.kind === 'refused' && answer.sentence === status.last?.failure?.message;
  return (
    <section className="card">
      <h2>{words.title}</h2>
      <Facts facts={facts} />
      {status.progress === null ? null : <Progress progress={status.progress} sites={status.sites} />}
      <div className="card-actions team-actions">
        <ActionButton
          isPrimary={!isSyncing}
          blocked={writeBlock}
          busy={isStopping ? words.stopping : null}
          onClick={() => void (isSyncing ? stop() : sync())}
        >
          {isSyncing ? words.stop : words.now}
        </ActionButton>
        <small className="muted">{words.byItself}</small>
        <TeamAnswerLine
          answer={answer?.kind === 'refused' && !isKnown ? answer : stopAnswer}
          busy={words.stopping}
        />
      </div>
    </section>
  );
}
