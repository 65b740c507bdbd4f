/** How long a provider asks to wait. Pure; whatever stands there, the answer is a bounded number or nothing. */
import { DAY, HOUR, MINUTE, SECOND } from '../../../../../shared/time/durations.ts';
import type { BodyFault } from './bodyFault.ts';
import { parseHttpDate } from './httpDate.ts';

/** A hint of no time at all would only hammer a service that is already busy. */
export const SHORTEST_HINT = SECOND / 4;
/** After a longer one it is asked again once a day. */
export const LONGEST_HINT = DAY;

export interface HintSource {
  status: number;
  /** Names in lower case. */
  headers: Readonly<Record<string, string>>;
  fault: Pick<BodyFault, 'details' | 'text'>;
  /** Wall clock, for hints that name a date. */
  nowMs: number;
}

/**
 * The first usable hint: `retry-after-ms`, `retry-after`, Google's RetryInfo, the header `ratelimit`, words of the message.
 * @returns milliseconds from `SHORTEST_HINT` to `LONGEST_HINT`; null without a hint
 */
export function retryHint({ status, headers, fault, nowMs }: HintSource): number | null {
  const hint =
    milliseconds(headers['retry-after-ms'], 1) ??
    milliseconds(headers['retry-after'], SECOND) ??
    untilDate(headers['retry-after'], nowMs) ??
    retryInfo(fault.details) ??
    (status === 429 ? windowEnd(headers.ratelimit) : null) ??
    inWords(fault.text);
  return hint === null ? null : Math.min(LONGEST_HINT, Math.max(SHORTEST_HINT, hint));
}

/** A negative number, and a text that is none, say nothing. */
function milliseconds(text: string | undefined, unit: number): number | null {
  const digits = text?.trim() ?? '';
  return /^\d+(\.\d+)?$/.test(digits) ? Number(digits) * unit : null;
}

/** A date that is over asks for no wait. */
function untilDate(text: string | undefined, nowMs: number): number | null {
  const date = parseHttpDate(text?.trim() ?? '');
  return date === null || !Number.isFinite(nowMs) ? null : Math.max(0, date - nowMs);
}

/** `google.rpc.RetryInfo`, a duration such as `34.5s`. */
function retryInfo(details: BodyFault['details']): number | null {
  const info = details.find(({ '@type': type }) => typeof type === 'string' && type.endsWith('RetryInfo'));
  const delay = info?.retryDelay;
  return typeof delay === 'string' ? milliseconds(/^(.*)s$/.exec(delay)?.[1], SECOND) : null;
}

/**
 * The end of the window of the header `ratelimit` (`"api";r=0;t=37`), in the policies that have nothing left. It stands on
 * good replies too: only a refusal for too many requests makes it a hint.
 */
function windowEnd(header: string | undefined): number | null {
  const policies = (header ?? '').split(',');
  const spent = policies.filter((policy) => /;\s*r=0\b/.test(policy));
  const ends = (spent.length > 0 ? spent : policies)
    .map((policy) => milliseconds(/;\s*t=([^;]*)/.exec(policy)?.[1], SECOND))
    .filter((end) => end !== null);
  return ends.length === 0 ? null : Math.max(...ends);
}

const PART =
  '(\\d{1,12}(?:\\.\\d{1,12})?)\\s?(ms|milliseconds?|d|days?|h|hours?|m|min|minutes?|s|sec|seconds?)';
const WORDS = new RegExp(
  `(?:try again|retry) (?:in|after) (${PART}(?:[ ,]{0,2}(?:and )?${PART}){0,4})\\b`,
  'i',
);
const UNITS = { d: DAY, h: HOUR, m: MINUTE, s: SECOND };

/** "try again in 1h2m3.4s", "Please retry in 20 seconds". */
function inWords(text: string): number | null {
  const wait = WORDS.exec(text)?.[1];
  if (wait === undefined) return null;
  const parts = [...wait.matchAll(new RegExp(PART, 'gi'))];
  return parts.reduce((sum, [, amount, unit]) => sum + Number(amount) * unitOf(unit!.toLowerCase()), 0);
}

function unitOf(unit: string): number {
  if (unit === 'ms' || unit.startsWith('milli')) return 1;
  return UNITS[unit.charAt(0) as keyof typeof UNITS];
}
