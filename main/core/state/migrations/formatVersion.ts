/** The version of everything that is stored, written into each document as `schemaVersion`. */

import { AppError } from '../../../../shared/errors/AppError.ts';
import { words } from '../../../../shared/words/index.ts';

/** Goes up whenever an earlier Outpost could not read what this one writes; then a migration is added. */
export const FORMAT_VERSION = 2 as const;

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
  if (version <= FORMAT_VERSION) return;
  throw new AppError('NEWER_VERSION', words.storage.newerVersion({ name, version }), {
    file: name,
    schemaVersion: version,
  });
}
