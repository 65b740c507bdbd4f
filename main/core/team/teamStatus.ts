import type { TeamProgress, TeamSite, TeamStatus } from '../../../shared/team/teamSchema.ts';
import { siteId } from '../bundle/site.ts';
import type { KeptDocument } from '../ledger/keptDocuments.ts';
import type { ProviderKeys } from '../ports/ProviderKeys.ts';
import type { TeamDocument } from './teamDocument.ts';

interface StatusParts {
  document: KeptDocument<TeamDocument>;
  keys: ProviderKeys;
}

/** @returns what this data folder knows of its team; asks nobody */
export function teamStatus({ document, keys }: StatusParts, progress: TeamProgress | null): TeamStatus {
  const { membership, ours, last, lastDoneAt, lease, sites } = document.value;
  const shown = Object.entries(sites).map(
    ([site, { hashThere: _hash, filesThere: _files, ...known }]): TeamSite => ({
      site,
      id: siteId(site),
      isOurs: site === ours,
      ...known,
    }),
  );
  shown.sort(
    (a, b) =>
      Number(b.isOurs) - Number(a.isOurs) || a.name.localeCompare(b.name) || (a.site < b.site ? -1 : 1),
  );
  return {
    membership: membership === null ? null : { ...membership, hasPassword: keys.teamPassword() !== null },
    progress,
    last,
    lastDoneAt,
    lease: lease === null ? null : { ...lease, id: siteId(lease.site), isOurs: lease.site === ours },
    sites: shown,
  };
}
