/** What the scheduler remembers over restarts: when it is due, how its cycles went, and what it did for each dataset. */
import { z } from '../../../shared/zod.ts';
import type { DocumentKind } from '../ledger/keptDocuments.ts';
import { FORMAT_VERSION } from '../state/migrations/formatVersion.ts';
import { storedCycle, storedMissedRounds } from '../state/stored/v1/documents.ts';
import { storedInstant } from '../state/stored/v1/values.ts';

const autoRunSchema = z.object({
  at: storedInstant,
  /** The change that it was made for: the data, and the week of the day it ran on. */
  contentHash: z.string(),
  week: z.string(),
  outcome: z.enum(['running', 'published', 'failed', 'interrupted']),
  message: z.string(),
  /** How often a run for this change was cut off before it came to an end. */
  interruptions: z.int().min(0),
});

export type AutoRun = z.infer<typeof autoRunSchema>;

/** A watched file as it was when it was last judged. */
const fileMarkSchema = z.object({ modifiedMs: z.number(), size: z.int(), sheet: z.string().nullable() });

const watchMarkSchema = z.object({
  /** By path; empty before the first reading. */
  files: z.record(z.string(), fileMarkSchema),
  at: storedInstant,
  /** The content of the dataset at that time: what could not be used is judged anew once a person imported something. */
  contentHash: z.string(),
  /** Whether they could be used as they were then: those that could not wait for their next change. */
  isUsable: z.boolean(),
  message: z.string(),
  /** Why they could not be had the last time, or their counts not be stored; null where they could. */
  trouble: z.string().nullable(),
});

export type FileMark = z.infer<typeof fileMarkSchema>;
export type WatchMark = z.infer<typeof watchMarkSchema>;

const schedulerDocumentSchema = z.object({
  schemaVersion: z.literal(FORMAT_VERSION),
  /** When the next cycle is due; null before the first plan, and while paused. */
  nextAt: storedInstant.nullable(),
  /** The interval that `nextAt` was planned with. */
  intervalMinutes: z.int().nullable(),
  /** Newest first. */
  cycles: z.array(storedCycle),
  missed: z.array(storedMissedRounds),
  /** By dataset. */
  autoRuns: z.record(z.string(), autoRunSchema),
  watched: z.record(z.string(), watchMarkSchema),
  /** When the whole audit trail was last checked. */
  verifiedAt: storedInstant.nullable(),
});

export type SchedulerDocument = z.infer<typeof schedulerDocumentSchema>;

export const schedulerDocument: DocumentKind<SchedulerDocument> = {
  name: 'scheduler.json',
  schema: schedulerDocumentSchema,
  empty: {
    schemaVersion: FORMAT_VERSION,
    nextAt: null,
    intervalMinutes: null,
    cycles: [],
    missed: [],
    autoRuns: {},
    watched: {},
    verifiedAt: null,
  },
};

/** Cycles and missed rounds that are remembered. */
export const REMEMBERED_CYCLES = 24;
