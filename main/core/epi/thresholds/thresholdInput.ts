import type { Measure } from '../../../../shared/surveillance/measures.ts';
import type { PlainDate } from '../../../../shared/time/plainDate.ts';

/** What the user has stated for a dataset or place. */
export interface StatedThreshold {
  /** Whether the official threshold of the disease holds for these data. */
  official?: 'confirmed' | 'declined';
  /** The user's own values, in counts a week. */
  cases?: number;
  deaths?: number;
}

export interface ThresholdInput {
  /** Last days of consecutive weeks, 7 days apart. */
  weekEnds: readonly PlainDate[];
  /** One value per week; null is "not reported". */
  counts: readonly (number | null)[];
  /** Last day of the first forecast week. Its threshold holds for all horizons. */
  targetWeekEnd: PlainDate;
  measure: Measure;
  /** As the dataset names it, in any spelling. */
  disease: string;
  population: number | null;
  /** null where the user has stated nothing. */
  stated: StatedThreshold | null;
}
