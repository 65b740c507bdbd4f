/** The rows of the track record: sums over the places of one forecast week, under the version in which they were given. */
import type { Clock } from '../../../ports/Clock.ts';
import type { Crypto } from '../../../ports/Crypto.ts';
import type { TableRow } from '../../../ports/TeamTables.ts';
import type { RecordRow } from '../../../scoring/record/recordRow.ts';
import type { ScoreDocument } from '../../../scoring/record/scoreDocument.ts';
import { inParts } from '../../../util/inParts.ts';

/** The scores of a set, or of a backtest: then `runId` is empty. */
export interface ScoredOne {
  dataset: string;
  runId: string;
  /** The day of the import that was the truth; null where nothing of it is scored any more. */
  scoredAsOf: string | null;
  rows: readonly RecordRow[];
  /** What the rows are known by. */
  digest: string;
}

const DIGEST_LENGTH = 16;
const HASH_PREFIX = 'sha256:'.length;
const NOTHING = 'none';

/** Sets whose scores are looked at in one go: some milliseconds. */
const AT_ONCE = 50;

/** All that is scored, and what the whole of it is known by; empty where nothing is. */
export interface ScoredAll {
  ones: readonly ScoredOne[];
  hash: string;
}

interface ScorePorts {
  crypto: Crypto;
  clock: Pick<Clock, 'breathe'>;
}

/** A document is never changed, only replaced: what follows from one is found once. */
const known = new WeakMap<object, ScoredAll>();

/** What is scored, in an order of its own; sets without scores are left out. */
export async function scoredOnes(document: ScoreDocument, ports: ScorePorts): Promise<ScoredAll> {
  const found = known.get(document) ?? (await allOf(document, ports));
  known.set(document, found);
  return found;
}

async function allOf({ sets, backtests }: ScoreDocument, { crypto, clock }: ScorePorts): Promise<ScoredAll> {
  const ofSets = Object.entries(sets).map(([runId, { datasetId, asOf, rows }]) => ({
    dataset: datasetId,
    runId,
    scoredAsOf: asOf,
    rows,
  }));
  const ofBacktests = Object.values(backtests).map(({ datasetId, rows }) => ({
    dataset: datasetId,
    runId: '',
    scoredAsOf: null,
    rows,
  }));
  const scored = [...ofSets, ...ofBacktests].filter(({ rows }) => rows.length > 0).sort(byKey);
  const ones = await inParts(scored, AT_ONCE, clock, (part) =>
    part.map((one): ScoredOne => ({ ...one, digest: digestOf(one.rows, crypto) })),
  );
  const listed = ones.map(({ dataset, runId, digest }) => [dataset, runId, digest]);
  return { ones, hash: ones.length === 0 ? '' : crypto.sha256(JSON.stringify(listed)) };
}

function digestOf(rows: readonly RecordRow[], crypto: Crypto): string {
  return crypto.sha256(JSON.stringify(rows)).slice(HASH_PREFIX, HASH_PREFIX + DIGEST_LENGTH);
}

/** What speaks no more of scores that were given once. */
export function withdrawn(dataset: string, runId: string): ScoredOne {
  return { dataset, runId, scoredAsOf: null, rows: [], digest: NOTHING };
}

export const isWithdrawn = ({ digest }: Pick<ScoredOne, 'digest'>): boolean => digest === NOTHING;

export const scoreKey = ({ dataset, runId }: Pick<ScoredOne, 'dataset' | 'runId'>): string =>
  JSON.stringify([dataset, runId]);

export function scoreVersionOf(
  { dataset, runId, digest, scoredAsOf }: ScoredOne,
  version: number,
): TableRow<'scoreVersions'> {
  return { dataset, runId, version, digest, scoredAsOf };
}

export function scoreRowsOf({ dataset, runId, rows }: ScoredOne, version: number): TableRow<'scoreRows'>[] {
  return rows.map((row) => ({
    dataset,
    runId,
    version,
    source: row.source,
    provider: row.provider,
    model: row.model,
    disease: row.disease,
    target: 'cases',
    horizon: row.horizon,
    targetEndDate: row.targetWeek,
    n: row.n,
    wins: row.wins,
    wis: row.wis,
    noChangeWis: row.twinWis,
    logWis: row.logWis,
    noChangeLogWis: row.twinLogWis,
    inside50: row.inside50.hits,
    of50: row.inside50.of,
    inside80: row.inside80.hits,
    of80: row.inside80.of,
    inside95: row.inside95.hits,
    of95: row.inside95.of,
    dispersion: row.dispersion,
    underprediction: row.under,
    overprediction: row.over,
    absoluteError: row.absoluteError,
    bias: row.bias,
  }));
}

function byKey(a: Pick<ScoredOne, 'dataset' | 'runId'>, b: Pick<ScoredOne, 'dataset' | 'runId'>): number {
  const [left, right] = [scoreKey(a), scoreKey(b)];
  return left < right ? -1 : left > right ? 1 : 0;
}
