/** Step 8, weeks: one for every requested date, in their order. */
import type { PlainDate } from '../../../shared/time/plainDate.ts';
import { checkDeaths, settleQuantiles } from './checks.ts';
import { isObject, type JsonObject, keysOf } from './json.ts';
import { readFields } from './names.ts';
import type { ReadingPlan, Target } from './ReadRequest.ts';
import { type Repairs, ReplyFault } from './ReplyFault.ts';
import { readDate } from './readDate.ts';
import { readQuantiles } from './readQuantiles.ts';

/** Values by the plan's levels. */
export type WeekValues = Partial<Record<Target, number[]>>;

/** One stated week; `key` is its name in a map by date. */
interface StatedWeek {
  key: string | null;
  fields: JsonObject;
}

/** @returns the values of every requested week, in the order of the request. @throws ReplyFault */
export function readHorizons(
  stated: readonly unknown[] | JsonObject,
  plan: ReadingPlan,
  repairs: Repairs,
): WeekValues[] {
  const found = new Map<number, WeekValues>();
  let latest = -1;
  for (const week of weeksIn(stated, repairs)) {
    // What an unrequested week needed is nobody's business.
    const own: Repairs = new Set();
    const fields = readFields(week.fields, ['target_end_date', ...plan.targets], own);
    const index = plan.targetEndDates.indexOf(dateOf(week, fields.target_end_date, plan, own));
    if (index < 0) {
      repairs.add('HORIZON_EXTRA');
      continue;
    }
    const values = readWeek(fields, plan, own);
    for (const repair of own) repairs.add(repair);
    const earlier = found.get(index);
    if (earlier !== undefined) {
      if (!isSame(earlier, values, plan)) throw new ReplyFault('HORIZON_CONFLICT');
      repairs.add('HORIZON_DUPLICATE');
      continue;
    }
    if (index < latest) repairs.add('HORIZON_ORDER');
    latest = Math.max(latest, index);
    found.set(index, values);
  }
  if (found.size < plan.targetEndDates.length) throw new ReplyFault('HORIZON_MISSING');
  return plan.targetEndDates.map((_, index) => found.get(index)!);
}

function weeksIn(stated: readonly unknown[] | JsonObject, repairs: Repairs): StatedWeek[] {
  if (isObject(stated)) {
    repairs.add('HORIZONS_FROM_MAP');
    return keysOf(stated).map((key) => ({ key, fields: stated[key] as JsonObject }));
  }
  return stated.map((fields) => {
    if (!isObject(fields)) throw new ReplyFault('DATE_UNRECOGNISED');
    return { key: null, fields };
  });
}

/** The date of a week: its own, or its key in a map; where it has both they must agree. */
function dateOf({ key }: StatedWeek, stated: unknown, plan: ReadingPlan, repairs: Repairs): PlainDate {
  const isRequested = (date: PlainDate) => plan.targetEndDates.includes(date);
  const reading = readDate(key ?? stated, isRequested);
  const inner = key === null || stated === undefined ? reading : readDate(stated, isRequested);
  const best = 'fault' in reading ? inner : reading;
  if ('fault' in best) throw new ReplyFault(best.fault);
  if (!('fault' in inner) && inner.date !== best.date) throw new ReplyFault('HORIZON_CONFLICT');
  if (best.isReformatted) repairs.add('DATE_REFORMATTED');
  return best.date;
}

function readWeek(fields: Partial<Record<Target, unknown>>, plan: ReadingPlan, repairs: Repairs): WeekValues {
  const values: WeekValues = {};
  for (const target of plan.targets) {
    const stated = fields[target];
    if (stated === undefined || stated === null) throw new ReplyFault('MISSING_TARGET');
    values[target] = readQuantiles(stated, plan, repairs);
    settleQuantiles(values[target], plan, repairs);
  }
  if (values.cases && values.deaths) checkDeaths(values.cases, values.deaths, plan, repairs);
  return values;
}

function isSame(one: WeekValues, other: WeekValues, { targets }: ReadingPlan): boolean {
  return targets.every((target) => one[target]!.every((value, index) => value === other[target]![index]));
}
