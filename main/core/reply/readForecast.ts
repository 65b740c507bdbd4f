/** Steps 5 to 8: one candidate, read into the words of the request. */
import {
  MAX_RATIONALE,
  type ReplyFaultCode,
  type ReplyRepair,
  type StatedForecast,
} from '../../../shared/forecast/replyReadingSchema.ts';
import type { Candidate } from './findForecasts.ts';
import { readFields, spelledKey } from './names.ts';
import type { ReadingPlan } from './ReadRequest.ts';
import { type Repairs, ReplyFault } from './ReplyFault.ts';
import { listInText, rationaleText } from './rationaleText.ts';
import { readDate } from './readDate.ts';
import { readHorizons, type WeekValues } from './readHorizons.ts';

export type ForecastReading =
  | { ok: true; value: StatedForecast; repairs: ReadonlySet<ReplyRepair> }
  | { ok: false; reason: ReplyFaultCode };

export function readForecast(candidate: Candidate, plan: ReadingPlan): ForecastReading {
  const repairs: Repairs = new Set(candidate.repairs);
  try {
    return { ok: true, value: readStated(candidate, plan, repairs), repairs };
  } catch (thrown) {
    if (thrown instanceof ReplyFault) return { ok: false, reason: thrown.reason };
    throw thrown;
  }
}

function readStated(candidate: Candidate, plan: ReadingPlan, repairs: Repairs): StatedForecast {
  const { record, horizonsKey, horizons, outer } = candidate;
  const own = readFields(record, ['reference_date', 'rationale'], repairs, horizonsKey ?? undefined);
  if (horizonsKey !== null && horizonsKey !== 'horizons') repairs.add('KEY_RENAMED');
  const weeks = readHorizons(horizons, plan, repairs);
  settleReferenceDate(own.reference_date ?? beside(outer, 'reference_date'), plan, repairs);
  return {
    reference_date: plan.referenceDate,
    horizons: weeks.map((week, index) => statedWeek(week, index, plan)),
    rationale: rationaleOf(own.rationale ?? beside(outer, 'rationale'), repairs),
  };
}

/** A wrapper may have kept what belongs to the forecast in it. */
function beside(outer: Candidate['outer'], field: 'reference_date' | 'rationale'): unknown {
  for (const record of outer) {
    const key = spelledKey(record, field);
    if (key !== null) return record[key];
  }
  return undefined;
}

function statedWeek(week: WeekValues, index: number, plan: ReadingPlan): StatedForecast['horizons'][number] {
  const stated: StatedForecast['horizons'][number] = { target_end_date: plan.targetEndDates[index]! };
  for (const target of plan.targets) {
    const quantiles: Record<string, number> = {};
    week[target]!.forEach((value, at) => {
      quantiles[plan.labels[at]!] = value;
    });
    stated[target] = quantiles;
  }
  return stated;
}

/** The request's date stands whatever was stated; what was stated only decides the warning. */
function settleReferenceDate(stated: unknown, plan: ReadingPlan, repairs: Repairs): void {
  if (stated === undefined || stated === null || (typeof stated === 'string' && stated.trim() === '')) {
    repairs.add('REFERENCE_DATE_FILLED');
    return;
  }
  const reading = readDate(stated, (date) => date === plan.referenceDate);
  if ('fault' in reading || reading.date !== plan.referenceDate) repairs.add('REFERENCE_DATE_MISMATCH');
  else if (reading.isReformatted) repairs.add('DATE_REFORMATTED');
}

function rationaleOf(stated: unknown, repairs: Repairs): string {
  const list = typeof stated === 'string' ? listInText(stated) : null;
  if (typeof stated === 'string' && list === null) return cut(stated);
  if (stated === undefined || stated === null) {
    repairs.add('RATIONALE_MISSING');
    return '';
  }
  repairs.add('RATIONALE_COERCED');
  return cut(list ?? rationaleText(stated));
}

/** Cuts to the longest allowed text, never through a character of two units. */
function cut(text: string): string {
  if (text.length <= MAX_RATIONALE) return text;
  const isSplit = /[\uD800-\uDBFF]/.test(text[MAX_RATIONALE - 1]!);
  return text.slice(0, isSplit ? MAX_RATIONALE - 1 : MAX_RATIONALE);
}
