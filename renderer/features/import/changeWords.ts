import type { Difference } from '../../../shared/contract/index.ts';
import type { Services } from '../../data/Services.ts';

/** "+14 new, 6 revised, 0 removed". */
export function changeWords(
  { added, revised, removed }: Pick<Difference, 'added' | 'revised' | 'removed'>,
  { text, format }: Pick<Services, 'text' | 'format'>,
): string {
  return text.importReview.difference.changes({
    added: format.signed(added),
    revised: format.count(revised),
    removed: format.count(removed),
  });
}
