/**
 * The tables of the team's lease: one row that moves by compare-and-set, the epochs that were ever taken, and what was published under
 * them. Rules: docs/team-lease.md.
 */

/** @param schema as `schemaSteps` */
export function leaseTables(schema: string): readonly string[] {
  return [
    `CREATE TABLE ${schema}.lease (
      one int PRIMARY KEY CHECK (one = 1),
      epoch bigint NOT NULL,
      holder text,
      holder_name text NOT NULL DEFAULT '',
      until timestamptz NOT NULL
    )`,
    // The key of the epoch is what keeps two sites from ever having the same one.
    `CREATE TABLE ${schema}.lease_epochs (
      epoch bigint PRIMARY KEY,
      site text NOT NULL,
      taken_at timestamptz NOT NULL DEFAULT now(),
      UNIQUE (epoch, site)
    )`,
    `CREATE TABLE ${schema}.publications (
      epoch bigint NOT NULL,
      site text NOT NULL,
      run_id text NOT NULL,
      set_hash text NOT NULL,
      entered_at timestamptz NOT NULL DEFAULT now(),
      PRIMARY KEY (epoch, run_id, set_hash),
      FOREIGN KEY (epoch, site) REFERENCES ${schema}.lease_epochs (epoch, site)
    )`,
    `INSERT INTO ${schema}.lease (one, epoch, until) VALUES (1, 0, now())`,
  ];
}
