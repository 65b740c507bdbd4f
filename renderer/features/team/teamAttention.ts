import type { TeamSite, TeamStatus } from '../../../shared/team/teamSchema.ts';
import type { WindowWords } from '../../../shared/words/window.ts';
import type { Format } from '../../words/createFormat.ts';

/** Days without a complete sync; being offline for less is usual in the field. */
const LATE_DAYS = 7;

/** Whether somebody has to look at a site: a copy that was damaged comes anew by itself. */
export function isInDoubt({ problem }: TeamSite): boolean {
  return problem !== null && problem.kind !== 'DAMAGED_HERE';
}

function syncItems(
  { membership, last, lastDoneAt }: TeamStatus,
  now: number,
  text: WindowWords,
  format: Format,
) {
  if (membership === null || last === null || last.outcome !== 'failed') return [];
  const words = text.shell.attention;
  const message = last.failure?.message ?? '';
  // Anything but a link that is down stays as it is until somebody acts.
  if (last.failure?.code !== 'TEAM_UNREACHABLE') return [words.teamFailed(message)];
  const since = lastDoneAt ?? membership.joinedAt;
  if (format.daysSince(since, now) < LATE_DAYS) return [];
  return [
    lastDoneAt === null ? words.teamFailed(message) : words.teamLate(format.age(lastDoneAt, now), message),
  ];
}

/** What needs attention in the team: one line for all sites, one for the syncs. */
export function teamAttention(
  status: TeamStatus | null,
  now: number,
  text: WindowWords,
  format: Format,
): string[] {
  if (status === null || status.membership === null) return [];
  const doubtful = status.sites.filter(isInDoubt);
  const names = format.list(doubtful.map(({ name, id }) => (name === '' ? id : name)));
  const refused = doubtful.length === 0 ? [] : [text.shell.attention.teamRefused(doubtful.length, names)];
  return [...refused, ...syncItems(status, now, text, format)];
}
