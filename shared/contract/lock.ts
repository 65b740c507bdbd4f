/** The methods about the lock. */

import { lockDryRunSchema, lockExplanationSchema, lockStatusSchema } from '../lock/lockSchema.ts';
import { providerIdSchema } from '../providers/providerSchema.ts';
import { instant, plainDate } from '../values.ts';
import { z } from '../zod.ts';
import { method, nothing, writeErrors } from './method.ts';

/** Why a person overrides what the rules would do: kept with the override. */
const reason = z.string().trim().min(1).max(200);
const lockAnswer = z.union([lockStatusSchema, lockDryRunSchema]);

export const lockMethods = {
  'lock.status': method({
    summary: 'Who holds the lock, since when and why, and who would be next.',
    access: 'read',
    params: nothing,
    result: lockStatusSchema,
    errors: [],
  }),
  'lock.acquire': method({
    summary: 'Takes the lock for a provider when nobody holds it.',
    access: 'write',
    params: z.object({ id: providerIdSchema, dryRun: z.boolean().optional() }).strict(),
    result: lockAnswer,
    errors: ['LOCK_HELD', 'NOT_ELIGIBLE', 'PINNED', ...writeErrors],
  }),
  'lock.release': method({
    summary: 'Gives the lock back; nobody holds until the next run.',
    access: 'write',
    params: z.object({ dryRun: z.boolean().optional() }).strict(),
    result: lockAnswer,
    errors: ['NOT_HELD', ...writeErrors],
  }),
  'lock.switch': method({
    summary: 'Hands the lock over now; a run in progress is fenced and repeated by the new holder.',
    access: 'write',
    params: z.object({ id: providerIdSchema, reason, dryRun: z.boolean().optional() }).strict(),
    result: lockAnswer,
    errors: ['NOT_ELIGIBLE', 'PINNED', ...writeErrors],
  }),
  'lock.pin': method({
    summary: 'From the next run on, every run uses this provider until the time given (7 days without one).',
    access: 'write',
    params: z
      .object({
        id: providerIdSchema,
        reason,
        until: z.union([instant, plainDate, z.literal('never')]).optional(),
        dryRun: z.boolean().optional(),
      })
      .strict(),
    result: lockAnswer,
    errors: [...writeErrors],
  }),
  'lock.unpin': method({
    summary: 'Ends the pin; the order of priority decides again before the next run.',
    access: 'write',
    params: z.object({ dryRun: z.boolean().optional() }).strict(),
    result: lockAnswer,
    errors: [...writeErrors],
  }),
  'lock.hold': method({
    summary: 'Lets no new run start; one in progress ends as it began.',
    access: 'write',
    params: z.object({ reason, dryRun: z.boolean().optional() }).strict(),
    result: lockAnswer,
    errors: [...writeErrors],
  }),
  'lock.resume': method({
    summary: 'Lets runs start again.',
    access: 'write',
    params: z.object({ dryRun: z.boolean().optional() }).strict(),
    result: lockAnswer,
    errors: [...writeErrors],
  }),
  'lock.readmit': method({
    summary: 'Ends the bench of a provider and its count of failures in a row.',
    access: 'write',
    params: z.object({ id: providerIdSchema, reason, dryRun: z.boolean().optional() }).strict(),
    result: lockAnswer,
    errors: ['NOT_BENCHED', ...writeErrors],
  }),
  'lock.tryLoan': method({
    summary:
      'What `forecasts.run` with a provider would be now: whom the lock is borrowed from and goes back to, or the refusal; changes nothing.',
    access: 'read',
    params: z.object({ id: providerIdSchema }).strict(),
    result: lockDryRunSchema,
    errors: ['HELD', 'PINNED', 'NOT_ELIGIBLE', 'PINNED_UNAVAILABLE'],
  }),
  'lock.explain': method({
    summary: 'Why the lock is as it is, in plain sentences with audit numbers.',
    access: 'read',
    params: nothing,
    result: lockExplanationSchema,
    errors: [],
  }),
};
