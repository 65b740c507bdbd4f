/** What is remembered of one provider: its failures, its bench, and what follows from the next failure or success. */
import { type BenchCause, benchCauses } from '../../../shared/providers/providerSchema.ts';
import { z } from '../../../shared/zod.ts';

export const benchSchema = z.object({
  cause: z.enum(benchCauses),
  since: z.string(),
  /** Null: until a new key for AUTH, or until the user readmits it. */
  until: z.string().nullable(),
  /** Its length from the start: after a restart it never lasts longer than this. */
  lengthMs: z.number().nullable(),
  reason: z.string(),
  /** The audit entry that began it. */
  seq: z.int(),
  /** For AUTH: what the key looked like that was refused; another one ends the bench. */
  keyMark: z.string().nullable(),
});

export type Bench = z.infer<typeof benchSchema>;

export const providerRecordSchema = z.object({
  consecutive: z.int().min(0),
  total: z.int().min(0),
  lastSuccessAt: z.string().nullable(),
  lastFailureAt: z.string().nullable(),
  bench: benchSchema.nullable(),
  /** Models that are benched by a spent quota of their own, with the end of it. */
  benchedModels: z.record(z.string(), benchSchema),
  /** Benches for failures since the last success: each one is twice as long as the one before. */
  timesBenched: z.int().min(0),
  /** Real requests did not reach it since the last success. */
  wasDown: z.boolean(),
});

export type ProviderRecord = z.infer<typeof providerRecordSchema>;

export const newRecord: ProviderRecord = {
  consecutive: 0,
  total: 0,
  lastSuccessAt: null,
  lastFailureAt: null,
  bench: null,
  benchedModels: {},
  timesBenched: 0,
  wasDown: false,
};

export function afterSuccess(record: ProviderRecord, at: string): ProviderRecord {
  return { ...record, consecutive: 0, timesBenched: 0, wasDown: false, lastSuccessAt: at };
}

export function afterFailure(
  record: ProviderRecord,
  at: string,
  consecutive: number,
  isDown: boolean,
): ProviderRecord {
  return {
    ...record,
    consecutive,
    total: record.total + 1,
    lastFailureAt: at,
    wasDown: record.wasDown || isDown,
  };
}

type BenchEnd = Pick<Bench, 'cause' | 'until' | 'lengthMs' | 'keyMark'>;

/**
 * Answers and probes only move a bench outward.
 * @param present as it still runs, null when none does
 * @returns the later end; a spent quota or a refused key stays the cause, since it also stops a pinned provider
 */
export function outward<T extends BenchEnd>(present: BenchEnd | null, next: T): T {
  if (present === null) return next;
  const isLonger = next.until === null || (present.until !== null && next.until > present.until);
  const { until, lengthMs } = isLonger ? next : present;
  const { cause, keyMark } = isBarring(present.cause) && !isBarring(next.cause) ? present : next;
  return { ...next, until, lengthMs, cause, keyMark };
}

/** @returns whether a bench for this cause stops a pinned provider too */
export function isBarring(cause: BenchCause): boolean {
  return cause === 'QUOTA' || cause === 'AUTH';
}

export function afterBench(record: ProviderRecord, bench: Bench): ProviderRecord {
  const isForFailures = bench.cause === 'FAILURES' || bench.cause === 'DOWN';
  return {
    ...record,
    bench,
    timesBenched: record.timesBenched + (isForFailures ? 1 : 0),
  };
}

export function afterModelBench(record: ProviderRecord, model: string, bench: Bench): ProviderRecord {
  return { ...record, benchedModels: { ...record.benchedModels, [model]: bench } };
}

/** @returns whether the next failure counts as all of them: the first call after a bench for failures is a trial */
export function isOnTrial(record: ProviderRecord): boolean {
  return record.timesBenched > 0;
}

export function afterReadmission(record: ProviderRecord): ProviderRecord {
  return { ...record, bench: null, benchedModels: {}, consecutive: 0, timesBenched: 0, wasDown: false };
}
