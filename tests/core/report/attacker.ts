/** An attacker: everything that a report prints, as sums over counts that are not all known; may a count still be this one? */

/** A count that the attacker knows to lie from `low` to `high`. */
export interface Unknown {
  low: number;
  high: number;
}

/** `parts` add up to `total`, all of them indexes of unknowns. */
export interface Sum {
  total: number;
  parts: readonly number[];
}

/** @returns whether the sums can hold where one of the counts has this value */
export function mayBe(
  unknowns: readonly Unknown[],
  sums: readonly Sum[],
  index: number,
  value: number,
): boolean {
  const { low, high } = unknowns[index]!;
  if (value < low || value > high) return false;
  const start = unknowns.map((one, at) => (at === index ? { low: value, high: value } : { ...one }));
  return solve(start, sums);
}

/** Narrows the ranges by every sum until nothing changes. @returns false where a range is empty */
function narrow(ranges: Unknown[], sums: readonly Sum[]): boolean {
  for (let changed = true; changed; ) {
    changed = false;
    const set = (at: number, low: number, high: number) => {
      const range = ranges[at]!;
      if (low > range.low) [range.low, changed] = [low, true];
      if (high < range.high) [range.high, changed] = [high, true];
      return range.low <= range.high;
    };
    for (const { total, parts } of sums) {
      const low = parts.reduce((sum, part) => sum + ranges[part]!.low, 0);
      const high = parts.reduce((sum, part) => sum + ranges[part]!.high, 0);
      if (!set(total, low, high)) return false;
      const { low: totalLow, high: totalHigh } = ranges[total]!;
      for (const part of parts) {
        const own = { ...ranges[part]! };
        if (!set(part, totalLow - (high - own.high), totalHigh - (low - own.low))) return false;
      }
    }
  }
  return true;
}

function solve(ranges: Unknown[], sums: readonly Sum[]): boolean {
  if (!narrow(ranges, sums)) return false;
  const open = ranges
    .map(({ low, high }, at) => ({ at, width: high - low }))
    .filter(({ width }) => width > 0)
    .sort((a, b) => a.width - b.width)[0];
  if (open === undefined) return true;
  const { low, high } = ranges[open.at]!;
  for (let value = low; value <= high; value += 1) {
    const next = ranges.map((range, at) => (at === open.at ? { low: value, high: value } : { ...range }));
    if (solve(next, sums)) return true;
  }
  return false;
}
