/** The shapes of datasets: a document says which, immutable files hold them. A folder of an earlier version has neither. */
import { AppError } from '../../../shared/errors/AppError.ts';
import type { DatasetMap, Shape } from '../../../shared/maps/mapSchema.ts';
import { words } from '../../../shared/words/index.ts';
import { z } from '../../../shared/zod.ts';
import type { DocumentKind, KeptDocument } from '../ledger/keptDocuments.ts';
import type { Crypto } from '../ports/Crypto.ts';
import type { ImmutableFiles } from '../ports/Store.ts';
import { FORMAT_VERSION } from '../state/migrations/formatVersion.ts';
import { storedDatasetMap } from '../state/stored/v2/datasetMap.ts';
import { ownValue } from '../util/ownValue.ts';
import { SerialQueue } from '../util/SerialQueue.ts';

const mapDocumentSchema = z.object({
  schemaVersion: z.literal(FORMAT_VERSION),
  /** By dataset. */
  maps: z.record(z.string(), storedDatasetMap),
});
export type MapDocument = z.infer<typeof mapDocumentSchema>;
type KeptMap = MapDocument['maps'][string];

export const mapDocument: DocumentKind<MapDocument> = {
  name: 'maps.json',
  schema: mapDocumentSchema,
  empty: { schemaVersion: FORMAT_VERSION, maps: {} },
};

const FOLDER = 'maps';

function fileOf(hash: string): string {
  return `${FOLDER}/${hash.replace('sha256:', '')}.json.gz`;
}

export class DatasetMaps {
  readonly #document: KeptDocument<MapDocument>;
  readonly #files: ImmutableFiles;
  readonly #crypto: Crypto;
  readonly #saves = new SerialQueue();

  constructor(document: KeptDocument<MapDocument>, files: ImmutableFiles, crypto: Crypto) {
    this.#document = document;
    this.#files = files;
    this.#crypto = crypto;
  }

  /** Which shapes a dataset has, unread: they are named by their hash. Null where nobody imported any. */
  kept(datasetId: string): KeptMap | null {
    return ownValue(this.#document.value.maps, datasetId);
  }

  /** Null where nobody imported one. @throws AppError `FOLDER_DAMAGED` */
  async of(datasetId: string): Promise<DatasetMap | null> {
    const kept = this.kept(datasetId);
    if (kept === null) return null;
    const file = fileOf(kept.shapes);
    const text = await this.#files.read(file);
    // What has this hash was checked when it was written.
    if (text === null || this.#crypto.sha256(text) !== kept.shapes)
      throw new AppError('FOLDER_DAMAGED', words.maps.damaged({ file }), { file });
    const { fileName, importedAt, property } = kept;
    return { fileName, importedAt, property, shapes: JSON.parse(text) as Shape[] };
  }

  /** Resolves when the shapes are on disk; those before stay where they can't be. @throws AppError `DISK_FULL`, `FOLDER_NOT_WRITABLE` */
  async keep(
    datasetId: string,
    shapes: readonly Shape[],
    fileName: string,
    importedAt: string,
  ): Promise<void> {
    const text = JSON.stringify(shapes);
    const hash = this.#crypto.sha256(text);
    await this.#files.put(fileOf(hash), text);
    await this.#change((maps) => ({
      ...maps,
      [datasetId]: { shapes: hash, fileName, importedAt, property: null },
    }));
  }

  /** @param property null for the one with most matches */
  async join(datasetId: string, property: string | null): Promise<void> {
    await this.#change((maps) => {
      const kept = ownValue(maps, datasetId);
      return kept === null ? maps : { ...maps, [datasetId]: { ...kept, property } };
    });
  }

  async remove(datasetId: string): Promise<void> {
    await this.#change((maps) => Object.fromEntries(Object.entries(maps).filter(([id]) => id !== datasetId)));
  }

  #change(next: (maps: Record<string, KeptMap>) => Record<string, KeptMap>): Promise<void> {
    return this.#saves.run(async () => {
      const before = this.#document.value;
      this.#document.change({ ...before, maps: next(before.maps) });
      try {
        await this.#document.save();
      } catch (thrown) {
        this.#document.change(before);
        throw thrown;
      }
      await this.#sweep();
    });
  }

  /** Removes shapes that no dataset has any more. What can't be removed now is at the next change. */
  async #sweep(): Promise<void> {
    const named = new Set(Object.values(this.#document.value.maps).map(({ shapes }) => fileOf(shapes)));
    const there = await this.#files.list(FOLDER);
    await Promise.allSettled(
      there.filter((file) => !named.has(file)).map((file) => this.#files.remove(file)),
    );
  }
}
