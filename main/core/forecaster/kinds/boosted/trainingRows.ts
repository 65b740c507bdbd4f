import type { Random } from '../../../util/seededRandom.ts';
import { MEMBER_HORIZONS } from '../../Member.ts';
import { FEATURES, writeFeatures } from '../../scaled/features.ts';
import type { ScaledPlace } from '../../scaled/scaledPlaces.ts';
import type { Source } from '../../scaled/sources.ts';
import { Rows } from './rows.ts';

/** Rows of the panel itself, and of all other records together: more would say little and take long. */
const MOST_OWN_ROWS = 45_000;
const MOST_HISTORY_ROWS = 120_000;
/** Of a small panel: this many rows of other records for each of its own, and this number in any case. */
const HISTORY_ROWS_PER_OWN = 7;
const LEAST_HISTORY_ROWS = 30_000;

/** Every place, week and horizon whose end is known, or a share of them drawn at random. */
export function trainingRows(sources: readonly Source[], random: Random): Rows {
  const features = new Float64Array(FEATURES);
  const historyRows = sources
    .filter(({ number }) => number > 0)
    .reduce((sum, source) => sum + rowsOf(source), 0);
  const ownRows = rowsOf(sources[0]!);
  const mostHistory = Math.min(
    MOST_HISTORY_ROWS,
    Math.max(LEAST_HISTORY_ROWS, HISTORY_ROWS_PER_OWN * ownRows),
  );
  // Drawn at random, they may become a few more.
  const expected = 1.1 * (Math.min(MOST_OWN_ROWS, ownRows) + Math.min(mostHistory, historyRows));
  const rows = new Rows(Math.ceil(expected) + 1);
  for (const source of sources) {
    const share =
      source.number === 0 ? Math.min(1, MOST_OWN_ROWS / ownRows) : Math.min(1, mostHistory / historyRows);
    source.places.forEach((place, index) => {
      forEachStart(source, place, (week) => {
        let isWritten = false;
        for (let horizon = 1; horizon <= MEMBER_HORIZONS && week + horizon <= place.last; horizon++) {
          if (place.isReported[week + horizon] === 0) continue;
          if (share < 1 && random() >= share) continue;
          if (!isWritten) writeFeatures(source, place, week, features, 0);
          isWritten = true;
          const target = place.z[week + horizon]! - place.z[week]!;
          const season = source.season[week]!;
          rows.add(features, { horizon, target, place: index, season, source: source.number });
        }
      });
    });
  }
  return rows;
}

function rowsOf(source: Source): number {
  let rows = 0;
  for (const place of source.places) forEachStart(source, place, () => (rows += MEMBER_HORIZONS));
  return rows;
}

function forEachStart({ isLearntFrom }: Source, place: ScaledPlace, visit: (week: number) => void): void {
  for (let week = place.first; week < place.last; week++)
    if (place.isReported[week] === 1 && isLearntFrom[week] === 1) visit(week);
}
