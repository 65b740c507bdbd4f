/** The form of the tables that say what a failed request means. */
import type { FailureClass, FailureScope } from '../../../../../shared/providers/failureSchema.ts';
import type { BodyFault } from './bodyFault.ts';
import type { RepairAction, ResumeRule, WireEndpoint, WireReason } from './Classified.ts';
import type { WireTraits } from './WireTraits.ts';

/** What the rules look at. */
export interface SeenFault {
  traits: WireTraits;
  endpoint: WireEndpoint;
  /** The reply's status, or the one that an error under a good status stands for. */
  status: number;
  fault: BodyFault;
  /** What the provider asked to wait, or null. */
  hintMs: number | null;
}

export interface Verdict {
  class: FailureClass;
  scope: FailureScope;
  reason: WireReason;
  needsUser?: boolean;
  /** How long it usually takes until it has passed, where the reply does not say; milliseconds. */
  usualWaitMs?: number;
  /** QUOTA only. */
  resume?: ResumeRule;
  action?: RepairAction;
  param?: string;
  useInstead?: string;
}

/** All stated conditions must hold. Of a table the first rule that matches decides. */
export interface WireRule {
  /** One of these stands in the body as a code, type, status or reason. */
  markers?: readonly string[];
  /** The same, for a family of marks. */
  markerLike?: RegExp;
  text?: RegExp;
  statuses?: readonly number[];
  when?: (seen: SeenFault) => boolean;
  /** The verdict, or the status that the mark stands for whatever the reply's own was. */
  means: Verdict | { asStatus: number };
}

export function firstMatch(rules: readonly WireRule[], seen: SeenFault): WireRule['means'] | null {
  return rules.find((rule) => isMatch(rule, seen))?.means ?? null;
}

function isMatch({ markers, markerLike, text, statuses, when }: WireRule, seen: SeenFault): boolean {
  const { fault, status } = seen;
  return (
    (markers === undefined || markers.some((mark) => fault.markers.has(mark))) &&
    (markerLike === undefined || [...fault.markers].some((mark) => markerLike.test(mark))) &&
    (text === undefined || text.test(fault.text)) &&
    (statuses === undefined || statuses.includes(status)) &&
    (when === undefined || when(seen))
  );
}

/* The verdicts that several tables share. */

export const keyRefused: Verdict = {
  class: 'AUTH',
  scope: 'provider',
  reason: 'KEY_REFUSED',
  needsUser: true,
};
export const accessDenied: Verdict = { ...keyRefused, reason: 'ACCESS_DENIED' };
/** The key may still be good for forecasts. */
export const scopeMissing: Verdict = { ...keyRefused, scope: 'endpoint', reason: 'SCOPE_MISSING' };

export const modelUnavailable: Verdict = {
  class: 'CONFIG',
  scope: 'model',
  reason: 'MODEL_UNAVAILABLE',
  needsUser: true,
};
export const badRequest: Verdict = { class: 'CONFIG', scope: 'request', reason: 'BAD_REQUEST' };
export const wrongEndpoint: Verdict = { class: 'CONFIG', scope: 'endpoint', reason: 'WRONG_ENDPOINT' };
export const wrongAddress: Verdict = {
  class: 'CONFIG',
  scope: 'provider',
  reason: 'WRONG_ADDRESS',
  needsUser: true,
  action: 'fix',
  param: 'base_url',
};
export const tooLong: Verdict = {
  class: 'CONFIG',
  scope: 'request',
  reason: 'TOO_LONG',
  action: 'shrink-prompt',
};

export const answerTooLong: Verdict = {
  class: 'CONFIG',
  scope: 'request',
  reason: 'ANSWER_TOO_LONG',
  action: 'shrink-answer',
};

export const creditSpent: Verdict = {
  class: 'QUOTA',
  scope: 'provider',
  reason: 'CREDIT_SPENT',
  resume: 'manual',
};
export const spendLimit: Verdict = { ...creditSpent, reason: 'SPEND_LIMIT', resume: 'month' };
