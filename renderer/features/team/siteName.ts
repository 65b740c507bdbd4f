import type { TeamSite } from '../../../shared/team/teamSchema.ts';
import type { TeamWords } from '../../../shared/words/team.ts';

/** @param site its name, or the hash of its first entry @returns what it calls itself */
export function siteName(site: string, sites: readonly TeamSite[], words: TeamWords['sites']): string {
  const name = sites.find((one) => one.site === site)?.name ?? site;
  return name === '' ? words.nameless : name;
}
