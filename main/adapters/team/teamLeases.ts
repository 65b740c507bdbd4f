/** The team's lease in PostgreSQL: each change is one statement, which asks and decides by the clock of the database. */
import { AppError } from '../../../shared/errors/AppError.ts';
import { type TeamAddress, teamAddressText } from '../../../shared/team/teamAddress.ts';
import { words } from '../../../shared/words/index.ts';
import type { LeaseLink, LeaseRow, TakenLease, TeamLeases } from '../../core/ports/TeamLeases.ts';
import { type Connection, connect, type Row } from './connection.ts';
import { SCHEMA_VERSION } from './schema.ts';

export const teamLeases: TeamLeases = {
  async open(address, password) {
    return new PgLeaseLink(await connect(address, password), address);
  },
};

const COLUMNS = 'epoch, holder, holder_name, until';
/** Of a lease that is still this site's, under this epoch. */
const IS_HELD = 'one = 1 AND epoch = $1 AND holder = $2 AND until > now()';

class PgLeaseLink implements LeaseLink {
  readonly #connection: Connection;
  readonly #address: TeamAddress;
  readonly #in: string;

  constructor(connection: Connection, address: TeamAddress) {
    this.#connection = connection;
    this.#address = address;
    this.#in = address.schema;
  }

  take(site: string, name: string, lengthMs: number): Promise<LeaseRow> {
    return this.#ask(
      `WITH done AS (
        UPDATE ${this.#in}.lease
        SET epoch = epoch + 1, holder = $1, holder_name = $2, until = now() + $3::float8 * interval '1 millisecond'
        WHERE one = 1 AND (until <= now() OR holder = $1)
          AND EXISTS (SELECT 1 FROM ${this.#in}.team WHERE least_version <= $4)
        RETURNING ${COLUMNS}
      ), entered AS (
        INSERT INTO ${this.#in}.lease_epochs (epoch, site) SELECT epoch, holder FROM done
      )`,
      [site, name, lengthMs, SCHEMA_VERSION],
    );
  }

  renew({ epoch, site }: TakenLease, lengthMs: number): Promise<LeaseRow> {
    return this.#ask(
      `WITH done AS (
        UPDATE ${this.#in}.lease SET until = now() + $3::float8 * interval '1 millisecond'
        WHERE ${IS_HELD}
        RETURNING ${COLUMNS}
      )`,
      [epoch, site, lengthMs],
    );
  }

  enter({ epoch, site }: TakenLease, runId: string, setHash: string): Promise<LeaseRow> {
    // The row is written though nothing of it changes: whoever takes the lease meanwhile waits, or makes this statement begin again.
    return this.#ask(
      `WITH done AS (
        UPDATE ${this.#in}.lease SET until = until WHERE ${IS_HELD} RETURNING ${COLUMNS}
      ), entered AS (
        INSERT INTO ${this.#in}.publications (epoch, site, run_id, set_hash)
        SELECT epoch, holder, $3, $4 FROM done
        ON CONFLICT (epoch, run_id, set_hash) DO NOTHING
      )`,
      [epoch, site, runId, setHash],
    );
  }

  giveBack({ epoch, site }: TakenLease): Promise<LeaseRow> {
    return this.#ask(
      `WITH done AS (
        UPDATE ${this.#in}.lease SET until = now() WHERE ${IS_HELD} RETURNING ${COLUMNS}
      )`,
      [epoch, site],
    );
  }

  close(): Promise<void> {
    return this.#connection.close();
  }

  /** @param change what fills `done` where it could be done; the row as it is answers where not */
  async #ask(change: string, values: readonly unknown[]): Promise<LeaseRow> {
    const [row] = await this.#connection.ask(
      `${change}
      SELECT now() AS now, t.least_version, l.*
      FROM ${this.#in}.team t CROSS JOIN (
        SELECT true AS is_done, ${COLUMNS} FROM done
        UNION ALL
        SELECT false, ${COLUMNS} FROM ${this.#in}.lease WHERE NOT EXISTS (SELECT 1 FROM done)
      ) l`,
      values,
    );
    const address = teamAddressText(this.#address);
    if (row === undefined) throw new AppError('NO_TEAM_THERE', words.team.noTeamThere({ address }));
    if (Number(row.least_version) > SCHEMA_VERSION)
      throw new AppError('NEWER_VERSION', words.team.newerTables, { version: Number(row.least_version) });
    return leaseRowOf(row);
  }
}

function leaseRowOf(row: Row): LeaseRow {
  return {
    isDone: row.is_done === true,
    epoch: Number(row.epoch),
    site: row.holder === null ? null : String(row.holder),
    name: String(row.holder_name),
    until: (row.until as Date).toISOString(),
    now: (row.now as Date).toISOString(),
  };
}
