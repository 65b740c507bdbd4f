import type { StoredThreshold } from '../../../shared/forecast/forecastSchema.ts';
import { chooseThreshold, type ThresholdInput } from '../epi/thresholds/chooseThreshold.ts';
import type { PlaceWeeks, WeeklyPanel } from '../surveillance/panel/weeklyPanel.ts';

interface KnownLines {
  weekEnds: WeeklyPanel['weekEnds'];
  lines: Map<string, StoredThreshold | null>;
}

const known = new WeakMap<PlaceWeeks, KnownLines>();

/**
 * As `chooseThreshold`. Run, summary and assessment ask the same of a place: its line is found once for as long as the place
 * is there.
 * @param input of the place on the calendar of its panel: counts from the first week on, as reported, up to the week before
 *   the target week
 */
export function alertLine(place: PlaceWeeks, input: ThresholdInput): StoredThreshold | null {
  const { weekEnds, measure, counts, disease, stated } = input;
  let ofPlace = known.get(place);
  if (ofPlace?.weekEnds !== weekEnds) {
    ofPlace = { weekEnds, lines: new Map() };
    known.set(place, ofPlace);
  }
  const key = JSON.stringify([measure, counts.length, disease, stated]);
  const found = ofPlace.lines.get(key);
  if (found !== undefined) return found;
  const line = chooseThreshold(input);
  ofPlace.lines.set(key, line);
  return line;
}
