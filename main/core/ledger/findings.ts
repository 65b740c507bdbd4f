/** What the opening of a data folder finds and does: in words for the user, and as entries of the journal. */
import type { QuarantinedFile, Store } from '../ports/Store.ts';
import type { EntryDetails, EntryDraft } from './entries.ts';
import type { Snapshot } from './snapshotDocuments.ts';

export interface Finding {
  code: 'FILE_RESTORED' | 'JOURNAL_DAMAGED' | 'WRITE_INTERRUPTED';
  message: string;
  quarantined: QuarantinedFile[];
}

/** Entries that are gone: their numbers, and an epoch above every one seen in journal, snapshot and sets. */
export interface Loss {
  from: number;
  to: number;
  freshEpoch: number;
}

export function restoredFindings(snapshot: Snapshot, store: Store, isJournalWhole: boolean): Finding[] {
  const how = isJournalWhole
    ? 'its content was restored from the journal, nothing acknowledged is lost'
    : 'the journal is damaged too, so its content was restored as far as backup and journal reach';
  return snapshot.restored.map(({ name, read }) => ({
    code: 'FILE_RESTORED',
    message:
      store.access === 'writer'
        ? `${name} was damaged. The damaged file is kept as quarantine/${read.quarantined.file}; ${how}.`
        : `${name} is damaged; its content is taken from elsewhere. The next start that may write repairs it.`,
    quarantined: read.quarantined.hash === '' ? [] : [read.quarantined],
  }));
}

export function lossFinding(loss: Loss, quarantined: QuarantinedFile[], store: Store): Finding {
  const kept = quarantined.length > 0 ? ' The damaged file is kept in quarantine.' : '';
  const done =
    store.access === 'writer'
      ? 'The newest verifiable state was restored, and nobody holds the lock.'
      : 'The newest verifiable state is shown; the next start that may write repairs the journal.';
  const message = `The journal is damaged: entries from ${loss.from} on are missing or can't be trusted.${kept} ${done}`;
  return { code: 'JOURNAL_DAMAGED', message, quarantined };
}

type RecoveryFacts = Pick<EntryDetails['RECOVERED'], 'lost' | 'restored'>;

export function recoveredDraft(
  epoch: number,
  finding: Finding,
  facts: RecoveryFacts = { lost: null, restored: null },
): EntryDraft {
  const details = { what: finding.message, quarantined: finding.quarantined, ...facts };
  return { type: 'RECOVERED', provider: null, epoch, cause: 'RECOVERED', details };
}
