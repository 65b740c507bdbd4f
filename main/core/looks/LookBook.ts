/** When each dataset was last looked at, in a document of its own: a look changes nothing that anyone is shown a number of. */
import type { Look } from '../../../shared/contract/looks.ts';
import { z } from '../../../shared/zod.ts';
import type { DocumentKind, KeptDocument } from '../ledger/keptDocuments.ts';
import { FORMAT_VERSION } from '../state/migrations/formatVersion.ts';
import { storedLook } from '../state/stored/v2/look.ts';
import { ownValue } from '../util/ownValue.ts';
import { SerialQueue } from '../util/SerialQueue.ts';

const lookDocumentSchema = z.object({
  schemaVersion: z.literal(FORMAT_VERSION),
  /** By dataset. */
  looks: z.record(z.string(), storedLook),
});
export type LookDocument = z.infer<typeof lookDocumentSchema>;

export const lookDocument: DocumentKind<LookDocument> = {
  name: 'looks.json',
  schema: lookDocumentSchema,
  empty: { schemaVersion: FORMAT_VERSION, looks: {} },
};

export class LookBook {
  readonly #document: KeptDocument<LookDocument>;
  readonly #saves = new SerialQueue();

  constructor(document: KeptDocument<LookDocument>) {
    this.#document = document;
  }

  /** Null where nobody has looked yet. */
  of(datasetId: string): Look | null {
    return ownValue(this.#document.value.looks, datasetId);
  }

  /** Waits until every look that was given is on disk: a window that closes tells its last one, and the core closes after it. */
  settled(): Promise<void> {
    return this.#saves.drained();
  }

  /** Resolves when the look is on disk; where it can't be, the one before stays. @throws AppError `DISK_FULL`, `FOLDER_NOT_WRITABLE` */
  keep(datasetId: string, look: Look): Promise<void> {
    return this.#saves.run(async () => {
      const before = this.#document.value;
      this.#document.change({ ...before, looks: { ...before.looks, [datasetId]: look } });
      try {
        await this.#document.save();
      } catch (thrown) {
        this.#document.change(before);
        throw thrown;
      }
    });
  }
}
