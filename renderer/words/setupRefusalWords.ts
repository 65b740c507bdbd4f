import type { WindowWords } from '../../shared/words/window.ts';
import type { PartAnswer } from '../data/partAnswer.ts';

/** What a part of the set-up could not do, in words of the screens where the core's own name a command line. */
export function setupRefusalWords(
  { refusal, sentence }: Extract<PartAnswer, { kind: 'refused' }>,
  text: WindowWords,
): string {
  return refusal?.code === 'NO_KEY_STORE' ? text.setup.key.noKeyStore : sentence;
}
