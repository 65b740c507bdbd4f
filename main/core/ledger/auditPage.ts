/** The audit trail for readers: the newest entries, and on request the check of the whole chain on disk. */
import type { AuditEntry, AuditPage } from '../../../shared/audit/auditSchema.ts';
import type { Crypto } from '../ports/Crypto.ts';
import type { QuarantinedFile, Store } from '../ports/Store.ts';
import type { Entry } from './entries.ts';
import type { Ledger } from './Ledger.ts';
import { type JournalCheck, verifyJournal } from './verifyJournal.ts';

const DEFAULT_LIMIT = 50;

export interface AuditQuery {
  limit?: number | undefined;
  /** Only entries after this audit number. */
  since?: number | undefined;
  verify?: boolean | undefined;
}

/** Entries newest first. `verified` is null when the chain was not checked. */
export async function auditPage(
  ledger: Ledger,
  store: Store,
  crypto: Crypto,
  query: AuditQuery,
): Promise<AuditPage> {
  const { limit = DEFAULT_LIMIT, since = 0, verify = false } = query;
  const check = verify ? verifyJournal(await store.journal.readSegments(), crypto) : null;
  const entries = check?.entries ?? (await atLeast(ledger, store, crypto, limit, since));
  const page = entries.filter((entry) => entry.seq > since).slice(-limit);
  const quarantined = await quarantineList(store, entries, ledger.recent);
  return {
    entries: page.reverse().map(asAuditEntry),
    verified: check === null ? null : isIntact(check, quarantined),
    broken: check?.broken ? { segment: check.broken.segment, seq: check.broken.seq } : null,
    quarantined,
  };
}

/** The entries at hand when they are enough, else all from disk. */
async function atLeast(
  ledger: Ledger,
  store: Store,
  crypto: Crypto,
  limit: number,
  since: number,
): Promise<readonly Entry[]> {
  const { recent } = ledger;
  const oldest = recent[0]?.seq ?? 1;
  if (oldest === 1 || recent.length >= limit || since >= oldest - 1) return recent;
  return verifyJournal(await store.journal.readSegments(), crypto).entries;
}

async function quarantineList(
  store: Store,
  entries: readonly Entry[],
  recent: readonly Entry[],
): Promise<AuditPage['quarantined']> {
  const files = await store.files.listQuarantined();
  const recoveries = [...entries, ...recent].filter((entry) => entry.type === 'RECOVERED');
  return files.map((file) => ({ ...file, recoveredAtSeq: recoveredAt(file, recoveries) }));
}

function recoveredAt(file: QuarantinedFile, recoveries: readonly Entry[]): number | null {
  const found = recoveries.find(
    (entry) => entry.type === 'RECOVERED' && entry.details.quarantined.some((one) => one.hash === file.hash),
  );
  return found?.seq ?? null;
}

/** A damaged file that a recovery names is known damage; any other breaks the verdict. */
function isIntact(check: JournalCheck, quarantined: AuditPage['quarantined']): boolean {
  return check.broken === null && quarantined.every((file) => file.recoveredAtSeq !== null);
}

function asAuditEntry({ seq, at, type, provider, epoch, cause, details, hash }: Entry): AuditEntry {
  return { seq, at, type, provider, epoch, cause, details: details as Record<string, unknown>, hash };
}
