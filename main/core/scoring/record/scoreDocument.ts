/** The track record on disk. It follows from published sets and imported counts, and is made anew where it is missing. */
import { z } from '../../../../shared/zod.ts';
import type { DocumentKind } from '../../ledger/keptDocuments.ts';
import { FORMAT_VERSION } from '../../state/migrations/formatVersion.ts';
import { storedRecordRow } from '../../state/stored/v1/documents.ts';
import { storedDate } from '../../state/stored/v1/values.ts';

/** Goes up when scores are computed in another way: then all of them are made anew. */
export const SCORE_METHOD = 1;

/** What the scores of a set, or of a backtest, were made with. */
const scoredSchema = z.object({
  datasetId: z.string(),
  /** The content of the import that was the truth. */
  contentHash: z.string(),
  rows: z.array(storedRecordRow),
});

const scoredSetSchema = scoredSchema.extend({
  /** The day of that import, and the last day of the last week that was forecast. */
  asOf: storedDate,
  lastTargetWeek: storedDate,
});

const scoredBacktestSchema = scoredSchema.extend({
  /** Name and version of the model that forecast. */
  model: z.string(),
  /** How many of the newest weeks it forecast from, of `of`: large datasets have fewer. */
  origins: z.int().min(0),
  of: z.int().min(0),
});

const scoreDocumentSchema = z.object({
  schemaVersion: z.literal(FORMAT_VERSION),
  method: z.int(),
  /** By run. */
  sets: z.record(z.string(), scoredSetSchema),
  /** By dataset. */
  backtests: z.record(z.string(), scoredBacktestSchema),
});

export type ScoreDocument = z.infer<typeof scoreDocumentSchema>;
export type ScoredSet = z.infer<typeof scoredSetSchema>;
export type ScoredBacktest = z.infer<typeof scoredBacktestSchema>;

export const scoreDocument: DocumentKind<ScoreDocument> = {
  name: 'scores.json',
  schema: scoreDocumentSchema,
  empty: { schemaVersion: FORMAT_VERSION, method: SCORE_METHOD, sets: {}, backtests: {} },
};
