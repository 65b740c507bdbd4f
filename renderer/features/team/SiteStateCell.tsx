import type { SiteProblem, TeamSite } from '../../../shared/team/teamSchema.ts';
import { useServices } from '../../data/Services.ts';
import { useNow } from '../../ui/hooks/useNow.ts';
import { healthMarks, StateChip, schedulerMarks, stepMarks } from '../../ui/StateChip.tsx';
import { missingEntries, type SiteState, siteState } from './siteState.ts';
import { useTeamWords } from './useTeamWords.ts';

const MINUTE_MS = 60_000;

const marks = {
  current: stepMarks.done,
  // Usual in the field.
  behind: { shape: 'clock', tone: 'quiet' },
  refused: healthMarks.REFUSED,
  attention: schedulerMarks.DEGRADED,
} as const satisfies Record<SiteState, unknown>;

function Problem({ problem: { kind, seq, file, at } }: { problem: SiteProblem }) {
  const { format } = useServices();
  const now = useNow(MINUTE_MS);
  const words = useTeamWords().sites;
  const parts = [
    words.problems[kind],
    ...(seq === null ? [] : [words.atEntry(format.count(seq))]),
    ...(file === null ? [] : [words.ofFile(file)]),
    words.since(format.age(at, now)),
  ];
  return <small>{parts.join(' ')}</small>;
}

/** How a site is in a word, and below it what is missing, wrong or not shared. */
export function SiteStateCell({ site }: { site: TeamSite }) {
  const { format } = useServices();
  const words = useTeamWords().sites;
  const state = siteState(site);
  const missing = missingEntries(site);
  const { isOurs, notShared, problem } = site;
  const missingWords = isOurs ? words.notSent : words.notReceived;
  return (
    <>
      <StateChip mark={marks[state]} words={words.states[state]} />
      {problem === null ? null : <Problem problem={problem} />}
      {missing === null ? null : <small>{missingWords(missing, format.count(missing))}</small>}
      {notShared === 0 ? null : <small>{words.notShared(notShared, format.count(notShared))}</small>}
    </>
  );
}
