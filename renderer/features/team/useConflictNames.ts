import type { CountConflict } from '../../../shared/team/conflictSchema.ts';
import { useServices } from '../../data/Services.ts';
import { useTeamWords } from './useTeamWords.ts';

/** How the sides of a conflict are named, in the list and week by week. */
export function useConflictNames() {
  const { format } = useServices();
  const words = useTeamWords();
  return {
    siteOf: ({ siteName }: CountConflict) => (siteName === '' ? words.sites.nameless : siteName),
    largestOf: ({ largest: { weekEnd, ours, theirs } }: CountConflict) =>
      words.conflicts.largest({
        weekEnd: format.day(weekEnd),
        ours: format.count(ours),
        theirs: format.count(theirs),
      }),
  };
}
