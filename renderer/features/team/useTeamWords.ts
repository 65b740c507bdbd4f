import type { Language } from '../../../shared/words/language.ts';
import { type TeamWords, teamWordsFor } from '../../../shared/words/team.ts';
import { useServices } from '../../data/Services.ts';

/** The words of the team in the language of the screens. */
export function useTeamWords(): TeamWords {
  return teamWordsFor(useServices().text.language as Language);
}
