/** What a reply is read against, and what the reading came to. */

/** What was asked of a provider, as far as its reply must answer it. */
export interface ReadRequest {
  referenceDate: string;
  targetEndDates: readonly string[];
  population: number | null;
  deathsMayExceedCases: boolean;
  quantileLevels: readonly number[];
  targets: readonly ('cases' | 'deaths')[];
}

/** Quantiles by name, such as `q0.025`. */
export type ReadQuantiles = Record<string, number>;

export interface ReadHorizon {
  target_end_date: string;
  cases?: ReadQuantiles;
  deaths?: ReadQuantiles;
}

/** `accepted`: as it came; `repaired`: usable, with warnings; `rejected`: with a reason, and no value. */
export interface ReplyReading {
  outcome: 'accepted' | 'repaired' | 'rejected';
  class: 'OK' | 'BAD_OUTPUT' | 'REFUSED';
  reason: string | null;
  warnings: string[];
  value: { reference_date: string; horizons: ReadHorizon[]; rationale: string } | null;
}
