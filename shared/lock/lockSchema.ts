import { providerIdSchema, providerStatusSchema } from '../providers/providerSchema.ts';
import { instant } from '../values.ts';
import { z } from '../zod.ts';

/** Why the present holder holds, or why nobody does. */
export const lockCauses = [
  'START', // nobody has held yet
  'RUN', // a run needed a holder
  'USER', // taken by `lock acquire`
  'SWITCH', // handed over by `lock switch`
  'PIN', // a run uses the pinned provider
  'FAILOVER', // the holder before could not serve any more
  'FAILBACK', // a provider of higher priority can serve again
  'RELEASED', // given back by the user
  'LOAN', // taken for one run by `forecast --provider`
  'LOAN_ENDED', // given back after that run
  'SETTINGS', // the holder was switched off
  'NONE_ELIGIBLE', // the holder could not serve any more, and nobody else can
  'RECOVERED', // the journal was damaged: nobody holds until it is needed
] as const;

export type LockCause = (typeof lockCauses)[number];

export const pinSchema = z.object({ id: providerIdSchema, reason: z.string(), until: instant.nullable() });
export const holdSchema = z.object({ reason: z.string() });

/** The lock as callers see it. `epoch` grows by one at each change of holder and never goes back. */
export const lockStatusSchema = z.object({
  holder: providerIdSchema.nullable(),
  epoch: z.int().min(0),
  since: instant.nullable(),
  cause: z.enum(lockCauses),
  pinned: pinSchema.nullable(),
  held: holdSchema.nullable(),
  next: providerIdSchema.nullable(),
  providers: z.array(providerStatusSchema),
});

export type LockStatus = z.infer<typeof lockStatusSchema>;

/** What a dry run of a lock command answers: the fields that would change and who serves the next run. */
export const lockDryRunSchema = z.object({
  wouldChange: z.record(z.string(), z.object({ from: z.unknown(), to: z.unknown() })),
  nextRunUses: providerIdSchema.nullable(),
  reason: z.string(),
});

export type LockDryRun = z.infer<typeof lockDryRunSchema>;

/** The present state in plain sentences, each with the audit entries that prove it. */
export const lockExplanationSchema = z.object({
  sentences: z.array(z.object({ text: z.string(), auditSeqs: z.array(z.int()) })),
});

export type LockExplanation = z.infer<typeof lockExplanationSchema>;
