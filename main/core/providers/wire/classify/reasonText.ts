/** What is said of a failed exchange: words of ours, and for a request that was not accepted a piece of the provider's. */
import { redactor } from '../../redaction.ts';
import type { WireReason } from './Classified.ts';
import { withoutKeyLike } from './keyLike.ts';

const LONGEST_QUOTE = 200;

const texts: Readonly<Record<WireReason, string>> = {
  KEY_REFUSED: 'the key was refused; enter a valid one',
  KEY_MISSING: 'no key is set, and it refuses a request without one; enter the key',
  ACCESS_DENIED: 'access was denied to this account or from this place; its settings at the provider say why',
  SCOPE_MISSING: 'the key is not allowed to ask this; it may still be allowed to forecast',
  CREDIT_SPENT: 'its credit is spent; buy more, then readmit it',
  SPEND_LIMIT: 'what it may spend this month is spent',
  DAILY_QUOTA: 'its quota for today is spent',
  NO_QUOTA: 'the plan of this account holds no quota for this model',
  LONG_WAIT: 'its limit is reached for longer than a call can wait',
  RATE_LIMIT: 'its limit of requests is reached for the moment',
  OVERLOADED: 'the service was busy',
  SERVER_ERROR: 'the service failed',
  TIMED_OUT: 'the service did not finish in time',
  DEADLINE: 'no whole answer before the deadline',
  CONNECTION_LOST: 'the connection was lost before the whole answer was here',
  TOO_LONG: 'the request is too long for this model',
  ANSWER_TOO_LONG: 'the answer that was asked for is longer than this model writes',
  MODEL_UNAVAILABLE: 'the model is not to be had; choose another one',
  PARAM_UNSUPPORTED: 'a parameter of the request is not supported',
  SCHEMA_UNSUPPORTED: 'the form of answer that was asked for is not supported',
  BAD_REQUEST: 'the request was not accepted',
  WRONG_ENDPOINT: 'the address is not served there',
  WRONG_ADDRESS: 'nothing answers at this address; check the base address, which usually ends in /v1',
  WRONG_ACCOUNT: 'the account id is not known there; check it',
  REFUSAL: 'the model declined to answer',
  CONTENT_FILTER: 'a content filter withheld the answer',
  POLICY: 'a usage policy of the provider blocked the request',
  NO_CHOICES: 'the reply holds no answer; the prompt was blocked',
  TRUNCATED: 'the answer ended before it began: all its tokens were used up',
  EMPTY: 'the answer is empty',
  TOO_LARGE: 'the reply is larger than any forecast',
  NO_MESSAGE: 'the reply holds no message',
  JSON_MODE_FAILED: 'the model wrote no valid JSON',
  UNREACHABLE: 'nobody answers at its address',
  UNKNOWN_HOST: 'the name of its address is not known',
  TLS: 'its certificate could not be verified; check the clock and the network of this machine',
  REDIRECT: 'it redirects elsewhere, which is never followed',
  PROXY: 'a proxy refuses the connection; sign in there',
  NOT_JSON: 'a page came in place of an answer; the network may ask for a sign-in',
  BLOCKED: 'the network answered in its place: it blocks the address, or asks for a sign-in',
  CANCELLED: 'the request was cancelled',
};

/** Reasons where the provider's own words help to put the request right. */
const QUOTED: ReadonlySet<WireReason> = new Set([
  'TOO_LONG',
  'ANSWER_TOO_LONG',
  'MODEL_UNAVAILABLE',
  'PARAM_UNSUPPORTED',
  'SCHEMA_UNSUPPORTED',
  'BAD_REQUEST',
  'WRONG_ENDPOINT',
]);

/**
 * @param words the provider's own, one line
 * @param secrets texts that must not stand in the sentence in any form
 */
export function reasonText(reason: WireReason, words = '', secrets: readonly string[] = []): string {
  const ours = texts[reason];
  if (!QUOTED.has(reason) || words === '') return ours;
  // Redacted before it is cut: a key that is cut in two would not be found.
  const quote = withoutKeyLike(redactor(() => secrets)(words));
  return `${ours}: "${quote.length > LONGEST_QUOTE ? `${quote.slice(0, LONGEST_QUOTE)}…` : quote}"`;
}
