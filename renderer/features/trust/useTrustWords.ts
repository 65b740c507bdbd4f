import type { Language } from '../../../shared/words/language.ts';
import { type TrustWords, trustWordsFor } from '../../../shared/words/trust.ts';
import { useServices } from '../../data/Services.ts';

/** The words of the track record in the language of the screens. */
export function useTrustWords(): TrustWords {
  return trustWordsFor(useServices().text.language as Language);
}
