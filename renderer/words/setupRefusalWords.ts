import type { PartAnswer } from '../data/partAnswer.ts';
import type { Text } from './en.ts';

/** What a part of the set-up could not do, in words of the screens where the core's own name a command line. */
export function setupRefusalWords(
  { refusal, sentence }: Extract<PartAnswer, { kind: 'refused' }>,
  text: Text,
): string {
  return refusal?.code === 'NO_KEY_STORE' ? text.setup.key.noKeyStore : sentence;
}
