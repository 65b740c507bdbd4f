/** Files that are not given with an entry: counts that are shared since, and exchanges with providers, which no entry names. */
import { exchangeHash, isPacked } from '../../bundle/bundlePaths.ts';
import { namedFiles } from '../../bundle/namedFiles.ts';
import type { TeamDocument } from '../teamDocument.ts';
import { ownEntries, type PushParts, pushFiles } from './push.ts';
import type { SyncRound } from './SyncRound.ts';

/** What of a site is shared besides its entries and forecasts. */
export type Shared = TeamDocument['shared'];

/** How an exchange is told from files that entries name. */
export const EXCHANGE_KEY = 'exchange:';

/** @param isMore whether entries were given in this sync: exchanges may have come with them */
export async function shareSince(
  parts: PushParts,
  round: SyncRound,
  site: string,
  [before, now]: readonly [Shared, Shared],
  isMore: boolean,
): Promise<void> {
  if (now.counts && !before.counts)
    await pushFiles(parts, round, site, namedFiles(await ownEntries(parts)), 'late');
  if (now.exchanges && (isMore || !before.exchanges))
    await pushFiles(parts, round, site, await ownExchanges(parts), 'late');
}

async function ownExchanges({ store }: PushParts): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  for (const name of (await store.files.list('exchanges')).sort()) {
    const hash = exchangeHash(name);
    if (hash !== null && isPacked(name)) found.set(name, `${EXCHANGE_KEY}${hash}`);
  }
  return found;
}
