/** Copies of other sites that grow as their team brings more: files first, then entries, then the note, each of them synced. */
import * as fs from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setImmediate as breath } from 'node:timers/promises';
import { siteId } from '../../core/bundle/site.ts';
import { SEGMENT_ENTRIES, segmentName } from '../../core/ledger/Ledger.ts';
import { verifyJournal } from '../../core/ledger/verifyJournal.ts';
import type { SiteCopy, SiteCursor, SiteShelf } from '../../core/ports/SiteShelf.ts';
import { hashOf, readLine, seqOf } from '../../core/state/chain.ts';
import type { Entry } from '../../core/state/entries.ts';
import { type KeptSite, keptSite, keptSites, type SiteNote, versionFolder } from '../bundle/keptSites.ts';
import { renameWithPatience, replaceFile } from '../durableFile.ts';
import { makeFolder, syncFolder } from '../durableFolder.ts';
import { changing, isMissing, readFailure } from '../fileErrors.ts';
import { NodeJournalFiles } from '../journalFiles.ts';
import { nodeCrypto } from '../nodeCrypto.ts';
import { SITE_NOTE } from '../siteNote.ts';
import { asNamed } from './asNamed.ts';

export function createSiteShelf(dataFolder: string): SiteShelf {
  return {
    async open(site, isWhole) {
      const id = siteId(site);
      const kept = await keptSite(dataFolder, id);
      const folder = kept?.folder ?? versionFolder(dataFolder, id, 0);
      if (kept !== null && kept.site !== site) return null;
      const asNoted = kept === null || isWhole ? null : await openAsNoted(site, kept);
      if (asNoted !== null) return { copy: asNoted, wasDamaged: false };
      const found = await openCopy(site, folder);
      if (found === 'other') return null;
      // A kill between the entries and the note leaves the note behind.
      if (found?.cursor != null && kept?.lastHash !== found.cursor.hash)
        await found.writeNote(kept?.name ?? '');
      if (found !== null) return { copy: found, wasDamaged: false };
      // Kept aside under a name that no copy has; what it held comes again.
      const aside = `${folder}.damaged-${Date.now()}`;
      await changing(folder, async () => {
        await renameWithPatience(folder, aside);
        await syncFolder(dirname(folder));
      });
      return { copy: newCopy(site, folder), wasDamaged: true };
    },
    async ends() {
      const kept = await keptSites(dataFolder);
      return new Map(kept.map(({ site, lastHash }) => [site, lastHash]));
    },
    async ownBytes(name) {
      return bytesOrNull(join(dataFolder, name));
    },
  };
}

async function bytesOrNull(path: string): Promise<Buffer | null> {
  try {
    return await fs.readFile(path);
  } catch (thrown) {
    if (isMissing(thrown)) return null;
    throw readFailure(thrown, path);
  }
}

/**
 * Opens a copy by its last segment alone: what was added to it was verified then.
 * @returns null where that is not whole, or does not end as the note says
 */
async function openAsNoted(site: string, kept: KeptSite): Promise<FolderCopy | null> {
  const journal = new NodeJournalFiles(kept.folder);
  const [last] = await journal.readSegments({ from: Number.MAX_SAFE_INTEGER });
  if (last === undefined || last.tail !== '') return null;
  let before: string | null = null;
  for (const line of last.lines) {
    const read = readLine(line, nodeCrypto);
    if (!read.ok || (before !== null && read.prev !== before)) return null;
    before = read.entry.hash;
  }
  const line = last.lines.at(-1);
  if (line === undefined || before !== kept.lastHash) return null;
  const cursor = { seq: seqOf(line), hash: before, at: kept.lastAt, entries: kept.entries };
  return new FolderCopy(site, kept.folder, journal, cursor, { name: last.name, lines: last.lines.length });
}

/** @returns null for a copy whose entries can't be verified */
async function openCopy(site: string, folder: string): Promise<FolderCopy | 'other' | null> {
  const journal = new NodeJournalFiles(folder);
  const segments = await journal.readSegments();
  let cursor: SiteCursor | null = null;
  // A thousand entries at a time: nobody else is kept waiting by a long journal.
  for (const segment of segments) {
    const { entries, broken } = verifyJournal([segment], nodeCrypto, cursor ?? undefined);
    const [first, last] = [entries[0], entries.at(-1)];
    if (broken !== null) return null;
    if (cursor === null && first !== undefined && first.hash !== site) return 'other';
    if (last !== undefined) cursor = cursorAt(last, (cursor?.entries ?? 0) + entries.length);
    await breath();
  }
  const torn = segments.find(({ tail }) => tail !== '');
  if (torn !== undefined) await journal.dropTail(torn.name);
  const last = segments.at(-1);
  return new FolderCopy(
    site,
    folder,
    journal,
    cursor,
    last === undefined ? null : { name: last.name, lines: last.lines.length },
  );
}

const cursorAt = ({ seq, hash, at }: Entry, entries: number): SiteCursor => ({ seq, hash, at, entries });

const newCopy = (site: string, folder: string) =>
  new FolderCopy(site, folder, new NodeJournalFiles(folder), null, null);

class FolderCopy implements SiteCopy {
  readonly #site: string;
  readonly #folder: string;
  readonly #journal: NodeJournalFiles;
  cursor: SiteCursor | null;
  #segment: { name: string; lines: number } | null;
  readonly #made = new Set<string>();

  constructor(
    site: string,
    folder: string,
    journal: NodeJournalFiles,
    cursor: SiteCursor | null,
    segment: { name: string; lines: number } | null,
  ) {
    this.#site = site;
    this.#folder = folder;
    this.#journal = journal;
    this.cursor = cursor;
    this.#segment = segment;
  }

  async hasFile(name: string): Promise<boolean> {
    try {
      return (await fs.stat(join(this.#folder, name))).isFile();
    } catch (thrown) {
      if (isMissing(thrown)) return false;
      throw readFailure(thrown, name);
    }
  }

  async putFile(name: string, bytes: Uint8Array, hash: string): Promise<boolean> {
    const named = await asNamed(name, bytes, hash);
    if (named === null) return false;
    const path = join(this.#folder, name);
    await this.#makeFolder(dirname(path));
    await changing(path, () => replaceFile(path, named));
    return true;
  }

  async append(lines: readonly string[], cursor: SiteCursor, name: string): Promise<void> {
    const first = seqOf(lines[0]!);
    const open = this.#segment;
    const segment =
      open !== null && open.lines < SEGMENT_ENTRIES ? open : { name: segmentName(first), lines: 0 };
    await this.#makeFolder(this.#folder);
    await this.#journal.append(segment.name, lines);
    this.#segment = { name: segment.name, lines: segment.lines + lines.length };
    this.cursor = cursor;
    await this.writeNote(name);
  }

  /** Once: it is synced into all that is above it. */
  async #makeFolder(folder: string): Promise<void> {
    if (this.#made.has(folder)) return;
    await makeFolder(folder);
    this.#made.add(folder);
  }

  async hashAt(seq: number): Promise<string | null> {
    const segments = await this.#journal.readSegments({ from: seq, to: seq });
    const line = segments.flatMap(({ lines }) => lines).find((one) => seqOf(one) === seq);
    return line === undefined ? null : hashOf(line);
  }

  async lines(): Promise<string[]> {
    const segments = await this.#journal.readSegments();
    return segments.flatMap(({ lines }) => lines);
  }

  async close(): Promise<void> {
    await this.#journal.close();
  }

  /** A folder without it is no copy that anybody reads. */
  async writeNote(name: string): Promise<void> {
    const { entries, hash, at } = this.cursor!;
    const made = new Date().toISOString();
    const note: SiteNote = {
      site: this.#site,
      name,
      made,
      from: 'team',
      entries,
      lastHash: hash,
      lastAt: at,
    };
    const path = join(this.#folder, SITE_NOTE);
    await changing(path, () => replaceFile(path, JSON.stringify(note)));
  }
}
