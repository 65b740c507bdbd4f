import { describe, expect, it } from 'vitest';
import { teamText } from '../../../main/hosts/cli/teamText.ts';
import type { TeamLeaseSeen, TeamStatus } from '../../../shared/team/teamSchema.ts';

const site = `sha256:${'b'.repeat(64)}`;
const lease: TeamLeaseSeen = {
  epoch: 7,
  site,
  id: 'bbbbbbbbbbbbbbbb',
  name: 'Harbour lab',
  isOurs: false,
  until: '2016-11-02T09:00:00.000Z',
  seenAt: '2016-11-02T08:58:00.000Z',
};
const lineOf = (changes: Partial<TeamLeaseSeen> | null) => {
  const status: TeamStatus = {
    membership: {
      address: 'postgres://lab@db/outpost',
      team: 'North',
      joinedAt: '2016-11-01T00:00:00.000Z',
      hasPassword: false,
      keepsApart: true,
      roles: null,
    },
    progress: null,
    last: null,
    lastDoneAt: null,
    lease: changes === null ? null : { ...lease, ...changes },
    sites: [],
  };
  return teamText(status)
    .split('\n')
    .find((line) => line.includes('lease'));
};

describe('L14: team status on the command line', () => {
  it('says in one line who had the lease when it was last seen', () => {
    expect(lineOf({})).toBe(
      "Team's lease: with Harbour lab (bbbbbbbbbbbbbbbb) until 2016-11-02 09:00 UTC, as seen at 2016-11-02 08:58 UTC",
    );
    expect(lineOf({ isOurs: true })).toContain('with this site until');
  });

  it('says that nobody had one that was over, and nothing where none was seen', () => {
    expect(lineOf({ until: lease.seenAt })).toBe("Team's lease: nobody had it at 2016-11-02 08:58 UTC");
    expect(lineOf(null)).toBeUndefined();
  });
});
