/** Laptops and a real PostgreSQL with a way between them that refuses, breaks, loses answers, is slow, or leads to another server. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { teamServers } from '../../../main/adapters/team/teamServers.ts';
import { isAppError } from '../../../shared/errors/AppError.ts';
import { readTeamAddress, type TeamAddress } from '../../../shared/team/teamAddress.ts';
import { countOf, tellCount } from '../../support/longCounts.ts';
import { type RunningPostgres, SUPERUSER, startPostgres } from '../../support/postgres.ts';
import { seeded } from '../../support/seeded.ts';
import { postgresBin } from '../../support/team/postgresOrSkip.ts';
import { type Fault, type PostgresProxy, startPostgresProxy } from '../../support/team/postgresProxy.ts';
import { impatientClock, openTeamSite, type TeamSite } from '../../support/team/teamSite.ts';
import { expectOneUnion, numberOf, type RowsOf } from '../../support/team/unionOf.ts';
import { settingDraft } from '../../support/testLedger.ts';

const SLOWEST_TRIES = 200;

describe.skipIf(postgresBin === null)('a link to PostgreSQL', () => {
  let postgres: RunningPostgres;
  let proxy: PostgresProxy;
  let schema = '';
  let made = 0;

  beforeAll(async () => {
    postgres = await startPostgres(postgresBin!, ['fsync = off']);
  });
  afterAll(() => postgres?.stop());
  beforeEach(async () => {
    made += 1;
    schema = `team${made}`;
    proxy = await startPostgresProxy(postgres.port);
  });
  afterEach(() => proxy.close());

  const address = () => `postgres://${SUPERUSER}@127.0.0.1:${proxy.port}/postgres?schema=${schema}`;
  const open = (name: string, options: Partial<Parameters<typeof openTeamSite>[0]> = {}) =>
    openTeamSite({ name, servers: teamServers, address: address(), ...options });

  const rows = (ask: RunningPostgres['ask'] = postgres.ask): RowsOf => ({
    async lines(site) {
      const found = await ask('postgres', `SELECT line FROM ${schema}.entries WHERE site = $1 ORDER BY seq`, [
        site,
      ]);
      return found.map(({ line }) => String(line));
    },
    async head(site) {
      const [row] = await ask('postgres', `SELECT entries, last_hash FROM ${schema}.sites WHERE site = $1`, [
        site,
      ]);
      return row && { entries: Number(row.entries), lastHash: String(row.last_hash) };
    },
  });

  /** As the scheduler would, again and again. @returns how many syncs it took */
  async function synced(site: TeamSite): Promise<number> {
    for (let tries = 1; ; tries += 1) {
      try {
        await site.sync();
        return tries;
      } catch (thrown) {
        if (tries > SLOWEST_TRIES || !isAppError(thrown) || thrown.code !== 'TEAM_UNREACHABLE') throw thrown;
      }
    }
  }

  const kinds: (Fault | 'any')[] = ['40001', '57P01', 'before', 'after', 'any'];
  it.each(kinds)(
    'that answers %s at every fourth question, or so, loses nothing and doubles nothing',
    async (kind) => {
      const runs = countOf(1, 40);
      let faults = 0;
      for (let seed = 1; seed <= runs; seed += 1) {
        schema = `team${made}_${seed}`;
        proxy.faults = () => null;
        const sites = [await open('Nord'), await open('Sud')];
        const below = seeded(seed);
        proxy.faults = () => {
          if (below(4) > 0) return null;
          faults += 1;
          return kind === 'any' ? (kinds[below(4)] as Fault) : kind;
        };
        for (let round = 0; round < 3; round += 1) {
          for (const site of sites) {
            await site.addFile(`d${round}`, 70_000);
            for (let n = 0; n < 40; n += 1) await site.commit(settingDraft('report.author', `${round} ${n}`));
            await synced(site);
          }
        }
        for (const site of sites) await synced(site);
        await expectOneUnion(sites, rows(), `, ${kind}, seed ${seed}`);
      }
      expect(faults).toBeGreaterThan(5);
      tellCount(`team: ${runs} teams with ${faults} times ${kind}`);
    },
  );

  it('repeats by itself what the database asks to repeat', async () => {
    await open('Nord');
    const link = await teamServers.open(readTeamAddress(address()) as TeamAddress, null);
    const before = proxy.passed.questions;
    proxy.faults = () => (proxy.passed.questions < before + 4 ? '40001' : null);
    expect(await link.heads()).toMatchObject({ team: 'Team' });
    expect(proxy.passed.questions).toBe(before + 4);
    await link.close();
  });

  it('of twenty laptops that come and go ends in one union', async () => {
    const below = seeded(16);
    const sites: TeamSite[] = [];
    for (let n = 0; n < 20; n += 1) sites.push(await open(`site ${n}`));
    proxy.faults = () => (below(15) > 0 ? null : (kinds[below(4)] as Fault));
    for (let turn = 0; turn < countOf(20, 2_000); turn += 1) {
      const site = sites[below(20)]!;
      if (below(2) === 0) await site.addFile(`d${turn}`, 1 + below(3_000));
      else
        await site.sync().catch((thrown: unknown) => {
          if (!isAppError(thrown) || thrown.code !== 'TEAM_UNREACHABLE') throw thrown;
        });
    }
    proxy.faults = () => null;
    for (let round = 0; round < 2; round += 1) for (const site of sites) await site.sync();
    const entries = await expectOneUnion(sites, rows());
    tellCount(`team: 20 laptops and a real PostgreSQL, ${entries} entries`);
  });

  it('of 64 kbit/s that breaks every minute loses no more than one part each time', async () => {
    // Time is what passed: eight bytes a millisecond.
    const clock = { ...impatientClock(), monotonic: () => proxy.passed.bytes / 8 };
    const MINUTE_BYTES = 60_000 * 8;
    const write = async (site: TeamSite) => {
      for (let n = 0; n < 8; n += 1) await site.addFile(`d${n}`, 110_000);
      for (let n = 0; n < 100; n += 1) await site.commit(settingDraft('report.author', `n ${n}`));
    };
    /** @returns the bytes that passed while one gave all and another took it */
    const given = async (names: [string, string]) => {
      const sites = [await open(names[0], { clock }), await open(names[1], { clock })];
      await write(sites[0]!);
      const before = proxy.passed.bytes;
      const tries = [];
      for (const site of sites) tries.push(await synced(site));
      await sites[0]!.sync();
      await expectOneUnion(sites, rows());
      // One call of each brought all of it.
      expect(tries).toEqual([1, 1]);
      return proxy.passed.bytes - before;
    };
    const unbroken = await given(['Nord', 'Sud']);
    schema = `${schema}_slow`;
    proxy.breaksAfter = MINUTE_BYTES;
    proxy.passed.breaks = 0;
    const broken = await given(['Nord', 'Sud']);
    const { breaks } = proxy.passed;
    expect(breaks).toBeGreaterThan(3);
    // A part of 32 kB as it is written on the way, and what a new link says before it goes on.
    expect(broken - unbroken).toBeLessThan(breaks * 80_000);
  });

  it('to a server that fell, and its replica in its place, gives again what the replica had not got', async () => {
    const replica = await postgres.startReplica();
    try {
      const [nord, sud] = [await open('Nord'), await open('Sud')];
      for (let n = 0; n < 20; n += 1) await nord.addFile(`d${n}`, 500);
      await nord.sync();
      await sud.sync();
      await replica.catchUp();
      await replica.detach();
      for (let n = 20; n < 40; n += 1) await nord.addFile(`d${n}`, 500);
      await nord.sync();
      await sud.sync();
      await replica.promote();
      // Who comes first finds less than what was seen: it is named, and what is here stays.
      proxy.target = replica.port;
      await sud.sync();
      expect(sud.document.value.sites[numberOf(nord)]).toMatchObject({
        seqHere: 41,
        seqThere: 41,
        problem: { kind: 'WENT_BACK', seq: 21 },
      });
      // In the middle of a sync with the first server, the address leads to the other one.
      proxy.target = postgres.port;
      for (let n = 40; n < 60; n += 1) await nord.addFile(`d${n}`, 40_000);
      let questions = 0;
      proxy.faults = () => {
        questions += 1;
        if (questions !== 6) return null;
        proxy.target = replica.port;
        return 'before';
      };
      await nord.sync();
      expect(questions).toBeGreaterThan(6);
      await sud.sync();
      await nord.sync();
      await expectOneUnion([nord, sud], rows(replica.ask));
    } finally {
      await replica.stop();
    }
  });
});
