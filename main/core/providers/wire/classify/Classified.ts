/** What one exchange with a provider came to, in the terms of the lock's rules. */
import type { FailureClass, FailureScope } from '../../../../../shared/providers/failureSchema.ts';
import type { ExchangeOutcome } from '../../../ports/ChatWire.ts';
import type { TokenCounts } from './tokenCounts.ts';
import type { WireTraits } from './WireTraits.ts';

/** What was asked: a forecast, the list of models (or one of them), the account behind the key, or bare health. */
export type WireEndpoint = 'chat' | 'models' | 'account' | 'health';

export interface Exchange {
  /** What is particular to the provider that was asked. */
  traits: WireTraits;
  endpoint: WireEndpoint;
  outcome: ExchangeOutcome;
  /** Wall clock when the outcome was seen, milliseconds since 1970. */
  nowMs: number;
  /** Texts that no message may hold, whatever the provider echoes: the key, the account's id. */
  secrets?: readonly string[];
  /** Whether a key was sent along; yes by default. */
  hasKey?: boolean;
}

/** When a spent quota comes back. */
export type ResumeRule = 'retry-after' | 'utc-midnight' | 'pacific-midnight' | 'month' | 'manual';

/**
 * A change that may help, for the next request (`shrink-prompt`, `shrink-answer`, `drop-param`, `downgrade`, the two of reasoning) or
 * by the user (`fix`). `param` names what: the parameter, `response_format`, `account_id`, `base_url`.
 */
export type RepairAction =
  | 'shrink-prompt'
  | 'shrink-answer'
  | 'drop-param'
  | 'downgrade'
  | 'lower-reasoning-or-raise-max-tokens'
  | 'fix';

export const wireReasons = [
  // AUTH
  'KEY_REFUSED',
  'KEY_MISSING',
  'ACCESS_DENIED',
  'SCOPE_MISSING',
  // QUOTA
  'CREDIT_SPENT',
  'SPEND_LIMIT',
  'DAILY_QUOTA',
  'NO_QUOTA',
  'LONG_WAIT',
  // TRANSIENT
  'RATE_LIMIT',
  'OVERLOADED',
  'MODEL_LOADING',
  'SERVER_ERROR',
  'TIMED_OUT',
  'DEADLINE',
  'CONNECTION_LOST',
  // CONFIG
  'TOO_LONG',
  'ANSWER_TOO_LONG',
  'MODEL_UNAVAILABLE',
  'PARAM_UNSUPPORTED',
  'SCHEMA_UNSUPPORTED',
  'BAD_REQUEST',
  'WRONG_ENDPOINT',
  'WRONG_ADDRESS',
  'WRONG_ACCOUNT',
  // REFUSED
  'REFUSAL',
  'CONTENT_FILTER',
  'POLICY',
  'NO_CHOICES',
  // BAD_OUTPUT
  'TRUNCATED',
  'EMPTY',
  'TOO_LARGE',
  'NO_MESSAGE',
  'JSON_MODE_FAILED',
  // DOWN
  'UNREACHABLE',
  'UNKNOWN_HOST',
  'TLS',
  'REDIRECT',
  'PROXY',
  'NOT_JSON',
  'BLOCKED',
  // CANCELLED
  'CANCELLED',
] as const;

export type WireReason = (typeof wireReasons)[number];

export interface Classified {
  class: FailureClass;
  scope: FailureScope;
  /** HTTP status as it came, or null where none came. */
  status: number | null;
  reason: WireReason;
  /** One sentence in words of ours; at most a piece of the provider's text, without anything like a key. */
  message: string;
  needsUser: boolean;
  /** A page for people came, which the network may have made. */
  isPage?: true;
  /** How long the provider asked to wait, within bounds; milliseconds. */
  retryAfterMs?: number;
  /** How long it usually takes until the failure has passed, for where the provider asked for nothing; milliseconds. */
  usualWaitMs?: number;
  /** QUOTA only: what decides when it comes back. */
  resume?: ResumeRule;
  /** QUOTA only: wall clock of the return, or null when only the user can bring it back. */
  resumeAtMs?: number | null;
  action?: RepairAction;
  /** What `action` is about. */
  param?: string;
  /** How many tokens the refusal speaks of. */
  tokens?: TokenCounts;
  /** The name that the provider wants instead of `param`, where it says one. */
  useInstead?: string;
}

/** @returns `action:param` in one word, as logs and tests name it; null without an action */
export function actionText({ action, param }: Pick<Classified, 'action' | 'param'>): string | null {
  if (action === undefined) return null;
  return param === undefined ? action : `${action}:${param}`;
}
