/** The tables and views that people read with their own tools (docs/team-tables.md), as the first step of the schema makes them. */
import { auditView } from './auditView.ts';

/** @param schema as `schemaSteps` */
export function analystTables(schema: string): readonly string[] {
  const site = `site text NOT NULL REFERENCES ${schema}.sites (site)`;
  return [
    `CREATE TABLE ${schema}.sets (
      ${site},
      run_id text NOT NULL,
      seq bigint NOT NULL,
      dataset text NOT NULL,
      dataset_name text,
      disease text,
      kind text NOT NULL,
      provider text NOT NULL,
      model text NOT NULL,
      epoch int NOT NULL,
      as_of date NOT NULL,
      issued_at timestamptz NOT NULL,
      file text NOT NULL,
      file_hash text NOT NULL,
      forecasts int NOT NULL,
      gaps int NOT NULL,
      only_places text[],
      PRIMARY KEY (site, run_id)
    )`,
    `CREATE TABLE ${schema}.forecasts (
      ${site},
      run_id text NOT NULL,
      place text NOT NULL,
      place_name text NOT NULL,
      target text NOT NULL,
      horizon int NOT NULL,
      reference_date date NOT NULL,
      target_end_date date NOT NULL,
      risk_level text,
      levels double precision[] NOT NULL,
      quantiles double precision[] NOT NULL,
      PRIMARY KEY (site, run_id, place, target, horizon)
    )`,
    `CREATE TABLE ${schema}.imports (
      ${site},
      dataset text NOT NULL,
      seq bigint NOT NULL,
      change text NOT NULL,
      name text NOT NULL,
      disease text NOT NULL,
      frequency text NOT NULL,
      as_of date NOT NULL,
      imported_at timestamptz NOT NULL,
      content_hash text NOT NULL,
      attribution text,
      is_removed boolean NOT NULL,
      PRIMARY KEY (site, dataset, seq)
    )`,
    `CREATE TABLE ${schema}.observations (
      ${site},
      dataset text NOT NULL,
      place text NOT NULL,
      place_name text NOT NULL,
      measure text NOT NULL,
      end_date date NOT NULL,
      as_of date NOT NULL,
      seq bigint NOT NULL,
      value double precision,
      low bigint,
      high bigint,
      PRIMARY KEY (site, dataset, place, measure, end_date, as_of, seq)
    )`,
    `CREATE TABLE ${schema}.score_versions (
      ${site},
      dataset text NOT NULL,
      run_id text NOT NULL,
      version bigint NOT NULL,
      digest text NOT NULL,
      scored_as_of date,
      given_at timestamptz NOT NULL DEFAULT now(),
      PRIMARY KEY (site, dataset, run_id, version)
    )`,
    `CREATE TABLE ${schema}.score_rows (
      ${site},
      dataset text NOT NULL,
      run_id text NOT NULL,
      version bigint NOT NULL,
      source text NOT NULL,
      provider text NOT NULL,
      model text NOT NULL,
      disease text NOT NULL,
      target text NOT NULL,
      horizon int NOT NULL,
      target_end_date date NOT NULL,
      n int NOT NULL,
      wins double precision NOT NULL,
      wis double precision NOT NULL,
      no_change_wis double precision NOT NULL,
      log_wis double precision NOT NULL,
      no_change_log_wis double precision NOT NULL,
      inside50 int NOT NULL,
      of50 int NOT NULL,
      inside80 int NOT NULL,
      of80 int NOT NULL,
      inside95 int NOT NULL,
      of95 int NOT NULL,
      dispersion double precision NOT NULL,
      underprediction double precision NOT NULL,
      overprediction double precision NOT NULL,
      absolute_error double precision NOT NULL,
      bias double precision NOT NULL,
      PRIMARY KEY (site, dataset, run_id, version, source, provider, model, disease, target, horizon, target_end_date)
    )`,
    ...views(schema),
  ];
}

/** Those who ask a view see what they may see of its tables: `access.ts`. */
function views(schema: string): readonly string[] {
  return [
    // The columns of the hubs, as the hub export of a set has them.
    `CREATE VIEW ${schema}.forecast_quantiles AS
    SELECT s.provider || '-' || s.model AS model_id, f.reference_date, 'wk inc ' || f.target AS target, f.horizon,
      f.target_end_date, f.place AS location, 'quantile'::text AS output_type, q.level AS output_type_id, q.value,
      f.site, f.run_id, s.dataset, s.disease, s.kind, s.issued_at, f.place_name AS location_name
    FROM ${schema}.forecasts f
    JOIN ${schema}.sets s ON s.site = f.site AND s.run_id = f.run_id
    CROSS JOIN LATERAL unnest(f.levels, f.quantiles) AS q (level, value)`,
    `CREATE VIEW ${schema}.datasets AS
    SELECT DISTINCT ON (site, dataset) * FROM ${schema}.imports ORDER BY site, dataset, seq DESC`,
    `CREATE VIEW ${schema}.observations_now AS
    SELECT DISTINCT ON (o.site, o.dataset, o.place, o.measure, o.end_date)
      o.site, o.dataset, d.name AS dataset_name, d.disease, d.frequency, o.place, o.place_name, o.measure, o.end_date,
      o.as_of, o.value, o.low, o.high
    FROM ${schema}.observations o
    JOIN ${schema}.datasets d ON d.site = o.site AND d.dataset = o.dataset AND NOT d.is_removed
    ORDER BY o.site, o.dataset, o.place, o.measure, o.end_date, o.as_of DESC, o.seq DESC`,
    `CREATE VIEW ${schema}.scores AS
    SELECT r.*, v.scored_as_of, v.given_at
    FROM ${schema}.score_rows r
    JOIN (
      SELECT DISTINCT ON (site, dataset, run_id) site, dataset, run_id, version, scored_as_of, given_at
      FROM ${schema}.score_versions ORDER BY site, dataset, run_id, version DESC
    ) v ON v.site = r.site AND v.dataset = r.dataset AND v.run_id = r.run_id AND v.version = r.version`,
    auditView(schema),
  ];
}
