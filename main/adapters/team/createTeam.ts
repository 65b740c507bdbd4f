/** Makes a team's tables, and brings those of an earlier Outpost up to the steps that this one knows. */
import { AppError, isAppError } from '../../../shared/errors/AppError.ts';
import { words } from '../../../shared/words/index.ts';
import { systemCodeOf } from '../fileErrors.ts';
import { setUpAccess } from './access.ts';
import type { Connection } from './connection.ts';
import type { SchemaStep } from './schema.ts';

/** A table or a row that somebody else made at the same moment. */
const MADE_BY_OTHERS: ReadonlySet<string> = new Set(['23505', '42P06', '42P07', '42710', '25P02', 'XX000']);
/** Schema and tables, each of which somebody else may make first; then they are there. */
const TRIES = 5;

/** @returns false where the tables were there */
export async function createTeam(
  connection: Connection,
  schema: string,
  team: string,
  steps: readonly SchemaStep[],
): Promise<boolean> {
  const isNew = await makeWhereNone(connection, schema, team, steps);
  if (!isNew) await bringUp(connection, schema, steps);
  if (isNew || (await isOwner(connection, schema))) await setUpAccess(connection, schema);
  return isNew;
}

/** @returns false where the tables were there */
async function makeWhereNone(...order: Parameters<typeof createTeam>): Promise<boolean> {
  const [connection, schema] = order;
  for (let left = TRIES; left > 0; left -= 1) {
    if (await isThere(connection, schema)) return false;
    if (await makeTables(...order)) return true;
  }
  return false;
}

async function isThere(connection: Connection, schema: string): Promise<boolean> {
  const there = await connection.ask(
    'SELECT 1 FROM information_schema.tables WHERE table_schema = $1 AND table_name = $2',
    [schema, 'team'],
  );
  return there.length > 0;
}

/** @returns false where somebody else is at it: with the schema, or with all of it */
async function makeTables(
  connection: Connection,
  schema: string,
  team: string,
  steps: readonly SchemaStep[],
): Promise<boolean> {
  try {
    await connection.ask(`CREATE SCHEMA IF NOT EXISTS ${schema}`);
    await connection.transact(async (ask) => {
      for (const { statements } of steps) for (const statement of statements) await ask(statement);
      await ask(`INSERT INTO ${schema}.team (one, name, version, least_version) VALUES (1, $1, $2, $3)`, [
        team,
        steps.length,
        steps.at(-1)!.least,
      ]);
    });
    return true;
  } catch (thrown) {
    if (MADE_BY_OTHERS.has(codeOf(thrown))) return false;
    throw thrown;
  }
}

function codeOf(thrown: unknown): string {
  return isAppError(thrown) ? String(thrown.details?.code ?? '') : (systemCodeOf(thrown) ?? '');
}

/** Whether this login may change the tables. */
export async function isOwner(connection: Connection, schema: string): Promise<boolean> {
  const rows = await connection.ask(
    `SELECT pg_has_role(current_user, tableowner, 'USAGE') AS owns FROM pg_catalog.pg_tables
    WHERE schemaname = $1 AND tablename = 'team'`,
    [schema],
  );
  return rows[0]?.owns === true;
}

/**
 * Brings the tables up to what this Outpost knows, where the login owns them; all of it or nothing.
 * @throws AppError `NEWER_VERSION` where they are beyond it, `TEAM_REFUSED` where they are behind and are another login's
 */
export async function bringUp(
  connection: Connection,
  schema: string,
  steps: readonly SchemaStep[],
): Promise<void> {
  const [row] = await connection.ask(`SELECT version, least_version FROM ${schema}.team`);
  const version = Number(row?.version);
  refuseNewer(Number(row?.least_version), steps);
  if (version >= steps.length) return;
  if (!(await isOwner(connection, schema)))
    throw new AppError('TEAM_REFUSED', words.teamTables.olderTables({ version, needed: steps.length }), {});
  await connection.transact(async (ask) => {
    // Whoever moves the number makes the steps; another one that does the same waits here, and finds it moved.
    const moved = await ask(
      `UPDATE ${schema}.team SET version = $1, least_version = $2 WHERE version = $3 RETURNING version`,
      [steps.length, steps.at(-1)!.least, version],
    );
    if (moved.length === 0) return;
    for (const { statements } of steps.slice(version))
      for (const statement of statements) await ask(statement);
  });
  await setUpAccess(connection, schema);
}

/** @throws AppError `NEWER_VERSION` */
export function refuseNewer(least: number, steps: readonly SchemaStep[]): void {
  if (least > steps.length) throw new AppError('NEWER_VERSION', words.team.newerTables, { version: least });
}
