/** A team whose database is a few variables: its lease goes by a clock of its own, which tests move, and its link breaks when they say so. */
import type { CorePorts } from '../../main/core/CorePorts.ts';
import type { SiteShelf } from '../../main/core/ports/SiteShelf.ts';
import type { LeaseLink, LeaseRow, TakenLease, TeamLeases } from '../../main/core/ports/TeamLeases.ts';
import type { TeamLink, TeamServers } from '../../main/core/ports/TeamServers.ts';
import { AppError } from '../../shared/errors/AppError.ts';

export const OTHER_SITE = `sha256:${'b'.repeat(64)}`;
export const FAKE_ADDRESS = 'postgres://lab@127.0.0.1/outpost';

type Question = 'open' | 'take' | 'renew' | 'enter' | 'giveBack';

export interface FakeTeam extends TeamLeases {
  /** Milliseconds since 1970, by the clock of the database: it runs as the time of the test does. */
  readonly nowMs: number;
  /** By how much its clock was set. */
  shiftMs: number;
  epoch: number;
  site: string | null;
  name: string;
  untilMs: number;
  /** What was asked so far, in order. */
  asked: Question[];
  publications: { epoch: number; site: string; runId: string; setHash: string }[];
  /** What the database answers instead of anything else; null while it answers. */
  failure: AppError | null;
  /** Called as a question arrives, before it is decided. */
  onQuestion: (question: Question) => void | Promise<void>;
  /** How often the way to the team was opened. */
  opened: number;
  openTeam: CorePorts['openTeam'];
  /** Another site takes the lease, whoever has it. */
  takenByOther(lengthMs: number): void;
}

export function unreachable(): AppError {
  return new AppError('TEAM_UNREACHABLE', 'The database does not answer.');
}

/** @param monotonic the time of the test, in milliseconds */
export function createFakeTeam(monotonic: () => number): FakeTeam {
  const rowNow = (isDone: boolean): LeaseRow => ({
    isDone,
    epoch: team.epoch,
    site: team.site,
    name: team.name,
    until: new Date(team.untilMs).toISOString(),
    now: new Date(team.nowMs).toISOString(),
  });
  const answer = async (question: Question, decide: () => boolean): Promise<LeaseRow> => {
    team.asked.push(question);
    await team.onQuestion(question);
    if (team.failure !== null) throw team.failure;
    return rowNow(decide());
  };
  const isHeld = ({ epoch, site }: TakenLease) =>
    team.epoch === epoch && team.site === site && team.untilMs > team.nowMs;
  const link: LeaseLink = {
    take: (site, name, lengthMs) =>
      answer('take', () => {
        if (team.untilMs > team.nowMs && team.site !== site) return false;
        Object.assign(team, { epoch: team.epoch + 1, site, name, untilMs: team.nowMs + lengthMs });
        return true;
      }),
    renew: (lease, lengthMs) =>
      answer('renew', () => {
        if (!isHeld(lease)) return false;
        team.untilMs = team.nowMs + lengthMs;
        return true;
      }),
    enter: (lease, runId, setHash) =>
      answer('enter', () => {
        if (!isHeld(lease)) return false;
        team.publications.push({ ...lease, runId, setHash });
        return true;
      }),
    giveBack: (lease) =>
      answer('giveBack', () => {
        if (!isHeld(lease)) return false;
        team.untilMs = team.nowMs;
        return true;
      }),
    close: async () => {},
  };
  const servers: TeamServers = {
    open: async () =>
      ({
        heads: async () => ({
          team: 'North',
          access: { keepsApart: true, roles: null },
          heads: [],
        }),
        close: async () => {},
      }) as unknown as TeamLink,
    create: async () => true,
  };
  const team: FakeTeam = {
    shiftMs: Date.parse('2016-11-02T08:00:00.000Z'),
    get nowMs() {
      return team.shiftMs + monotonic();
    },
    epoch: 0,
    site: null,
    name: '',
    untilMs: 0,
    asked: [],
    publications: [],
    failure: null,
    onQuestion: () => {},
    opened: 0,
    async open() {
      team.asked.push('open');
      await team.onQuestion('open');
      if (team.failure !== null) throw team.failure;
      return link;
    },
    async openTeam() {
      team.opened += 1;
      return { servers, leases: team, shelf: {} as SiteShelf };
    },
    takenByOther(lengthMs) {
      Object.assign(team, {
        epoch: team.epoch + 1,
        site: OTHER_SITE,
        name: 'Harbour lab',
        untilMs: team.nowMs + lengthMs,
      });
    },
  };
  return team;
}
