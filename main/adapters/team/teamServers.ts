/** A team's database in PostgreSQL: each call of the link is one statement, so that half of one is never there. */
import { AppError } from '../../../shared/errors/AppError.ts';
import { type TeamAddress, teamAddressText } from '../../../shared/team/teamAddress.ts';
import { words } from '../../../shared/words/index.ts';
import type {
  FilePart,
  SharedLine,
  SiteHead,
  TeamAccess,
  TeamLink,
  TeamServers,
  Visibility,
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
      `SELECT t.*, t.name AS team, s.* FROM ${this.#in}.team t LEFT JOIN ${this.#in}.sites s ON true`,
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

  async putParts(site: string, parts: readonly FilePart[]): Promise<void> {
    await this.#connection.ask(
      `INSERT INTO ${this.#in}.file_parts (site, hash, part, parts, bytes)
      SELECT $1, new.* FROM unnest($2::text[], $3::int[], $4::int[], $5::bytea[]) AS new
      ON CONFLICT (site, hash, part) DO NOTHING`,
      [
        site,
        parts.map(({ hash }) => hash),
        parts.map(({ part }) => part),
        parts.map(({ parts: all }) => all),
        parts.map(({ bytes }) => Buffer.from(bytes)),
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

  async parts(site: string, hashes: readonly string[], from: number, most: number): Promise<FilePart[]> {
    const rows = await this.#connection.ask(
      `SELECT hash, part, parts, bytes FROM ${this.#in}.file_parts
      WHERE site = $1 AND hash = ANY ($2::text[]) AND part >= $3 ORDER BY hash, part LIMIT $4`,
      [site, hashes, from, most],
    );
    return rows.map((row) => ({
      hash: String(row.hash),
      part: Number(row.part),
      parts: Number(row.parts),
      bytes: row.bytes as Buffer,
    }));
  }

  fillTables(site: string, move: CursorMove, rows: TableRows): Promise<boolean> {
    return fillTables(this.#connection, this.#in, site, move, rows);
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
