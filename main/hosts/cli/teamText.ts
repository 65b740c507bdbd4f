import type { TeamLeaseSeen, TeamSite, TeamStatus } from '../../../shared/team/teamSchema.ts';
import { utcStamp } from '../../../shared/time/utcStamp.ts';
import { words } from '../../../shared/words/index.ts';
import { whole } from './format.ts';
import { shownSite } from './shownSite.ts';
import { table } from './table.ts';

/** What is known of the team, without asking anybody. */
export function teamText(status: TeamStatus): string {
  const said = words.cli.team;
  const { membership, last, lastDoneAt, lease, sites } = status;
  if (membership === null) return said.noTeam;
  const { team, address, joinedAt } = membership;
  const lines = [said.member({ team, address, since: utcStamp(joinedAt) }), ...accessLines(membership)];
  if (last === null) lines.push(said.neverSynced);
  else {
    lines.push(said.lastSync({ at: utcStamp(last.at), outcome: last.outcome }));
    if (last.failure !== null) lines.push(last.failure.message);
    if (last.outcome !== 'done' && lastDoneAt !== null)
      lines.push(said.lastDone({ at: utcStamp(lastDoneAt) }));
  }
  if (lease !== null) lines.push(leaseLine(lease));
  if (sites.length === 0) return lines.join('\n');
  return [...lines, '', sitesTable(sites), '', ...hints(sites)].join('\n');
}

function leaseLine({ name, id, isOurs, until, seenAt }: TeamLeaseSeen): string {
  const heldBy = until <= seenAt ? null : { name, id, isOurs, until: utcStamp(until) };
  return words.teamLease.seen({ heldBy, seenAt: utcStamp(seenAt) });
}

function accessLines({ keepsApart, roles }: NonNullable<TeamStatus['membership']>): string[] {
  const said = words.cli.teamTables;
  return [keepsApart ? said.keptApart : said.notKeptApart, roles === null ? said.noRoles : said.roles(roles)];
}

function sitesTable(sites: readonly TeamSite[]): string {
  const { table: said } = words.cli.team;
  const rows = sites.map((one) => [
    shownSite(one.name),
    one.id,
    whole(one.seqHere),
    whole(one.seqThere),
    stampOrDash(one.newestSet),
    stampOrDash(one.lastAt),
    stampOrDash(one.pushedAt),
    remark(one),
  ]);
  const headings = [
    said.site,
    words.cli.tables.id,
    said.here,
    said.there,
    said.newestSet,
    said.lastEntry,
    said.gave,
    said.remark,
  ];
  return table(headings, rows, [2, 3]);
}

function remark({ isOurs, problem, seqHere, seqThere, notShared }: TeamSite): string {
  const said = words.cli.team;
  const behind = Math.abs(seqThere - seqHere);
  return [
    isOurs ? said.thisSite : '',
    problem === null ? '' : said.problem(problem),
    behind > 0 ? said.behind({ entries: behind }) : '',
    notShared > 0 ? said.notShared({ files: notShared }) : '',
  ]
    .filter((text) => text !== '')
    .join('; ');
}

function hints(sites: readonly TeamSite[]): string[] {
  const other = sites.find(({ isOurs, seqHere }) => !isOurs && seqHere > 0);
  const said = words.cli.team;
  return other === undefined ? [] : [said.readIt({ id: other.id }), said.claimed];
}

const stampOrDash = (at: string | null): string => (at === null ? '-' : utcStamp(at));
