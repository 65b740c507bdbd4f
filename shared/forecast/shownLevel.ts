/** Levels as they are shown: one that a user set by hand stands above the computed one, which is always named beside it. */
import type { LevelOverride } from './levelOverrideSchema.ts';
import type { RiskLevel } from './riskLevel.ts';

/** A place with its computed level, and the one set by hand, if there is one. */
export interface LevelledPlace {
  /** As computed. */
  riskLevel: RiskLevel;
  levelOverride?: LevelOverride | undefined;
}

export function shownLevel({ riskLevel, levelOverride }: LevelledPlace): RiskLevel {
  return levelOverride?.level ?? riskLevel;
}

export type LevelCounts = Record<RiskLevel, number>;

/** How many places of a set are shown with each level, and how many of these levels were set by hand. */
export function shownLevelCounts({
  places,
  gaps,
}: {
  places: readonly LevelledPlace[];
  gaps: readonly LevelledPlace[];
}): { byLevel: LevelCounts; byHand: number } {
  const byLevel: LevelCounts = { RED: 0, YELLOW: 0, GREEN: 0, NOT_ASSESSED: 0 };
  let byHand = 0;
  for (const place of [...places, ...gaps]) {
    byLevel[shownLevel(place)] += 1;
    if (place.levelOverride !== undefined) byHand += 1;
  }
  return { byLevel, byHand };
}

/**
 * A set without the levels by hand whose time is over.
 * @returns the set itself where none is
 */
export function withoutExpiredLevels<
  S extends { places: readonly LevelledPlace[]; gaps: readonly LevelledPlace[] },
>(set: S, nowMs: number): S {
  const isOver = ({ levelOverride }: LevelledPlace) =>
    levelOverride !== undefined && Date.parse(levelOverride.until) <= nowMs;
  if (!set.places.some(isOver) && !set.gaps.some(isOver)) return set;
  const computed = <P extends LevelledPlace>(place: P): P => {
    if (!isOver(place)) return place;
    const { levelOverride: _over, ...rest } = place;
    return rest as P;
  };
  return { ...set, places: set.places.map(computed), gaps: set.gaps.map(computed) };
}
