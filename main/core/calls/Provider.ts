import type {
  ForecastLocation,
  HorizonForecast,
  Statement,
} from '../../../shared/forecast/forecastSchema.ts';
import type { ProviderId } from '../../../shared/providers/providerSchema.ts';
import type { EpiWeekSystem } from '../../../shared/time/epiweek.ts';
import type { PlainDate } from '../../../shared/time/plainDate.ts';
import type { WeeklyPanel } from '../surveillance/panel/weeklyPanel.ts';

/** What one place is asked for. One request names one place only. */
export interface ForecastRequest {
  disease: string;
  location: ForecastLocation;
  asOf: PlainDate;
  /** End of the first week after the last observation: horizon 0. */
  referenceDate: PlainDate;
  /** The last day of each requested week, rising. */
  targetEndDates: readonly PlainDate[];
  levels: readonly number[];
  /** How the dataset numbers its weeks. */
  epiWeek: EpiWeekSystem;
  wantsDeaths: boolean;
  /** All places as known on `asOf`; `placeIndex` points to the one asked for. */
  panel: WeeklyPanel;
  placeIndex: number;
}

/** Quantiles as a provider stated them, before any check. */
export interface StatedTargets {
  cases: Pick<HorizonForecast, 'targetEndDate' | 'quantiles'>[];
  deaths: Pick<HorizonForecast, 'targetEndDate' | 'quantiles'>[] | null;
}

/** What the embedded forecaster expects, at the levels of the request. */
export interface Baseline {
  model: string;
  targets: StatedTargets;
}

/** Warning of an answer whose request stated a baseline: it is not independent of the embedded forecaster. */
export const BASELINE_GIVEN = 'BASELINE_GIVEN';

/** What came back for one place. */
export interface ProviderAnswer {
  model: string;
  targets: StatedTargets;
  /** Hash of the exact request and of the raw reply; null for a provider on this machine without a wire. */
  requestHash: string | null;
  replyHash: string | null;
  rationale: string | null;
  /** What kind of forecast this is, where the forecaster is part of this program. */
  method?: Statement;
  warnings: string[];
  /** What the provider said about its own confidence: a claim, never our judgement. */
  claimedConfidence: number | null;
  usage: { promptTokens: number; completionTokens: number } | null;
}

/** What an adapter is told of the request that it is to make, and tells of it. */
export interface RequestAttempt {
  /** How often this call was repaired or asked again before, so that the adapter changes what it knows to change. */
  repairs: number;
  /** Models whose own quota is spent, which it leaves out while it has others. */
  benchedModels?: readonly string[];
  /** Called as the request leaves this machine, with the hash that its text is kept under. */
  leaves?(requestHash: string | null): void;
}

/**
 * The one interface behind which every forecaster stands, on the wire or on this machine.
 * An implementation answers, or throws; it never retries, never falls back, never knows of other providers.
 */
export interface Provider {
  readonly id: ProviderId;
  /** @returns null when it can be asked, else one sentence that says what is missing */
  whyNotConfigured(): string | null;
  /** What is missing, without what to do about it; undefined where nothing is. */
  lacks?(): string | undefined;
  /** The model that would answer, or null when not known yet. */
  model(): string | null;
  /** Where its requests go: nowhere, to this machine or its network, or to somebody else's. */
  reach(): 'here' | 'near' | 'far';
  /** What tells its present key from another one, never the key itself; null where it has none. */
  keyMark(): string | null;
  /**
   * Makes one request.
   * @param signal aborted on cancel, at the deadline, or when the caller no longer holds the lock
   * @throws ProviderFailure for what happens on the wire; anything else is a defect
   */
  forecast(request: ForecastRequest, signal: AbortSignal, attempt: RequestAttempt): Promise<ProviderAnswer>;
  /**
   * Looks whether it answers and takes the key, without a token spent. What is part of this program has no such look.
   * @param signal aborted on cancel and at the deadline, which is the caller's
   * @returns one sentence on what was found, such as "Answers, and lists 12 models."
   * @throws ProviderFailure when it does not answer well; the signal's reason once it is aborted
   */
  probe?(signal: AbortSignal): Promise<string>;
}
