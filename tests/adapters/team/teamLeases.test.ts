/** The lease in a real database: rules of docs/team-lease.md that the database itself keeps, and two laptops that race for it. */
import pg from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { systemClock } from '../../../main/adapters/systemClock.ts';
import { teamLeases } from '../../../main/adapters/team/teamLeases.ts';
import { teamServers } from '../../../main/adapters/team/teamServers.ts';
import { KeptDocument } from '../../../main/core/ledger/keptDocuments.ts';
import type { Ledger } from '../../../main/core/ledger/Ledger.ts';
import { type FarPermit, PermitEnded } from '../../../main/core/lock/FarPermit.ts';
import type { SiteShelf } from '../../../main/core/ports/SiteShelf.ts';
import type { DocumentFiles, Store } from '../../../main/core/ports/Store.ts';
import type { LeaseLink, TakenLease } from '../../../main/core/ports/TeamLeases.ts';
import { takeLease } from '../../../main/core/team/member/takeLease.ts';
import { teamDocument } from '../../../main/core/team/teamDocument.ts';
import { isAppError } from '../../../shared/errors/AppError.ts';
import { readTeamAddress, type TeamAddress } from '../../../shared/team/teamAddress.ts';
import { HOUR, MINUTE } from '../../../shared/time/durations.ts';
import { createFakeClock } from '../../support/fakeClock.ts';
import { createFakeKeys } from '../../support/fakeKeys.ts';
import { createGate, FakeProvider } from '../../support/fakeProvider.ts';
import { countOf, tellCount } from '../../support/longCounts.ts';
import { createMemoryLog } from '../../support/memoryLog.ts';
import { findPostgres, type RunningPostgres, startPostgres } from '../../support/postgres.ts';
import { openTestCore, twoPlaces } from '../../support/testCore.ts';
import { rejectionOf } from '../../support/thrownBy.ts';

const bin = findPostgres();
if (bin === null) console.warn('PostgreSQL is not installed: the tests of the team’s lease are SKIPPED.');

const [A, B] = ['a', 'b'].map((letter) => `sha256:${letter.repeat(64)}`) as [string, string];

describe.skipIf(bin === null)('the team’s lease in PostgreSQL', () => {
  let postgres: RunningPostgres;
  let address: TeamAddress;
  let links: LeaseLink[];
  let databases = 0;
  let database: string;
  const open = async () => {
    const link = await teamLeases.open(address, null);
    links.push(link);
    return link;
  };
  const ask = (sql: string) => postgres.ask(database, sql);
  const superuser = async () => {
    const client = new pg.Client({ connectionString: postgres.addressOf(database) });
    await client.connect();
    return client;
  };
  const taken = async (link: LeaseLink, site: string, lengthMs = HOUR): Promise<TakenLease> => {
    const row = await link.take(site, 'Lab', lengthMs);
    expect(row).toMatchObject({ isDone: true, site });
    return { epoch: row.epoch, site };
  };
  /** As if its time had passed. */
  const runOut = () => ask('UPDATE outpost.lease SET until = now()');

  beforeAll(async () => {
    postgres = await startPostgres(bin!, ['fsync = off']);
  });
  afterAll(() => postgres?.stop());
  beforeEach(async () => {
    links = [];
    databases += 1;
    database = `lease${databases}`;
    address = readTeamAddress(await postgres.createDatabase(database)) as TeamAddress;
    await teamServers.create(address, null, 'North');
    return async () => void (await Promise.all(links.map((link) => link.close())));
  });

  it('L3 is taken where it is over or its own, and each time under the next epoch', async () => {
    const [a, b] = [await open(), await open()];
    expect(await a.take(A, 'Lab', HOUR)).toMatchObject({ isDone: true, epoch: 1, site: A, name: 'Lab' });
    const refused = await b.take(B, 'Other', HOUR);
    expect(refused).toMatchObject({ isDone: false, epoch: 1, site: A, name: 'Lab' });
    expect(Date.parse(refused.until) - Date.parse(refused.now)).toBeGreaterThan(HOUR - MINUTE);
    expect(await a.take(A, 'Lab', HOUR)).toMatchObject({ isDone: true, epoch: 2 });
    await a.giveBack({ epoch: 2, site: A });
    expect(await b.take(B, 'Other', HOUR)).toMatchObject({ isDone: true, epoch: 3, site: B });
    await runOut();
    expect(await a.take(A, 'Lab', HOUR)).toMatchObject({ isDone: true, epoch: 4, site: A });
  });

  it('L3 has keys that keep an epoch from two sites, and the row from having a second', async () => {
    const { epoch } = await taken(await open(), A);
    const second = `INSERT INTO outpost.lease_epochs (epoch, site) VALUES (${epoch}, '${B}')`;
    expect(await rejectionOf(ask(second))).toMatchObject({ code: '23505' });
    const foreign = `INSERT INTO outpost.publications (epoch, site, run_id, set_hash) VALUES (${epoch}, '${B}', 'r', 'h')`;
    expect(await rejectionOf(ask(foreign))).toMatchObject({ code: '23503' });
    const another = 'INSERT INTO outpost.lease (one, epoch, until) VALUES (2, 9, now())';
    expect(await rejectionOf(ask(another))).toMatchObject({ code: '23514' });
  });

  it('L4 is not renewed once it is over, nor under an earlier epoch, nor by another site', async () => {
    const link = await open();
    const first = await taken(link, A);
    expect(await link.renew(first, HOUR)).toMatchObject({ isDone: true });
    expect(await link.renew({ ...first, site: B }, HOUR)).toMatchObject({ isDone: false, site: A });
    const second = await taken(link, A);
    expect(await link.renew(first, HOUR)).toMatchObject({ isDone: false, epoch: second.epoch });
    await runOut();
    expect(await link.renew(second, HOUR)).toMatchObject({ isDone: false });
    expect(await link.giveBack(second)).toMatchObject({ isDone: false });
  });

  it('L8 is refused to an Outpost that is too old for the tables, and where there are none', async () => {
    const link = await open();
    await ask('UPDATE outpost.team SET least_version = 99');
    expect(await rejectionOf(link.take(A, 'Lab', HOUR))).toMatchObject({ code: 'NEWER_VERSION' });
    expect(await ask('SELECT epoch FROM outpost.lease')).toMatchObject([{ epoch: '0' }]);
    await ask('DROP TABLE outpost.lease');
    expect(await rejectionOf(link.take(A, 'Lab', HOUR))).toMatchObject({ code: 'NO_TEAM_THERE' });
  });

  it('L12 enters a publication only under the present epoch, for its holder, while it is not over', async () => {
    const link = await open();
    const first = await taken(link, A);
    expect(await link.enter(first, 'run-1', 'hash')).toMatchObject({ isDone: true });
    expect(await link.enter({ ...first, site: B }, 'run-2', 'hash')).toMatchObject({ isDone: false });
    await runOut();
    expect(await link.enter(first, 'run-3', 'hash')).toMatchObject({ isDone: false });
    await taken(link, B);
    expect(await link.enter(first, 'run-4', 'hash')).toMatchObject({ isDone: false });
    expect(await ask('SELECT epoch, site, run_id, set_hash FROM outpost.publications')).toEqual([
      { epoch: '1', site: A, run_id: 'run-1', set_hash: 'hash' },
    ]);
  });

  it('L12 refuses one that was asked for in time and held up until another site had taken the lease', async () => {
    const [a, b, holdUp] = [await open(), await open(), await superuser()];
    const lease = await taken(a, A);
    await holdUp.query('BEGIN');
    await holdUp.query('LOCK TABLE outpost.publications');
    const entering = a.enter(lease, 'run-1', 'hash');
    await waitingFor(ask, 1);
    await runOut();
    await taken(b, B);
    await holdUp.query('COMMIT');
    await holdUp.end();
    expect(await entering).toMatchObject({ isDone: false, epoch: 2, site: B });
    expect(await ask('SELECT 1 FROM outpost.publications')).toEqual([]);
  });

  it('L12 keeps whoever takes the lease waiting until a publication that began is in', async () => {
    const [a, b, holdUp] = [await open(), await open(), await superuser()];
    const lease = await taken(a, A, 1_000);
    await holdUp.query('BEGIN');
    // The same row, not committed: the publication waits for it with the lease in its hand.
    await holdUp.query(
      `INSERT INTO outpost.publications (epoch, site, run_id, set_hash) VALUES (1, '${A}', 'run-1', 'hash')`,
    );
    const entering = a.enter(lease, 'run-1', 'hash');
    await waitingFor(ask, 1);
    await ask('SELECT pg_sleep_until(until) FROM outpost.lease');
    const taking = b.take(B, 'Other', HOUR);
    await waitingFor(ask, 2);
    await holdUp.query('ROLLBACK');
    await holdUp.end();
    expect(await entering).toMatchObject({ isDone: true, epoch: 1 });
    expect(await taking).toMatchObject({ isDone: true, epoch: 2, site: B });
    expect(await ask('SELECT epoch FROM outpost.publications')).toEqual([{ epoch: '1' }]);
  });

  it('L13 enters once what is asked for twice', async () => {
    const link = await open();
    const lease = await taken(link, A);
    for (let times = 0; times < 2; times += 1)
      expect(await link.enter(lease, 'run-1', 'hash')).toMatchObject({ isDone: true });
    expect(await ask('SELECT 1 FROM outpost.publications')).toHaveLength(1);
  });

  it('L1 L4 L7 L12 lets one of two data folders ask at a time', async () => {
    const there = postgres.addressOf(database);
    const [north, south] = [
      await memberAt('2016-11-02T08:00:00.000Z'),
      await memberAt('2016-11-02T20:00:00.000Z'),
    ];
    for (const { test } of [north, south]) await test.client.call('team.join', { address: there });
    const gate = createGate();
    north.groq.next(gate.reply);
    const running = north.run();
    await gate.arrived;
    expect(await rejectionOf(south.run())).toMatchObject({ code: 'TEAM_LEASE_HELD' });
    expect(south.groq.asked).toEqual([]);
    gate.open();
    const first = (await running).run.id;
    const second = (await south.run()).run.id;
    expect(await ask('SELECT epoch, run_id FROM outpost.publications ORDER BY epoch')).toEqual([
      { epoch: '1', run_id: first },
      { epoch: '2', run_id: second },
    ]);
    const { lease } = await south.test.client.call('team.status', {});
    expect(lease).toMatchObject({ epoch: 2, until: lease!.seenAt });
    for (const { test } of [north, south]) await test.core.close();
  });

  it('L3 L5 L12 is raced for by two laptops with wrong clocks: one holder an epoch, nothing published under an old one', async () => {
    const rounds = countOf(300, 10_000);
    const laptops = [await racingLaptop(A, await open(), -7), await racingLaptop(B, await open(), 9)];
    for (let round = 0; round < rounds; round += 1)
      await Promise.all(laptops.map((laptop) => laptop.race(round)));
    const won = laptops.flatMap((laptop) => laptop.won);
    const late = laptops.reduce((sum, laptop) => sum + laptop.late, 0);
    const [{ epochs, last }] = (await ask(
      'SELECT count(*)::int AS epochs, max(epoch)::int AS last FROM outpost.lease_epochs',
    )) as [{ epochs: number; last: number }];
    // Each epoch was given once, to one site, and none was left out or given back.
    expect(new Set(won.map(({ epoch }) => epoch)).size).toBe(won.length);
    expect([epochs, last]).toEqual([won.length, won.length]);
    for (const { won: own } of laptops) {
      const order = own.map(({ epoch }) => epoch);
      expect(order).toEqual(order.toSorted((one, other) => one - other));
    }
    // By the clock of the database: each publication lies before its epoch's successor, and is its holder's.
    const wrong = await ask(
      `SELECT p.* FROM outpost.publications p JOIN outpost.lease_epochs e ON e.epoch = p.epoch WHERE e.site <> p.site OR p.entered_at < e.taken_at
      UNION ALL
      SELECT p.* FROM outpost.publications p JOIN outpost.lease_epochs e ON e.epoch = p.epoch + 1 WHERE e.taken_at <= p.entered_at`,
    );
    expect(wrong).toEqual([]);
    const [{ entered }] = (await ask('SELECT count(*)::int AS entered FROM outpost.publications')) as [
      { entered: number },
    ];
    expect(entered).toBe(laptops.reduce((sum, laptop) => sum + laptop.entered, 0));
    // Both had turns, and both were refused: else nothing was raced for.
    for (const { won: own, refused } of laptops)
      expect(Math.min(own.length, refused)).toBeGreaterThan(rounds / 20);
    expect(late).toBeGreaterThan(rounds / 20);
    tellCount(
      `team lease: ${rounds} races of two laptops, ${won.length} epochs, ${entered} publications, ${late} under an old epoch refused`,
    );
  });
});

/** A data folder with a far provider that is on, whose clock begins at `start`. */
async function memberAt(start: string) {
  const groq = new FakeProvider('groq');
  const openTeam = async () => ({ servers: teamServers, leases: teamLeases, shelf: {} as SiteShelf });
  const test = await openTestCore({ providers: [groq], openTeam, clock: createFakeClock(start) });
  const datasetId = await test.importPlaces(twoPlaces);
  await test.client.call('settings.set', { key: 'providers.groq.enabled', value: true });
  await test.client.call('settings.set', { key: 'team.oneProvider', value: true });
  return { test, groq, run: () => test.client.call('forecasts.run', { datasetId }) };
}

/** Waits until so many questions wait for another one's locks. */
async function waitingFor(ask: (sql: string) => Promise<unknown[]>, count: number): Promise<void> {
  const waiting =
    "SELECT 1 FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND application_name = 'outpost'";
  while ((await ask(waiting)).length < count);
}

/** A laptop that takes the lease through the core, with clocks of its own, and does with it what comes to its mind. */
async function racingLaptop(site: string, link: LeaseLink, hoursOff: number) {
  let wallMs = hoursOff * HOUR;
  let isCrashing = false;
  let random = hoursOff + 100;
  /** Where a run stops is as random as the number is; the same each time. */
  const chance = () => {
    random = (random * 1_103_515_245 + 12_345) % 2_147_483_648;
    return random / 2_147_483_648;
  };
  const kept: LeaseLink = {
    take: (...asked) => link.take(...asked),
    renew: (...asked) => link.renew(...asked),
    enter: (...asked) => link.enter(...asked),
    // A laptop that is switched off gives nothing back.
    giveBack: (lease) => (isCrashing ? Promise.reject(new Error('switched off')) : link.giveBack(lease)),
    close: async () => {},
  };
  const membership = {
    address: '',
    team: 'North',
    joinedAt: '2016-11-02T08:00:00.000Z',
    keepsApart: false,
    roles: null,
  };
  const files = { commit: async () => {} } as unknown as DocumentFiles;
  const parts = {
    store: {} as Store,
    clock: { ...systemClock, now: () => Date.now() + wallMs },
    log: createMemoryLog(),
    keys: createFakeKeys(),
    ledger: { state: { settings: {} } } as unknown as Ledger,
    document: new KeptDocument(files, 'team.json', false, {
      ...teamDocument.empty,
      membership,
      ours: site,
    }),
    leases: { open: async () => kept },
    changed: () => {},
  };
  const laptop = {
    won: [] as TakenLease[],
    refused: 0,
    entered: 0,
    /** Publications that were tried under an epoch that was over. */
    late: 0,
    async race(round: number): Promise<void> {
      if (chance() < 0.2) wallMs += (chance() - 0.5) * 20 * HOUR;
      // The last one's run, on a computer that was slow, comes to its end now.
      const before = laptop.won.at(-1);
      const lengthMs = chance() < 0.5 ? MINUTE : 1 + chance() * 20;
      const permit = await taken(lengthMs);
      if (before !== undefined && chance() < 0.5) {
        expect(await link.enter(before, `late-${round}`, 'hash')).toMatchObject({ isDone: false });
        laptop.late += 1;
      }
      if (permit === null) return;
      isCrashing = lengthMs < MINUTE && chance() < 0.5;
      try {
        if (chance() < 0.5) await permit.confirm();
        if (chance() < 0.7) {
          await permit.enter(`run-${round}`, 'hash');
          laptop.entered += 1;
        }
      } catch (thrown) {
        expect(thrown).toBeInstanceOf(PermitEnded);
      }
      await permit.giveBack();
    },
  };
  const taken = async (lengthMs: number): Promise<FarPermit | null> => {
    try {
      const permit = await takeLease(parts, {} as TeamAddress, new AbortController().signal, lengthMs);
      const { lease } = parts.document.value;
      laptop.won.push({ epoch: lease!.epoch, site });
      return permit;
    } catch (thrown) {
      if (!isAppError(thrown) || thrown.code !== 'TEAM_LEASE_HELD') throw thrown;
      laptop.refused += 1;
      return null;
    }
  };
  return laptop;
}
