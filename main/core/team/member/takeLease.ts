/** Asks the team's database for the lease. Loaded where a run needs it, and not before. */
import { AppError } from '../../../../shared/errors/AppError.ts';
import type { TeamAddress } from '../../../../shared/team/teamAddress.ts';
import { utcStamp } from '../../../../shared/time/utcStamp.ts';
import { words } from '../../../../shared/words/index.ts';
import { namedBy, plainName } from '../../bundle/site.ts';
import type { KeptDocument } from '../../ledger/keptDocuments.ts';
import type { Ledger } from '../../ledger/Ledger.ts';
import type { FarPermit } from '../../lock/FarPermit.ts';
import type { Clock } from '../../ports/Clock.ts';
import type { Logger } from '../../ports/Logger.ts';
import type { ProviderKeys } from '../../ports/ProviderKeys.ts';
import type { Store } from '../../ports/Store.ts';
import type { LeaseLink, LeaseRow, TeamLeases } from '../../ports/TeamLeases.ts';
import type { TeamDocument } from '../teamDocument.ts';
import { ownSite } from './push.ts';
import { holderOf, LEASE_MS, sentNow, TeamLease } from './TeamLease.ts';

export interface LeaseParts {
  store: Store;
  clock: Clock;
  log: Logger;
  keys: ProviderKeys;
  ledger: Ledger;
  document: KeptDocument<TeamDocument>;
  leases: TeamLeases;
  /** Told whenever what is known of the lease changed. */
  changed(): void;
}

/**
 * @param address of the membership
 * @throws AppError `TEAM_LEASE_HELD`, those of the link, or the signal's reason
 */
export async function takeLease(
  parts: LeaseParts,
  address: TeamAddress,
  signal: AbortSignal,
  lengthMs = LEASE_MS,
): Promise<FarPermit> {
  const site = parts.document.value.ours ?? (await ownSite(parts));
  if (site === null) throw new Error('a run in a folder without an entry');
  const open = () => parts.leases.open(address, parts.keys.teamPassword());
  const asking = ask(parts, open, site, lengthMs);
  const abandoned = Promise.withResolvers<never>();
  const abandon = () => abandoned.reject(signal.reason);
  signal.addEventListener('abort', abandon, { once: true });
  try {
    signal.throwIfAborted();
    return await Promise.race([asking, abandoned.promise]);
  } catch (thrown) {
    // Whoever cancels does not wait for a slow link; what it brings after that is given back.
    asking.then((lease) => lease.giveBack()).catch(() => {});
    throw thrown;
  } finally {
    signal.removeEventListener('abort', abandon);
  }
}

async function ask(
  parts: LeaseParts,
  open: () => Promise<LeaseLink>,
  site: string,
  lengthMs: number,
): Promise<FarPermit> {
  const { clock, log, ledger } = parts;
  const seen = noting(parts);
  const link = await open();
  try {
    const since = sentNow(clock);
    const row = await link.take(site, namedBy(ledger.state.settings, ''), lengthMs);
    await seen(row);
    if (!row.isDone) throw heldByAnother(row);
    return new TeamLease({ clock, log, open, seen }, link, { epoch: row.epoch, site }, since, lengthMs);
  } catch (thrown) {
    await link.close();
    throw thrown;
  }
}

function heldByAnother(row: LeaseRow): AppError {
  const holder = holderOf(row, null);
  const name = holder?.name ?? '';
  const details = { site: row.site, name, until: row.until };
  return new AppError('TEAM_LEASE_HELD', words.teamLease.held({ name, until: utcStamp(row.until) }), details);
}

/** What is shown of the lease is what was last seen. One save after another, and losing one costs nothing. */
function noting({ document, log, changed }: LeaseParts): (row: LeaseRow) => Promise<void> {
  let saved = Promise.resolve();
  return ({ epoch, site, name, until, now }) => {
    if (document.value.membership === null) return saved;
    const lease = site === null ? null : { epoch, site, name: plainName(name), until, seenAt: now };
    document.change({ ...document.value, lease });
    changed();
    saved = saved
      .then(() => document.save())
      .catch((thrown) => log.warn('lease-not-noted', { why: String(thrown) }));
    return saved;
  };
}
