/** Step 5, quantiles: one value for every requested level, from an object or a list. */
import { isObject, type JsonObject, keysOf } from './json.ts';
import { type LevelReading, levelNamed, levelOfNumber } from './levelNames.ts';
import { readFields } from './names.ts';
import type { ReadingPlan } from './ReadRequest.ts';
import { type Repairs, ReplyFault } from './ReplyFault.ts';
import { readNumber } from './readNumber.ts';

const SAME_LEVEL = 1e-9;

/** One stated value and the level that its name may mean; null where the name is none. */
interface StatedQuantile {
  level: LevelReading | null;
  value: unknown;
}

/** @returns values in the order of the plan's levels, not yet checked against each other. @throws ReplyFault */
export function readQuantiles(stated: unknown, plan: ReadingPlan, repairs: Repairs): number[] {
  const found = Array.isArray(stated)
    ? fromList(stated, plan, repairs)
    : isObject(stated)
      ? fromObject(stated, plan, repairs)
      : [];
  return plan.labels.map((_, index) => {
    const value = found[index];
    if (value === undefined) throw new ReplyFault('MISSING_QUANTILE');
    return readNumber(value, repairs);
  });
}

/** What is stated at each of the plan's levels; undefined where nothing is. */
type Found = unknown[];

function fromObject(stated: JsonObject, plan: ReadingPlan, repairs: Repairs): Found {
  const keys = keysOf(stated);
  const { labels } = plan;
  // As asked for, which is nearly always.
  if (keys.length === labels.length && keys.every((key, index) => key === labels[index]))
    return keys.map((key) => stated[key]);
  const found: Found = labels.map((label) => (Object.hasOwn(stated, label) ? stated[label] : undefined));
  const others = keys.filter((key) => !labels.includes(key));
  const named = others.map((key) => ({ level: levelNamed(key), value: stated[key] }));
  if (place(named, found, plan, repairs) > 0) repairs.add('KEY_RENAMED');
  return found;
}

function fromList(stated: readonly unknown[], plan: ReadingPlan, repairs: Repairs): Found {
  repairs.add('QUANTILES_FROM_ARRAY');
  if (!stated.some(isObject)) return stated.length === plan.labels.length ? [...stated] : [];
  const found: Found = new Array(plan.labels.length).fill(undefined);
  place(
    stated.flatMap((item) => fromItem(item, repairs)),
    found,
    plan,
    repairs,
  );
  return found;
}

/** `{quantile, value}`, or an object that has one level as its only key. */
function fromItem(item: unknown, repairs: Repairs): StatedQuantile[] {
  if (!isObject(item)) throw new ReplyFault('MISSING_QUANTILE');
  const keys = keysOf(item);
  const only = keys.length === 1 ? levelNamed(keys[0]!) : null;
  if (only !== null) return [{ level: only, value: item[keys[0]!] }];
  const { quantile, value } = readFields(item, ['quantile', 'value'], repairs);
  const level =
    typeof quantile === 'number'
      ? levelOfNumber(quantile)
      : typeof quantile === 'string'
        ? levelNamed(quantile)
        : null;
  return value === undefined ? [] : [{ level, value }];
}

/**
 * Puts stated values at the levels that were asked for.
 * @returns how many were placed. @throws ReplyFault when two differ at one level
 */
function place(stated: readonly StatedQuantile[], found: Found, plan: ReadingPlan, repairs: Repairs): number {
  const reading = likelierReading(stated, plan);
  let placed = 0;
  for (const { level, value } of stated) {
    const index = level === null ? -1 : indexOfLevel(level[reading], plan);
    if (level === null) repairs.add('UNKNOWN_KEYS_IGNORED');
    else if (index < 0) repairs.add('QUANTILE_EXTRA');
    else if (found[index] === undefined) {
      found[index] = value;
      placed += 1;
    } else if (found[index] === value) repairs.add('UNKNOWN_KEYS_IGNORED');
    // Two values for one level: neither can be trusted.
    else throw new ReplyFault('MISSING_QUANTILE');
  }
  return placed;
}

/** The reading under which more of the requested levels are there; without a difference the point was left out. */
function likelierReading(stated: readonly StatedQuantile[], plan: ReadingPlan): keyof LevelReading {
  const levels = stated.flatMap(({ level }) => level ?? []);
  const hits = (reading: keyof LevelReading) =>
    new Set(levels.map((level) => indexOfLevel(level[reading], plan)).filter((index) => index >= 0)).size;
  return hits('percent') > hits('pointless') ? 'percent' : 'pointless';
}

function indexOfLevel(level: number, plan: ReadingPlan): number {
  return plan.quantileLevels.findIndex((known) => Math.abs(known - level) < SAME_LEVEL);
}
