/** Two data folders and one PostgreSQL over the command line, as the README says it. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cli, cliJson } from '../../hosts/cli/cliInProcess.ts';
import { risingCounts, wideCsv } from '../../support/builders.ts';
import { folderBytes } from '../../support/folderBytes.ts';
import { type RunningPostgres, SUPERUSER, startPostgres } from '../../support/postgres.ts';
import { postgresBin } from '../../support/team/postgresOrSkip.ts';
import { type PostgresProxy, startPostgresProxy } from '../../support/team/postgresProxy.ts';
import { tempFolders } from '../../support/tempFolder.ts';
import { expectNoKey, filesIn } from '../wire/echoes.ts';

const newFolder = tempFolders();
const PASSWORD = 'canary-A/b+c=D~e&f-0123456789';
const OTHER = 'other-canary-G/h+i=J~k&l-9876';
const LOGIN = 'laptop';

describe.skipIf(postgresBin === null)('two data folders and one PostgreSQL', () => {
  let postgres: RunningPostgres;
  let proxy: PostgresProxy;

  beforeAll(async () => {
    postgres = await startPostgres(postgresBin!, ['fsync = off', 'password_encryption = scram-sha-256']);
    const [row] = await postgres.ask('postgres', 'SHOW hba_file');
    writeFileSync(
      String(row!.hba_file),
      `host all ${LOGIN} 127.0.0.1/32 scram-sha-256\nhost all ${SUPERUSER} 127.0.0.1/32 trust\n`,
    );
    await postgres.ask('postgres', `CREATE ROLE ${LOGIN} LOGIN PASSWORD '${PASSWORD}'`);
    await postgres.ask('postgres', `GRANT CREATE ON DATABASE postgres TO ${LOGIN}`);
    await postgres.ask('postgres', 'SELECT pg_reload_conf()');
    proxy = await startPostgresProxy(postgres.port);
  });
  afterAll(async () => {
    await proxy?.close();
    await postgres?.stop();
  });

  const address = (schema: string) => `postgres://${LOGIN}@127.0.0.1:${proxy.port}/postgres?schema=${schema}`;
  const withPassword = ['--password', '--plain-text'];

  /** A command that has to end well. @returns what it says */
  async function said(folder: string, args: readonly string[], stdin = ''): Promise<string> {
    const run = await cli(args, folder, undefined, stdin);
    expect(run, args.join(' ')).toMatchObject({ code: 0 });
    return run.out;
  }

  async function asked<T>(folder: string, args: readonly string[]): Promise<T> {
    const { code, reply } = await cliJson(args, folder);
    expect({ code, args }).toEqual({ code: 0, args });
    return reply.value as T;
  }

  function counts(folder: string, weeks: number): string {
    const csv = join(folder, `counts${weeks}.csv`);
    const places = Array.from({ length: 6 }, (_, n) => `Lieu ${n}`);
    const table = Object.fromEntries(places.map((place, n) => [place, risingCounts(weeks, 5 + n)]));
    writeFileSync(csv, wideCsv(table));
    return csv;
  }

  it('meet: what one imports and forecasts, the other sees with its site, provider, epoch and record', async () => {
    const folder = newFolder();
    const [nord, sud] = [join(folder, 'nord'), join(folder, 'sud')];
    await said(nord, ['config', 'set', 'team.siteName', 'Nord']);
    await said(nord, ['config', 'set', 'providers.embedded.model', 'no-change']);
    await said(nord, ['import', counts(folder, 30)]);
    const { datasets } = await asked<{ datasets: { id: string }[] }>(nord, ['datasets']);
    await said(nord, ['forecast', '--dataset', datasets[0]!.id, '--provider', 'embedded']);
    await said(nord, ['team', 'create', address('met'), '--name', 'MoH', ...withPassword], PASSWORD);
    await said(sud, ['config', 'set', 'team.siteName', 'Sud']);
    await said(sud, ['team', 'join', address('met'), ...withPassword], PASSWORD);

    type Status = { sites: { id: string; name: string; seqHere: number; seqThere: number; problem: null }[] };
    const { sites } = await asked<Status>(sud, ['team', 'status']);
    expect(sites.map(({ name }) => name)).toEqual(['Sud', 'Nord']);
    expect(await said(sud, ['team', 'status'])).toContain('`outpost team conflicts` lists');
    const { id } = sites[1]!;
    for (const args of [['datasets'], ['forecasts'], ['audit', '--verify']]) {
      const there = await asked<unknown>(nord, args);
      // The audit of the site itself went on when it joined; what it gave is all here.
      expect(await asked<unknown>(sud, [...args, '--site', id]), args.join(' ')).toEqual(there);
    }
    const text = await said(sud, ['forecasts', '--site', 'Nord']);
    expect(text).toContain('offline model');
  });

  it('lose nothing and double nothing when the plug is pulled in the middle', async () => {
    const folder = newFolder();
    const [nord, sud] = [join(folder, 'nord'), join(folder, 'sud')];
    await said(nord, ['config', 'set', 'team.siteName', 'Nord']);
    await said(nord, ['team', 'create', address('pulled'), ...withPassword], PASSWORD);
    await said(sud, ['team', 'join', address('pulled'), ...withPassword], PASSWORD);
    // Each time there is something to give, and the link breaks at another question.
    for (let reached = 1; reached <= 4; reached += 1) {
      await said(nord, ['import', counts(folder, 40 + reached)]);
      let questions = 0;
      proxy.faults = () => {
        questions += 1;
        return questions === reached ? (reached % 2 === 0 ? 'after' : 'before') : null;
      };
      const pulled = await cli(['team', 'sync'], nord);
      if (pulled.code !== 0) expect(pulled.err).toContain('does not answer');
    }
    proxy.faults = () => null;
    const own = folderBytes(nord);
    await said(nord, ['team', 'sync']);
    await said(sud, ['team', 'sync']);
    expect(await asked(sud, ['datasets', '--site', 'Nord'])).toEqual(await asked(nord, ['datasets']));
    const after = folderBytes(nord);
    for (const name of Object.keys(own).filter((one) => /^(?:journal|datasets)\//.test(one)))
      expect(after[name], name).toBe(own[name]);
    const [rows] = await postgres.ask(
      'postgres',
      'SELECT (SELECT count(*) FROM pulled.entries) AS entries, (SELECT sum(entries) FROM pulled.sites) AS said',
    );
    expect(rows!.entries).toBe(String(rows!.said));
    expect(await said(nord, ['team', 'sync'])).toContain('Nothing new on either side.');
  });

  it('keep the password out of every file, output and export', async () => {
    const folder = newFolder();
    const data = join(folder, 'data');
    let written = '';
    const run = async (args: readonly string[], stdin = '') => {
      const result = await cli(args, data, undefined, stdin);
      written += result.out + result.err;
      return result.code;
    };
    const run0 = async (...args: string[]) => expect(await run(args), args.join(' ')).toBe(0);
    await run0('import', counts(folder, 30));
    const inAddress = address('canary').replace(`${LOGIN}@`, `${LOGIN}:${encodeURIComponent(PASSWORD)}@`);
    // In the address, wrong, right, and right no more.
    expect(await run(['team', 'create', inAddress])).not.toBe(0);
    expect(await run(['team', 'create', address('canary'), ...withPassword], OTHER)).not.toBe(0);
    expect(await run(['team', 'create', address('canary'), ...withPassword], PASSWORD)).toBe(0);
    await run0('team', 'sync');
    await postgres.ask('postgres', `ALTER ROLE ${LOGIN} PASSWORD 'changed'`);
    try {
      expect(await run(['team', 'sync'])).not.toBe(0);
      expect(await run(['team', 'sync', '--json'])).not.toBe(0);
    } finally {
      await postgres.ask('postgres', `ALTER ROLE ${LOGIN} PASSWORD '${PASSWORD}'`);
    }
    proxy.faults = () => 'before';
    expect(await run(['team', 'sync', '--json'])).not.toBe(0);
    proxy.faults = () => null;
    await run0('team', 'status', '--json');
    await run0('audit', '--export', join(folder, 'audit.jsonl'));
    await run0('config', '--json');
    await run0('bundle', 'export', join(folder, 'all.outpost'));
    const files = filesIn(folder);
    expect(Object.keys(files).some((path) => path.endsWith('team.json'))).toBe(true);
    expectNoKey({ ...files, output: written }, [PASSWORD, OTHER]);
    const rows = await postgres.ask('postgres', 'SELECT line FROM canary.entries');
    expectNoKey({ database: JSON.stringify(rows) }, [PASSWORD, OTHER]);
    await run0('team', 'leave');
    expect(folderBytes(data)['keys.json']).not.toContain(
      Buffer.from(PASSWORD).toString('base64').slice(0, 12),
    );
  });
});
