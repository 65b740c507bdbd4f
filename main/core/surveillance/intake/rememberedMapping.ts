/** Mappings that the user stated once, for the next file of the same kind. Pure. */

import type { MappingInput, StatedMapping } from '../../../../shared/surveillance/datasetSchema.ts';
import type { PlainDate } from '../../../../shared/time/plainDate.ts';
import { words } from '../../../../shared/words/index.ts';
import { snapshotsOf } from '../../state/datasetRows.ts';
import type { DatasetRow, RememberedMapping } from '../../state/entries.ts';
import { ownValue } from '../../util/ownValue.ts';

/** A file as far as it is recognised: by its shape (see `shapeOf`), under its name in this import. */
export interface FileKind {
  name: string;
  shape: string;
}

/** What was recalled for the files of an import. */
export interface Recalled {
  mapping: MappingInput;
  /** By file name: the day on which it was stated. */
  statedOn: ReadonlyMap<string, PlainDate>;
}

/** @returns what to keep of a stated mapping: one statement per file that it says something about */
export function toRemember(files: readonly FileKind[], stated: MappingInput): RememberedMapping[] {
  // Remedies are about the counts of one import.
  const { files: byFile = {}, remedies: _remedies, ...all } = stated;
  return files
    .map(({ name, shape }) => ({ shape, stated: { ...all, ...ownValue(byFile, name) } }))
    .filter((one) => Object.keys(one.stated).length > 0);
}

/** What was stated for files of one shape, and when. */
export interface Statement extends RememberedMapping {
  on: PlainDate;
}

/** @returns what was stated last for files of each shape, of all that the datasets remember */
export function statementsIn(rows: readonly DatasetRow[]): Statement[] {
  const newestFirst = rows
    .flatMap(snapshotsOf)
    .filter(({ remembered = [] }) => remembered.length > 0)
    .sort((a, b) => Date.parse(b.dataset.importedAt) - Date.parse(a.dataset.importedAt));
  const byShape = new Map<string, Statement>();
  for (const { dataset, remembered = [] } of newestFirst) {
    for (const one of remembered) {
      if (!byShape.has(one.shape)) byShape.set(one.shape, { ...one, on: dataset.importedAt.slice(0, 10) });
    }
  }
  return [...byShape.values()];
}

/** @returns what was stated for files of these shapes, or null when nothing was stated for any of them */
export function recall(files: readonly FileKind[], statements: readonly Statement[]): Recalled | null {
  const byFile = new Map<string, StatedMapping>();
  const statedOn = new Map<string, PlainDate>();
  for (const { name, shape } of files) {
    const found = statements.find((one) => one.shape === shape);
    if (found === undefined) continue;
    byFile.set(name, found.stated);
    statedOn.set(name, found.on);
  }
  return statedOn.size === 0 ? null : { mapping: { files: Object.fromEntries(byFile) }, statedOn };
}

/** The sentence that says that a mapping was recalled. */
export function recalledReason(date: PlainDate): string {
  return words.datasets.readAsStated({ date });
}
