/** Where copies of other sites lie in a data folder, and how one is known. What a start needs of bundles, and no more. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';

export const SITES_FOLDER = 'sites';
/** Where a bundle is unpacked before it is put in place: beside that place, and swept by whoever has the data folder. */
export const INCOMING = '.incoming';
/** The journal of a site that is being restored. */
export const INCOMING_JOURNAL = `journal${INCOMING}`;
export const SITE_NOTE = 'site.json';

/**
 * @returns whether a folder is the copy of a site that a bundle or a team brought: nobody works in it. What the data folder that keeps
 * it computes from it (`scores.json`) lies there too; what came is never changed.
 */
export function isKeptSite(folder: string): boolean {
  return existsSync(join(folder, SITE_NOTE));
}
