/** A PostgreSQL of the tests' own on 127.0.0.1, where one is installed: in a folder of its own, on a free port, gone at the end. */
import { type ChildProcess, execFileSync, type SpawnOptions, spawn } from 'node:child_process';
import { chmodSync, chownSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';

export { findPostgres } from '../../scripts/findPostgres.ts';

/** It does not run as the superuser of the system: then it runs as the first ordinary user that the package or the system has. */
function ordinaryUser(): { uid: number; gid: number } | Record<string, never> {
  if (process.getuid?.() !== 0) return {};
  for (const name of ['postgres', 'nobody']) {
    try {
      const idOf = (option: string) => Number(execFileSync('id', [option, name], { encoding: 'utf8' }));
      return { uid: idOf('-u'), gid: idOf('-g') };
    } catch {
      // The next one.
    }
  }
  return {};
}

export interface RunningPostgres {
  port: number;
  /** Its address for a database, as its superuser. */
  addressOf(database: string): string;
  /** Makes an empty database. @returns its address */
  createDatabase(name: string): Promise<string>;
  /** Asks as the superuser. */
  ask(database: string, sql: string, values?: unknown[]): Promise<Record<string, unknown>[]>;
  /** Ends it as a power cut would, at once. */
  kill(): Promise<void>;
  /** Starts it again on the same port and data. */
  start(): Promise<void>;
  /** Ends it and removes its data. */
  stop(): Promise<void>;
  /** Starts another that follows it: what is written here is soon there. */
  startReplica(): Promise<ReplicaOfPostgres>;
}

export interface ReplicaOfPostgres {
  port: number;
  /** Waits until it has all that the first one has now. */
  catchUp(): Promise<void>;
  /** Follows no longer. */
  detach(): Promise<void>;
  /** Makes it a server that is written to. */
  promote(): Promise<void>;
  ask: RunningPostgres['ask'];
  stop(): Promise<void>;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' && address !== null ? address.port : 0;
}

export const SUPERUSER = 'outpost_tests';

/** @param settings lines of its configuration */
export async function startPostgres(bin: string, settings: readonly string[] = []): Promise<RunningPostgres> {
  const user = ordinaryUser();
  const home = mkdtempSync(join(tmpdir(), 'outpost-postgres-'));
  if (user.uid !== undefined) chownSync(home, user.uid, user.gid!);
  chmodSync(home, 0o700);
  const data = join(home, 'data');
  const options = { ...user, stdio: 'pipe', env: { PATH: process.env.PATH, LC_ALL: 'C.UTF-8' } } as const;
  execFileSync(
    join(bin, 'initdb'),
    ['-D', data, '-U', SUPERUSER, '-A', 'trust', '-E', 'UTF8', '--no-sync', '--locale=C.UTF-8'],
    options,
  );
  const port = await freePort();
  const lines = [
    "listen_addresses = '127.0.0.1'",
    `port = ${port}`,
    `unix_socket_directories = '${home}'`,
    'max_connections = 250',
    'shared_buffers = 64MB',
    'log_min_messages = fatal',
    ...settings,
  ];
  const configuration = join(home, 'tests.conf');
  writeFileSync(configuration, `${lines.join('\n')}\n`);
  execFileSync('sh', ['-c', `echo "include '${configuration}'" >> "${data}/postgresql.conf"`], options);
  let child: ChildProcess | null = null;

  const running: RunningPostgres = {
    port,
    addressOf: (database) => `postgres://${SUPERUSER}@127.0.0.1:${port}/${database}`,
    async createDatabase(name) {
      await running.ask('postgres', `CREATE DATABASE ${name}`);
      return running.addressOf(name);
    },
    ask: askAt(port),
    async kill() {
      const ended = child;
      child = null;
      if (ended === null) return;
      const gone = new Promise((resolve) => ended.once('exit', resolve));
      process.kill(-ended.pid!, 'SIGKILL');
      await gone;
    },
    async start() {
      // What was killed may hold the memory that it shared for a moment longer: then the next one ends at once.
      for (let left = 20; ; left -= 1) {
        const started = spawn(join(bin, 'postgres'), ['-D', data], {
          ...options,
          stdio: 'ignore',
          detached: true,
        });
        try {
          await answering(started, () => running.ask('postgres', 'SELECT 1'));
          child = started;
          return;
        } catch (thrown) {
          if (started.exitCode === null || left === 0) throw thrown;
          await new Promise((resolve) => setTimeout(resolve, 100));
        }
      }
    },
    async stop() {
      const ended = child;
      child = null;
      if (ended !== null) {
        const gone = new Promise((resolve) => ended.once('exit', resolve));
        ended.kill('SIGINT');
        await gone;
      }
      rmSync(home, { recursive: true, force: true });
    },
    startReplica: () => startReplica(bin, home, options, running),
  };
  await running.start();
  return running;
}

async function startReplica(
  bin: string,
  home: string,
  options: SpawnOptions,
  first: RunningPostgres,
): Promise<ReplicaOfPostgres> {
  const data = join(home, 'replica');
  const from = ['-h', '127.0.0.1', '-p', String(first.port), '-U', SUPERUSER];
  execFileSync(
    join(bin, 'pg_basebackup'),
    [...from, '-D', data, '-R', '-X', 'stream', '-c', 'fast', '--no-sync'],
    {
      ...options,
      stdio: 'pipe',
    },
  );
  const port = await freePort();
  const args = ['-D', data, '-c', `port=${port}`];
  const child = spawn(join(bin, 'postgres'), args, { ...options, stdio: 'ignore', detached: true });
  const ask = askAt(port);
  await answering(child, () => ask('postgres', 'SELECT 1'));
  const until = async (sql: string, isSo: (row: Record<string, unknown>) => boolean) => {
    for (let tries = 0; !isSo((await ask('postgres', sql))[0]!); tries += 1) {
      if (tries > 600) throw new Error(`never so: ${sql}`);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  };
  return {
    port,
    ask,
    async catchUp() {
      const [row] = await first.ask('postgres', 'SELECT pg_current_wal_lsn() AS at');
      await until(
        `SELECT pg_last_wal_replay_lsn() >= '${row!.at}' AS is_there`,
        (one) => one.is_there === true,
      );
    },
    async detach() {
      await ask('postgres', `ALTER SYSTEM SET primary_conninfo = ''`);
      await ask('postgres', 'SELECT pg_reload_conf()');
      await until(
        'SELECT count(*)::int AS receivers FROM pg_stat_wal_receiver',
        (one) => one.receivers === 0,
      );
    },
    async promote() {
      await ask('postgres', 'SELECT pg_promote()');
    },
    async stop() {
      const gone = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGINT');
      await gone;
      rmSync(data, { recursive: true, force: true });
    },
  };
}

/** @returns what asks the server at a port as its superuser */
function askAt(port: number): RunningPostgres['ask'] {
  return async (database, sql, values = []) => {
    const client = new pg.Client({ host: '127.0.0.1', port, user: SUPERUSER, database, password: '' });
    // A server that ends while nothing is asked says so on the connection.
    client.on('error', () => undefined);
    try {
      await client.connect();
      return (await client.query(sql, values)).rows;
    } finally {
      await client.end().catch(() => undefined);
    }
  };
}

/** Waits until a server that is starting answers. */
async function answering(child: ChildProcess, ask: () => Promise<unknown>): Promise<void> {
  for (let tries = 0; ; tries += 1) {
    try {
      await ask();
      return;
    } catch (thrown) {
      if (tries > 1_200 || child.exitCode !== null) throw thrown;
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
  }
}
