import type { Language } from '../../shared/words/language.ts';
import { type ViewsWords, viewsWordsFor } from '../../shared/words/views.ts';
import { useServices } from '../data/Services.ts';

/** The words of the views and of what is saved, in the language of the screens. */
export function useViewsWords(): ViewsWords {
  return viewsWordsFor(useServices().text.language as Language);
}
