/** The methods about the machine that Outpost runs on. */
import { checkUpSchema } from '../doctor/doctorSchema.ts';
import { z } from '../zod.ts';
import { fileErrors, method } from './method.ts';

export const doctorMethods = {
  'doctor.check': method({
    summary:
      'Checks this machine: data folder, disk, clock, keys, providers, team, and what reports need. Writes and removes one small file where the data folder can be written; asks no network unless told to.',
    access: 'read',
    params: z.object({ network: z.boolean().optional() }).strict(),
    result: checkUpSchema,
    errors: [...fileErrors],
  }),
} as const;
