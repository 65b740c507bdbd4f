/** The index and the settings on disk: snapshots of the ledger's state, small and replaceable. */
import { AppError } from '../../../shared/errors/AppError.ts';
import type { z } from '../../../shared/zod.ts';
import type { DocumentFiles, DocumentRead } from '../ports/Store.ts';
import {
  indexDocumentSchema,
  initialLedgerState,
  type LedgerState,
  settingsDocumentSchema,
} from '../state/ledgerState.ts';

const INDEX_FILE = 'index.json';
const SETTINGS_FILE = 'settings.json';

/** A newer Outpost wrote this: it is left untouched, and this version does not guess what it means. */
function refuseNewer(name: string, json: unknown): void {
  const version = (json as { schemaVersion?: unknown } | null)?.schemaVersion;
  if (typeof version === 'number' && version > 1) {
    throw new AppError(
      'NEWER_VERSION',
      `${name} in the data folder was written by a newer Outpost (schema ${version}). Nothing was changed. Install the newer version, or choose another folder with --data-dir.`,
      { file: name, schemaVersion: version },
    );
  }
}

/** @returns what reads a document of a schema, and refuses one that a newer Outpost wrote */
export function parserOf<S extends z.ZodType>(name: string, schema: S): (json: unknown) => z.infer<S> {
  return (json) => {
    refuseNewer(name, json);
    return schema.parse(json);
  };
}

/** What the documents held, and what had to be restored. */
export interface Snapshot {
  state: LedgerState | null;
  restored: { name: string; read: NonNullable<DocumentRead<never>['restored']> }[];
}

/**
 * Reads both documents. They are one snapshot: settings of another age than the index are taken from the
 * one that is newer only when the journal can't tell (see `openLedger`).
 */
export async function readSnapshot(documents: DocumentFiles): Promise<Snapshot> {
  const index = await documents.open(INDEX_FILE, parserOf(INDEX_FILE, indexDocumentSchema));
  const settings = await documents.open(SETTINGS_FILE, parserOf(SETTINGS_FILE, settingsDocumentSchema));
  const restored = [
    ...(index.restored ? [{ name: INDEX_FILE, read: index.restored }] : []),
    ...(settings.restored ? [{ name: SETTINGS_FILE, read: settings.restored }] : []),
  ];
  if (index.value === null && settings.value === null) return { state: null, restored };
  const { schemaVersion: _index, ...rest } = index.value ?? { schemaVersion: 1, ...initialLedgerState };
  return { state: { ...rest, settings: settings.value?.values ?? {} }, restored };
}

/** Saves both documents durably. */
export async function saveDocuments(documents: DocumentFiles, state: LedgerState): Promise<void> {
  const { settings, ...rest } = state;
  const values = { schemaVersion: 1, appliedSeq: state.appliedSeq, values: settings };
  await documents.commit(SETTINGS_FILE, values);
  await documents.commit(INDEX_FILE, { schemaVersion: 1, ...rest });
}
