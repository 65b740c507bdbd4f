import { instant } from '../values.ts';
import { z } from '../zod.ts';
import { riskLevels } from './riskLevel.ts';

/** A level that a user set by hand, why, and until when. */
export const levelOverrideSchema = z.object({
  level: z.enum(riskLevels),
  reason: z.string(),
  /** Who set it. */
  by: z.string(),
  at: instant,
  until: instant,
  /** The audit entry that says so. */
  seq: z.int().min(1),
});
export type LevelOverride = z.infer<typeof levelOverrideSchema>;
