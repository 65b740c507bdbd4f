/** The numbered list of changes to what is stored. A document of any earlier version passes through all that came after it. */
import { versionOf } from './formatVersion.ts';
import { toVersion2 } from './toVersion2.ts';

/** How each kind of document of the version before becomes one of `version`; a kind that is left out did not change. */
export interface Migration {
  version: number;
  /** Documents that are replaced whole: index, settings, what is remembered of cycles, health and scores. */
  document?(json: Record<string, unknown>): unknown;
  set?(json: unknown): unknown;
  dataset?(json: unknown): unknown;
}

export const migrations: readonly Migration[] = [toVersion2];

/** @returns the document as the newest version has it; the reader checks its shape */
export function migrated(kind: Exclude<keyof Migration, 'version'>, json: unknown): unknown {
  const from = versionOf(json);
  return migrations
    .filter(({ version }) => version > from)
    .reduce((value, migration) => migration[kind]?.(value as Record<string, unknown>) ?? value, json);
}
