import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findPostgres, type RunningPostgres, startPostgres } from '../../support/postgres.ts';
import { tempFolders } from '../../support/tempFolder.ts';
import { rejectionOf } from '../../support/thrownBy.ts';
import { openSite, type Site, seasonOf, weekEnd } from './siteWithTables.ts';

const bin = findPostgres();
const newFolder = tempFolders({ isForAll: true });
const WEEKS = 60;
const tables = [
  'entries',
  'file_parts',
  'sets',
  'forecasts',
  'imports',
  'observations',
  'score_versions',
  'score_rows',
] as const;
const views = ['forecast_quantiles', 'datasets', 'observations_now', 'scores', 'audit'] as const;

let server: RunningPostgres;
const open: Site[] = [];
const named = new Map<string, Site>();

async function newSite(name: string): Promise<Site> {
  const site = await openSite(newFolder(), name);
  open.push(site);
  named.set(name, site);
  const id = await site.import(
    { A: seasonOf(0, WEEKS), B: seasonOf(1, WEEKS) },
    { name, asOf: weekEnd(WEEKS) },
  );
  await site.client.call('forecasts.run', { datasetId: id });
  return site;
}

const addressAs = (login: string, database: string) =>
  `postgres://${login}@127.0.0.1:${server.port}/${database}`;

const clients = new Map<string, Promise<pg.Client>>();

async function clientOf(login: string, database: string): Promise<pg.Client> {
  const client = new pg.Client({ host: '127.0.0.1', port: server.port, user: login, database, password: '' });
  await client.connect();
  return client;
}

/** Asks as a login. */
async function askAs(login: string, database: string, sql: string, values: unknown[] = []) {
  const key = `${login} ${database}`;
  const client = clients.get(key) ?? clientOf(login, database);
  clients.set(key, client);
  return (await (await client).query(sql, values)).rows as Record<string, unknown>[];
}

const codeOf = async (asked: Promise<unknown>) => ((await rejectionOf(asked)) as { code?: string }).code;

/** Names of the sites whose rows a login sees, by table and view. */
async function seenBy(login: string, database: string, of: readonly string[]) {
  const seen: Record<string, string[]> = {};
  for (const table of of) {
    const rows = await askAs(
      login,
      database,
      `SELECT DISTINCT n.name FROM outpost.${table} t JOIN (${NAMES}) n ON n.site = t.site`,
    );
    seen[table] = rows.map(({ name }) => String(name)).sort();
  }
  return seen;
}
let NAMES = '';

const each = (of: readonly string[], names: readonly string[]) =>
  Object.fromEntries(of.map((table) => [table, names]));

beforeAll(async () => {
  if (bin !== null) server = await startPostgres(bin);
});

afterAll(async () => {
  for (const site of open) await site.close();
  for (const client of clients.values()) await (await client).end();
  await server?.stop();
});

describe.skipIf(bin === null)('roles and policies of a team (needs an installed PostgreSQL)', () => {
  it('let a site write its own rows alone, and read those that are for it; readers read all and write nothing', async () => {
    const address = await server.createDatabase('apart');
    const owner = await openSite(newFolder(), 'owner');
    open.push(owner);
    const { membership } = await owner.client.call('team.join', { address, create: { name: 'Apart' } });
    expect(membership).toMatchObject({
      keepsApart: true,
      roles: { sites: expect.stringMatching(/^outpost_[0-9a-f]{8}_sites$/) },
    });
    const { sites, readers } = membership!.roles!;
    for (const login of ['north', 'south', 'hidden'])
      await server.ask('apart', `CREATE ROLE ${login} LOGIN IN ROLE ${sites}`);
    await server.ask('apart', `CREATE ROLE analyst LOGIN IN ROLE ${readers}`);
    await server.ask('apart', 'CREATE ROLE stranger LOGIN');

    const ids: Record<string, string> = {};
    for (const login of ['north', 'south', 'hidden']) {
      const site = await newSite(login);
      if (login === 'hidden')
        await site.client.call('settings.set', { key: 'team.visibility', value: 'centre' });
      await site.client.call('team.join', { address: addressAs(login, 'apart') });
      const status = await site.client.call('team.sync', {});
      expect(status.membership).toMatchObject({ keepsApart: true, roles: { sites, readers } });
      ids[login] = status.sites[0]!.site;
      // A site of the centre sees the others, and is not seen by them.
      if (login === 'hidden')
        expect(status.sites.map(({ name }) => name)).toEqual(['hidden', 'north', 'south']);
    }
    NAMES = `VALUES ${Object.entries(ids)
      .map(([login, site]) => `('${site}', '${login}')`)
      .join(', ')}`
      .replace(/^/, 'SELECT * FROM (')
      .concat(') AS v (site, name)');
    const again = await open[1]!.client.call('team.sync', {});
    expect(again.sites.map(({ name }) => name)).toEqual(['north', 'south']);

    const filled = tables.filter((table) => !table.startsWith('score_'));
    const shown = views.filter((view) => view !== 'scores');
    expect(await seenBy('north', 'apart', [...filled, ...shown])).toEqual(
      each([...filled, ...shown], ['north', 'south']),
    );
    expect(await seenBy('hidden', 'apart', filled)).toEqual(each(filled, ['hidden', 'north', 'south']));
    const read = filled.filter((table) => table !== 'file_parts');
    expect(await seenBy('analyst', 'apart', [...read, ...shown])).toEqual(
      each([...read, ...shown], ['hidden', 'north', 'south']),
    );

    // Nobody but the owner reads parts of files beside sites; a login without a role reads nothing.
    expect(await codeOf(askAs('analyst', 'apart', 'SELECT 1 FROM outpost.file_parts'))).toBe('42501');
    expect(await codeOf(askAs('stranger', 'apart', 'SELECT 1 FROM outpost.sets'))).toBe('42501');

    for (const table of tables) {
      // Another's row, forged by hand: refused by the policy, whatever is in it.
      const copied = `INSERT INTO outpost.${table} SELECT * FROM outpost.${table} WHERE site = '${ids.south}' LIMIT 1`;
      const columns = await server.ask(
        'apart',
        'SELECT column_name AS name FROM information_schema.columns WHERE table_schema = $1 AND table_name = $2 ORDER BY ordinal_position',
        ['outpost', table],
      );
      if (filled.includes(table))
        expect(await codeOf(askAs('north', 'apart', copied)), `insert into ${table}`).toBe('42501');
      expect(columns[0]!.name).toBe('site');
      for (const login of ['north', 'analyst']) {
        expect(
          await codeOf(askAs(login, 'apart', `DELETE FROM outpost.${table}`)),
          `${login} deletes ${table}`,
        ).toBe('42501');
        expect(
          await codeOf(askAs(login, 'apart', `TRUNCATE outpost.${table}`)),
          `${login} empties ${table}`,
        ).toBe('42501');
        expect(
          await codeOf(askAs(login, 'apart', `UPDATE outpost.${table} SET site = site`)),
          `${login} changes ${table}`,
        ).toBe('42501');
      }
      expect(
        await codeOf(
          askAs('analyst', 'apart', `INSERT INTO outpost.${table} (site) VALUES ('${ids.north}')`),
        ),
      ).toBe('42501');
    }
    // The row of another site is not there to be moved; its own one moves, and stays its own.
    const moved = (login: string, site: string) =>
      askAs(login, 'apart', 'UPDATE outpost.sites SET files = files + 1 WHERE site = $1 RETURNING site', [
        site,
      ]);
    expect(await moved('north', ids.south!)).toEqual([]);
    expect(await moved('north', ids.north!)).toHaveLength(1);
    expect(await codeOf(moved('analyst', ids.north!))).toBe('42501');
    expect(await codeOf(askAs('north', 'apart', `UPDATE outpost.sites SET login = 'south'`))).toBe('42501');
    expect(await codeOf(askAs('north', 'apart', `UPDATE outpost.team SET name = 'mine'`))).toBe('42501');
    expect(
      await codeOf(
        askAs(
          'north',
          'apart',
          `INSERT INTO outpost.sites (site, name, login, last_hash) VALUES ('x', 'x', 'south', 'x')`,
        ),
      ),
    ).toBe('42501');
    expect(await codeOf(askAs('north', 'apart', 'CREATE TABLE outpost.mine (one int)'))).toBe('42501');
  });

  it('refuse a site under another login than the one that entered it', async () => {
    for (const [name, login] of [
      ['hidden', 'north'],
      ['south', 'north'],
    ] as const) {
      const site = named.get(name)!;
      await site.client.call('team.leave', {});
      await site.client.call('team.join', { address: addressAs(login, 'apart') });
      await site.client.call('settings.set', { key: 'team.pooledRecord', value: false });
      const refused = await rejectionOf(site.client.call('team.sync', {}));
      expect(refused, name).toMatchObject({
        code: 'TEAM_REFUSED',
        message: expect.stringContaining('another login'),
      });
    }
  });

  it('belong to one team alone, also where several teams have a schema of one name on a server', async () => {
    const one = await openSite(newFolder(), 'one');
    const two = await openSite(newFolder(), 'two');
    open.push(one, two);
    const roles = [];
    for (const [site, name] of [
      [one, 'twin1'],
      [two, 'twin2'],
    ] as const) {
      const address = await server.createDatabase(name);
      const { membership } = await site.client.call('team.join', { address, create: { name } });
      roles.push(membership!.roles!.sites, membership!.roles!.readers);
      // Once more: the same ones.
      const again = await site.client.call('team.join', { address, create: { name } });
      expect(again.membership!.roles).toEqual(membership!.roles);
    }
    expect(new Set(roles).size).toBe(4);
  });

  it('are told to be missing where the owner may make none, and a site for the centre alone is not given there', async () => {
    await server.createDatabase('plain');
    await server.ask('plain', 'CREATE ROLE plainowner LOGIN');
    await server.ask('plain', 'GRANT CREATE ON DATABASE plain TO plainowner');
    const site = await newSite('plain');
    const address = addressAs('plainowner', 'plain');
    const { membership } = await site.client.call('team.join', { address, create: { name: 'plain' } });
    expect(membership).toMatchObject({ keepsApart: true, roles: null });
    await site.client.call('team.sync', {});

    await server.ask('plain', 'UPDATE outpost.team SET keeps_apart = false');
    await site.client.call('settings.set', { key: 'team.visibility', value: 'centre' });
    expect(await rejectionOf(site.client.call('team.sync', {}))).toMatchObject({ code: 'TEAM_REFUSED' });
    const rows = await server.ask('plain', 'SELECT visibility FROM outpost.sites');
    expect(rows).toEqual([{ visibility: 'team' }]);
    await server.ask('plain', 'UPDATE outpost.team SET keeps_apart = true');
    await site.client.call('team.sync', {});
    expect(await server.ask('plain', 'SELECT visibility FROM outpost.sites')).toEqual([
      { visibility: 'centre' },
    ]);
  });
});
