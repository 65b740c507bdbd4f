/** The entries of the journal: what each kind carries. State is what they add up to, and nothing else. */
import type { AuditType } from '../../../shared/audit/auditSchema.ts';
import type { LockCause } from '../../../shared/lock/lockSchema.ts';
import { z } from '../../../shared/zod.ts';
import { levelOverrideStateSchema } from './levelOverrides.ts';
import { holdStateSchema, pinStateSchema } from './lockState.ts';
import { benchSchema, providerRecordSchema } from './providerRecord.ts';
import { storedDataset, storedMapping } from './stored/v1/dataset.ts';
import { storedFailure } from './stored/v1/failure.ts';
import { storedRiskLevel } from './stored/v1/forecast.ts';
import { storedDate, storedInstant, storedProviderId } from './stored/v1/values.ts';

const placeNamed = z.object({ code: z.string(), name: z.string() });

const file = z.object({ file: z.string(), fileHash: z.string() });

/** What the user stated about files of a shape (see `shapeOf`). */
export const rememberedMappingSchema = z.object({
  shape: z.string(),
  stated: storedMapping,
});
export type RememberedMapping = z.infer<typeof rememberedMappingSchema>;

/** One import of a dataset: its summary with no snapshot but its own, and the file that holds its series. */
export const storedSnapshotSchema = file.extend({
  dataset: storedDataset,
  /** Mappings that the user stated for its files. */
  remembered: z.array(rememberedMappingSchema).optional(),
});
export type StoredSnapshot = z.infer<typeof storedSnapshotSchema>;

/** The index row of a stored dataset: its last import, those before it, and those that were taken back. */
export const datasetRowSchema = storedSnapshotSchema.extend({
  isRemoved: z.boolean(),
  /** Oldest first. */
  earlier: z.array(storedSnapshotSchema),
  takenBack: z.array(storedSnapshotSchema),
});
export type DatasetRow = z.infer<typeof datasetRowSchema>;

/** The index row of a published set. */
export const setRowSchema = file.extend({
  /** Its quantiles and no-change twins; absent for sets of version 1, whose one file holds everything. */
  quantiles: file.optional(),
  runId: z.string(),
  datasetId: z.string(),
  /** The content of the snapshot that it was made from. */
  contentHash: z.string(),
  kind: z.enum(['forecast', 'hindcast']),
  provider: storedProviderId,
  model: z.string(),
  epoch: z.int(),
  asOf: storedDate,
  issuedAt: storedInstant,
  forecasts: z.int(),
  gaps: z.int(),
  /** Codes of the places that it was asked for; absent where it speaks of the whole dataset. */
  onlyPlaces: z.array(z.string()).min(1).optional(),
  /** Whom the button had named, and why it did not answer; only where somebody else did. */
  instead: z.object({ asked: storedProviderId, reason: z.string().nullable() }).optional(),
  /** The user has put the alert about `instead` away. */
  isInsteadDismissed: z.literal(true).optional(),
});
export type SetRow = z.infer<typeof setRowSchema>;

/** A file by its absolute path; the sheet of a workbook, null for the first one with rows. */
const watchedFile = z.object({ path: z.string(), sheet: z.string().nullable() });

/** The files that each watched dataset is read anew from when they change. */
export const watchesSchema = z.record(z.string(), z.array(watchedFile).min(1));

/** Since when no cycle starts by itself, and why; null while they do. */
export const pauseSchema = z
  .object({ reason: z.string().nullable(), since: z.string(), seq: z.int() })
  .nullable();

/**
 * What lost entries had added up to, as the snapshot knew it. It stands in the recovery, so that the
 * journal alone gives the state again. The holder is not restored: after a loss nobody holds.
 */
export const restoredSchema = z.object({
  datasets: z.array(datasetRowSchema),
  sets: z.array(setRowSchema),
  settings: z.record(z.string(), z.unknown()),
  openRun: z.object({ runId: z.string(), seq: z.int() }).nullable(),
  pin: pinStateSchema.nullable(),
  hold: holdStateSchema.nullable(),
  records: z.partialRecord(storedProviderId, providerRecordSchema),
  watches: watchesSchema,
  pause: pauseSchema,
  /** Absent from recoveries of earlier versions, which knew none. */
  levelOverrides: z.array(levelOverrideStateSchema).optional(),
});
export type RestoredState = z.infer<typeof restoredSchema>;

/** Details per type of entry, checked when the journal is read back. */
export const detailSchemas = {
  LOCK_ACQUIRED: z.object({
    from: storedProviderId.nullable(),
    runId: z.string().optional(),
    returnTo: storedProviderId.nullable().optional(),
    reason: z.string().optional(),
  }),
  LOCK_RELEASED: z.object({ from: storedProviderId, runId: z.string().optional() }),
  LOCK_PINNED: z.object({ reason: z.string(), until: storedInstant.nullable() }),
  LOCK_UNPINNED: z.object({}),
  RUNS_HELD: z.object({ reason: z.string() }),
  RUNS_RESUMED: z.object({}),
  PROVIDER_FAILED: storedFailure.extend({
    /** Null where probes confirmed outside a run what one had found. */
    runId: z.string().nullable(),
    /** Failures in a row with this one, or null where it is not counted. */
    consecutive: z.int().min(0).nullable(),
    total: z.int().min(0),
  }),
  REQUEST_REPAIRED: storedFailure.extend({ runId: z.string() }),
  PROVIDER_SUCCEEDED: z.object({ runId: z.string() }),
  PROVIDER_BENCHED: benchSchema
    .omit({ since: true, seq: true })
    .extend({ /** Null for the whole provider. */ model: z.string().nullable() }),
  PROVIDER_READMITTED: z.object({ reason: z.string() }),
  RUN_STARTED: z.object({
    runId: z.string(),
    datasetId: z.string(),
    asOf: storedDate,
    places: z.int(),
    host: z.string(),
  }),
  RUN_ENDED: z.object({
    runId: z.string(),
    outcome: z.enum(['published', 'failed', 'cancelled', 'fenced', 'interrupted']),
    message: z.string().nullable(),
    /** Tokens that its answers took, where the provider counts them. */
    tokens: z.int().min(1).optional(),
  }),
  SET_PUBLISHED: setRowSchema,
  /** The alerts of this run and of earlier ones of its dataset. */
  FAILOVER_DISMISSED: z.object({ runId: z.string(), datasetId: z.string() }),
  LEVEL_OVERRIDDEN: z.object({
    datasetId: z.string(),
    location: placeNamed,
    /** The set whose level was overridden. */
    runId: z.string(),
    computed: storedRiskLevel,
    /** What was shown before, and what is shown from now on. */
    before: storedRiskLevel,
    after: storedRiskLevel,
    reason: z.string(),
    by: z.string(),
    until: storedInstant,
  }),
  LEVEL_OVERRIDE_ENDED: z.object({
    datasetId: z.string(),
    location: placeNamed,
    before: storedRiskLevel,
    /** The computed level, which is shown again; null where no set speaks of the place, or its file can't be read. */
    after: storedRiskLevel.nullable(),
    /** Null where its time was over, or the user gave none. */
    reason: z.string().nullable(),
    by: z.string().nullable(),
    /** The entry by which the level was set. */
    overrideSeq: z.int(),
  }),
  FENCED: z.object({ runId: z.string(), requestEpoch: z.int() }),
  DATASET_IMPORTED: storedSnapshotSchema,
  DATASET_IMPORT_UNDONE: z.object({ datasetId: z.string(), contentHash: z.string() }),
  DATASET_REMOVED: z.object({ datasetId: z.string(), isRemoved: z.boolean() }),
  /** Without files it is watched no more. */
  DATASET_WATCHED: z.object({ datasetId: z.string(), files: z.array(watchedFile) }),
  SCHEDULER_PAUSED: z.object({ reason: z.string().nullable() }),
  SCHEDULER_RESUMED: z.object({}),
  SETTING_CHANGED: z.object({ key: z.string(), value: z.unknown() }),
  RECOVERED: z.object({
    what: z.string(),
    quarantined: z.array(z.object({ file: z.string(), hash: z.string() })),
    /** Audit numbers that are gone, when the journal itself was damaged. */
    lost: z.object({ from: z.int(), to: z.int() }).nullable(),
    restored: restoredSchema.nullable(),
  }),
} as const satisfies Record<AuditType, z.ZodType>;

export type EntryDetails = { [T in AuditType]: z.infer<(typeof detailSchemas)[T]> };

/** An entry before it has a number, a time and a hash. */
export type EntryDraft = {
  [T in AuditType]: {
    type: T;
    provider: string | null;
    /** The epoch after this entry. */
    epoch: number;
    cause: LockCause | string;
    details: EntryDetails[T];
  };
}[AuditType];

/** A durable entry, with its details typed by its kind. */
export type Entry = EntryDraft & { seq: number; at: string; hash: string };
