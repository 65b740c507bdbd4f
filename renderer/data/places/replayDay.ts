import {
  addDays,
  type Dataset,
  type ForecastSummary,
  type PlainDate,
  type Sample,
} from '../../../shared/contract/index.ts';

/** A forecast needs eight observed weeks. */
const FIRST_REPLAY_DAY_AFTER = 8 * 7;

/** The days on which a dataset can be replayed. */
export function replayLimits(dataset: Dataset): { first: PlainDate; last: PlainDate } {
  const wanted = addDays(dataset.firstDate, FIRST_REPLAY_DAY_AFTER);
  const isTooShort = wanted > dataset.asOf;
  return { first: isTooShort ? dataset.asOf : wanted, last: dataset.asOf };
}

export function isReplayDay(dataset: Dataset, day: PlainDate): boolean {
  const { first, last } = replayLimits(dataset);
  return day >= first && day <= last;
}

/** The sample that a dataset was opened from, or null. */
export function sampleOf(dataset: Dataset, samples: readonly Sample[]): Sample | null {
  return (
    samples.find((s) => dataset.attribution !== null && s.attribution === dataset.attribution) ??
    samples.find((s) => s.name === dataset.name) ??
    null
  );
}

/**
 * The day a replay opens on: that of the published set (so a restart shows what was left), else the one the
 * sample suggests, else the day after the data.
 */
export function openingReplayDay(
  dataset: Dataset,
  samples: readonly Sample[],
  summary: ForecastSummary | null,
): PlainDate {
  const wanted = [summary?.asOf, sampleOf(dataset, samples)?.suggestedAsOf];
  return wanted.find((day) => day !== undefined && isReplayDay(dataset, day)) ?? dataset.asOf;
}
