/** Event -> payload. A subscriber that missed some asks the matching method again. */
import { auditEntrySchema } from '../audit/auditSchema.ts';
import { healthSnapshotSchema } from '../health/healthSchema.ts';
import { lockStatusSchema } from '../lock/lockSchema.ts';
import { providerIdSchema } from '../providers/providerSchema.ts';
import { schedulerStatusSchema } from '../scheduler/schedulerSchema.ts';
import { teamStatusSchema } from '../team/teamSchema.ts';
import { z } from '../zod.ts';

export const noticeSchema = z.object({
  code: z.string(),
  severity: z.enum(['info', 'warning', 'error']),
  message: z.string(),
});

/** Something about the data folder that the user has to know, such as a restored file. */
export type Notice = z.infer<typeof noticeSchema>;

export const runProgressSchema = z.object({
  runId: z.string(),
  datasetId: z.string(),
  provider: providerIdSchema,
  /** Whether the scheduler began it. */
  isAutomatic: z.boolean(),
  phase: z.enum(['started', 'computing', 'place', 'publishing', 'published', 'failed', 'cancelled']),
  /** Places answered so far, of `total`; while computing, places whose share of that work is done. */
  done: z.int().min(0),
  total: z.int().min(0),
  place: z.string().nullable(),
  elapsedMs: z.number().min(0),
});

export type RunProgress = z.infer<typeof runProgressSchema>;

export const importProgressSchema = z.object({
  phase: z.enum(['reading', 'checking', 'saving', 'done', 'failed', 'cancelled']),
  rowsRead: z.int().min(0),
  /** Read part of all files, 0 to 1; null where the length is not known. */
  share: z.number().min(0).max(1).nullable(),
  secondsLeft: z.number().min(0).nullable(),
});

export const hindcastProgressSchema = z.object({
  /** Asked for, or the track record that a dataset starts with. */
  kind: z.enum(['hindcast', 'backtest']),
  /** Of a backtest; null for a hindcast of files. */
  datasetId: z.string().nullable(),
  phase: z.enum(['running', 'done', 'failed', 'cancelled']),
  /** Rounds, of `total`. */
  done: z.int().min(0),
  total: z.int().min(0),
});

export type HindcastProgress = z.infer<typeof hindcastProgressSchema>;

export const contractEvents = {
  'lock.changed': lockStatusSchema,
  'audit.appended': auditEntrySchema,
  'datasets.changed': z.object({ datasetId: z.string() }),
  'forecasts.published': z.object({ datasetId: z.string(), runId: z.string() }),
  /** A level was set by hand, or that ended. */
  'levels.changed': z.object({ datasetId: z.string() }),
  /** A set in which levels rose was published while nobody may have watched: one window takes its notice (`looks.takeRise`). */
  'levels.rose': z.object({ datasetId: z.string(), runId: z.string() }),
  /** The user opened a notice: the windows show the overview of this dataset. */
  'overview.wanted': z.object({ datasetId: z.string() }),
  /** Forecasts of a dataset were scored, or their scores taken away. */
  'scores.changed': z.object({ datasetId: z.string() }),
  'run.progress': runProgressSchema,
  'import.progress': importProgressSchema,
  'hindcast.progress': hindcastProgressSchema,
  'settings.changed': z.object({ key: z.string() }),
  'scheduler.changed': schedulerStatusSchema,
  'health.changed': healthSnapshotSchema,
  'team.changed': teamStatusSchema,
  notice: noticeSchema,
} as const;

export type EventName = keyof typeof contractEvents;
export type EventPayload<E extends EventName> = z.infer<(typeof contractEvents)[E]>;
