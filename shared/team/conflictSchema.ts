/** Two sites that say other counts of the same disease, place and weeks: shown side by side, never merged. */
import { measures } from '../surveillance/measures.ts';
import { count, hashText, plainDate } from '../values.ts';
import { z } from '../zod.ts';

const sideSchema = z.object({
  datasetId: z.string(),
  dataset: z.string(),
  /** The day that the counts are as of. */
  asOf: plainDate,
  /** As this side calls the place. */
  code: z.string(),
  place: z.string(),
  /** Over the weeks that were compared. */
  total: count,
});

export const countConflictSchema = z.object({
  site: hashText,
  id: z.string(),
  /** What the other site calls itself. */
  siteName: z.string(),
  /** As we call it. */
  disease: z.string(),
  measure: z.enum(measures),
  ours: sideSchema,
  theirs: sideSchema,
  /** Weeks of which both have a count, and those of them that differ. */
  weeks: z.int().min(1),
  differing: z.int().min(1),
  /** The week that differs most; the first of several. */
  largest: z.object({ weekEnd: plainDate, ours: count, theirs: count }),
});
export type CountConflict = z.infer<typeof countConflictSchema>;

/** A site whose counts can't be compared: it does not share them, or a file here is damaged. */
export const uncomparedSchema = z.object({ id: z.string(), name: z.string(), message: z.string() });

export const MOST_CONFLICTS = 500;

export const conflictsPageSchema = z.object({
  conflicts: z.array(countConflictSchema).max(MOST_CONFLICTS),
  total: z.int().min(0),
  /** Sites whose datasets were compared. */
  sites: z.int().min(0),
  uncompared: z.array(uncomparedSchema),
  /** What all conflicts are of, whichever were asked for. */
  choices: z.object({
    diseases: z.array(z.string()),
    sites: z.array(z.object({ site: hashText, id: z.string(), name: z.string() })),
  }),
});
export type ConflictsPage = z.infer<typeof conflictsPageSchema>;

/** Which conflicts are asked for; without any part, all of them. */
export const conflictChoiceSchema = z.object({
  site: hashText.optional(),
  /** As we call it. */
  disease: z.string().min(1).max(200).optional(),
  /** Part of the name that either side has for it. */
  place: z.string().max(200).optional(),
});
export type ConflictChoice = z.infer<typeof conflictChoiceSchema>;

const datasetOf = z.string().min(1).max(200);
const codeOf = z.string().min(1).max(500);

/** One conflict, by what its two sides are called. */
export const conflictSidesSchema = z
  .object({
    site: hashText,
    measure: z.enum(measures),
    ours: z.object({ datasetId: datasetOf, code: codeOf }).strict(),
    theirs: z.object({ datasetId: datasetOf, code: codeOf }).strict(),
  })
  .strict();
export type ConflictSides = z.infer<typeof conflictSidesSchema>;

/** Null where a side has no count of the week. */
export const conflictWeekSchema = z.object({
  weekEnd: plainDate,
  ours: count.nullable(),
  theirs: count.nullable(),
});
export type ConflictWeek = z.infer<typeof conflictWeekSchema>;
