/** What a data folder remembers of its team. It follows from no journal: leaving a team is no act of an outbreak. */
import { siteProblemSchema, teamSyncSchema } from '../../../shared/team/teamSchema.ts';
import { hashText, instant } from '../../../shared/values.ts';
import { z } from '../../../shared/zod.ts';
import type { DocumentKind } from '../ledger/keptDocuments.ts';
import { FORMAT_VERSION } from '../state/migrations/formatVersion.ts';

const knownSiteSchema = z.object({
  name: z.string(),
  /** The end of its chain as the database last gave it: it never goes back from there. */
  seqThere: z.int(),
  hashThere: hashText,
  filesThere: z.int(),
  pushedAt: instant.nullable(),
  seqHere: z.int(),
  lastAt: instant.nullable(),
  newestSet: instant.nullable(),
  notShared: z.int(),
  problem: siteProblemSchema.nullable(),
});
export type KnownSite = z.infer<typeof knownSiteSchema>;

const teamDocumentSchema = z.object({
  schemaVersion: z.literal(FORMAT_VERSION),
  membership: z
    .object({
      address: z.string(),
      team: z.string(),
      joinedAt: instant,
      keepsApart: z.boolean().default(false),
      roles: z.object({ sites: z.string(), readers: z.string() }).nullable().default(null),
    })
    .nullable(),
  /** The hash of our first entry, once there is one. */
  ours: hashText.nullable(),
  /** What was shared besides entries and forecasts when a sync last came to its end. */
  shared: z.object({ counts: z.boolean(), exchanges: z.boolean() }),
  last: teamSyncSchema.nullable(),
  lastDoneAt: instant.nullable(),
  /** The team's lease as it was last seen, by the clock of the database; null where it never was. */
  lease: z
    .object({ epoch: z.int(), site: hashText, name: z.string(), until: instant, seenAt: instant })
    .nullable(),
  /** By the hash of their first entry. */
  sites: z.record(hashText, knownSiteSchema),
});
export type TeamDocument = z.infer<typeof teamDocumentSchema>;

export const teamDocument: DocumentKind<TeamDocument> = {
  name: 'team.json',
  schema: teamDocumentSchema,
  empty: {
    schemaVersion: FORMAT_VERSION,
    membership: null,
    ours: null,
    shared: { counts: false, exchanges: false },
    last: null,
    lastDoneAt: null,
    lease: null,
    sites: {},
  },
};
