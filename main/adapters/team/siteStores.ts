import { siteId } from '../../core/bundle/site.ts';
import type { SiteStores } from '../../core/ports/SiteStores.ts';
import { keptSite } from '../bundle/keptSites.ts';
import { openForReading } from '../dataFolder.ts';
import { LowdbDocuments } from '../lowdbDocuments.ts';

/**
 * Copies of other sites for the core of the data folder that keeps them.
 * @param mayWrite whether numbers that follow from a copy are kept beside it; the copy itself is never changed
 */
export function createSiteStores(dataFolder: string, mayWrite: boolean): SiteStores {
  return {
    async open(site) {
      const kept = await keptSite(dataFolder, siteId(site));
      // Its number is the beginning of a hash: another site may have the same.
      if (kept === null || kept.site !== site) return null;
      return {
        store: await openForReading(kept.folder),
        lastHash: kept.lastHash,
        derived: { files: new LowdbDocuments(kept.folder, mayWrite), mayWrite },
      };
    },
  };
}
