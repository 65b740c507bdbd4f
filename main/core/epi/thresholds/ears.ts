/** Mean and standard deviation (at least 0.5) of seven baseline weeks. */
export interface EarsBaseline {
  mean: number;
  standardDeviation: number;
}

/** One week against its own recent past. */
export interface EarsSignal extends EarsBaseline {
  /** Standard deviations above the mean; for C3 the sum of what exceeds 1 in the last three weeks. */
  statistic: number;
  isAlarm: boolean;
}

type Counts = readonly (number | null)[];

export const BASELINE_WEEKS = 7;
/** C2 and C3 keep the two weeks before the tested one out of the baseline. */
export const GUARD_WEEKS = 2;
const MIN_STANDARD_DEVIATION = 0.5;
const C3_ALARM = 2;

/** An alarm is more than this many standard deviations above the mean; `Z_ALPHA_001` is the exact variant. */
export const EARS_MULTIPLIER = 3;

/**
 * EARS C1 for the last week: baseline are the seven reported weeks before it.
 * Source: Hutwagner et al. 2003, J Urban Health 80:i89.
 * @param counts weekly, oldest first; null is "not reported"
 * @returns null when the last week is not reported or the baseline has fewer than 7 reported weeks
 */
export function earsC1(counts: Counts, multiplier = EARS_MULTIPLIER): EarsSignal | null {
  return signalAt(counts, counts.length - 1, 0, multiplier);
}

/** EARS C2 for the last week: as C1, but the two weeks before the last one are left out of the baseline. */
export function earsC2(counts: Counts, multiplier = EARS_MULTIPLIER): EarsSignal | null {
  return signalAt(counts, counts.length - 1, GUARD_WEEKS, multiplier);
}

/**
 * EARS C3 for the last week: the sum over the last three weeks of what C2 exceeds 1 by; alarm above 2.
 * @returns C2's baseline with the C3 statistic; null when C2 is missing for any of the three weeks
 */
export function earsC3(counts: Counts): EarsSignal | null {
  const last = counts.length - 1;
  const signals = [last - 2, last - 1, last].map((t) => signalAt(counts, t, GUARD_WEEKS, EARS_MULTIPLIER));
  const latest = signals[2];
  if (!latest || signals.includes(null)) return null;
  const statistic = signals.reduce((sum, signal) => sum + Math.max(0, (signal?.statistic ?? 0) - 1), 0);
  return { ...latest, statistic, isAlarm: statistic > C3_ALARM };
}

/**
 * The count above which the week after the last one would be a C2 alarm.
 * @returns null when the baseline has fewer than 7 reported weeks
 */
export function earsC2Limit(counts: Counts, multiplier = EARS_MULTIPLIER): number | null {
  const baseline = baselineBefore(counts, counts.length, GUARD_WEEKS);
  return baseline === null ? null : baseline.mean + multiplier * baseline.standardDeviation;
}

function signalAt(counts: Counts, week: number, guard: number, multiplier: number): EarsSignal | null {
  const count = counts[week] ?? null;
  const baseline = baselineBefore(counts, week, guard);
  if (count === null || baseline === null) return null;
  const statistic = (count - baseline.mean) / baseline.standardDeviation;
  return { ...baseline, statistic, isAlarm: statistic > multiplier };
}

/** The last seven reported weeks before `week` and its guard; unreported weeks are passed over. */
function baselineBefore(counts: Counts, week: number, guard: number): EarsBaseline | null {
  const reported = counts.slice(0, Math.max(0, week - guard)).filter((count) => count !== null);
  const baseline = reported.slice(-BASELINE_WEEKS);
  return baseline.length < BASELINE_WEEKS ? null : meanAndDeviation(baseline);
}

export function meanAndDeviation(baseline: readonly number[]): EarsBaseline {
  const mean = baseline.reduce((sum, count) => sum + count, 0) / baseline.length;
  const squares = baseline.reduce((sum, count) => sum + (count - mean) ** 2, 0);
  const deviation = Math.sqrt(squares / (baseline.length - 1));
  return { mean, standardDeviation: Math.max(MIN_STANDARD_DEVIATION, deviation) };
}
