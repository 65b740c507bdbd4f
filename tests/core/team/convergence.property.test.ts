/**
 * Many laptops, one database, and links and processes that end at any question: whoever comes back brings everything to everybody. The
 * database is in memory here, by the rules that the one in PostgreSQL is held to (tests/adapters/team/teamServers.test.ts).
 */
import { describe, expect, it } from 'vitest';
import type { TeamLink, TeamServers } from '../../../main/core/ports/TeamServers.ts';
import type { EntryDraft } from '../../../main/core/state/entries.ts';
import { isAppError } from '../../../shared/errors/AppError.ts';
import { countOf, tellCount } from '../../support/longCounts.ts';
import { seeded } from '../../support/seeded.ts';
import { createMemoryServers, type MemoryServers } from '../../support/team/memoryServers.ts';
import { openTeamSite, type TeamSite } from '../../support/team/teamSite.ts';
import { expectOneUnion, type RowsOf } from '../../support/team/unionOf.ts';
import { publishedDraft, settingDraft } from '../../support/testLedger.ts';

const SITES = 20;
const TURNS = 400;

type Below = ReturnType<typeof seeded>;

const counts = { turns: 0, kills: 0, breaks: 0, late: 0, entries: 0 };

/** Changes that were sent once are sent again, later and in any order, as a network of many ways may do. */
function withLateOnes(servers: MemoryServers, below: Below): TeamServers {
  const sent: ((link: TeamLink) => Promise<unknown>)[] = [];
  const again = async () => {
    if (sent.length === 0 || below(4) > 0) return;
    counts.late += 1;
    const breaks = servers.breaks;
    servers.breaks = () => null;
    const link = await servers.open({} as never, null);
    for (let n = 0; n < 3; n += 1) await sent[below(sent.length)]!(link);
    servers.breaks = breaks;
  };
  return {
    ...servers,
    async open(address, password) {
      const link = await servers.open(address, password);
      return {
        ...link,
        async append(head, from, lines, files) {
          sent.push((late) => late.append(head, from, lines, files));
          await again();
          return link.append(head, from, lines, files);
        },
        async putParts(site, parts, lateOnes) {
          sent.push((late) => late.putParts(site, parts, lateOnes));
          await again();
          return link.putParts(site, parts, lateOnes);
        },
        async register(site, name, visibility) {
          sent.push(async (late) => void (await late.register(site, name, visibility)));
          await again();
          return link.register(site, name, visibility);
        },
      };
    },
  };
}

/** A laptop whose process can be killed at any question and before any write. */
interface Laptop {
  site: TeamSite;
  isOnline: boolean;
  /** Lines that its user was told of as saved. */
  acknowledged: string[];
}

class Team {
  readonly below: Below;
  readonly memory = createMemoryServers();
  readonly servers: TeamServers;
  laptops: Laptop[] = [];
  /** Questions and writes until the process that syncs now is killed; null for one that lives. */
  #untilKill: number | null = null;
  #onKill: () => void = () => {};

  constructor(seed: number) {
    this.below = seeded(seed);
    this.servers = withLateOnes(this.memory, this.below);
    this.memory.breaks = () => {
      if (this.below(12) > 0) return null;
      counts.breaks += 1;
      return this.below(2) === 0 ? 'before' : 'after';
    };
  }

  readonly #step = async (): Promise<void> => {
    if (this.#untilKill === null) return;
    this.#untilKill -= 1;
    if (this.#untilKill > 0) return;
    this.#untilKill = null;
    this.#onKill();
    await new Promise(() => {});
  };

  /** The same servers; a process that was killed never hears of their answer. */
  #servers(): TeamServers {
    const killable = (link: TeamLink): TeamLink => {
      const wrapped = Object.entries(link).map(([name, ask]) => [
        name,
        async (...asked: never[]) => {
          await this.#step();
          const answer = await (ask as (...all: never[]) => Promise<unknown>)(...asked);
          await this.#step();
          return answer;
        },
      ]);
      return Object.fromEntries(wrapped);
    };
    return { ...this.servers, open: async (...asked) => killable(await this.servers.open(...asked)) };
  }

  async open(name: string, before?: TeamSite): Promise<TeamSite> {
    const options = { name, servers: this.#servers(), pause: this.#step };
    return openTeamSite(before === undefined ? options : { ...options, disk: before.disk });
  }

  async sync(laptop: Laptop): Promise<void> {
    this.#untilKill = this.below(3) === 0 ? 1 + this.below(40) : null;
    const killed = new Promise<'killed'>((resolve) => {
      this.#onKill = () => resolve('killed');
    });
    const ended = laptop.site.sync().catch((thrown: unknown) => {
      if (!isAppError(thrown) || thrown.code !== 'TEAM_UNREACHABLE') throw thrown;
    });
    const how = await Promise.race([ended, killed]);
    this.#untilKill = null;
    if (how !== 'killed') return;
    counts.kills += 1;
    laptop.site = await this.open(laptop.site.name, laptop.site);
    // Whatever the user was told of is there after the start.
    expect(laptop.site.lines().slice(0, laptop.acknowledged.length)).toEqual(laptop.acknowledged);
  }

  async work(laptop: Laptop): Promise<void> {
    const { site } = laptop;
    const number = site.lines().length;
    const kind = this.below(5);
    if (kind < 2) await site.addFile(`d${number}`, 1 + this.below(this.below(6) === 0 ? 90_000 : 900));
    // Its file is not here any more: nobody gets it, and everybody is told.
    else if (kind === 2) await site.commit(publishedAt(number));
    else
      for (let n = this.below(6); n >= 0; n -= 1) await site.commit(settingDraft('report.author', `n${n}`));
    laptop.acknowledged = site.lines();
  }
}

function publishedAt(number: number): EntryDraft {
  const draft = publishedDraft(`run-${number}`, 1, 'd1');
  const issuedAt = new Date(Date.UTC(2016, 10, 2, 8, number)).toISOString();
  return { ...draft, details: { ...draft.details, issuedAt } } as EntryDraft;
}

async function madeTeam(seed: number): Promise<Team> {
  const team = new Team(seed);
  const { breaks } = team.memory;
  team.memory.breaks = () => null;
  for (let n = 0; n < SITES; n += 1) {
    const site = await team.open(`site ${n}`);
    team.laptops.push({ site, isOnline: team.below(2) === 0, acknowledged: site.lines() });
  }
  team.memory.breaks = breaks;
  return team;
}

async function liveOn(team: Team): Promise<void> {
  for (let turn = 0; turn < TURNS; turn += 1) {
    counts.turns += 1;
    const laptop = team.laptops[team.below(SITES)]!;
    if (team.below(8) === 0) laptop.isOnline = !laptop.isOnline;
    if (team.below(3) === 0) await team.work(laptop);
    else if (laptop.isOnline) await team.sync(laptop);
  }
}

/** All come back; the second round brings what the first one gave. */
async function comeTogether(team: Team): Promise<void> {
  team.memory.breaks = () => null;
  for (let round = 0; round < 2; round += 1) for (const { site } of team.laptops) await site.sync();
}

function rowsOf({ memory: { tables } }: Team): RowsOf {
  return {
    lines: async (site) => [...tables.entries.get(site)!.values()].map(({ line }) => line),
    head: async (site) => tables.heads.get(site),
  };
}

describe('twenty laptops that are offline, break off and are killed', () => {
  // Fails when a batch is added twice or lost, when an answer that was lost is taken for a refusal, or a copy runs ahead of its files.
  it('hold the same verified union in the end, with nothing lost and nothing double', async () => {
    const runs = countOf(4, 300);
    for (let seed = 1; seed <= runs; seed += 1) {
      const team = await madeTeam(seed);
      for (const laptop of team.laptops) laptop.acknowledged = laptop.site.lines();
      await liveOn(team);
      await comeTogether(team);
      for (const { site, acknowledged } of team.laptops) expect(site.lines()).toEqual(acknowledged);
      const sites = team.laptops.map(({ site }) => site);
      counts.entries += await expectOneUnion(sites, rowsOf(team), `, seed ${seed}`);
      expect(team.memory.tables.heads.size).toBe(SITES);
    }
    expect(Math.min(counts.kills, counts.breaks, counts.late)).toBeGreaterThan(50);
    tellCount(
      `team: ${runs} teams of ${SITES} laptops, ${counts.turns} turns, ${counts.breaks} broken links, ${counts.kills} kills, ` +
        `${counts.late} late repeats, ${counts.entries} entries, one union each`,
    );
  });
});
