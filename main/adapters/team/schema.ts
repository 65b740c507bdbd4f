/**
 * The tables of a team, in SQL that PostgreSQL and the engines that speak its protocol have in common. Rows are only ever added; the
 * end of each site's chain is the one row that moves, by compare-and-set. Changes of the tables are numbered steps; a database says its
 * number, and the lowest version of these steps that may still work with it.
 */
import { analystTables } from './analystTables.ts';
import { leaseTables } from './leaseTable.ts';

/** What brings the tables from one version to the next. A step that others may have made is never changed. */
export interface SchemaStep {
  statements: readonly string[];
  /** The lowest version that works with the tables as they are after it: an Outpost that knows fewer steps is refused. */
  least: number;
}

/** @param schema an identifier of letters, digits and underlines, so that it needs no quotes */
export function schemaSteps(schema: string): readonly SchemaStep[] {
  return [{ statements: firstStep(schema), least: 1 }];
}

function firstStep(schema: string): readonly string[] {
  return [
    `CREATE TABLE ${schema}.team (
      one int PRIMARY KEY CHECK (one = 1),
      name text NOT NULL,
      version int NOT NULL,
      least_version int NOT NULL,
      keeps_apart boolean NOT NULL DEFAULT false,
      sites_role text,
      readers_role text,
      made timestamptz NOT NULL DEFAULT now()
    )`,
    `CREATE TABLE ${schema}.sites (
      site text PRIMARY KEY,
      name text NOT NULL,
      login text NOT NULL DEFAULT current_user,
      visibility text NOT NULL DEFAULT 'team' CHECK (visibility IN ('team', 'centre')),
      entries bigint NOT NULL DEFAULT 0,
      last_seq bigint NOT NULL DEFAULT 0,
      last_hash text NOT NULL,
      last_at timestamptz,
      pushed_at timestamptz,
      files bigint NOT NULL DEFAULT 0,
      tables_seq bigint NOT NULL DEFAULT 0,
      tables_part bigint NOT NULL DEFAULT 0,
      counts_seq bigint NOT NULL DEFAULT 0,
      counts_part bigint NOT NULL DEFAULT 0,
      scores_version bigint NOT NULL DEFAULT 0,
      scores_hash text NOT NULL DEFAULT '',
      joined_at timestamptz NOT NULL DEFAULT now()
    )`,
    `CREATE TABLE ${schema}.entries (
      site text NOT NULL REFERENCES ${schema}.sites (site),
      seq bigint NOT NULL,
      hash text NOT NULL,
      line text NOT NULL,
      PRIMARY KEY (site, seq)
    )`,
    `CREATE TABLE ${schema}.file_parts (
      site text NOT NULL REFERENCES ${schema}.sites (site),
      hash text NOT NULL,
      part int NOT NULL,
      parts int NOT NULL,
      bytes bytea NOT NULL,
      PRIMARY KEY (site, hash, part)
    )`,
    ...analystTables(schema),
    ...leaseTables(schema),
  ];
}

/** How many steps this Outpost knows. */
export const SCHEMA_VERSION = schemaSteps('any').length;
