/** What the opening of a data folder finds and does: in words for the user, and as entries of the journal. */
import type { QuarantinedFile, Store } from '../ports/Store.ts';
import type { EntryDetails, EntryDraft } from '../state/entries.ts';
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

export type RestoredDocument = Snapshot['restored'][number];

/** What became of the file itself. */
function fateOf({ name, read }: RestoredDocument): string {
  const { quarantined, unreadable } = read;
  if (unreadable === undefined)
    return `${name} was damaged. The damaged file is kept as quarantine/${quarantined.file}`;
  const { system, movedTo } = unreadable;
  return movedTo === null
    ? `${name} can't be read (${system}) and can't be moved either. It stays as it is, and no other is saved until it can be moved; check its permissions and the disk`
    : `${name} can't be read (${system}). It was moved aside, unchanged, to ${movedTo}; check its permissions and the disk`;
}

function shownFateOf({ name, read }: RestoredDocument): string {
  return read.unreadable === undefined
    ? `${name} is damaged`
    : `${name} can't be read (${read.unreadable.system}); check its permissions and the disk`;
}

/** How the content of the index and the settings came back. */
export function restoredFromJournal(isJournalWhole: boolean): string {
  return isJournalWhole
    ? 'its content was restored from the journal, nothing acknowledged is lost'
    : 'the journal is damaged too, so its content was restored as far as backup and journal reach';
}

/** @param howOf how the content of one came back, as the end of a sentence */
export function restoredFindings(
  restored: readonly RestoredDocument[],
  store: Store,
  howOf: (document: RestoredDocument) => string,
): Finding[] {
  return restored.map((document) => ({
    code: 'FILE_RESTORED',
    message:
      store.access === 'writer'
        ? `${fateOf(document)}; ${howOf(document)}.`
        : `${shownFateOf(document)}; its content is taken from elsewhere. The next start that may write repairs it.`,
    quarantined: document.read.quarantined.hash === '' ? [] : [document.read.quarantined],
  }));
}

/** @param files copies in quarantine that no entry names */
export function cutOffFinding(files: QuarantinedFile[]): Finding {
  const names = files.map(({ file }) => `quarantine/${file}`).join(', ');
  return {
    code: 'FILE_RESTORED',
    message: `An earlier start was cut off in its repairs: it had kept what was damaged as ${names}, and not noted it. This does; nothing acknowledged is lost.`,
    quarantined: files,
  };
}

interface LossFacts {
  quarantined: QuarantinedFile[];
  /** Copies that know of changes which the journal does not have. */
  beyond: readonly string[];
  store: Store;
}

export function lossFinding(loss: Loss, { quarantined, beyond, store }: LossFacts): Finding {
  const kept = quarantined.length > 0 ? ' The damaged file is kept in quarantine.' : '';
  const named = beyond.slice(0, MOST_NAMED).join(', ') + (beyond.length > MOST_NAMED ? ', ...' : '');
  const known =
    beyond.length > 0
      ? ` Changes that it does not have are known from ${named}: an older state may have been put back, or two computers may have written this folder.`
      : '';
  const done =
    store.access === 'writer'
      ? 'The newest verifiable state was restored, and nobody holds the lock.'
      : 'The newest verifiable state is shown; the next start that may write repairs the journal.';
  const message = `The journal is damaged: entries from ${loss.from} on are missing or can't be trusted.${kept}${known} ${done}`;
  return { code: 'JOURNAL_DAMAGED', message, quarantined };
}

/** Files that a sentence names. */
const MOST_NAMED = 3;

type RecoveryFacts = Pick<EntryDetails['RECOVERED'], 'lost' | 'restored'>;

export function recoveredDraft(
  epoch: number,
  finding: Finding,
  facts: RecoveryFacts = { lost: null, restored: null },
): EntryDraft {
  const details = { what: finding.message, quarantined: finding.quarantined, ...facts };
  return { type: 'RECOVERED', provider: null, epoch, cause: 'RECOVERED', details };
}
