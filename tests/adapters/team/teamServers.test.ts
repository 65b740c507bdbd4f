import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { teamServers } from '../../../main/adapters/team/teamServers.ts';
import type { TeamServers } from '../../../main/core/ports/TeamServers.ts';
import { CHAIN_START } from '../../../main/core/state/chain.ts';
import { readTeamAddress, type TeamAddress } from '../../../shared/team/teamAddress.ts';
import { type RunningPostgres, startPostgres } from '../../support/postgres.ts';
import { createMemoryServers, type MemoryServers } from '../../support/team/memoryServers.ts';
import { postgresBin } from '../../support/team/postgresOrSkip.ts';
import { rejectionOf } from '../../support/thrownBy.ts';
import { describeTeamServers } from './describeTeamServers.ts';

describe('a team’s database in memory', () => {
  // As many databases as there are addresses.
  const databases = new Map<string, MemoryServers>();
  const at = ({ database }: TeamAddress): MemoryServers => {
    const found = databases.get(database) ?? createMemoryServers();
    databases.set(database, found);
    return found;
  };
  const servers: TeamServers = {
    open: (address, password) => at(address).open(address, password),
    create: (address, password, team) => at(address).create(address, password, team),
  };
  describeTeamServers(() => ({
    servers,
    newAddress: async () => `postgres://laptop@127.0.0.1/team${databases.size + 1}`,
  }));
});

describe.skipIf(postgresBin === null)('a team’s database in PostgreSQL', () => {
  let postgres: RunningPostgres;
  let made = 0;
  // A schema of its own for each: a database takes longer to make than all that is asked of it.
  const newAddress = async () => {
    made += 1;
    return `${postgres.addressOf('postgres')}?schema=team${made}`;
  };
  beforeAll(async () => {
    postgres = await startPostgres(postgresBin!, ['fsync = off']);
  });
  afterAll(() => postgres?.stop());

  describeTeamServers(() => ({ servers: teamServers, newAddress }));

  const read = async () => readTeamAddress(await newAddress()) as TeamAddress;

  it('goes on where somebody set an end back: rows that are there stay, and the end moves', async () => {
    const address = await read();
    await teamServers.create(address, null, 'Team');
    const link = await teamServers.open(address, null);
    const site = `sha256:${'a'.repeat(64)}`;
    const line = (seq: number) => ({ seq, hash: `sha256:${String(seq).repeat(64)}`, line: `{"seq":${seq}}` });
    const head = { site, name: 'Nord', lastAt: null };
    await link.register(site, 'Nord', 'team');
    await link.append(head, CHAIN_START, [line(1), line(2), line(3)], []);
    await postgres.ask(
      address.database,
      `UPDATE ${address.schema}.sites SET last_seq = 1, last_hash = $1, entries = 1`,
      [line(1).hash],
    );
    expect(await link.append(head, line(1).hash, [line(2), line(3), line(4)], [])).toBe(true);
    expect(await link.linesAfter(site, 0, 10)).toEqual([1, 2, 3, 4].map(line));
    await link.close();
  });

  it('names a login that it does not take, a database that is not there, and a server that is not', async () => {
    const address = await read();
    const open = (changes: Partial<TeamAddress>) =>
      rejectionOf(teamServers.open({ ...address, ...changes }, 'pass-canary'));
    expect(await open({ user: 'nobody_here' })).toMatchObject({ code: 'TEAM_REFUSED' });
    expect(await open({ database: 'not_there' })).toMatchObject({ code: 'TEAM_REFUSED' });
    expect(await open({ port: 1 })).toMatchObject({ code: 'TEAM_UNREACHABLE' });
  });

  it('refuses tables of a newer Outpost and changes nothing', async () => {
    const address = await read();
    await teamServers.create(address, null, 'Team');
    await postgres.ask(
      address.database,
      `UPDATE ${address.schema}.team SET version = 99, least_version = 99`,
    );
    const link = await teamServers.open(address, null);
    expect(await rejectionOf(link.heads())).toMatchObject({ code: 'NEWER_VERSION' });
    await link.close();
  });

  it('gives no name or line of megabytes to whoever asks for it', async () => {
    const address = await read();
    await teamServers.create(address, null, 'Team');
    await postgres.ask(
      address.database,
      `INSERT INTO ${address.schema}.sites (site, name, last_hash) VALUES ('s', repeat('n', 5000000), repeat('h', 5000000))`,
    );
    await postgres.ask(
      address.database,
      `INSERT INTO ${address.schema}.entries (site, seq, hash, line) VALUES ('s', 1, repeat('h', 5000000), repeat('x', 34000000))`,
    );
    const link = await teamServers.open(address, null);
    const [head] = (await link.heads()).heads;
    expect([head!.name, head!.lastHash].every(({ length }) => length <= 500)).toBe(true);
    expect(await link.linesAfter('s', 0, 10)).toEqual([{ seq: 1, hash: 'h'.repeat(100), line: '' }]);
    await link.close();
  });
});
