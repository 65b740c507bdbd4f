/** Newest counts are revised when more reports come in: what earlier states of the data tell of that, put to use. */
import type { ModelPanel } from '../ModelPanel.ts';

/** What an earlier state of the data said of its newest weeks. */
export interface EarlierReport {
  /** The newest week it had, as an index of the panel; below 0 or past the end for weeks that the panel has not. */
  newestWeek: number;
  /** Counts of that week and of those before it, newest first; by place of the panel, NaN where it had none. */
  counts: readonly Float64Array[];
}

/** This many of the newest weeks are corrected. */
export const REVISED_WEEKS = 2;
/** Only states of the last weeks tell how reporting is now. */
const LEARNT_WEEKS = 12;
/** Weeks that hardly had time to be revised tell nothing. */
const LEAST_AGE = 2;
/** Revisions of all places together count as much as this many of a place's own. */
const POOLED_REPORTS = 8;
/** This many reports, of any place, count as much as no revision at all. */
const PRIOR_REPORTS = 50;
/** Added to both counts, so that revisions of small ones say little. */
const OFFSET = 3;
/** Larger ones are backlogs and mistakes, not the usual course. */
const LARGEST = 0.7;

/**
 * The panel with its newest weeks at what they will probably come to: each place's mean logarithm of later over first
 * count, drawn towards that of all places, and that towards none. Reports of the same number of weeks before are compared.
 * A week that stands at its nowcast already is neither corrected nor learnt from.
 * @param earlier none later than the panel's own state
 */
export function withRevisions(panel: ModelPanel, earlier: readonly EarlierReport[]): ModelPanel {
  if (earlier.length === 0) return panel;
  const factors = Array.from({ length: REVISED_WEEKS }, (_, age) => factorsOf(panel, earlier, age));
  return {
    ...panel,
    places: panel.places.map((place, index) => {
      const revised = place.counts.slice();
      factors.forEach((factor, age) => {
        const week = panel.weeks - 1 - age;
        if (week >= 0) revised[week]! *= factor[index]!;
      });
      return { ...place, counts: revised };
    }),
  };
}

function factorsOf({ weeks, places }: ModelPanel, earlier: readonly EarlierReport[], age: number): number[] {
  const sums = new Float64Array(places.length);
  const known = new Float64Array(places.length);
  const isNowcast = places.map(({ nowcast }) => nowcast?.includes(weeks - 1 - age) === true);
  for (const { newestWeek, counts } of earlier) {
    const gone = weeks - 1 - newestWeek;
    const week = newestWeek - age;
    if (gone < LEAST_AGE || gone > LEARNT_WEEKS || week < 0) continue;
    places.forEach((place, index) => {
      if (isNowcast[index]) return;
      const first = counts[age]?.[index] ?? Number.NaN;
      const later = place.counts[week]!;
      if (Number.isNaN(first) || Number.isNaN(later)) return;
      const change = Math.log((later + OFFSET) / (first + OFFSET));
      sums[index]! += Math.max(-LARGEST, Math.min(LARGEST, change));
      known[index]! += 1;
    });
  }
  const total = (values: Float64Array) => values.reduce((sum, value) => sum + value, 0);
  const pooled = total(sums) / (total(known) + PRIOR_REPORTS);
  return places.map((_, index) => {
    if (isNowcast[index]) return 1;
    const mean = (sums[index]! + POOLED_REPORTS * pooled) / (known[index]! + POOLED_REPORTS);
    // Exponentials may differ in their last bits between machines.
    return Math.round(Math.exp(mean) * 1e9) / 1e9;
  });
}
