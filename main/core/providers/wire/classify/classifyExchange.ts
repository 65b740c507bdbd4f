/**
 * Decides what an exchange with a provider came to, from its status, headers and body alone: never from what an SDK made
 * of them. Pure; it never throws, whatever came.
 */
import { HOUR } from '../../../../../shared/time/durations.ts';
import type { ExchangeOutcome } from '../../../ports/ChatWire.ts';
import type { TransportError } from '../../../ports/Http.ts';
import { isBlockNotice, isPage, isPageText } from '../networkPage.ts';
import { type BodyFault, envelopeIn, faultIn, parseBody } from './bodyFault.ts';
import type { Classified, Exchange } from './Classified.ts';
import { completionIn } from './completionOf.ts';
import { reasonText } from './reasonText.ts';
import { resumePoint } from './resumePoint.ts';
import { retryHint } from './retryHint.ts';
import { commonRules } from './rules/commonRules.ts';
import { outputRules } from './rules/outputRules.ts';
import { protocolRules } from './rules/protocolRules.ts';
import { commonQuota } from './rules/quotaRules.ts';
import { requestRepair } from './rules/requestRepair.ts';
import { sizeRules } from './rules/sizeRules.ts';
import { statusOf, statusVerdict } from './rules/statusRules.ts';
import { tokenCountsIn } from './tokenCounts.ts';
import { abortVerdict, transportVerdict } from './transportVerdict.ts';
import { firstMatch, type SeenFault, type Verdict } from './WireRule.ts';

/** When to come back to a budget of which nothing says when it has room again. */
const USUAL_WAIT = HOUR;

type Reply = Extract<ExchangeOutcome, { kind: 'reply' }>;

/** @returns the failure; null for a good reply, whose content is for its reader (`completionOf`) */
export function classifyExchange(exchange: Exchange): Classified | null {
  const { outcome, secrets = [] } = exchange;
  switch (outcome.kind) {
    case 'aborted':
      return classified(abortVerdict(outcome.byDeadline), null);
    case 'transport':
      return classifyTransport(exchange, outcome.error, secrets);
    case 'reply':
      return classifyReply(exchange, outcome, secrets);
  }
}

/** An error page that was too large to read still has its status. */
function classifyTransport(exchange: Exchange, error: TransportError, secrets: readonly string[]) {
  const { kind, status } = error;
  if (kind === 'too-large' && status !== null && !isGood(status)) {
    return classifyReply(exchange, { kind: 'reply', status, headers: {}, body: '' }, secrets);
  }
  return classified(transportVerdict(error), status);
}

function isGood(status: number): boolean {
  return status >= 200 && status <= 299;
}

function classifyReply(exchange: Exchange, reply: Reply, secrets: readonly string[]): Classified | null {
  const found = judgeReply(exchange, reply, secrets);
  const { headers, body } = reply;
  return found !== null && isPage({ headers: inLowerCase(headers), body })
    ? { ...found, isPage: true }
    : found;
}

function judgeReply(exchange: Exchange, reply: Reply, secrets: readonly string[]): Classified | null {
  const { status } = reply;
  const body = parseBody(reply.body);
  const foreign = networkVerdict(exchange, reply);
  if (foreign !== null) return classified(foreign, status);
  if (!isGood(status)) return classifyFault(exchange, reply, faultIn(body), secrets);
  if (body.kind === 'text') {
    return classified({ class: 'DOWN', scope: 'provider', reason: 'NOT_JSON' }, status);
  }
  const envelope = envelopeIn(body.value);
  if (envelope !== null) return classifyFault(exchange, reply, envelope, secrets);
  if (exchange.endpoint !== 'chat') return null;
  const completion = completionIn(body.value);
  return 'ok' in completion ? null : classified(completion, status);
}

function classifyFault(
  { traits, endpoint, nowMs, hasKey = true }: Exchange,
  reply: Reply,
  fault: BodyFault,
  secrets: readonly string[],
): Classified {
  const status = statusOf(reply.status, fault.markers);
  const headers = inLowerCase(reply.headers);
  const hintMs = retryHint({ status, headers, fault, nowMs });
  const verdict = verdictOn({ traits, endpoint, status, fault, hintMs });
  const isKeyMissing = verdict.class === 'AUTH' && !hasKey;
  const said: Verdict = isKeyMissing ? { ...verdict, reason: 'KEY_MISSING' } : verdict;
  const found = classified(said, reply.status, { hintMs, nowMs, words: fault.text, secrets });
  const isAboutSize = verdict.action === 'shrink-prompt' || verdict.action === 'shrink-answer';
  return isAboutSize ? { ...found, tokens: tokenCountsIn(fault) } : found;
}

/** By these a page refuses; under all other statuses it is the failure that the status names. */
const REFUSING_PAGES = [401, 403, 451];

/**
 * The network's own words in the place of an answer are about the network: neither a key nor a request of ours is at
 * fault. A server of the user may refuse with a page of its own.
 */
function networkVerdict({ traits }: Exchange, { status, body }: Reply): Verdict | null {
  const down = { class: 'DOWN', scope: 'provider', needsUser: true } as const;
  if (isBlockNotice(body)) return { ...down, reason: 'BLOCKED' };
  const refuses = !traits.isUsersOwn && REFUSING_PAGES.includes(status);
  return refuses && isPageText(body) ? { ...down, reason: 'NOT_JSON' } : null;
}

/** The order of these steps is the rule: what is first, decides. */
function verdictOn(seen: SeenFault): Verdict {
  const found =
    firstMatch(outputRules, seen) ??
    firstMatch(seen.traits.quota, seen) ??
    firstMatch(commonQuota, seen) ??
    firstMatch(sizeRules, seen) ??
    firstMatch(seen.traits.rules, seen) ??
    firstMatch(protocolRules, seen) ??
    requestRepair(seen) ??
    firstMatch(commonRules, seen) ??
    statusVerdict(seen);
  return 'asStatus' in found ? statusVerdict({ ...seen, status: found.asStatus }) : found;
}

interface Circumstances {
  hintMs: number | null;
  nowMs: number;
  words: string;
  secrets: readonly string[];
}

function classified(
  { resume, ...verdict }: Verdict,
  status: number | null,
  { hintMs, nowMs, words, secrets }: Circumstances = { hintMs: null, nowMs: 0, words: '', secrets: [] },
): Classified {
  const known = {
    needsUser: false,
    ...verdict,
    status,
    message: reasonText(verdict.reason, words, secrets),
  };
  if (resume !== undefined) {
    const waitMs = hintMs ?? USUAL_WAIT;
    const resumeAtMs = resumePoint(resume, nowMs, waitMs);
    // A hint beside a date or a purchase misleads: it is not told.
    return { ...known, resume, resumeAtMs, ...(resume === 'retry-after' ? { retryAfterMs: waitMs } : {}) };
  }
  return hintMs !== null && verdict.class === 'TRANSIENT' ? { ...known, retryAfterMs: hintMs } : known;
}

function inLowerCase(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}
