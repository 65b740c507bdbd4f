/** The methods about a team: many data folders whose journals meet in one database. */
import type { ErrorCode } from '../errors/errorCodes.ts';
import {
  conflictChoiceSchema,
  conflictSidesSchema,
  conflictsPageSchema,
  conflictWeekSchema,
  MOST_CONFLICTS,
} from '../team/conflictSchema.ts';
import { scoreTotalSchema, siteRecordSchema } from '../team/siteRecordSchema.ts';
import { teamStatusSchema } from '../team/teamSchema.ts';
import { z } from '../zod.ts';
import { fileErrors, method, nothing, writeErrors } from './method.ts';

const serverErrors = [
  'BAD_ADDRESS',
  'TEAM_UNREACHABLE',
  'OFFLINE',
  'TEAM_REFUSED',
  'NO_TEAM_THERE',
  'NEWER_VERSION',
  'TEAM_CONFLICT',
] as const satisfies readonly ErrorCode[];

export const teamMethods = {
  'team.status': method({
    summary:
      'Which team this data folder is in, what came of the last sync, and who is behind; asks no server.',
    access: 'read',
    params: nothing,
    result: teamStatusSchema,
    errors: [],
  }),
  'team.join': method({
    summary:
      'Joins the team of a database, or begins one there, and keeps its password; the first sync is another call.',
    access: 'write',
    params: z
      .object({
        /** Without a password. */
        address: z.string().min(1).max(2_000),
        password: z.string().min(1).max(500).optional(),
        /** Accepts that the password is kept as plain text where the system has no key store. */
        plainText: z.boolean().optional(),
        /** Begins a team, and names it, where the database has none. */
        create: z
          .object({ name: z.string().trim().min(1).max(200) })
          .strict()
          .optional(),
      })
      .strict(),
    result: teamStatusSchema,
    errors: ['IN_A_TEAM', 'NO_KEY_STORE', ...serverErrors, ...writeErrors],
  }),
  'team.leave': method({
    summary: 'Leaves the team and forgets its password. What was given stays there, what came stays here.',
    access: 'write',
    params: nothing,
    result: teamStatusSchema,
    errors: ['NOT_IN_TEAM', ...writeErrors],
  }),
  'team.sync': method({
    summary:
      'Gives what is new here and takes what is new there; answers when it has ended. Joins one that runs already.',
    access: 'write',
    params: nothing,
    result: teamStatusSchema,
    errors: ['NOT_IN_TEAM', 'CANCELLED', ...serverErrors, ...writeErrors],
  }),
  'team.conflicts': method({
    summary:
      'Where other sites of the team say other counts than we do of the same disease, place and weeks, side by side; never merged.',
    access: 'read',
    params: conflictChoiceSchema
      .extend({
        offset: z.int().min(0).optional(),
        limit: z.int().min(0).max(MOST_CONFLICTS).optional(),
      })
      .strict(),
    result: conflictsPageSchema,
    errors: ['CANCELLED', ...fileErrors],
  }),
  'team.conflictWeeks': method({
    summary: 'The weeks of one of these conflicts: our count and theirs of each week that both cover.',
    access: 'read',
    params: conflictSidesSchema,
    result: z.object({ weeks: z.array(conflictWeekSchema) }),
    errors: ['CANCELLED', 'NOT_IN_TEAM', 'UNKNOWN_SITE', 'UNKNOWN_DATASET', ...fileErrors],
  }),
  'team.records': method({
    summary:
      'What the forecasts of each site of the team came to, scored here from what it published and counted; never what it says itself.',
    access: 'read',
    params: nothing,
    result: z.object({
      /** Whether confidence stands on all of them. */
      pooled: z.boolean(),
      /** Ours first, the others by name. */
      sites: z.array(siteRecordSchema),
      /** What confidence stands on, where that is the record of all sites: forecasts that several made alike count once. */
      together: z.array(scoreTotalSchema),
      damaged: z.array(z.string()),
    }),
    errors: ['CANCELLED', ...fileErrors],
  }),
  'team.stop': method({
    summary: 'Stops a sync; what came and went until then stays, and the next one goes on there.',
    access: 'write',
    params: nothing,
    result: z.object({ stopped: z.boolean() }),
    errors: [],
  }),
} as const;
