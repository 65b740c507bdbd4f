/**
 * Small documents that follow from no journal: what is remembered of cycles and of the health of providers. A damaged one costs
 * history and nothing that was acknowledged; it is kept, and its backup is used, like every other file.
 */
import { words } from '../../../shared/words/index.ts';
import type { z } from '../../../shared/zod.ts';
import type { DocumentFiles } from '../ports/Store.ts';
import type { RestoredDocument } from './findings.ts';
import { parserOf } from './snapshotDocuments.ts';

export interface DocumentKind<T extends object> {
  name: string;
  /** Checks the stored form as this version writes it. */
  schema: z.ZodType<T>;
  empty: T;
}

/** A document in memory, as it was last read or changed. */
export class KeptDocument<T extends object> {
  readonly #files: DocumentFiles;
  readonly #name: string;
  readonly #mayWrite: boolean;
  #value: T;

  constructor(files: DocumentFiles, name: string, mayWrite: boolean, value: T) {
    this.#files = files;
    this.#name = name;
    this.#mayWrite = mayWrite;
    this.#value = value;
  }

  get value(): T {
    return this.#value;
  }

  /** Changes what is remembered; `save` makes it durable. */
  change(next: T): void {
    this.#value = next;
  }

  /** Saves durably; beside another process nothing is kept. @throws AppError `DISK_FULL`, `FOLDER_NOT_WRITABLE` */
  async save(): Promise<void> {
    if (this.#mayWrite) await this.#files.commit(this.#name, this.#value);
  }
}

/** A document before it may be written: see `openLedger`. */
export interface ReadDocument<T extends object> {
  value: T;
  restored: RestoredDocument | null;
}

/** @throws AppError `NEWER_VERSION` */
export async function readKept<T extends object>(
  files: DocumentFiles,
  { name, schema, empty }: DocumentKind<T>,
): Promise<ReadDocument<T>> {
  const read = await files.open(name, parserOf(name, schema));
  return { value: read.value ?? empty, restored: read.restored && { name, read: read.restored } };
}

/** How the content came back, as the end of a sentence. */
export function restoredFromBackup({ read }: RestoredDocument): string {
  return words.storage.historyRestored({ from: read.from });
}
