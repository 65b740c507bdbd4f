/** Places that end where others begin: one that was renamed, split, or merged. */
import { words } from '../../../../../shared/words/index.ts';
import { type Check, Hits, noRow } from './check.ts';
import type { PlaceWeeks } from './placeWeeks.ts';

/** Weeks whose counts tell the level of a place; it must have as many, so nothing at an end of the file is taken. */
const LEVEL_WEEKS = 8;
/** More places than this that end or begin at once are another scheme of places. */
const MOST_TOGETHER = 8;
/** Share of the weeks of its span in which a place reports. */
const STEADY_SHARE = 0.8;
/** The same place goes on at about the same level. */
const LEVEL_RATIO = 4;

interface End {
  name: string;
  date: string;
  /** Mean count of a week there. */
  level: number;
}

export function renamedPlaces(): Check {
  const ended = new Map<number, End[]>();
  const begun = new Map<number, End[]>();
  return {
    see(place) {
      const { weeks, starts, series } = place;
      const course = place.courses[0];
      if (series.isPlaceUnknown || course === undefined) return;
      const { slots, counts } = course;
      if (slots.length < LEVEL_WEEKS || !isSteady(place, slots)) return;
      const end = (slot: number, near: readonly number[]): End => ({
        name: series.location.name,
        date: series.dates[starts[slot]!]!,
        level: near.reduce((sum, count) => sum + count, 0) / near.length,
      });
      const [first, last] = [slots[0]!, slots.at(-1)!];
      push(ended, weeks[last]!, end(last, counts.slice(-LEVEL_WEEKS)));
      push(begun, weeks[first]!, end(first, counts.slice(0, LEVEL_WEEKS)));
    },
    findings() {
      const hits = new Hits();
      for (const [week, before] of ended) {
        const after = begun.get(week + 1) ?? [];
        if (!goesOn(before, after)) continue;
        hits.add(noRow, () =>
          words.quality.oneAfterOther({
            before: ends(before),
            until: before[0]!.date,
            after: ends(after),
            from: after[0]!.date,
          }),
        );
      }
      return hits.finding('PLACE_RENAMED', 'warning', (count) => words.quality.renamed({ count }));
    },
  };
}

/** A place that reports now and then begins and ends by chance. */
function isSteady({ weeks }: PlaceWeeks, slots: readonly number[]): boolean {
  const span = weeks[slots.at(-1)!]! - weeks[slots[0]!]! + 1;
  return slots.length >= span * STEADY_SHARE;
}

function goesOn(before: readonly End[], after: readonly End[]): boolean {
  if (after.length === 0 || before.length > MOST_TOGETHER || after.length > MOST_TOGETHER) return false;
  const level = (ends: readonly End[]) => ends.reduce((sum, end) => sum + end.level, 0) + 1;
  const ratio = level(after) / level(before);
  return ratio < LEVEL_RATIO && ratio > 1 / LEVEL_RATIO;
}

const ends = (places: readonly End[]) => words.common.lists.and(places.map(({ name }) => name));

function push(map: Map<number, End[]>, week: number, end: End): void {
  const list = map.get(week);
  if (list === undefined) map.set(week, [end]);
  else list.push(end);
}
