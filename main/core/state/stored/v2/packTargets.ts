/** Quantiles as numbers alone: levels and weeks stand once in a frame, which most places of a set share. */
import type { StoredTargets } from '../v1/forecast.ts';
import type { PackedTargets, TargetFrame } from './publishedSet.ts';

type Weeks = StoredTargets['cases'];

/** Packs the targets of one set after another into frames that they share. */
export class TargetPacker {
  readonly frames: TargetFrame[] = [];
  readonly #known = new Map<string, number>();

  pack({ cases, deaths }: StoredTargets): PackedTargets {
    return { cases: this.#weeks(cases), deaths: deaths === null ? null : this.#weeks(deaths) };
  }

  #weeks(weeks: Weeks): PackedTargets['cases'] {
    const frame = weeks.map(({ horizon, targetEndDate, quantiles }) => ({
      horizon,
      targetEndDate,
      levels: quantiles.map(({ level }) => level),
    }));
    const key = JSON.stringify(frame);
    let index = this.#known.get(key);
    if (index === undefined) {
      index = this.frames.push(frame) - 1;
      this.#known.set(key, index);
    }
    return { frame: index, values: weeks.map(({ quantiles }) => quantiles.map(({ value }) => value)) };
  }
}

/** @throws Error where values and frame do not belong together */
export function unpackTargets(
  frames: readonly TargetFrame[],
  { cases, deaths }: PackedTargets,
): StoredTargets {
  return { cases: unpackWeeks(frames, cases), deaths: deaths === null ? null : unpackWeeks(frames, deaths) };
}

function unpackWeeks(frames: readonly TargetFrame[], { frame, values }: PackedTargets['cases']): Weeks {
  const weeks = frames[frame];
  if (weeks === undefined || weeks.length !== values.length) throw new Error('no such frame of weeks');
  return weeks.map(({ horizon, targetEndDate, levels }, week) => {
    const row = values[week]!;
    if (row.length !== levels.length) throw new Error('not a value for each level');
    return {
      horizon,
      targetEndDate,
      quantiles: levels.map((level, index) => ({ level, value: row[index]! })),
    };
  });
}
