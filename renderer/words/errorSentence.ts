import { isAppError } from '../../shared/contract/index.ts';
import type { Text } from './en.ts';

/** @returns the sentence that an expected failure carries; anything else is a defect of this window. */
export function errorSentence(thrown: unknown, text: Text): string {
  return isAppError(thrown) && thrown.message !== '' ? thrown.message : text.errors.defect;
}
