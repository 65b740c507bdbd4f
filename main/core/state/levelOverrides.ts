/** Levels that users set by hand, as they follow from the journal. Pure. */
import { z } from '../../../shared/zod.ts';
import type { Entry } from './entries.ts';
import { storedRiskLevel } from './stored/v1/forecast.ts';
import { storedInstant } from './stored/v1/values.ts';

/** The level of one place of a dataset until its time is over, also over new sets; what is computed stays as it is. */
export const levelOverrideStateSchema = z.object({
  datasetId: z.string(),
  code: z.string(),
  name: z.string(),
  level: storedRiskLevel,
  reason: z.string(),
  by: z.string(),
  at: storedInstant,
  until: storedInstant,
  /** The entry that set it. */
  seq: z.int(),
});
export type LevelOverrideState = z.infer<typeof levelOverrideStateSchema>;

type LevelEntry = Extract<Entry, { type: 'LEVEL_OVERRIDDEN' | 'LEVEL_OVERRIDE_ENDED' }>;

/** @returns those after an entry: a place has one at most, the last one that was set */
export function withLevelEntry(
  overrides: readonly LevelOverrideState[],
  entry: LevelEntry,
): LevelOverrideState[] {
  const { datasetId, location } = entry.details;
  const others = overrides.filter((one) => one.datasetId !== datasetId || one.code !== location.code);
  if (entry.type === 'LEVEL_OVERRIDE_ENDED') return others;
  const { after: level, reason, by, until } = entry.details;
  const { code, name } = location;
  return [...others, { datasetId, code, name, level, reason, by, at: entry.at, until, seq: entry.seq }];
}
