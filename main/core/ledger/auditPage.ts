/** The audit trail for readers: the newest entries, and on request the check of the whole chain on disk. */
import type { AuditEntry, AuditPage } from '../../../shared/audit/auditSchema.ts';
import type { Crypto } from '../ports/Crypto.ts';
import type { QuarantinedFile, Store } from '../ports/Store.ts';
import type { Entry } from '../state/entries.ts';
import type { LedgerState } from '../state/ledgerState.ts';
import { type Ledger, segmentName } from './Ledger.ts';
import { type Break, type JournalCheck, verifyJournal } from './verifyJournal.ts';

const DEFAULT_LIMIT = 50;

export interface AuditQuery {
  limit?: number | undefined;
  /** Only entries after this audit number. */
  since?: number | undefined;
  verify?: boolean | undefined;
}

type BreakPlace = Pick<Break, 'segment' | 'seq'>;

/**
 * A chain that was cut at its end is still a chain: what is known from elsewhere (this process, the
 * snapshot, the sets) shows that it once was longer, or another.
 */
function missingEnd(
  check: JournalCheck,
  known: Pick<LedgerState, 'appliedSeq' | 'appliedHash'> & { knownSeq: number },
): BreakPlace | null {
  const segment = check.lastSegment?.name ?? segmentName(1);
  const lastSeq = check.entries.at(-1)?.seq ?? 0;
  if (lastSeq < known.knownSeq) return { segment, seq: lastSeq + 1 };
  const applied = check.entries.findLast((entry) => entry.seq === known.appliedSeq);
  if (known.appliedSeq === 0 || applied?.hash === known.appliedHash) return null;
  return { segment, seq: known.appliedSeq };
}

/** Entries newest first. `verified` is null when the chain was not checked. */
export async function auditPage(
  ledger: Ledger,
  store: Store,
  crypto: Crypto,
  query: AuditQuery,
): Promise<AuditPage> {
  const { limit = DEFAULT_LIMIT, since = 0, verify = false } = query;
  // Taken before the reading: a writer beside us may add entries, but never takes any away.
  const known = { ...ledger.state, knownSeq: ledger.knownSeq };
  const check = verify ? verifyJournal(await store.journal.readSegments(), crypto) : null;
  const broken = check === null ? null : (check.broken ?? missingEnd(check, known));
  const entries = check?.entries ?? (await atLeast(ledger, store, crypto, limit, since));
  const page = entries.filter((entry) => entry.seq > since).slice(-limit);
  const quarantined = await quarantineList(store, entries, ledger.recent);
  return {
    entries: page.reverse().map(asAuditEntry),
    verified: check === null ? null : isIntact(broken, quarantined),
    broken: broken === null ? null : { segment: broken.segment, seq: broken.seq },
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
function isIntact(broken: BreakPlace | null, quarantined: AuditPage['quarantined']): boolean {
  return broken === null && quarantined.every((file) => file.recoveredAtSeq !== null);
}

function asAuditEntry(entry: Entry): AuditEntry {
  const { seq, at, type, provider, epoch, cause, hash } = entry;
  return { seq, at, type, provider, epoch, cause, details: shownDetails(entry), hash };
}

/** What a recovery restored can be a whole index: readers get how much it was. */
function shownDetails({ type, details }: Entry): Record<string, unknown> {
  if (type !== 'RECOVERED' || details.restored === null) return details;
  const { datasets, sets, settings } = details.restored;
  const counts = { datasets: datasets.length, sets: sets.length, settings: Object.keys(settings).length };
  return { ...details, restored: counts };
}
