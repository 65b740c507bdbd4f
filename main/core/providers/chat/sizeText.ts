/** What is said where a request did not fit, or an answer was cut off: what was found, and what to do. */

import { words } from '../../../../shared/words/index.ts';
import type { TokenCounts } from '../wire/classify/tokenCounts.ts';
import type { ProviderTexts } from './ProviderTexts.ts';

function number(tokens: number): string {
  return words.common.numbers.whole(tokens);
}

/** To two digits, upward: an estimate that is too small would be tried in vain. */
function about(tokens: number): string {
  const step = 10 ** Math.max(0, Math.floor(Math.log10(tokens)) - 1);
  return number(Math.ceil(tokens / step) * step);
}

/**
 * @param needed tokens that the shortest request takes with its answer
 * @param status 413 and 429 speak of the account and not of the model
 * @returns the middle of a sentence; null where the limit is not known
 */
export function tooLongText(
  { largerContext: larger = words.failures.size.otherModel }: Pick<ProviderTexts, 'largerContext'>,
  { limit, prompt }: TokenCounts,
  needed: number,
  status: number | null,
): string | null {
  if (limit === null) return null;
  const isOfAccount = status === 413 || status === 429;
  const found = isOfAccount
    ? words.failures.size.account({ limit: number(limit) })
    : words.failures.size.context({ limit: number(limit) });
  if (needed <= limit) {
    return words.failures.size.requestWas({ found, prompt: prompt === null ? null : number(prompt) });
  }
  const way = isOfAccount ? words.failures.size.otherAccount : larger;
  return words.failures.size.shortestNeeds({ found, needed: about(needed), way });
}

/**
 * @param asked tokens that the answer was allowed
 * @param isLess whether that is less than usual: then either the context or the model's own limit was found to be small before
 * @param usage what the reply says it took, where it does
 */
export function cutOffText(
  { largerContext: larger = words.failures.size.otherModel }: Pick<ProviderTexts, 'largerContext'>,
  { asked, isLess }: { asked: number; isLess: boolean },
  usage: { promptTokens: number; completionTokens: number } | null,
): string {
  if (usage === null) return words.failures.size.cutOffSomewhere;
  const { promptTokens, completionTokens } = usage;
  const found = words.failures.size.cutOff({ tokens: number(completionTokens) });
  if (isContextFull(asked, usage))
    return words.failures.size.contextFull({ found, prompt: number(promptTokens), larger });
  return isLess ? words.failures.size.cutOffSomewhere : words.failures.size.mostAllowed({ found });
}

/** Whether the answer ended before it had taken what it was allowed: the context held no more. */
export function isContextFull(asked: number, { completionTokens }: { completionTokens: number }): boolean {
  return completionTokens < asked;
}
