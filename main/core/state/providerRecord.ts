/** What is remembered of one provider: its failures, its bench, and what follows from the next failure or success. */
import type { BenchCause } from '../../../shared/providers/providerSchema.ts';
import { z } from '../../../shared/zod.ts';
import { storedBenchCause, storedOwnFault } from './stored/v1/failure.ts';

export const benchSchema = z.object({
  cause: storedBenchCause,
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

const currentRecordSchema = z.object({
  consecutive: z.int().min(0),
  total: z.int().min(0),
  lastSuccessAt: z.string().nullable(),
  lastFailureAt: z.string().nullable(),
  /** One for each cause at most: each has its own end. */
  benches: z.array(benchSchema),
  /** Models that are benched by a spent quota of their own, with the end of it. */
  benchedModels: z.record(z.string(), benchSchema),
  /** Benches for failures since the last success: each one is twice as long as the one before. */
  timesBenched: z.int().min(0),
  /** Real requests did not reach it since the last success. */
  wasDown: z.boolean(),
  /** The last request that it refused for a reason of ours; null once a set of it is published. It counts for nothing. */
  ownFault: storedOwnFault.nullable().default(null),
});

/** Earlier versions kept one bench for all causes. */
export const providerRecordSchema = z.preprocess((json) => {
  if (typeof json !== 'object' || json === null || !('bench' in json)) return json;
  const { bench, ...rest } = json;
  return { ...rest, benches: bench === null ? [] : [bench] };
}, currentRecordSchema);

export type ProviderRecord = z.infer<typeof providerRecordSchema>;

export const newRecord: ProviderRecord = {
  consecutive: 0,
  total: 0,
  lastSuccessAt: null,
  lastFailureAt: null,
  benches: [],
  benchedModels: {},
  timesBenched: 0,
  wasDown: false,
  ownFault: null,
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
 * @param present of the same cause, as it still runs; null when none does
 * @returns the later end; of a refused key the newest one is remembered
 */
export function outward<T extends BenchEnd>(present: BenchEnd | null, next: T): T {
  if (present === null || endsLater(next, present)) return next;
  const { until, lengthMs } = present;
  return { ...next, until, lengthMs };
}

function endsLater(one: Pick<Bench, 'until'>, other: Pick<Bench, 'until'>): boolean {
  return one.until === null || (other.until !== null && one.until > other.until);
}

export function benchFor(record: ProviderRecord, cause: BenchCause): Bench | null {
  return record.benches.find((bench) => bench.cause === cause) ?? null;
}

/** @returns the bench that ends last: until then nothing else counts; null where there is none */
export function lastBench(benches: readonly Bench[]): Bench | null {
  return benches.reduce<Bench | null>(
    (last, bench) => (last === null || endsLater(bench, last) ? bench : last),
    null,
  );
}

/** @returns whether a bench for this cause stops a pinned provider too */
export function isBarring(cause: BenchCause): boolean {
  return cause === 'QUOTA' || cause === 'AUTH';
}

export function afterBench(record: ProviderRecord, bench: Bench): ProviderRecord {
  const isForFailures = bench.cause === 'FAILURES' || bench.cause === 'DOWN';
  return {
    ...record,
    benches: [...record.benches.filter(({ cause }) => cause !== bench.cause), bench],
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
  return { ...record, benches: [], benchedModels: {}, consecutive: 0, timesBenched: 0, wasDown: false };
}
