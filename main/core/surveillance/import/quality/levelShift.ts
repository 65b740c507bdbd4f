import { words } from '../../../../../shared/words/index.ts';
import type { PlaceCheck } from './check.ts';
import { medianInPlace } from './median.ts';
import { weekText } from './placeWeeks.ts';

/** Weeks on either side of a shift. */
const SIDE = 8;
const RATIO = 4;
/** Below this there is no level that could shift: an outbreak that begins or ends. */
const LOWEST_LEVEL = 5;
/** How far the weeks of a level may be from its median, up or down, and how many of them may be farther. */
const LEVEL_SPREAD = 2;
const STRAY_WEEKS = 2;

/**
 * The median of eight weeks is more than four times that of the eight weeks on the other side, and no week lies
 * between the two levels: a wave rises and falls week by week, a change of definition or of sites does not.
 */
export const levelShifts: PlaceCheck = {
  code: 'LEVEL_SHIFT',
  severity: 'warning',
  look(place, note) {
    for (const { measure, slots, counts } of place.courses) {
      for (const { index, before, after } of shiftsOf(counts)) {
        const slot = slots[index]!;
        note(place.starts[slot]!, () =>
          words.quality.level({ place: weekText(place, slot), measure, before, after }),
        );
      }
    }
  },
  sentence: (count) => words.quality.levelShift({ count }),
};

export interface Shift {
  /** The first week on the new level. */
  index: number;
  before: number;
  after: number;
}

export function shiftsOf(counts: readonly number[]): Shift[] {
  const shifts: Shift[] = [];
  const scratch = new Float64Array(SIDE);
  const median = (from: number) => {
    for (let near = 0; near < SIDE; near += 1) scratch[near] = counts[from + near]!;
    return medianInPlace(scratch, SIDE);
  };
  const strays = (from: number, level: number) => {
    let found = 0;
    for (let near = 0; near < SIDE; near += 1) {
      const count = counts[from + near]!;
      if (count > level * LEVEL_SPREAD || count < level / LEVEL_SPREAD) found += 1;
    }
    return found;
  };
  for (let index = SIDE; index + SIDE <= counts.length; index += 1) {
    // The cheapest question first: nearly every week ends here.
    if (!isFar(counts[index - 1]!, counts[index]!) || !isStep(counts, index)) continue;
    const [before, after] = [median(index - SIDE), median(index)];
    if (!isFar(before, after)) continue;
    if (strays(index - SIDE, before) > STRAY_WEEKS || strays(index, after) > STRAY_WEEKS) continue;
    shifts.push({ index, before, after });
  }
  return shifts;
}

function isFar(before: number, after: number): boolean {
  const low = Math.min(before, after);
  return low >= LOWEST_LEVEL && Math.max(before, after) > low * RATIO;
}

/** Whether all weeks of one side lie below all of the other. */
function isStep(counts: readonly number[], index: number): boolean {
  const isUp = counts[index]! > counts[index - 1]!;
  let [below, above] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let near = 0; near < SIDE; near += 1) {
    const [before, after] = [counts[index - 1 - near]!, counts[index + near]!];
    below = Math.max(below, isUp ? before : after);
    above = Math.min(above, isUp ? after : before);
    if (below >= above) return false;
  }
  return true;
}
