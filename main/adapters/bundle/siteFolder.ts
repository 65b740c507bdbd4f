/** The journal of a data folder as its site: read only, as anybody may beside the process that has the folder. */
import { createReadStream } from 'node:fs';
import { AppError } from '../../../shared/errors/AppError.ts';
import { words } from '../../../shared/words/index.ts';
import { verifyJournal } from '../../core/ledger/verifyJournal.ts';
import type { JournalSegment } from '../../core/ports/Store.ts';
import { speakAsSet } from '../../core/settings/spokenLanguage.ts';
import type { Entry } from '../../core/state/entries.ts';
import { foldEntries } from '../../core/state/ledgerState.ts';
import { openForReading } from '../dataFolder.ts';
import { isMissing, readFailure } from '../fileErrors.ts';
import { nodeCrypto } from '../nodeCrypto.ts';

export interface SiteJournal {
  segments: JournalSegment[];
  /** As far as the chain can be verified. */
  entries: Entry[];
  isBroken: boolean;
}

/** @throws AppError `FOLDER_DAMAGED` where a segment can't be read, `NEWER_VERSION` */
export async function readSite(folder: string): Promise<SiteJournal> {
  const store = await openForReading(folder);
  const segments = await store.journal.readSegments();
  const { entries, broken } = verifyJournal(segments, nodeCrypto);
  return { segments, entries, isBroken: broken !== null };
}

/** What is done without a core speaks as the settings of its folder say, as a core does. */
export async function speakAsFolder(entries: readonly Entry[]): Promise<void> {
  await speakAsSet(foldEntries(entries).settings);
}

/** The bytes of a file of a data folder as they lie there. @throws AppError `FOLDER_DAMAGED`, `DISK_FAILED` */
export async function* diskBytes(path: string, name: string): AsyncGenerator<Buffer> {
  try {
    for await (const piece of createReadStream(path)) yield piece as Buffer;
  } catch (thrown) {
    if (isMissing(thrown))
      throw new AppError('FOLDER_DAMAGED', words.bundles.changedMeanwhile({ path: name }));
    throw readFailure(thrown, path);
  }
}
