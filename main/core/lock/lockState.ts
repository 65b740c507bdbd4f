import { lockCauses } from '../../../shared/lock/lockSchema.ts';
import { providerIdSchema } from '../../../shared/providers/providerSchema.ts';
import { z } from '../../../shared/zod.ts';

/**
 * The lock as it follows from the journal. `epoch` grows by one at each change of holder and never goes
 * back; it is the fencing token of everything done under it.
 */
export const lockStateSchema = z.object({
  epoch: z.int().min(0),
  holder: providerIdSchema.nullable(),
  /** When the present holder, or its absence, began; null before the first change. */
  since: z.string().nullable(),
  cause: z.enum(lockCauses),
  /** Audit entry of the present state; null before the first change. */
  seq: z.int().nullable(),
  /** While a run has borrowed the lock: whom it returns to. */
  loan: z.object({ returnTo: providerIdSchema.nullable(), runId: z.string() }).nullable(),
  lastSuccessAt: z.partialRecord(providerIdSchema, z.string()),
});

export type LockState = z.infer<typeof lockStateSchema>;

export const initialLockState: LockState = {
  epoch: 0,
  holder: null,
  since: null,
  cause: 'START',
  seq: null,
  loan: null,
  lastSuccessAt: {},
};
