/** What the audit trail tells of a published set besides its entry: what changed with it, and what came of it. */
import { count, hashText, locationSchema, plainDate } from '../forecast/forecastSchema.ts';
import { riskLevels } from '../forecast/riskLevel.ts';
import { z } from '../zod.ts';

const place = locationSchema.pick({ code: true, name: true });
const level = z.enum(riskLevels);
const change = z.object({ location: place, before: level, after: level });
export type ChangedLevel = z.infer<typeof change>;

export const levelChangesSchema = z.object({
  runId: z.string(),
  /** The set before it, of the same kind; null for the first one of a dataset. Without it nothing changed. */
  against: z.object({ runId: z.string(), asOf: plainDate }).nullable(),
  /** Computed levels, by places that both sets forecast. */
  rose: z.array(change),
  fell: z.array(change),
  /** To or from "not assessed", where that is no rise. */
  other: z.array(change),
  unchanged: z.int().min(0),
});
export type LevelChanges = z.infer<typeof levelChangesSchema>;

/** A forecast week that has a count by now, as it is known now. */
export const cameTrueSchema = z.object({
  /** 0 is the first week after the last observed one. */
  horizon: z.int().min(0),
  targetEndDate: plainDate,
  observed: count,
  median: count,
  interval80: z.tuple([count, count]).nullable(),
  /** Null where the forecast has no range of that width. */
  inside50: z.boolean().nullable(),
  inside80: z.boolean().nullable(),
  inside95: z.boolean().nullable(),
  /** Against the no-change model: 1 better, 0 worse, 0.5 equal. */
  win: z.union([z.literal(1), z.literal(0.5), z.literal(0)]),
  /** Of the forecast and of no-change, in cases; lower is better. */
  wis: z.number().min(0),
  twinWis: z.number().min(0),
});
export type CameTrue = z.infer<typeof cameTrueSchema>;

/** One place of a set: what was asked and answered, how the answer was read, and what came. */
export const auditedPlaceSchema = z.object({
  location: place,
  forecastId: z.string(),
  requestHash: hashText.nullable(),
  replyHash: hashText.nullable(),
  /** What had to be repaired in the answer before it passed the checks; empty where nothing had. */
  warnings: z.array(z.string()),
  /** Weeks of cases that have a count by now. */
  weeks: z.array(cameTrueSchema),
  /** Weeks that have none yet. */
  pending: z.int().min(0),
});
export type AuditedPlace = z.infer<typeof auditedPlaceSchema>;
