/** What the opening of a data folder finds and does: in words for the user, and as entries of the journal. */
import { words } from '../../../shared/words/index.ts';
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

/** What was done with the file itself. */
function fateOf({ name, read }: RestoredDocument): string {
  const { quarantined, unreadable } = read;
  if (unreadable === undefined) return words.storage.damagedKept({ name, file: quarantined.file });
  const { system, movedTo } = unreadable;
  return words.storage.unreadable({ movedTo, name, system });
}

function shownFateOf({ name, read }: RestoredDocument): string {
  const { unreadable } = read;
  return unreadable === undefined
    ? words.storage.damaged({ name })
    : words.storage.unreadableNow({ name, system: unreadable.system });
}

/** How the content of the index and the settings came back. */
export function restoredFromJournal(isJournalWhole: boolean): string {
  return words.storage.restoredFromJournal({ isJournalWhole });
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
        ? words.storage.repaired({ fate: fateOf(document), how: howOf(document) })
        : words.storage.shownOnly({ fate: shownFateOf(document) }),
    quarantined: document.read.quarantined.hash === '' ? [] : [document.read.quarantined],
  }));
}

/** @param files copies in quarantine that no entry names */
export function cutOffFinding(files: QuarantinedFile[]): Finding {
  const names = files.map(({ file }) => `quarantine/${file}`).join(', ');
  return {
    code: 'FILE_RESTORED',
    message: words.storage.cutOff({ names }),
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
  const named = beyond.slice(0, MOST_NAMED).join(', ') + (beyond.length > MOST_NAMED ? ', ...' : '');
  const message = words.storage.journalDamaged({
    from: loss.from,
    kept: quarantined.length,
    beyond: beyond.length,
    named,
    access: store.access,
  });
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
