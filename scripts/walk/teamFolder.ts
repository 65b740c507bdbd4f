/** What a data folder knows of a team, without a database: one site that is refused, one that is behind, a sync that failed. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type KnownSite, type TeamDocument, teamDocument } from '../../main/core/team/teamDocument.ts';

const DAY_MS = 86_400_000;
const hashOf = (digit: string) => `sha256:${digit.repeat(64)}`;

/** @param dataFolder of which nobody else writes */
export function writeTeam(dataFolder: string): void {
  const ago = (days: number) => new Date(Date.now() - days * DAY_MS).toISOString();
  const site = (name: string, changes: Partial<KnownSite> = {}): KnownSite => ({
    name,
    seqThere: 412,
    hashThere: hashOf('e'),
    filesThere: 31,
    pushedAt: ago(1),
    seqHere: 412,
    lastAt: ago(1.2),
    newestSet: ago(2),
    notShared: 0,
    problem: null,
    ...changes,
  });
  const nothing = { entries: 0, files: 0, bytes: 0 };
  const message = 'The team’s database at 127.0.0.1:9 does not answer (ECONNREFUSED).';
  const document: TeamDocument = {
    ...teamDocument.empty,
    membership: {
      address: 'postgres://north_district_office@127.0.0.1:9/outbreak_team',
      team: 'Measles response, northern region',
      joinedAt: ago(90),
      keepsApart: true,
      roles: null,
    },
    ours: hashOf('a'),
    last: {
      at: ago(0.1),
      outcome: 'failed',
      failure: { code: 'TEAM_UNREACHABLE', message },
      sent: nothing,
      received: { entries: 120, files: 14, bytes: 1_830_000 },
    },
    lastDoneAt: ago(9),
    sites: {
      [hashOf('a')]: site('North district office', { seqHere: 1_207, seqThere: 1_180 }),
      [hashOf('b')]: site('مكتب الصحة في الجنوب', { seqHere: 380, notShared: 2 }),
      [hashOf('c')]: site('Crestwood hospital, surveillance unit', {
        problem: { kind: 'BROKEN_CHAIN', seq: 233, file: null, at: ago(1) },
      }),
      [hashOf('d')]: site('', { newestSet: null }),
    },
  };
  writeFileSync(join(dataFolder, teamDocument.name), JSON.stringify(document));
}
