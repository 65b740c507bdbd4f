/**
 * What keeps the sites of a team apart, where the database has it: policies by which each login writes its own sites alone and reads
 * what it may, and a group role for sites and one for those who only read. The owner of the tables stands above all of it.
 */
import { randomBytes } from 'node:crypto';
import { isAppError } from '../../../shared/errors/AppError.ts';
import { systemCodeOf } from '../fileErrors.ts';
import type { Connection, Row } from './connection.ts';
import { hasLease, leaseGrants, leasePolicies } from './leaseAccess.ts';

/** Views can be read as those who ask from PostgreSQL 15 on. */
const INVOKER_VERSION = 150_000;

/** Tables whose rows are a site's own, and whether those who only read see them. */
const siteTables = [
  { name: 'entries', isRead: true },
  { name: 'file_parts', isRead: false },
  { name: 'sets', isRead: true },
  { name: 'forecasts', isRead: true },
  { name: 'imports', isRead: true },
  { name: 'observations', isRead: true },
  { name: 'score_versions', isRead: true },
  { name: 'score_rows', isRead: true },
] as const;

const views = ['forecast_quantiles', 'datasets', 'observations_now', 'scores', 'audit'] as const;

/** What a site may change of its own row: neither whose it is nor which. */
const MOVED =
  'name, visibility, entries, last_seq, last_hash, last_at, pushed_at, files, tables_seq, tables_part, counts_seq, counts_part, scores_version, scores_hash';

type Ask = Connection['ask'];

/** Sets up what the database allows, again wherever it is there already. Asked by the owner of the tables. */
export async function setUpAccess(connection: Connection, schema: string): Promise<void> {
  const isInvoker = await hasInvokerViews(connection);
  const tried = (work: (ask: Ask) => Promise<void>) => triedAlone(connection, schema, work);
  // Before anybody is granted anything.
  const keepsApart = await tried(async (ask) => {
    await each(ask, policiesOf(schema));
    if (await hasLease(ask, schema)) await each(ask, leasePolicies(schema, policyMaker(schema).own));
    await ask(`UPDATE ${schema}.team SET keeps_apart = true`);
  });
  if (!keepsApart) await connection.ask(`UPDATE ${schema}.team SET keeps_apart = false`);
  if (isInvoker) await tried((ask) => each(ask, invokerViews(schema)));
  await tried(async (ask) => {
    const roles = await rolesOf(ask, schema);
    await each(ask, grantsOf(schema, roles, isInvoker || !keepsApart));
    if (await hasLease(ask, schema)) await each(ask, leaseGrants(schema, roles));
    if (keepsApart) await each(ask, readersPolicies(schema, roles.readers));
    await ask(`UPDATE ${schema}.team SET sites_role = $1, readers_role = $2`, [roles.sites, roles.readers]);
  });
}

async function each(ask: Ask, statements: readonly string[]): Promise<void> {
  for (const statement of statements) await ask(statement);
}

/** @returns whether all of it was done; where the database has no such thing, or the login may not, none of it is */
async function triedAlone(
  connection: Connection,
  schema: string,
  work: (ask: Ask) => Promise<void>,
): Promise<boolean> {
  try {
    await connection.transact(async (ask) => {
      // Whoever does the same at this moment waits here.
      await ask(`UPDATE ${schema}.team SET name = name`);
      await work(ask);
    });
    return true;
  } catch (thrown) {
    if (isImpossible(thrown)) return false;
    throw thrown;
  }
}

/** Not supported, not known, or not allowed to this login. */
function isImpossible(thrown: unknown): boolean {
  const code = isAppError(thrown) ? thrown.details?.code : systemCodeOf(thrown);
  return typeof code === 'string' && /^(?:0A|42)/.test(code);
}

async function hasInvokerViews(connection: Connection): Promise<boolean> {
  const [row] = await connection.ask(`SELECT current_setting('server_version_num') AS version`);
  return Number(row?.version) >= INVOKER_VERSION;
}

interface Roles {
  sites: string;
  readers: string;
}

/** Roles belong to the whole server: the names of a team's own are drawn once, so that they are no other team's. Makes those that are missing. */
async function rolesOf(ask: Ask, schema: string): Promise<Roles> {
  const [team] = await ask(`SELECT sites_role, readers_role FROM ${schema}.team`);
  const start = `${schema.slice(0, 40)}_${randomBytes(4).toString('hex')}`;
  const sites = nameOr(team, 'sites_role', `${start}_sites`);
  const readers = nameOr(team, 'readers_role', `${start}_readers`);
  const names = [sites, readers];
  const there = await ask('SELECT rolname FROM pg_catalog.pg_roles WHERE rolname = ANY ($1::text[])', [
    names,
  ]);
  const known = new Set(there.map(({ rolname }) => rolname));
  for (const name of names) if (!known.has(name)) await ask(`CREATE ROLE ${name} NOLOGIN`);
  return { sites, readers };
}

/** What a table says is put into a statement as it is: only a name of the form that is drawn here. */
function nameOr(team: Row | undefined, column: string, drawn: string): string {
  const name = team?.[column];
  return typeof name === 'string' && /^[a-z_][a-z0-9_]{0,62}$/.test(name) ? name : drawn;
}

function invokerViews(schema: string): string[] {
  return views.map((view) => `ALTER VIEW ${schema}.${view} SET (security_invoker = true)`);
}

function policiesOf(schema: string): string[] {
  const { seen, own, policy } = policyMaker(schema);
  return [
    `ALTER TABLE ${schema}.sites ENABLE ROW LEVEL SECURITY`,
    ...policy('sites', 'sites_read', `FOR SELECT USING (visibility = 'team' OR login = current_user)`),
    ...policy('sites', 'sites_enter', 'FOR INSERT WITH CHECK (login = current_user)'),
    ...policy(
      'sites',
      'sites_move',
      'FOR UPDATE USING (login = current_user) WITH CHECK (login = current_user)',
    ),
    ...siteTables.flatMap(({ name }) => [
      `ALTER TABLE ${schema}.${name} ENABLE ROW LEVEL SECURITY`,
      ...policy(name, `${name}_read`, `FOR SELECT USING (site IN (${seen}))`),
      ...policy(name, `${name}_add`, `FOR INSERT WITH CHECK (site IN (${own}))`),
    ]),
  ];
}

function readersPolicies(schema: string, readers: string): string[] {
  const { policy } = policyMaker(schema);
  const tables = ['sites', ...siteTables.map(({ name }) => name)];
  return tables.flatMap((name) => policy(name, `${name}_centre`, `FOR SELECT TO ${readers} USING (true)`));
}

function policyMaker(schema: string) {
  return {
    // Of those that the login sees itself.
    seen: `SELECT s.site FROM ${schema}.sites s`,
    own: `SELECT s.site FROM ${schema}.sites s WHERE s.login = current_user`,
    policy: (table: string, name: string, rule: string) => [
      `DROP POLICY IF EXISTS ${name} ON ${schema}.${table}`,
      `CREATE POLICY ${name} ON ${schema}.${table} ${rule}`,
    ],
  };
}

/** @param mayReadViews whether a view gives a site no more than its tables do */
function grantsOf(schema: string, { sites, readers }: Roles, mayReadViews: boolean): string[] {
  const all = (names: readonly string[]) => names.map((name) => `${schema}.${name}`).join(', ');
  const own = siteTables.map(({ name }) => name);
  const read = siteTables.filter(({ isRead }) => isRead).map(({ name }) => name);
  return [
    `GRANT USAGE ON SCHEMA ${schema} TO ${sites}, ${readers}`,
    `GRANT SELECT ON ${all(['team', 'sites', ...read, ...views])} TO ${readers}`,
    `GRANT SELECT ON ${all(['team', 'sites', ...own])} TO ${sites}`,
    `GRANT INSERT ON ${all(['sites', ...own])} TO ${sites}`,
    `GRANT UPDATE (${MOVED}) ON ${schema}.sites TO ${sites}`,
    ...(mayReadViews ? [`GRANT SELECT ON ${all(views)} TO ${sites}`] : []),
  ];
}
