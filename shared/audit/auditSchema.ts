import { hashText, instant } from '../values.ts';
import { z } from '../zod.ts';

/** Kinds of entries of the audit trail. */
export const auditTypes = [
  'LOCK_ACQUIRED',
  'LOCK_RELEASED',
  'LOCK_PINNED',
  'LOCK_UNPINNED',
  'RUNS_HELD',
  'RUNS_RESUMED',
  'PROVIDER_FAILED',
  /** A request was refused, was repaired, and then answered: nothing counts. */
  'REQUEST_REPAIRED',
  'PROVIDER_SUCCEEDED',
  'PROVIDER_BENCHED',
  'PROVIDER_READMITTED',
  'RUN_STARTED',
  'RUN_ENDED',
  'SET_PUBLISHED',
  'FAILOVER_DISMISSED',
  /** A user set the level of a place by hand, or that ended. */
  'LEVEL_OVERRIDDEN',
  'LEVEL_OVERRIDE_ENDED',
  'FENCED',
  'DATASET_IMPORTED',
  'DATASET_IMPORT_UNDONE',
  'DATASET_REMOVED',
  'DATASET_WATCHED',
  'SCHEDULER_PAUSED',
  'SCHEDULER_RESUMED',
  'SETTING_CHANGED',
  'RECOVERED',
] as const;

export type AuditType = (typeof auditTypes)[number];

/** One entry; `hash` chains it to the entry before, so that a removed or altered one is found. */
export const auditEntrySchema = z.object({
  seq: z.int().min(1),
  at: instant,
  type: z.enum(auditTypes),
  provider: z.string().nullable(),
  epoch: z.int().min(0),
  cause: z.string(),
  details: z.record(z.string(), z.unknown()),
  hash: hashText,
});

export type AuditEntry = z.infer<typeof auditEntrySchema>;

export const auditPageSchema = z.object({
  entries: z.array(auditEntrySchema),
  verified: z.boolean().nullable(),
  broken: z.object({ segment: z.string(), seq: z.int() }).nullable(),
  quarantined: z.array(z.object({ file: z.string(), hash: hashText, recoveredAtSeq: z.int().nullable() })),
});

export type AuditPage = z.infer<typeof auditPageSchema>;
