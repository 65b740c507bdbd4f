import { createSiteShelf } from './siteShelf.ts';
import { teamLeases } from './teamLeases.ts';
import { teamServers } from './teamServers.ts';

/** Everything that a team needs of this machine. @param dataFolder its absolute path */
export function openTeam(dataFolder: string) {
  return { servers: teamServers, leases: teamLeases, shelf: createSiteShelf(dataFolder) };
}
