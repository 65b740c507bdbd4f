/** What keeps the lease of a team honest, where its tables are there: a login takes it for its own sites alone, and publishes as they. */
import type { Connection } from './connection.ts';

const tables = ['lease', 'lease_epochs', 'publications'] as const;

/** Whether the tables of the lease are there. */
export async function hasLease(ask: Connection['ask'], schema: string): Promise<boolean> {
  const there = await ask(
    'SELECT tablename FROM pg_catalog.pg_tables WHERE schemaname = $1 AND tablename = ANY ($2::text[])',
    [schema, tables],
  );
  return there.length === tables.length;
}

/** @param own a query for the sites of the login */
export function leasePolicies(schema: string, own: string): string[] {
  const rules = [
    ['lease', 'lease_take', `FOR UPDATE USING (true) WITH CHECK (holder IN (${own}))`],
    ['lease_epochs', 'lease_epochs_add', `FOR INSERT WITH CHECK (site IN (${own}))`],
    ['publications', 'publications_add', `FOR INSERT WITH CHECK (site IN (${own}))`],
    // Who holds is for everybody: it is why one's own site may not ask.
    ...tables.map((name) => [name, `${name}_read`, 'FOR SELECT USING (true)']),
  ];
  return [
    ...tables.map((name) => `ALTER TABLE ${schema}.${name} ENABLE ROW LEVEL SECURITY`),
    ...rules.flatMap(([table, name, rule]) => [
      `DROP POLICY IF EXISTS ${name} ON ${schema}.${table}`,
      `CREATE POLICY ${name} ON ${schema}.${table} ${rule}`,
    ]),
  ];
}

export function leaseGrants(
  schema: string,
  { sites, readers }: { sites: string; readers: string },
): string[] {
  const all = tables.map((name) => `${schema}.${name}`).join(', ');
  return [
    `GRANT SELECT ON ${all} TO ${sites}, ${readers}`,
    `GRANT UPDATE (epoch, holder, holder_name, until) ON ${schema}.lease TO ${sites}`,
    `GRANT INSERT ON ${schema}.lease_epochs, ${schema}.publications TO ${sites}`,
  ];
}
