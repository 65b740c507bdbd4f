/** Patterns of levels on a map, told apart without colours: each has a mark of its own. */
import type { RiskLevel } from '../forecast/riskLevel.ts';

export interface MapPattern {
  /** Side of the square that is repeated. */
  px: number;
  /** A path in it, drawn as a line. */
  mark: string;
}

export const levelPatterns: Readonly<Record<RiskLevel, MapPattern>> = {
  RED: { px: 9, mark: 'M0 0L9 9M0 9L9 0' },
  YELLOW: { px: 9, mark: 'M0 4.5H9' },
  GREEN: { px: 12, mark: 'M5 6h2M6 5v2' },
  NOT_ASSESSED: { px: 8, mark: 'M0 8L8 0' },
};
