/**
 * Version 2: published sets in two compressed parts, datasets as compressed columns; everything else as it was. Immutable files
 * are read as their version wrote them and never rewritten: the journal holds the hash of the bytes that were published.
 */
import { datasetV1 } from '../stored/v1/dataset.ts';
import { publishedSetV1 } from '../stored/v1/publishedSet.ts';
import type { DatasetV2 } from '../stored/v2/dataset.ts';
import { columnsOf } from '../stored/v2/datasetColumns.ts';
import { partsOf, type SetParts } from '../stored/v2/setParts.ts';
import type { Migration } from './migrations.ts';

export const toVersion2: Migration = {
  version: 2,
  document: (json) => ({ ...json, schemaVersion: 2 }),
  set: (json): SetParts => partsOf(publishedSetV1.parse(json)),
  dataset: (json): DatasetV2 => columnsOf(datasetV1.parse(json)),
};
