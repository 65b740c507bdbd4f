/** A team's database in PostgreSQL: each call of the link is one statement, so that half of one is never there. */
import { AppError } from '../../../shared/errors/AppError.ts';
import { type TeamAddress, teamAddressText } from '../../../shared/team/teamAddress.ts';
import { words } from '../../../shared/words/index.ts';
import {
  type FileFound,
  type FilePart,
  MOST_ANSWER_BYTES,
  MOST_LINE_BYTES,
  type SharedLine,
  type SiteHead,
  type TeamAccess,
  type TeamLink,
  type TeamServers,
  type Visibility,
} from '../../core/ports/TeamServers.ts';
import type { CursorMove, KnownScores, TableRows } from '../../core/ports/TeamTables.ts';
import { CHAIN_START } from '../../core/state/chain.ts';
import { type Connection, connect, type Row } from './connection.ts';
import { bringUp, createTeam, refuseNewer } from './createTeam.ts';
import { type SchemaStep, schemaSteps } from './schema.ts';
import { fillTables, knownScores } from './tableFilling.ts';

/** @param stepsOf the steps that the tables of a schema are brought up by; tests bring other ones */
export function createTeamServers(stepsOf: (schema: string) => readonly SchemaStep[]): TeamServers {
  return {
    async open(address, password) {
      return new PgLink(await connect(address, password, 'usual'), address, stepsOf(address.schema));
    },
    async create(address, password, team) {
      const connection = await connect(address, password, 'usual');
      try {
        return await createTeam(connection, address.schema, team, stepsOf(address.schema));
      } finally {
        await connection.close();
      }
    },
  };
}

export const teamServers = createTeamServers(schemaSteps);

class PgLink implements TeamLink {
  readonly #connection: Connection;
  readonly #address: TeamAddress;
  readonly #in: string;
  readonly #steps: readonly SchemaStep[];

  constructor(connection: Connection, address: TeamAddress, steps: readonly SchemaStep[]) {
    this.#connection = connection;
    this.#address = address;
    this.#in = address.schema;
    this.#steps = steps;
  }

  async heads(): Promise<{ team: string; access: TeamAccess; heads: SiteHead[] }> {
    const rows = await this.#connection.ask(
      `SELECT left(t.name, 500) AS team, t.version, t.least_version, t.keeps_apart, t.sites_role, t.readers_role,
        left(s.site, 100) AS site, left(s.name, 500) AS name, s.entries, s.last_seq, left(s.last_hash, 100) AS last_hash,
        s.last_at, s.pushed_at, s.files, s.visibility, s.tables_seq, s.tables_part, s.counts_seq, s.counts_part,
        s.scores_version, left(s.scores_hash, 100) AS scores_hash
      FROM ${this.#in}.team t LEFT JOIN ${this.#in}.sites s ON true`,
    );
    const [first] = rows;
    const address = teamAddressText(this.#address);
    if (first === undefined) throw new AppError('NO_TEAM_THERE', words.team.noTeamThere({ address }));
    refuseNewer(Number(first.least_version), this.#steps);
    if (Number(first.version) < this.#steps.length) {
      await bringUp(this.#connection, this.#in, this.#steps);
      return this.heads();
    }
    const heads = rows.filter(({ site }) => site !== null).map(headOf);
    return { team: String(first.team), access: accessOf(first), heads };
  }

  async register(site: string, name: string, visibility: Visibility): Promise<boolean> {
    const entered = await this.#connection.ask(
      `INSERT INTO ${this.#in}.sites (site, name, last_hash, visibility) VALUES ($1, $2, $3, $4)
      ON CONFLICT (site) DO NOTHING RETURNING site`,
      [site, name, CHAIN_START, visibility],
    );
    return entered.length === 1;
  }

  async show(site: string, visibility: Visibility): Promise<void> {
    await this.#connection.ask(`UPDATE ${this.#in}.sites SET visibility = $2 WHERE site = $1`, [
      site,
      visibility,
    ]);
  }

  async append(
    { site, name, lastAt }: Pick<SiteHead, 'site' | 'name' | 'lastAt'>,
    from: string,
    lines: readonly SharedLine[],
    files: readonly FilePart[],
  ): Promise<boolean> {
    const last = lines.at(-1)!;
    const values: unknown[] = [
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
    ];
    const given = files.length === 0 ? '' : `, given AS (${this.#insertOf(files, values)})`;
    const moved = await this.#connection.ask(
      `WITH moved AS (
        UPDATE ${this.#in}.sites
        SET entries = entries + $6, last_seq = $4, last_hash = $5, last_at = $3, name = $2, pushed_at = now()
        WHERE site = $1 AND last_hash = $7
        RETURNING site
      ), added AS (
        INSERT INTO ${this.#in}.entries (site, seq, hash, line)
        SELECT moved.site, new.seq, new.hash, new.line
        FROM moved, unnest($8::bigint[], $9::text[], $10::text[]) AS new (seq, hash, line)
        ON CONFLICT (site, seq) DO NOTHING
      )${given}
      SELECT site FROM moved`,
      values,
    );
    return moved.length > 0;
  }

  /** What comes along, comes in base64: as it is, it would be written out in twice as many digits. */
  async filesThere(site: string, hashes: readonly string[], most: number): Promise<FileFound[]> {
    const found = this.#foundOf('hash = ANY ($2::text[])');
    if (most <= 0) return this.#found(found, site, hashes);
    return this.#found(
      `SELECT summed.*, CASE WHEN total <= $3 THEN (
          SELECT encode(string_agg(p.bytes, ''::bytea ORDER BY p.part), 'base64')
          FROM ${this.#in}.file_parts p WHERE p.site = $1 AND p.hash = summed.hash
        ) END AS content
      FROM (SELECT found.*, sum(bytes) OVER (ORDER BY bytes, hash) AS total FROM (${found}) AS found) AS summed`,
      site,
      hashes,
      most,
    );
  }

  exchangesThere(site: string) {
    return this.#found(this.#foundOf('hash LIKE $2'), site, 'exchange:%');
  }

  #foundOf(which: string): string {
    return `SELECT hash, count(*) AS there, sum(length(bytes)) AS bytes, max(length(bytes)) AS largest,
        CASE WHEN min(parts) = max(parts) AND min(part) >= 0 AND max(part) < min(parts) THEN min(parts) ELSE 0 END AS parts
      FROM ${this.#in}.file_parts WHERE site = $1 AND ${which} GROUP BY hash`;
  }

  async #found(question: string, ...values: unknown[]): Promise<FileFound[]> {
    const rows = await this.#connection.ask(question, values);
    return rows.map((row) => ({
      hash: String(row.hash),
      parts: Number(row.parts),
      partsThere: Number(row.there),
      bytes: Number(row.bytes),
      largest: Number(row.largest),
      content: typeof row.content === 'string' ? Buffer.from(row.content, 'base64') : null,
    }));
  }

  async putParts(site: string, parts: readonly FilePart[], late: number): Promise<void> {
    const values: unknown[] = [site];
    const insert = this.#insertOf(parts, values);
    const counted =
      late === 0
        ? ''
        : `WITH counted AS (UPDATE ${this.#in}.sites SET files = files + $${values.push(late)}, pushed_at = now() WHERE site = $1) `;
    await this.#connection.ask(`${counted}${insert}`, values);
  }

  /**
   * All bytes together are one value: it goes as it is, where each in a list would be written out in twice as many digits.
   * @param values of which the first is the site; what the insertion needs is added
   */
  #insertOf(parts: readonly FilePart[], values: unknown[]): string {
    let end = 0;
    const starts = parts.map(({ bytes }) => {
      end += bytes.length;
      return end - bytes.length + 1;
    });
    const bytes = values.push(Buffer.concat(parts.map((one) => one.bytes)));
    const lists = [
      `$${values.push(parts.map(({ hash }) => hash))}::text[]`,
      ...[
        parts.map(({ part }) => part),
        parts.map((one) => one.parts),
        starts,
        parts.map((one) => one.bytes.length),
      ].map((list) => `$${values.push(list)}::int[]`),
    ];
    return `INSERT INTO ${this.#in}.file_parts (site, hash, part, parts, bytes)
      SELECT $1, new.hash, new.part, new.parts, substring($${bytes}::bytea from new.start for new.size)
      FROM unnest(${lists.join(', ')}) AS new (hash, part, parts, start, size)
      ON CONFLICT (site, hash, part) DO NOTHING`;
  }

  async linesAfter(site: string, seq: number, most: number): Promise<SharedLine[]> {
    const rows = await this.#connection.ask(
      `SELECT seq, hash, CASE WHEN bytes <= $5 THEN line ELSE '' END AS line
      FROM (
        SELECT seq, hash, line, bytes, sum(bytes) OVER (ORDER BY seq) AS total
        FROM (
          SELECT seq, left(hash, 100) AS hash, line, octet_length(line) AS bytes
          FROM ${this.#in}.entries WHERE site = $1 AND seq > $2 ORDER BY seq LIMIT $3
        ) AS next
      ) AS summed
      WHERE total <= $4 OR total = bytes ORDER BY seq`,
      [site, seq, most, MOST_ANSWER_BYTES, MOST_LINE_BYTES],
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

  fillTables(site: string, moves: readonly CursorMove[], rows: TableRows): Promise<boolean> {
    return fillTables(this.#connection, this.#in, site, moves, rows);
  }

  knownScores(site: string): Promise<KnownScores[]> {
    return knownScores(this.#connection, this.#in, site);
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
    visibility: row.visibility === 'centre' ? 'centre' : 'team',
    filled: {
      sets: { seq: Number(row.tables_seq), part: Number(row.tables_part) },
      counts: { seq: Number(row.counts_seq), part: Number(row.counts_part) },
      scores: { version: Number(row.scores_version), hash: String(row.scores_hash) },
    },
  };
}

function accessOf({ keeps_apart, sites_role, readers_role }: Row): TeamAccess {
  const isNamed = typeof sites_role === 'string' && typeof readers_role === 'string';
  return {
    keepsApart: keeps_apart === true,
    roles: isNamed ? { sites: sites_role, readers: readers_role } : null,
  };
}
