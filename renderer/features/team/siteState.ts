import type { TeamSite } from '../../../shared/team/teamSchema.ts';
import { isInDoubt } from './teamAttention.ts';

/** How a site is; a newer program and a damaged copy are nobody's fault. */
export type SiteState = 'current' | 'behind' | 'refused' | 'attention';

/** Entries that one side has and the other does not; null where there are none. */
export function missingEntries({ isOurs, seqHere, seqThere }: TeamSite): number | null {
  const count = isOurs ? seqHere - seqThere : seqThere - seqHere;
  return count > 0 ? count : null;
}

export function siteState(site: TeamSite): SiteState {
  if (site.problem !== null)
    return isInDoubt(site) && site.problem.kind !== 'NEWER' ? 'refused' : 'attention';
  return missingEntries(site) === null ? 'current' : 'behind';
}
