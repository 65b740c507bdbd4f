/** What Outpost does while nobody looks: cycles of steps, when the next one is due, how the last ones went. */
import { instant } from '../values.ts';
import { z } from '../zod.ts';

/** The steps of a cycle, in their order. */
export const stepNames = [
  'connectivity',
  'refresh',
  'score',
  'health',
  'forecast',
  'team',
  'housekeeping',
] as const;
export type StepName = (typeof stepNames)[number];

/**
 * `running`: not ended yet, and not waited for; `timed-out`: ended by its deadline, or never; `skipped`: not started,
 * because the same step of an earlier cycle has not ended; `interrupted`: Outpost or the user ended it.
 */
export const stepOutcomes = [
  'done',
  'nothing-to-do',
  'failed',
  'timed-out',
  'skipped',
  'running',
  'interrupted',
] as const;
export type StepOutcome = (typeof stepOutcomes)[number];

export const stepRecordSchema = z.object({
  name: z.enum(stepNames),
  outcome: z.enum(stepOutcomes),
  /** Null while it has not ended, and where it never started. */
  ms: z.number().min(0).nullable(),
  /** One sentence: what it did, or why it did not. */
  message: z.string(),
});

export type StepRecord = z.infer<typeof stepRecordSchema>;

export const cycleCauses = ['due', 'catch-up', 'user'] as const;

export const cycleSchema = z.object({
  startedAt: instant,
  /** Null while it runs, and for one that was interrupted. */
  finishedAt: instant.nullable(),
  cause: z.enum(cycleCauses),
  /** Only those that were reached. */
  steps: z.array(stepRecordSchema),
});

export type Cycle = z.infer<typeof cycleSchema>;

/** Rounds that were due and did not run by themselves; one catch-up may stand for many. */
export const missedRoundsSchema = z.object({
  /** When the first of them was due. */
  from: instant,
  count: z.int().min(1),
  /** `busy`: a cycle was still running; `asleep`: the computer slept, or its clock was set forward; `closed`: Outpost did not run. */
  reason: z.enum(['busy', 'asleep', 'closed']),
});

export type MissedRounds = z.infer<typeof missedRoundsSchema>;

export const schedulerStates = ['RUNNING', 'DEGRADED', 'PAUSED', 'STOPPED'] as const;
export type SchedulerState = (typeof schedulerStates)[number];

/** A file that a dataset is read anew from when it changes. */
export const watchedFileSchema = z.object({
  /** Absolute. */
  path: z.string(),
  /** The sheet of a workbook; null for the first one that has rows, and for other files. */
  sheet: z.string().nullable(),
});

export type WatchedFile = z.infer<typeof watchedFileSchema>;

/** Automatic forecasts of one dataset. */
export const autoForecastSchema = z.object({
  datasetId: z.string(),
  name: z.string(),
  isOn: z.boolean(),
  /** One sentence: what the next cycle does about it, and why. */
  message: z.string(),
  /** The last automatic run; null before the first. */
  last: z
    .object({
      at: instant,
      outcome: z.enum(['running', 'published', 'failed', 'interrupted']),
      message: z.string(),
    })
    .nullable(),
  /** The files it is read anew from when they change; null where none is watched. */
  watch: z
    .object({
      files: z.array(watchedFileSchema),
      readAt: instant.nullable(),
      message: z.string(),
    })
    .nullable(),
});

export type AutoForecast = z.infer<typeof autoForecastSchema>;

export const schedulerStatusSchema = z.object({
  state: z.enum(schedulerStates),
  /** Why it is degraded, paused or stopped; null while all is well. */
  reason: z.string().nullable(),
  /** Since when the user has it paused; null while it is not. */
  pausedSince: instant.nullable(),
  /** When the next cycle is due; null while none is. */
  nextAt: instant.nullable(),
  intervalMinutes: z.int(),
  /** Null where the host does not know. */
  onBattery: z.boolean().nullable(),
  /** Whether a cycle runs at this moment. */
  isCycling: z.boolean(),
  lastCycle: cycleSchema.nullable(),
  /** The last cycles, newest first, the one above included. */
  cycles: z.array(cycleSchema),
  /** Newest first. */
  missed: z.array(missedRoundsSchema),
  /** Every dataset but replays; those too where their files are watched. */
  datasets: z.array(autoForecastSchema),
});

export type SchedulerStatus = z.infer<typeof schedulerStatusSchema>;
