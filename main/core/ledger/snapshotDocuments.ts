/** The index and the settings on disk: snapshots of the ledger's state, small and replaceable. */
import type { z } from '../../../shared/zod.ts';
import type { DocumentFiles, DocumentRead } from '../ports/Store.ts';
import {
  indexDocumentSchema,
  initialLedgerState,
  type LedgerState,
  settingsDocumentSchema,
} from '../state/ledgerState.ts';
import { FORMAT_VERSION, refuseNewer, versionOf } from '../state/migrations/formatVersion.ts';
import { migrated } from '../state/migrations/migrations.ts';

const INDEX_FILE = 'index.json';
const SETTINGS_FILE = 'settings.json';

/** @returns what reads a document of a schema, of this version or an earlier one, and refuses one that a newer Outpost wrote */
export function parserOf<S extends z.ZodType>(name: string, schema: S): (json: unknown) => z.infer<S> {
  return (json) => {
    refuseNewer(name, versionOf(json));
    return schema.parse(migrated('document', json));
  };
}

/** What the documents held, and what had to be restored. */
export interface Snapshot {
  state: LedgerState | null;
  restored: { name: string; read: NonNullable<DocumentRead<never>['restored']> }[];
  /** Whether an earlier version wrote the index: it would not know this version by it. */
  isOld: boolean;
}

/**
 * Reads both documents. They are one snapshot: settings of another age than the index are taken from the
 * one that is newer only when the journal can't tell (see `openLedger`).
 */
export async function readSnapshot(documents: DocumentFiles): Promise<Snapshot> {
  let isOld = false;
  const parse = parserOf(INDEX_FILE, indexDocumentSchema);
  const index = await documents.open(INDEX_FILE, (json) => {
    isOld = versionOf(json) < FORMAT_VERSION;
    return parse(json);
  });
  const settings = await documents.open(SETTINGS_FILE, parserOf(SETTINGS_FILE, settingsDocumentSchema));
  const restored = [
    ...(index.restored ? [{ name: INDEX_FILE, read: index.restored }] : []),
    ...(settings.restored ? [{ name: SETTINGS_FILE, read: settings.restored }] : []),
  ];
  if (index.value === null && settings.value === null) return { state: null, restored, isOld };
  const { schemaVersion: _index, ...rest } = index.value ?? { schemaVersion: 0, ...initialLedgerState };
  // Who set what is known from the journal alone.
  const state = { ...rest, settings: settings.value?.values ?? {}, settingSources: {} };
  return { state, restored, isOld };
}

/** Saves both documents durably. */
export async function saveDocuments(documents: DocumentFiles, state: LedgerState): Promise<void> {
  const { settings, settingSources: _derived, ...rest } = state;
  const values = { schemaVersion: FORMAT_VERSION, appliedSeq: state.appliedSeq, values: settings };
  await documents.commit(SETTINGS_FILE, values);
  await documents.commit(INDEX_FILE, { schemaVersion: FORMAT_VERSION, ...rest });
}
