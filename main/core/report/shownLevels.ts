/** Levels of a report as texts: one that a user set by hand is named as such, beside the computed one. */

import type { LevelOverride } from '../../../shared/forecast/levelOverrideSchema.ts';
import type { RiskLevel } from '../../../shared/forecast/riskLevel.ts';
import { utcStamp } from '../../../shared/time/utcStamp.ts';
import { words } from '../../../shared/words/index.ts';

/** A row of a report: `level` is the computed one. */
export interface LevelledRow {
  level: RiskLevel;
  levelOverride?: LevelOverride | undefined;
}

/** What a row has beside its computed level. */
export function overrideIn({ levelOverride }: { levelOverride?: LevelOverride | undefined }): {
  levelOverride?: LevelOverride;
} {
  return levelOverride === undefined ? {} : { levelOverride };
}

export function levelWords({ level, levelOverride }: LevelledRow): string {
  const { riskLevels, levelOverrides } = words.common;
  const computed = riskLevels[level];
  return levelOverride === undefined
    ? computed
    : levelOverrides.changed({ computed, level: riskLevels[levelOverride.level] });
}

/** Who set the level of a place, when, why and until when. */
export function byHandSentence(place: string, row: LevelledRow & { levelOverride: LevelOverride }): string {
  const { by, at, reason, until } = row.levelOverride;
  return words.report.levelByHand({
    place,
    change: levelWords(row),
    company: words.common.levelOverrides.company({ by, reason, at: utcStamp(at), until: utcStamp(until) }),
  });
}
