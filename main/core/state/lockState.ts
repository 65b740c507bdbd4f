import type { ProviderId } from '../../../shared/providers/providerSchema.ts';
import { z } from '../../../shared/zod.ts';
import { newRecord, type ProviderRecord, providerRecordSchema } from './providerRecord.ts';
import { storedLockCause } from './stored/v1/failure.ts';
import { storedProviderId } from './stored/v1/values.ts';

/** The user's order that every run uses one provider. */
export const pinStateSchema = z.object({
  id: storedProviderId,
  reason: z.string(),
  /** Null: until it is unpinned. */
  until: z.string().nullable(),
  seq: z.int(),
});

/** The user's order that no run starts. */
export const holdStateSchema = z.object({ reason: z.string(), seq: z.int() });

/**
 * The lock as it follows from the journal. `epoch` grows by one at each change of holder and never goes
 * back; it is the fencing token of everything done under it.
 */
export const lockStateSchema = z.object({
  epoch: z.int().min(0),
  holder: storedProviderId.nullable(),
  /** When the present holder, or its absence, began; null before the first change. */
  since: z.string().nullable(),
  cause: storedLockCause,
  /** Audit entry of the present state; null before the first change. */
  seq: z.int().nullable(),
  /** Whether the user chose the holder: then nothing of higher priority takes over by itself. */
  isChosen: z.boolean(),
  /** While a run has borrowed the lock: whom it returns to, and whether the user had chosen that one. */
  loan: z
    .object({ returnTo: storedProviderId.nullable(), wasChosen: z.boolean(), runId: z.string() })
    .nullable(),
  pin: pinStateSchema.nullable(),
  hold: holdStateSchema.nullable(),
  records: z.partialRecord(storedProviderId, providerRecordSchema),
});

export type LockState = z.infer<typeof lockStateSchema>;

export const initialLockState: LockState = {
  epoch: 0,
  holder: null,
  since: null,
  cause: 'START',
  seq: null,
  isChosen: false,
  loan: null,
  pin: null,
  hold: null,
  records: {},
};

export function recordOf(state: LockState, id: ProviderId): ProviderRecord {
  return state.records[id] ?? newRecord;
}
