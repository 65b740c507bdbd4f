/** What is said of a failed exchange: words of ours, and for a request that was not accepted a piece of the provider's. */
import { words } from '../../../../../shared/words/index.ts';
import { redactor } from '../../redaction.ts';
import type { WireReason } from './Classified.ts';
import { withoutKeyLike } from './keyLike.ts';

const LONGEST_QUOTE = 200;

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
 * @param said the provider's own, one line
 * @param secrets texts that must not stand in the sentence in any form
 */
export function reasonText(reason: WireReason, said = '', secrets: readonly string[] = []): string {
  const ours: string = words.failures.exchange[reason];
  if (!QUOTED.has(reason) || said === '') return ours;
  // Redacted before it is cut: a key that is cut in two would not be found.
  const quote = withoutKeyLike(redactor(() => secrets)(said));
  const shown = quote.length > LONGEST_QUOTE ? `${quote.slice(0, LONGEST_QUOTE)}…` : quote;
  const { about, quoted } = words.common.lists;
  return about({ name: ours, text: quoted([shown]) });
}
