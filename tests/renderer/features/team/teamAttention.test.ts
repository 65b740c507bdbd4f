import { describe, expect, it } from 'vitest';
import { teamAttention } from '../../../../renderer/features/team/teamAttention.ts';
import type { TeamStatus } from '../../../../shared/team/teamSchema.ts';
import { en } from '../../../../shared/words/en/window/index.ts';
import { fakeMembership, fakeSite, fakeSync } from '../../support/FakeTeam.ts';
import { testFormat, testNow } from '../../support/services.tsx';

const usual: TeamStatus = {
  membership: fakeMembership,
  progress: null,
  last: fakeSync(),
  lastDoneAt: fakeSync().at,
  lease: null,
  sites: [fakeSite('Nord', { isOurs: true }), fakeSite('Ouest')],
};
const items = (changes: Partial<TeamStatus> | null) =>
  teamAttention(changes === null ? null : { ...usual, ...changes }, testNow, en, testFormat);

const at = '2026-11-18T08:30:00.000Z';
const forked = { kind: 'FORKED', seq: 12, file: null, at } as const;
const failed = (code: string) => fakeSync({ outcome: 'failed', failure: { code, message: 'Why.' } });

describe('what needs attention in the team', () => {
  it('is nothing without a team, before its answer, and in good order', () => {
    expect(items(null)).toEqual([]);
    expect(items({ membership: null, sites: [fakeSite('Ouest', { problem: forked })] })).toEqual([]);
    expect(items({})).toEqual([]);
    expect(items({ last: null, lastDoneAt: null, sites: [] })).toEqual([]);
  });

  it('is one line for all sites that are refused, which names them', () => {
    const one = fakeSite('Ouest', { problem: forked });
    expect(items({ sites: [one] })).toEqual(['Team: a site needs a look (Ouest). Open Team to see why.']);
    const nameless = fakeSite('', { id: '00ff', problem: { ...forked, kind: 'NEWER' } });
    expect(items({ sites: [one, nameless] })).toEqual([
      'Team: some sites need a look (Ouest and 00ff). Open Team to see why.',
    ]);
  });

  it('is no copy that was damaged here and comes anew', () => {
    expect(items({ sites: [fakeSite('Ouest', { problem: { ...forked, kind: 'DAMAGED_HERE' } })] })).toEqual(
      [],
    );
  });

  it('is a link that is down only once it has been for a week', () => {
    const last = failed('TEAM_UNREACHABLE');
    expect(items({ last, lastDoneAt: '2026-11-12T09:00:00.000Z' })).toEqual([]);
    expect(items({ last, lastDoneAt: '2026-11-11T07:00:00.000Z' })).toEqual([
      'Team: the last complete sync was 7 days ago (11 Nov 2026, 07:00). Why.',
    ]);
  });

  it('counts from the day of joining where no sync was complete', () => {
    const last = failed('TEAM_UNREACHABLE');
    expect(items({ last, lastDoneAt: null })).toEqual(['Team: the last sync failed. Why.']);
    const membership = { ...fakeMembership, joinedAt: '2026-11-17T08:00:00.000Z' };
    expect(items({ last, lastDoneAt: null, membership })).toEqual([]);
  });

  it.each(['TEAM_REFUSED', 'TEAM_CONFLICT', 'NEWER_VERSION', 'DISK_FULL'])(
    'is at once what no better link mends: %s',
    (code) => {
      expect(items({ last: failed(code) })).toEqual(['Team: the last sync failed. Why.']);
    },
  );
});
