/** A team as screens and commands show it: whose database, which sites, what came of the last sync. */
import { hashText, instant } from '../values.ts';
import { z } from '../zod.ts';

/**
 * Why what a site gave is refused. `OTHER_SITE`: its first entry is not the one that its number names; `BROKEN_CHAIN`: an entry is
 * altered, left out or put in; `FORKED`: it differs from what came before; `WENT_BACK`: it ends before what was seen of it; `BAD_FILE`:
 * a file is not the one that an entry names; `NEWER`: a newer Outpost wrote it; `DAMAGED_HERE`: the copy in this data folder was damaged.
 */
export const siteProblems = [
  'OTHER_SITE',
  'BROKEN_CHAIN',
  'FORKED',
  'WENT_BACK',
  'BAD_FILE',
  'NEWER',
  'DAMAGED_HERE',
] as const;
export type SiteProblemKind = (typeof siteProblems)[number];
export const siteProblemSchema = z.object({
  kind: z.enum(siteProblems),
  /** The entry where it begins; null where that is not known. */
  seq: z.int().nullable(),
  file: z.string().nullable(),
  at: instant,
});
export type SiteProblem = z.infer<typeof siteProblemSchema>;

export const teamSiteSchema = z.object({
  /** The hash of its first entry. */
  site: hashText,
  id: z.string(),
  /** What it calls itself: a claim. */
  name: z.string(),
  isOurs: z.boolean(),
  /** The last entry that is verified here, and the last that the database has. */
  seqHere: z.int(),
  seqThere: z.int(),
  /** When its last entry was made, by its own clock; null before the first. */
  lastAt: instant.nullable(),
  /** When it gave something last, by the clock of the database. */
  pushedAt: instant.nullable(),
  newestSet: instant.nullable(),
  /** Files that its entries name and that it does not share. */
  notShared: z.int(),
  problem: siteProblemSchema.nullable(),
});
export type TeamSite = z.infer<typeof teamSiteSchema>;

/** Entries, files and bytes that went one way. */
export const teamTrafficSchema = z.object({ entries: z.int(), files: z.int(), bytes: z.int() });
export type TeamTraffic = z.infer<typeof teamTrafficSchema>;

export const teamSyncSchema = z.object({
  at: instant,
  outcome: z.enum(['done', 'failed', 'stopped']),
  /** Why it failed; null for one that did not. */
  failure: z.object({ code: z.string(), message: z.string() }).nullable(),
  sent: teamTrafficSchema,
  received: teamTrafficSchema,
});
export type TeamSync = z.infer<typeof teamSyncSchema>;

export const teamProgressSchema = z.object({
  phase: z.enum(['connecting', 'waiting', 'sending', 'receiving']),
  /** Whose entries come; null while ours go. */
  site: z.string().nullable(),
  done: z.int(),
  total: z.int(),
});
export type TeamProgress = z.infer<typeof teamProgressSchema>;

/** The lease by which one site at a time may ask providers outside its network: as it was last seen, by the clock of the database. */
export const teamLeaseSchema = z.object({
  /** Grows by one whenever a site takes it. */
  epoch: z.int(),
  /** Who had it last. */
  site: hashText,
  id: z.string(),
  /** What that site calls itself: a claim. */
  name: z.string(),
  isOurs: z.boolean(),
  /** Nobody had it where that is not after `seenAt`. */
  until: instant,
  seenAt: instant,
});
export type TeamLeaseSeen = z.infer<typeof teamLeaseSchema>;

export const teamStatusSchema = z.object({
  /** Null where this data folder is in no team. */
  membership: z
    .object({
      address: z.string(),
      team: z.string(),
      joinedAt: instant,
      /** Whether a password is kept for it. */
      hasPassword: z.boolean(),
      /** Whether the database lets each login write its own sites alone, and read what it may. */
      keepsApart: z.boolean(),
      /** The group roles for logins of sites and of those who only read; null where the database has none. */
      roles: z.object({ sites: z.string(), readers: z.string() }).nullable(),
    })
    .nullable(),
  /** Null while none runs. */
  progress: teamProgressSchema.nullable(),
  last: teamSyncSchema.nullable(),
  lastDoneAt: instant.nullable(),
  /** Null where it was never asked for. */
  lease: teamLeaseSchema.nullable(),
  /** Ours first, the others by name. */
  sites: z.array(teamSiteSchema),
});
export type TeamStatus = z.infer<typeof teamStatusSchema>;
