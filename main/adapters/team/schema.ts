/**
 * The tables of a team, in SQL that PostgreSQL and the engines that speak its protocol have in common. Rows are only ever added; the
 * end of each site's chain is the one row that moves, by compare-and-set. Changes of the tables are numbered steps; a database says its
 * number, and the lowest version of these steps that may still work with it.
 */
import { leaseTables } from './leaseTable.ts';

export const SCHEMA_VERSION = 1;

/** @param schema an identifier of letters, digits and underlines, so that it needs no quotes */
export function schemaSteps(schema: string): readonly (readonly string[])[] {
  return [
    [
      `CREATE TABLE ${schema}.team (
        one int PRIMARY KEY CHECK (one = 1),
        name text NOT NULL,
        version int NOT NULL,
        least_version int NOT NULL,
        made timestamptz NOT NULL DEFAULT now()
      )`,
      `CREATE TABLE ${schema}.sites (
        site text PRIMARY KEY,
        name text NOT NULL,
        login text NOT NULL DEFAULT current_user,
        entries bigint NOT NULL DEFAULT 0,
        last_seq bigint NOT NULL DEFAULT 0,
        last_hash text NOT NULL,
        last_at timestamptz,
        pushed_at timestamptz,
        files bigint NOT NULL DEFAULT 0,
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
      ...leaseTables(schema),
    ],
  ];
}
