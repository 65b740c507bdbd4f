import { isAppError } from '../../shared/contract/index.ts';
import type { WindowWords } from '../../shared/words/window.ts';

/** @returns the sentence that an expected failure carries; anything else is a defect of this window. */
export function errorSentence(thrown: unknown, text: WindowWords): string {
  return isAppError(thrown) && thrown.message !== '' ? thrown.message : text.errors.defect;
}
