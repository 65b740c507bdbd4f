/** What a status means by itself: the last rules, for everything that no mark and no word decided. */
import { LONGEST_INLINE_WAIT } from '../../../../calls/retryDelay.ts';
import type { WireReason } from '../Classified.ts';
import { accessDenied, badRequest, keyRefused, type SeenFault, type Verdict } from '../WireRule.ts';
import type { WireTraits } from '../WireTraits.ts';

const passing: readonly (readonly [readonly number[], WireReason])[] = [
  [[408, 504, 522, 524], 'TIMED_OUT'],
  [[409, 425, 498, 503, 529], 'OVERLOADED'],
  [[500, 502, 520, 521, 523, 525, 526, 527, 528], 'SERVER_ERROR'],
];

export function statusVerdict({ status, traits, hintMs }: SeenFault): Verdict {
  if (status === 429) return rateLimit(traits, hintMs);
  const reason = passing.find(([statuses]) => statuses.includes(status))?.[1];
  if (reason !== undefined) return { class: 'TRANSIENT', scope: 'provider', reason };
  if (status === 401) return keyRefused;
  if (status === 403) return accessDenied;
  if (status === 407 || status === 511)
    return { class: 'DOWN', scope: 'provider', reason: 'PROXY', needsUser: true };
  if (status >= 300 && status < 400) return { class: 'DOWN', scope: 'provider', reason: 'REDIRECT' };
  return badRequest;
}

/** A wait that is longer than a call may last is a quota that comes back at its end. */
function rateLimit({ limitsModels }: WireTraits, hintMs: number | null): Verdict {
  const scope = limitsModels ? 'model' : 'provider';
  if (hintMs === null || hintMs <= LONGEST_INLINE_WAIT) {
    return { class: 'TRANSIENT', scope, reason: 'RATE_LIMIT' };
  }
  return { class: 'QUOTA', scope, reason: 'LONG_WAIT', resume: 'retry-after' };
}

/** Names of no provider's own table that stand for a status, for errors that come under a good one. */
const statusesByName: Readonly<Record<string, number>> = {
  invalid_request_error: 400,
  permission_error: 403,
  not_found_error: 404,
  NotFoundError: 404,
  rate_limit_error: 429,
  api_error: 500,
  server_error: 500,
  internal_server_error: 500,
  InternalServerError: 500,
  overloaded_error: 503,
  unavailable_error: 503,
  timeout_error: 504,
};

/** @returns the reply's own status, or for an error under a good one what its marks stand for: 400 where they say nothing */
export function statusOf(status: number, markers: ReadonlySet<string>): number {
  if (status < 200 || status > 299) return status;
  const marks = [...markers];
  const numeric = marks.find((mark) => /^[45]\d\d$/.test(mark));
  if (numeric !== undefined) return Number(numeric);
  const name = marks.find((mark) => Object.hasOwn(statusesByName, mark));
  return name === undefined ? 400 : statusesByName[name]!;
}
