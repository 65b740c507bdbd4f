/** What a risk level is judged from. */
import type { CountRange, StoredThreshold } from '../../../shared/forecast/forecastSchema.ts';
import type { Measure } from '../../../shared/surveillance/measures.ts';

/** One measure of a place beside its threshold: as it is now, and as it is forecast. */
export interface MeasureSignal {
  measure: Measure;
  threshold: StoredThreshold;
  /** Of passing the threshold, or of staying above it; null without a usable forecast. */
  probability: number | null;
  /** The count that is held against the threshold; as reported, also where it is suspect; the middle of a suppressed one. */
  lastCount: number;
  suppressed: CountRange | null;
  isAboveNow: boolean;
  /**
   * The line from before a wave of more than 26 weeks that still goes on, and that nobody confirmed as new normal: the count
   * is above it, and above a tenth of the wave's highest week. Else null.
   */
  earlierLine: number | null;
  /** Whether the last week is still being reported: `lastCount` is then of the last complete week, or what is known so far. */
  week: WeekNow;
}

/** `last`: complete as far as anybody knows; `complete`: the last complete one; `so-far`: still being reported. */
export type WeekNow = 'last' | 'complete' | 'so-far';

/** Cases of the last weeks, of a disease whose official threshold is a single case that nobody confirmed or declined. */
export interface UnconfirmedCases {
  /** Of the weeks with a known count. */
  count: number;
  weeks: number;
}

/** A confirmed official threshold that the last count reaches, beside a limit of the user's own. */
export interface OfficialExceeded {
  /** This many cases or more. */
  atLeast: number;
  lastCount: number;
  suppressed: CountRange | null;
  week: WeekNow;
}

export interface RiskInput {
  /** Null without a threshold. */
  cases: MeasureSignal | null;
  deaths: MeasureSignal | null;
  unconfirmed: UnconfirmedCases | null;
  official: OfficialExceeded | null;
  /** 1 minimal to 5 severe. */
  impact: number;
  /** Days from the end of the last observed week to the forecast's as-of date. */
  daysSinceLastData: number;
  /** Older data than this give no level: 21 days, or fewer where users want it stricter. */
  maxDataAgeDays: number;
}
