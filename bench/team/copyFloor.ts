/** The floor of a sync: the rows that it put into a team's tables, copied by `psql` into empty tables of the same shape on the same server. */
import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type RunningPostgres, SUPERUSER } from '../../tests/support/postgres.ts';

export interface Floor {
  /** Of all rows, and of those of entries and files alone. */
  allMs: number;
  rawMs: number;
  bytes: number;
  tables: string[];
}

/** Tables that `raw` is about; `sites` is there for the keys that refer to it. */
const RAW: ReadonlySet<string> = new Set(['sites', 'entries', 'file_parts']);

export class CopyFloor {
  readonly #server: RunningPostgres;
  readonly #psql: string;

  constructor(server: RunningPostgres, bin: string) {
    this.#server = server;
    const beside = join(bin, 'psql');
    // Distributions put the client's programs elsewhere.
    this.#psql = existsSync(beside) ? beside : 'psql';
  }

  /** @param from has the rows @param makeEmpty makes a database with the tables of a team and nothing in them */
  async measure(from: string, makeEmpty: () => Promise<string>): Promise<Floor> {
    const [raw, all] = [await makeEmpty(), await makeEmpty()];
    const tables = await this.#withoutRows(all, await this.#tables(from));
    const folder = mkdtempSync(join(tmpdir(), 'outpost-bench-copy-'));
    try {
      const fileOf = (table: string) => join(folder, `${table}.copy`);
      await this.#run(
        from,
        tables.map(
          (table) => `\\copy (SELECT * FROM outpost.${table}) TO '${fileOf(table)}' (FORMAT binary)`,
        ),
      );
      const load = (table: string) => `\\copy outpost.${table} FROM '${fileOf(table)}' (FORMAT binary)`;
      const rawMs = await this.#run(raw, tables.filter((one) => RAW.has(one)).map(load));
      const allMs = await this.#run(all, tables.map(load));
      const bytes = tables.reduce((sum, table) => sum + statSync(fileOf(table)).size, 0);
      return { allMs, rawMs, bytes, tables };
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }

  /** A table that a new team has a row in is not filled by syncs. */
  async #withoutRows(database: string, tables: readonly string[]): Promise<string[]> {
    const empty: string[] = [];
    for (const table of tables)
      if ((await this.#server.ask(database, `SELECT 1 FROM outpost.${table} LIMIT 1`)).length === 0)
        empty.push(table);
    return empty;
  }

  /** @returns those with rows of syncs, those that others refer to first */
  async #tables(database: string): Promise<string[]> {
    const rows = await this.#server.ask(
      database,
      `SELECT c.relname AS name, ARRAY(
        SELECT DISTINCT f.confrelid::regclass::text FROM pg_constraint f WHERE f.contype = 'f' AND f.conrelid = c.oid
      ) AS needs
      FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
      WHERE n.nspname = 'outpost' AND c.relkind IN ('r', 'p') AND NOT c.relispartition AND c.relname <> 'team'`,
    );
    const left = new Map(
      rows.map(({ name, needs }) => [
        String(name),
        (needs as string[]).map((one) => one.replace(/^outpost\./, '')).filter((one) => one !== name),
      ]),
    );
    const sorted: string[] = [];
    while (left.size > 0) {
      const next = [...left].find(([, needs]) => needs.every((one) => !left.has(one)));
      if (next === undefined) throw new Error('Tables refer to each other in a ring.');
      sorted.push(next[0]);
      left.delete(next[0]);
    }
    return sorted;
  }

  /** Each command is a transaction of its own, as its rows are in a sync. @returns what psql says that they took, without its own start */
  async #run(database: string, commands: readonly string[]): Promise<number> {
    const { port } = this.#server;
    const args = [
      '-X',
      '-q',
      '-v',
      'ON_ERROR_STOP=1',
      '-h',
      '127.0.0.1',
      '-p',
      String(port),
      '-U',
      SUPERUSER,
    ];
    const steps = ['\\timing on', ...commands].flatMap((one) => ['-c', one]);
    const { stdout } = await promisify(execFile)(this.#psql, [...args, database, ...steps]);
    const times = [...stdout.matchAll(/^Time: ([\d.]+) ms/gm)].map(([, time]) => Number(time));
    if (times.length !== commands.length)
      throw new Error(`psql told ${times.length} times of ${commands.length}.`);
    return times.reduce((sum, time) => sum + time, 0);
  }
}
