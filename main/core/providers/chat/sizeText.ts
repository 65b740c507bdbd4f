/** What is said where a request did not fit, or an answer was cut off: what was found, and what to do. */

import type { TokenCounts } from '../wire/classify/tokenCounts.ts';
import type { ProviderProfile } from './ProviderProfile.ts';

function number(tokens: number): string {
  return tokens.toLocaleString('en');
}

/** To two digits, upward: an estimate that is too small would be tried in vain. */
function about(tokens: number): string {
  const step = 10 ** Math.max(0, Math.floor(Math.log10(tokens)) - 1);
  return `about ${number(Math.ceil(tokens / step) * step)}`;
}

/** What to do about a context that is too small, where the provider's profile says nothing of its own. */
const OTHER_MODEL = 'choose a model with a larger one';

/**
 * @param needed tokens that the shortest request takes with its answer
 * @param status 413 and 429 speak of the account and not of the model
 * @returns the middle of a sentence; null where the limit is not known
 */
export function tooLongText(
  { largerContext: larger = OTHER_MODEL }: Pick<ProviderProfile, 'largerContext'>,
  { limit, prompt }: TokenCounts,
  needed: number,
  status: number | null,
): string | null {
  if (limit === null) return null;
  const isOfAccount = status === 413 || status === 429;
  const found = isOfAccount
    ? `its account takes ${number(limit)} tokens at once`
    : `its context is ${number(limit)} tokens`;
  if (needed <= limit) {
    const had = prompt === null ? 'the request was longer' : `the request had ${number(prompt)}`;
    return `${found}, ${had}`;
  }
  const way = isOfAccount ? 'use an account that allows more' : larger;
  return `${found}, and the shortest request needs ${about(needed)} with its answer: ${way}`;
}

/** @param asked tokens that the answer was allowed @param usage what the reply says it took, where it does */
export function cutOffText(
  { largerContext: larger = OTHER_MODEL }: Pick<ProviderProfile, 'largerContext'>,
  asked: number,
  usage: { promptTokens: number; completionTokens: number } | null,
): string {
  if (usage === null)
    return 'the answer was cut off: its context is full, or the model writes too long; give it a larger context, or choose another model';
  const { promptTokens, completionTokens } = usage;
  const found = `the answer was cut off after ${number(completionTokens)} tokens`;
  return isContextFull(asked, usage)
    ? `${found}, since the context was full (${number(promptTokens)} were the request): ${larger}`
    : `${found}, the most that it may take: choose a model that thinks and writes less`;
}

/** Whether the answer ended before it had taken what it was allowed: the context held no more. */
export function isContextFull(asked: number, { completionTokens }: { completionTokens: number }): boolean {
  return completionTokens < asked;
}
