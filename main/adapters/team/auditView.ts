/**
 * The audit trail of every site as a view over its lines. Lines are claims: one that is no entry, whoever forged it, gives a row of
 * nulls and never an error that would keep everybody from reading. So nothing is cast that was not matched before, and the details stay
 * text, which whoever asks reads as jsonb.
 */

/** A day that there is, from the year 1000 on: casting any other one is an error. */
const DAY = [
  '[1-9][0-9]{3}-(?:0[1-9]|1[0-2])-(?:0[1-9]|1[0-9]|2[0-8])',
  '[1-9][0-9]{3}-(?:0[13-9]|1[0-2])-(?:29|30)',
  '[1-9][0-9]{3}-(?:0[13578]|1[02])-31',
  '(?:[1-9][0-9](?:0[48]|[2468][048]|[13579][26])|(?:[2468][048]|[13579][26])00)-02-29',
].join('|');
const INSTANT = `(?:${DAY})T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:[.][0-9]{1,6})?Z`;

/** Members stand in one order in every line (see `chainEntry`); the first ones can't hold what ends them. */
const HEAD = '^[{]"seq":[0-9]+,"at":"[^"\\\\]*","type":"[A-Z_]+"';
const OWNER = '"provider":(?:null|"[^"\\\\]*"),"epoch":[0-9]+';

export function auditView(schema: string): string {
  const found = (pattern: string) => `substring(e.line FROM '${pattern}')`;
  const at = found(`^[{]"seq":[0-9]+,"at":"(${INSTANT})",`);
  const epoch = found(`${HEAD},"provider":(?:null|"[^"\\\\]*"),"epoch":([0-9]{1,9}),`);
  return `CREATE VIEW ${schema}.audit AS
    SELECT e.site, e.seq, CASE WHEN ${at} IS NULL THEN NULL ELSE (${at})::timestamptz END AS at,
      ${found('^[{]"seq":[0-9]+,"at":"[^"\\\\]*","type":"([A-Z_]+)"')} AS type,
      ${found(`${HEAD},"provider":"([^"\\\\]*)"`)} AS provider,
      CASE WHEN ${epoch} IS NULL THEN NULL ELSE (${epoch})::int END AS epoch,
      ${found(`${HEAD},${OWNER},"cause":"([^"\\\\]*)"`)} AS cause,
      ${found(`${HEAD},${OWNER},"cause":"(?:[^"\\\\]|\\\\.)*","details":([{].*[}]),"prev":"sha256:[0-9a-f]{64}"`)} AS details,
      e.hash
    FROM ${schema}.entries e`;
}
