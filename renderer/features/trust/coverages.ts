import type { ScoreLine } from '../../../shared/contract/index.ts';

/** The ranges that forecasts are judged by. */
export const COVERAGES = [0.5, 0.8, 0.95] as const;
export type Coverage = (typeof COVERAGES)[number];

/** Whatever shares of counts inside each range were computed for. */
export type Covered = Pick<ScoreLine, 'coverage50' | 'coverage80' | 'coverage95'>;

/** The share of counts inside a range; null where the forecasts had none of that width. */
export function coverageOf(line: Covered, named: Coverage): number | null {
  switch (named) {
    case 0.5:
      return line.coverage50;
    case 0.8:
      return line.coverage80;
    case 0.95:
      return line.coverage95;
  }
}
