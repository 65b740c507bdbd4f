import { type RiskLevel, riskLevels } from './riskLevel.ts';

/** How a level came to another one; `unassessed` and `assessed` are to and from NOT_ASSESSED, which is neither high nor low. */
export const levelChanges = ['up', 'down', 'unassessed', 'assessed'] as const;
export type LevelChange = (typeof levelChanges)[number];

/** @returns null where the level is the same; from NOT_ASSESSED to YELLOW or RED is a rise to that level */
export function levelChange(from: RiskLevel, to: RiskLevel): LevelChange | null {
  if (from === to) return null;
  if (to === 'NOT_ASSESSED') return 'unassessed';
  if (from === 'NOT_ASSESSED') return to === 'GREEN' ? 'assessed' : 'up';
  return riskLevels.indexOf(to) < riskLevels.indexOf(from) ? 'up' : 'down';
}
