/**
 * Copies of other sites, kept to be read: `sites/<site>/<number of entries>/`, each laid out as a data folder with a note
 * that makes it read-only. A later bundle is put beside the one before and then takes its place, so that a whole one is there at any
 * time; what a team brings is added to the newest one.
 */
import * as fs from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { hashText, instant } from '../../../shared/values.ts';
import { z } from '../../../shared/zod.ts';
import { siteId } from '../../core/bundle/site.ts';
import type { KeptCopy } from '../../core/ports/Store.ts';
import { teamDocument } from '../../core/team/teamDocument.ts';
import { isMissing, readFailure } from '../fileErrors.ts';
import { SITE_NOTE, SITES_FOLDER } from '../siteNote.ts';

const SITE_ID = /^[0-9a-f]{16}$/;
const VERSION = /^\d{10}$/;

const noteSchema = z.object({
  site: hashText,
  name: z.string(),
  /** When the bundle was made, or when a sync last brought something. */
  made: instant,
  /** What brought it; notes of bundles of earlier versions do not say. */
  from: z.enum(['bundle', 'team']).default('bundle'),
  entries: z.int().min(1),
  lastHash: hashText,
  lastAt: z.string(),
});
export type SiteNote = z.infer<typeof noteSchema>;

export interface KeptSite extends SiteNote {
  id: string;
  /** Until when it is what the site gave: as `made`, or a later sync that found nothing new. */
  asOf: string;
  /** To be opened for reading alone. */
  folder: string;
}

export function versionFolder(dataFolder: string, id: string, entries: number): string {
  return join(dataFolder, SITES_FOLDER, id, String(entries).padStart(10, '0'));
}

async function readNote(folder: string): Promise<SiteNote | null> {
  try {
    const note = noteSchema.safeParse(JSON.parse(await fs.readFile(join(folder, SITE_NOTE), 'utf8')));
    return note.success ? note.data : null;
  } catch {
    // A copy without a note that can be read is not offered.
    return null;
  }
}

async function namesIn(folder: string, pattern: RegExp): Promise<string[]> {
  try {
    return (await fs.readdir(folder)).filter((name) => pattern.test(name)).sort();
  } catch (thrown) {
    if (isMissing(thrown)) return [];
    throw readFailure(thrown, folder);
  }
}

/** The newest copy of a site that has a note, and that note; null where none is kept. */
async function newestNote(
  dataFolder: string,
  id: string,
): Promise<{ folder: string; note: SiteNote } | null> {
  const home = join(dataFolder, SITES_FOLDER, id);
  for (const version of (await namesIn(home, VERSION)).reverse()) {
    const folder = join(home, version);
    const note = await readNote(folder);
    if (note !== null) return { folder, note };
  }
  return null;
}

/** @returns the newest copy of a site, or null */
export async function keptSite(dataFolder: string, id: string): Promise<KeptSite | null> {
  const newest = await newestNote(dataFolder, id);
  if (newest === null) return null;
  const { folder, note } = newest;
  return { ...note, id, folder, asOf: await asOfNote(dataFolder, note) };
}

/** @returns where the newest copy of a site lies, and a text that changes as it grows; null where none is kept */
export async function newestCopy(
  dataFolder: string,
  id: string,
): Promise<{ folder: string; version: string } | null> {
  const newest = await newestNote(dataFolder, id);
  if (newest === null) return null;
  const { folder, note } = newest;
  return { folder, version: `${folder} ${note.lastHash} ${note.made}` };
}

/** @throws AppError `FOLDER_DAMAGED` where the folder can't be read */
export async function keptSites(dataFolder: string): Promise<KeptSite[]> {
  const ids = await namesIn(join(dataFolder, SITES_FOLDER), SITE_ID);
  const sites = await Promise.all(ids.map((id) => keptSite(dataFolder, id)));
  return sites.filter((site) => site !== null);
}

/** The copies of a site before this one. */
export async function olderCopies(
  dataFolder: string,
  { id, folder }: Pick<KeptSite, 'id' | 'folder'>,
): Promise<string[]> {
  const home = join(dataFolder, SITES_FOLDER, id);
  return (await namesIn(home, VERSION)).map((version) => join(home, version)).filter((one) => one !== folder);
}

/** Whose copy a folder is; null where it has no note that can be read. */
export async function copyIn(folder: string): Promise<KeptCopy | null> {
  const note = await readNote(folder);
  if (note === null) return null;
  const { site, name, from } = note;
  // sites/<site>/<number of entries> of the data folder that keeps it.
  const asOf = await asOfNote(dirname(dirname(dirname(folder))), note);
  return { id: siteId(site), name, from, asOf };
}

/** A sync that came to its end found the site as its copy is, unless it says otherwise. */
async function asOfNote(dataFolder: string, { site, made, from, lastHash }: SiteNote): Promise<string> {
  if (from === 'bundle') return made;
  try {
    const text = await fs.readFile(join(dataFolder, teamDocument.name), 'utf8');
    const { sites, lastDoneAt } = teamDocument.schema.parse(JSON.parse(text));
    const known = sites[site];
    const isWhole = known !== undefined && known.problem === null && known.hashThere === lastHash;
    return isWhole && lastDoneAt !== null && lastDoneAt > made ? lastDoneAt : made;
  } catch {
    // Without it the copy is no younger than it says itself.
    return made;
  }
}
