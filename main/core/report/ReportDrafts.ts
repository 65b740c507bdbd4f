/** What people wrote into reports, in a document of its own: typed text would fill the journal, and no number follows from it. */
import { emptyDraft, type ReportDraft } from '../../../shared/report/reportDraft.ts';
import { z } from '../../../shared/zod.ts';
import type { DocumentKind, KeptDocument } from '../ledger/keptDocuments.ts';
import { FORMAT_VERSION } from '../state/migrations/formatVersion.ts';
import { storedReportDraft } from '../state/stored/v2/reportDraft.ts';
import { ownValue } from '../util/ownValue.ts';
import { SerialQueue } from '../util/SerialQueue.ts';

const reportDocumentSchema = z.object({
  schemaVersion: z.literal(FORMAT_VERSION),
  /** By dataset. */
  drafts: z.record(z.string(), storedReportDraft),
});
export type ReportDocument = z.infer<typeof reportDocumentSchema>;

export const reportDocument: DocumentKind<ReportDocument> = {
  name: 'reports.json',
  schema: reportDocumentSchema,
  empty: { schemaVersion: FORMAT_VERSION, drafts: {} },
};

export class ReportDrafts {
  readonly #document: KeptDocument<ReportDocument>;
  readonly #saves = new SerialQueue();

  constructor(document: KeptDocument<ReportDocument>) {
    this.#document = document;
  }

  /** The empty draft where nothing was written. */
  of(datasetId: string): ReportDraft {
    return ownValue(this.#document.value.drafts, datasetId) ?? emptyDraft;
  }

  /** Resolves when the draft is on disk; where it can't be, the one before stays. @throws AppError `DISK_FULL`, `FOLDER_NOT_WRITABLE` */
  save(datasetId: string, draft: ReportDraft): Promise<void> {
    return this.#saves.run(async () => {
      const before = this.#document.value;
      this.#document.change({ ...before, drafts: { ...before.drafts, [datasetId]: draft } });
      try {
        await this.#document.save();
      } catch (thrown) {
        this.#document.change(before);
        throw thrown;
      }
    });
  }
}
