/** The version of everything that is stored, written into each document as `schemaVersion`. */

import type { AuditType } from '../../../../shared/audit/auditSchema.ts';
import { AppError } from '../../../../shared/errors/AppError.ts';
import { words } from '../../../../shared/words/index.ts';

/** Goes up whenever an earlier Outpost could not read what this one writes; then a migration is added. */
export const FORMAT_VERSION = 2 as const;

/**
 * Kinds of entries that an earlier Outpost does not know, by the version that brought them. Such an entry says it as its `format`: an
 * earlier Outpost then refuses the folder as a newer one, and does not take the entry for damage. A folder without any stays as it was.
 */
export const entryFormats: Partial<Record<AuditType, number>> = {
  LEVEL_OVERRIDDEN: 3,
  LEVEL_OVERRIDE_ENDED: 3,
};

/** The newest format of entries that this version reads. */
export const ENTRY_FORMAT = Math.max(FORMAT_VERSION, ...Object.values(entryFormats));

/** @throws AppError `NEWER_VERSION` for an entry that a newer Outpost wrote */
export function refuseNewerEntry(format: number): void {
  if (format > ENTRY_FORMAT) refuse(words.storage.theJournal, format);
}

/** @returns the version that a document says it is of; the first datasets say none */
export function versionOf(json: unknown): number {
  const version = (json as { schemaVersion?: unknown } | null)?.schemaVersion;
  return typeof version === 'number' ? version : 1;
}

/**
 * A newer Outpost wrote this: it is left untouched, and this version does not guess what it means.
 * @throws AppError `NEWER_VERSION`
 */
export function refuseNewer(name: string, version: number): void {
  if (version > FORMAT_VERSION) refuse(name, version);
}

function refuse(name: string, version: number): never {
  throw new AppError('NEWER_VERSION', words.storage.newerVersion({ name, version }), {
    file: name,
    schemaVersion: version,
  });
}
