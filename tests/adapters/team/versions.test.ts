import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { schemaSteps } from '../../../main/adapters/team/schema.ts';
import { createTeamServers, teamServers } from '../../../main/adapters/team/teamServers.ts';
import type { TeamServers } from '../../../main/core/ports/TeamServers.ts';
import { readTeamAddress, type TeamAddress } from '../../../shared/team/teamAddress.ts';
import { findPostgres, type RunningPostgres, startPostgres } from '../../support/postgres.ts';
import { rejectionOf } from '../../support/thrownBy.ts';

const bin = findPostgres();
let server: RunningPostgres;

const addressOf = (text: string) => readTeamAddress(text) as TeamAddress;

/** The steps as a later Outpost has them. @param least the lowest version that works with the tables then */
function later(least: number): TeamServers {
  return createTeamServers((schema) => [
    ...schemaSteps(schema),
    {
      statements: [
        `ALTER TABLE ${schema}.sites ADD COLUMN country text NOT NULL DEFAULT ''`,
        `CREATE TABLE ${schema}.districts (site text REFERENCES ${schema}.sites (site), name text)`,
      ],
      least,
    },
  ]);
}

async function headsBy(servers: TeamServers, address: TeamAddress) {
  const link = await servers.open(address, null);
  return link.heads().finally(() => link.close());
}

const teamRow = async (database: string) =>
  (await server.ask(database, 'SELECT name, version, least_version FROM outpost.team'))[0];

const codeOf = async (asked: Promise<unknown>) => ((await rejectionOf(asked)) as { code?: string }).code;

beforeAll(async () => {
  if (bin !== null) server = await startPostgres(bin);
});

afterAll(async () => {
  await server?.stop();
});

describe.skipIf(bin === null)('the version of a team’s tables (needs an installed PostgreSQL)', () => {
  it('goes up by the steps that are new, whether the team is created once more or the owner looks in, and an older Outpost that still may is served', async () => {
    for (const [database, raise] of [
      ['created', (address: TeamAddress) => later(1).create(address, null, 'other name')],
      ['looked', (address: TeamAddress) => headsBy(later(1), address)],
    ] as const) {
      const address = addressOf(await server.createDatabase(database));
      expect(await teamServers.create(address, null, 'Team')).toBe(true);
      const old = await teamServers.open(address, null);
      await old.register('a', 'A', 'team');
      await raise(address);
      expect(await teamRow(database)).toEqual({ name: 'Team', version: 2, least_version: 1 });
      expect(await server.ask(database, 'SELECT name, country FROM outpost.sites')).toEqual([
        { name: 'A', country: '' },
      ]);
      // Again, and by the older one: nothing more is done.
      await later(1).create(address, null, 'Team');
      expect(await teamServers.create(address, null, 'Team')).toBe(false);
      expect(await teamRow(database)).toMatchObject({ version: 2 });
      await old.register('b', 'B', 'team');
      expect((await old.heads()).heads.map(({ name }) => name).sort()).toEqual(['A', 'B']);
      await old.close();
    }
  });

  it('refuses an older Outpost that may not, at any of its calls that begin something, and changes nothing', async () => {
    const address = addressOf(await server.createDatabase('beyond'));
    await later(2).create(address, null, 'Team');
    expect(await teamRow('beyond')).toEqual({ name: 'Team', version: 2, least_version: 2 });
    expect(await codeOf(headsBy(teamServers, address))).toBe('NEWER_VERSION');
    expect(await codeOf(teamServers.create(address, null, 'Team'))).toBe('NEWER_VERSION');
    expect(await teamRow('beyond')).toEqual({ name: 'Team', version: 2, least_version: 2 });
    expect((await headsBy(later(2), address)).team).toBe('Team');
  });

  it('is raised by nobody but the owner: a newer Outpost under another login is told whom to ask', async () => {
    const address = addressOf(await server.createDatabase('owned'));
    await teamServers.create(address, null, 'Team');
    const roles = (await headsBy(teamServers, address)).access.roles!;
    await server.ask('owned', `CREATE ROLE ownedsite LOGIN IN ROLE ${roles.sites}`);
    const asSite = { ...address, user: 'ownedsite' };
    expect(await rejectionOf(headsBy(later(1), asSite))).toMatchObject({
      code: 'TEAM_REFUSED',
      message: expect.stringContaining('earlier Outpost'),
    });
    expect(await codeOf(later(1).create(asSite, null, 'Team'))).toBe('TEAM_REFUSED');
    expect(await teamRow('owned')).toMatchObject({ version: 1 });
    expect((await headsBy(teamServers, asSite)).team).toBe('Team');
  });

  it('comes whole or not at all, and once, however many create it at the same moment', async () => {
    const address = addressOf(await server.createDatabase('raced'));
    const broken = createTeamServers((schema) => [
      ...schemaSteps(schema),
      { statements: [`CREATE TABLE ${schema}.half (one int)`, 'CREATE TABLE no.such (one int)'], least: 1 },
    ]);
    const made = await Promise.all(
      Array.from({ length: 4 }, () => teamServers.create(address, null, 'Team')),
    );
    expect(made.filter(Boolean)).toHaveLength(1);
    expect(await rejectionOf(broken.create(address, null, 'Team'))).toBeDefined();
    expect(await teamRow('raced')).toMatchObject({ version: 1 });
    expect(await server.ask('raced', `SELECT to_regclass('outpost.half') AS half`)).toEqual([{ half: null }]);
    await Promise.all(Array.from({ length: 4 }, () => headsBy(later(1), address)));
    expect(await teamRow('raced')).toMatchObject({ version: 2 });
  });
});

describe.skipIf(bin === null)('the audit view', () => {
  it('reads lines that are no entries as rows of nothing, whatever is in them', async () => {
    const address = addressOf(await server.createDatabase('forged'));
    await teamServers.create(address, null, 'Team');
    const link = await teamServers.open(address, null);
    await link.register('a', 'A', 'team');
    await link.close();
    const lines = [
      'not json',
      '',
      '{"seq":1,"at":"2025-02-29T00:00:00.000Z","type":"X","provider":null,"epoch":1,"cause":"USER","details":{},"prev":"x"}',
      '{"seq":1,"at":"1900-02-29T00:00:00.000Z","type":"X"',
      '{"seq":1,"at":"2025-13-01T25:00:00.000Z","type":"X","provider":null,"epoch":99999999999999,"cause":"USER"',
      `{"seq":1,"at":"'; DROP TABLE outpost.sites; --","type":"X","provider":"a","epoch":-1`,
      '{"seq":1,"at":"2024-02-29T23:59:59.999Z","type":"SETTING_CHANGED","provider":null,"epoch":3,"cause":"USER","details":{"key":"\\u0000"},"prev":"sha256:' +
        `${'0'.repeat(64)}","hash":"x"}`,
    ];
    for (const [seq, line] of lines.entries())
      await server.ask('forged', `INSERT INTO outpost.entries VALUES ('a', $1, 'x', $2)`, [seq, line]);
    const rows = await server.ask('forged', 'SELECT * FROM outpost.audit ORDER BY seq');
    expect(rows.slice(0, -1).map(({ at }) => at)).toEqual(lines.slice(1).map(() => null));
    expect(rows.at(-1)).toMatchObject({
      at: new Date('2024-02-29T23:59:59.999Z'),
      type: 'SETTING_CHANGED',
      epoch: 3,
      cause: 'USER',
      details: '{"key":"\\u0000"}',
    });
  });
});
