/** A team's database in PostgreSQL: each call of the link is one statement, so that half of one is never there. */
import { AppError } from '../../../shared/errors/AppError.ts';
import { type TeamAddress, teamAddressText } from '../../../shared/team/teamAddress.ts';
import { words } from '../../../shared/words/index.ts';
import type { FilePart, SharedLine, SiteHead, TeamLink, TeamServers } from '../../core/ports/TeamServers.ts';
import { CHAIN_START } from '../../core/state/chain.ts';
import { type Connection, connect, type Row } from './connection.ts';
import { SCHEMA_VERSION, schemaSteps } from './schema.ts';

export const teamServers: TeamServers = {
  async open(address, password) {
    return new PgLink(await connect(address, password, 'usual'), address);
  },
  async create(address, password, team) {
    const connection = await connect(address, password);
    try {
      return await createTeam(connection, address.schema, team);
    } finally {
      await connection.close();
    }
  },
};

/** @returns false where the tables are there */
async function createTeam(connection: Connection, schema: string, team: string): Promise<boolean> {
  const there = await connection.ask(
    'SELECT 1 FROM information_schema.tables WHERE table_schema = $1 AND table_name = $2',
    [schema, 'team'],
  );
  if (there.length > 0) return false;
  await connection.ask(`CREATE SCHEMA IF NOT EXISTS ${schema}`);
  await connection.ask('BEGIN');
  try {
    for (const step of schemaSteps(schema)) for (const statement of step) await connection.ask(statement);
    await connection.ask(
      `INSERT INTO ${schema}.team (one, name, version, least_version) VALUES (1, $1, $2, $2)`,
      [team, SCHEMA_VERSION],
    );
    await connection.ask('COMMIT');
    return true;
  } catch (thrown) {
    await connection.ask('ROLLBACK').catch(() => undefined);
    throw thrown;
  }
}

class PgLink implements TeamLink {
  readonly #connection: Connection;
  readonly #address: TeamAddress;
  readonly #in: string;

  constructor(connection: Connection, address: TeamAddress) {
    this.#connection = connection;
    this.#address = address;
    this.#in = address.schema;
  }

  async heads(): Promise<{ team: string; heads: SiteHead[] }> {
    const rows = await this.#connection.ask(
      `SELECT t.name AS team, t.least_version,
        s.site, s.name, s.entries, s.last_seq, s.last_hash, s.last_at, s.pushed_at, s.files
      FROM ${this.#in}.team t LEFT JOIN ${this.#in}.sites s ON true`,
    );
    const [first] = rows;
    const address = teamAddressText(this.#address);
    if (first === undefined) throw new AppError('NO_TEAM_THERE', words.team.noTeamThere({ address }));
    if (Number(first.least_version) > SCHEMA_VERSION)
      throw new AppError('NEWER_VERSION', words.team.newerTables, { version: Number(first.least_version) });
    return { team: String(first.team), heads: rows.filter(({ site }) => site !== null).map(headOf) };
  }

  async register(site: string, name: string): Promise<void> {
    await this.#connection.ask(
      `INSERT INTO ${this.#in}.sites (site, name, last_hash) VALUES ($1, $2, $3) ON CONFLICT (site) DO NOTHING`,
      [site, name, CHAIN_START],
    );
  }

  async append(
    { site, name, lastAt }: Pick<SiteHead, 'site' | 'name' | 'lastAt'>,
    from: string,
    lines: readonly SharedLine[],
  ): Promise<boolean> {
    const last = lines.at(-1)!;
    const added = await this.#connection.ask(
      `WITH moved AS (
        UPDATE ${this.#in}.sites
        SET entries = entries + $6, last_seq = $4, last_hash = $5, last_at = $3, name = $2, pushed_at = now()
        WHERE site = $1 AND last_hash = $7
        RETURNING site
      )
      INSERT INTO ${this.#in}.entries (site, seq, hash, line)
      SELECT moved.site, new.seq, new.hash, new.line
      FROM moved, unnest($8::bigint[], $9::text[], $10::text[]) AS new (seq, hash, line)
      RETURNING 1`,
      [
        site,
        name,
        lastAt,
        last.seq,
        last.hash,
        lines.length,
        from,
        lines.map(({ seq }) => seq),
        lines.map(({ hash }) => hash),
        lines.map(({ line }) => line),
      ],
    );
    return added.length === lines.length;
  }

  async filesThere(site: string, hashes: readonly string[]) {
    const rows = await this.#connection.ask(
      `SELECT hash, min(parts) AS parts, count(*) AS there, sum(length(bytes)) AS bytes
      FROM ${this.#in}.file_parts WHERE site = $1 AND hash = ANY ($2::text[]) GROUP BY hash`,
      [site, hashes],
    );
    return rows.map((row) => ({
      hash: String(row.hash),
      parts: Number(row.parts),
      partsThere: Number(row.there),
      bytes: Number(row.bytes),
    }));
  }

  /** All bytes together are one value: it goes as it is, where each in a list would be written out in twice as many digits. */
  async putParts(site: string, parts: readonly FilePart[]): Promise<void> {
    let end = 0;
    const starts = parts.map(({ bytes }) => {
      end += bytes.length;
      return end - bytes.length + 1;
    });
    await this.#connection.ask(
      `INSERT INTO ${this.#in}.file_parts (site, hash, part, parts, bytes)
      SELECT $1, new.hash, new.part, new.parts, substring($2::bytea from new.start for new.size)
      FROM unnest($3::text[], $4::int[], $5::int[], $6::int[], $7::int[]) AS new (hash, part, parts, start, size)
      ON CONFLICT (site, hash, part) DO NOTHING`,
      [
        site,
        Buffer.concat(parts.map(({ bytes }) => bytes)),
        parts.map(({ hash }) => hash),
        parts.map(({ part }) => part),
        parts.map(({ parts: all }) => all),
        starts,
        parts.map(({ bytes }) => bytes.length),
      ],
    );
  }

  async countFiles(site: string, files: number): Promise<void> {
    await this.#connection.ask(
      `UPDATE ${this.#in}.sites SET files = files + $2, pushed_at = now() WHERE site = $1`,
      [site, files],
    );
  }

  async linesAfter(site: string, seq: number, most: number): Promise<SharedLine[]> {
    const rows = await this.#connection.ask(
      `SELECT seq, hash, line FROM ${this.#in}.entries WHERE site = $1 AND seq > $2 ORDER BY seq LIMIT $3`,
      [site, seq, most],
    );
    return rows.map((row) => ({ seq: Number(row.seq), hash: String(row.hash), line: String(row.line) }));
  }

  /** In base64: what comes as it is would be written out in twice as many digits. */
  async parts(site: string, hashes: readonly string[], from: number, most: number): Promise<FilePart[]> {
    const rows = await this.#connection.ask(
      `SELECT hash, part, parts, encode(bytes, 'base64') AS text FROM ${this.#in}.file_parts
      WHERE site = $1 AND hash = ANY ($2::text[]) AND part >= $3 ORDER BY hash, part LIMIT $4`,
      [site, hashes, from, most],
    );
    return rows.map((row) => ({
      hash: String(row.hash),
      part: Number(row.part),
      parts: Number(row.parts),
      bytes: Buffer.from(String(row.text), 'base64'),
    }));
  }

  close(): Promise<void> {
    return this.#connection.close();
  }
}

function headOf(row: Row): SiteHead {
  const at = (value: unknown) => (value instanceof Date ? value.toISOString() : null);
  return {
    site: String(row.site),
    name: String(row.name),
    entries: Number(row.entries),
    lastSeq: Number(row.last_seq),
    lastHash: String(row.last_hash),
    lastAt: at(row.last_at),
    pushedAt: at(row.pushed_at),
    files: Number(row.files),
  };
}
