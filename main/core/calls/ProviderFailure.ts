import type {
  FailureClass,
  FailureDetails,
  FailureScope,
  Repair,
} from '../../../shared/providers/failureSchema.ts';

/** What is known of one failed request beside its class. Times are milliseconds. */
export interface FailureFacts {
  scope?: FailureScope;
  /** HTTP status, or null where none came. */
  status?: number | null;
  model?: string | null;
  /** How long the provider asked to wait. */
  retryAfterMs?: number;
  /** Wall-clock time at which a spent quota comes back; null when only the user can bring it back. */
  resumeAtMs?: number | null;
  needsUser?: boolean;
  /** A page for people came in the place of an answer: the network may have made it. */
  isPage?: boolean;
  /** Whether the adapter knows a change of the request that may help. */
  canRepair?: boolean;
  /** What tells the key that was used from another one; null where the present one is meant. */
  keyMark?: string | null;
  /** What the next request to the model does otherwise; null where this failure teaches nothing. */
  repair?: Repair | null;
  /** The kept request and reply; null where nothing was sent, or nothing came back. */
  requestHash?: string | null;
  replyHash?: string | null;
  cause?: unknown;
}

/** The last moment that a four-digit year can name. */
const LATEST_MS = Date.UTC(9999, 11, 31);

/** Hints come from the wire: one that is not a time is ignored, and one beyond all bounds is cut. */
function usable(ms: number | null | undefined, most: number): number | null {
  return ms == null || Number.isNaN(ms) || ms < 0 ? null : Math.min(ms, most);
}

/**
 * A request that failed, as a provider's adapter understood it. Adapters throw this and nothing else for what
 * happens on the wire; anything else that they throw is a defect of ours.
 */
export class ProviderFailure extends Error {
  readonly class: FailureClass;
  readonly scope: FailureScope;
  readonly status: number | null;
  readonly model: string | null;
  readonly retryAfterMs: number | null;
  readonly resumeAtMs: number | null;
  readonly needsUser: boolean;
  readonly isPage: boolean;
  readonly canRepair: boolean;
  readonly keyMark: string | null;
  readonly repair: Repair | null;
  readonly requestHash: string | null;
  readonly replyHash: string | null;

  /** @param reason one sentence in words of ours, without keys and without text about persons */
  constructor(failureClass: FailureClass, reason: string, facts: FailureFacts = {}) {
    super(reason, { cause: facts.cause });
    this.name = 'ProviderFailure';
    this.class = failureClass;
    this.scope = facts.scope ?? 'provider';
    this.status = facts.status ?? null;
    this.model = facts.model ?? null;
    this.retryAfterMs = usable(facts.retryAfterMs, LATEST_MS);
    this.resumeAtMs = usable(facts.resumeAtMs, LATEST_MS);
    this.needsUser = facts.needsUser ?? false;
    this.isPage = facts.isPage ?? false;
    this.repair = facts.repair ?? null;
    this.canRepair = facts.canRepair ?? this.repair !== null;
    this.keyMark = facts.keyMark ?? null;
    this.requestHash = facts.requestHash ?? null;
    this.replyHash = facts.replyHash ?? null;
  }
}

/** @returns the failure as the audit trail keeps it; @param requests how many left this machine for the call */
export function failureDetailsOf(failure: ProviderFailure, requests: number): FailureDetails {
  const { retryAfterMs, resumeAtMs, keyMark, requestHash, replyHash, repair } = failure;
  return {
    class: failure.class,
    scope: failure.scope,
    status: failure.status,
    model: failure.model,
    reason: failure.message,
    requests,
    ...(retryAfterMs === null ? {} : { retryAfterMs }),
    ...(resumeAtMs === null ? {} : { resumeAt: new Date(resumeAtMs).toISOString() }),
    ...(failure.needsUser ? { needsUser: true } : {}),
    ...(failure.isPage ? { isPage: true } : {}),
    ...(failure.class === 'AUTH' && keyMark !== null ? { keyMark } : {}),
    ...(requestHash === null ? {} : { requestHash }),
    ...(replyHash === null ? {} : { replyHash }),
    ...(repair === null ? {} : { repair }),
  };
}
