/** One connection to a team's database, and its failures in our words. */
import { readFile } from 'node:fs/promises';
import pg from 'pg';
import { AppError } from '../../../shared/errors/AppError.ts';
import { type TeamAddress, teamAddressText } from '../../../shared/team/teamAddress.ts';
import { words } from '../../../shared/words/index.ts';
import { systemCodeOf } from '../fileErrors.ts';

/** A slow link needs some seconds for a handshake. */
const CONNECT_MS = 30_000;
/** A question of the smallest size takes a few seconds on the slowest link that is meant to work. */
const ANSWER_MS = 90_000;
/** How often what the database asks to repeat is repeated. */
const REPEATS = 12;
const FIRST_PAUSE_MS = 5;

export type Row = Record<string, unknown>;

export interface Connection {
  /** Repeats what the database asks to repeat. @throws AppError `TEAM_UNREACHABLE`, `TEAM_REFUSED`, `NO_TEAM_THERE` */
  ask(text: string, values?: readonly unknown[]): Promise<Row[]>;
  /** Makes several changes as one, all of them again where the database asks for it. @throws AppError as `ask` */
  transact(work: (ask: Connection['ask']) => Promise<void>): Promise<void>;
  close(): Promise<void>;
}

/**
 * @param isolation `serializable`, or that of the database, which is enough where each change is one statement that moves a row by
 * compare-and-set: PostgreSQL compares again behind a change that it waited for. A hundred sites whose rows share a page would else be asked
 * to repeat most of what they do.
 * @throws AppError `TEAM_UNREACHABLE`, `TEAM_REFUSED`, `BAD_ADDRESS`
 */
export async function connect(
  address: TeamAddress,
  password: string | null,
  isolation: 'serializable' | 'usual' = 'serializable',
): Promise<Connection> {
  const client = new pg.Client({
    user: address.user,
    host: address.host,
    port: address.port,
    database: address.database,
    // Nothing is taken from the environment or from files of other programs.
    password: password ?? '',
    ssl: address.isHere ? false : await tlsOf(address),
    application_name: 'outpost',
    connectionTimeoutMillis: CONNECT_MS,
    query_timeout: ANSWER_MS,
    keepAlive: true,
  });
  // A link that breaks while nothing is asked is found by the next question.
  client.on('error', () => undefined);
  try {
    await client.connect();
    if (isolation === 'serializable') await client.query('SET default_transaction_isolation = serializable');
  } catch (thrown) {
    await client.end().catch(() => undefined);
    throw failureOf(thrown, address);
  }
  return new PgConnection(client, address);
}

/** @throws AppError `BAD_ADDRESS` where the file of certificates can't be read */
async function tlsOf({ caFile }: TeamAddress): Promise<pg.ClientConfig['ssl']> {
  // The name that the certificate has to hold is the host's, which the client adds.
  const checked = { rejectUnauthorized: true };
  if (caFile === null) return checked;
  try {
    return { ...checked, ca: await readFile(caFile, 'utf8') };
  } catch (thrown) {
    throw new AppError(
      'BAD_ADDRESS',
      words.team.noCertificates({ path: caFile }),
      { path: caFile },
      { cause: thrown },
    );
  }
}

class PgConnection implements Connection {
  readonly #client: pg.Client;
  readonly #address: TeamAddress;

  constructor(client: pg.Client, address: TeamAddress) {
    this.#client = client;
    this.#address = address;
  }

  ask(text: string, values: readonly unknown[] = []): Promise<Row[]> {
    return this.#repeated(() => this.#query(text, values));
  }

  transact(work: (ask: Connection['ask']) => Promise<void>): Promise<void> {
    return this.#repeated(async () => {
      await this.#query('BEGIN');
      try {
        await work((text, values = []) => this.#query(text, values));
        await this.#query('COMMIT');
      } catch (thrown) {
        await this.#query('ROLLBACK').catch(() => undefined);
        throw thrown;
      }
    });
  }

  async #query(text: string, values: readonly unknown[] = []): Promise<Row[]> {
    return (await this.#client.query(text, [...values])).rows as Row[];
  }

  async #repeated<T>(work: () => Promise<T>): Promise<T> {
    for (let left = REPEATS, pause = FIRST_PAUSE_MS; ; left -= 1, pause *= 2) {
      try {
        return await work();
      } catch (thrown) {
        if (left === 0 || !isToBeRepeated(thrown)) throw failureOf(thrown, this.#address);
        await new Promise((resolve) => setTimeout(resolve, pause * (0.5 + Math.random())));
      }
    }
  }

  async close(): Promise<void> {
    await this.#client.end().catch(() => undefined);
  }
}

/** Two changes met: one of them is to be made again. https://www.postgresql.org/docs/current/errcodes-appendix.html */
const REPEATED: ReadonlySet<string> = new Set(['40001', '40P01']);
const isToBeRepeated = (thrown: unknown): boolean => REPEATED.has(systemCodeOf(thrown) ?? '');

/** Classes of codes: the login, and what it may not do. */
const REFUSALS = /^(?:28|42501|3D000)/;
/** No such table or schema. */
const NOTHING_THERE = /^(?:42P01|3F000)/;
const TLS = /^(?:ERR_TLS|ERR_SSL|CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO|HOSTNAME_MISMATCH)/;

function failureOf(thrown: unknown, address: TeamAddress): unknown {
  if (thrown instanceof AppError || !(thrown instanceof Error)) return thrown;
  const server = `${address.host}:${address.port}`;
  const code = systemCodeOf(thrown) ?? '';
  const details = { server, code };
  const cause = { cause: thrown };
  if (NOTHING_THERE.test(code))
    return new AppError(
      'NO_TEAM_THERE',
      words.team.noTeamThere({ address: teamAddressText(address) }),
      details,
      cause,
    );
  if (REFUSALS.test(code))
    return new AppError(
      'TEAM_REFUSED',
      words.team.refused({ server, reason: thrown.message }),
      details,
      cause,
    );
  if (TLS.test(code))
    return new AppError('TEAM_REFUSED', words.team.badCertificate({ server, reason: code }), details, cause);
  // A server that knows no TLS says so in a message alone.
  if (/does not support SSL/i.test(thrown.message))
    return new AppError('TEAM_REFUSED', words.team.noTls({ server }), details, cause);
  // A statement of ours that the database does not take is a defect; any other end of a question is a lost link.
  if (/^(?:22|23|42)/.test(code)) return thrown;
  return new AppError('TEAM_UNREACHABLE', words.team.unreachable({ server, reason: code }), details, cause);
}
