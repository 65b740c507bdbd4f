/** The shelf of copies of other sites, over a disk in memory: what is put is there at once, as after a sync of a real one. */

import { asNamed } from '../../../main/adapters/team/asNamed.ts';
import { siteId } from '../../../main/core/bundle/site.ts';
import type { SiteCopy, SiteCursor, SiteShelf } from '../../../main/core/ports/SiteShelf.ts';
import type { MemoryDisk } from '../memoryDisk.ts';

export const copyFolder = (site: string) => `sites/${siteId(site)}/`;
export const copyJournal = (site: string) => `${copyFolder(site)}journal/0000000001.jsonl`;

/** The lines of a file of entries; none where it is missing. */
export function linesAt(disk: MemoryDisk, name: string): string[] {
  return disk.has(name) ? disk.text(name).split('\n').slice(0, -1) : [];
}

/** @param pause called before anything is written; what it never answers to is never written, as in a process that was killed */
export function createMemoryShelf(disk: MemoryDisk, pause: () => Promise<void> = async () => {}): SiteShelf {
  return {
    async open(site) {
      return { copy: copyOf(disk, site, pause), wasDamaged: false };
    },
    async ends() {
      const journals = disk.names().filter((name) => /^sites\/[^/]+\/journal\//.test(name));
      const lines = journals.map((name) => linesAt(disk, name)).filter((all) => all.length > 0);
      return new Map(lines.map((all) => [JSON.parse(all[0]!).hash, JSON.parse(all.at(-1)!).hash]));
    },
    ownBytes: async (name) => (disk.has(name) ? disk.bytes(name) : null),
  };
}

function copyOf(disk: MemoryDisk, site: string, pause: () => Promise<void>): SiteCopy {
  const [folder, journal] = [copyFolder(site), copyJournal(site)];
  const lines = () => linesAt(disk, journal);
  return {
    get cursor() {
      return cursorOf(lines());
    },
    hasFile: async (name) => disk.has(`${folder}${name}`),
    async putFile(name, bytes, hash) {
      await pause();
      const named = await asNamed(name, bytes, hash);
      if (named === null) return false;
      disk.write(`${folder}${name}`, named);
      return true;
    },
    async append(added) {
      await pause();
      disk.append(journal, added.map((line) => `${line}\n`).join(''));
    },
    async hashAt(seq) {
      const line = lines().find((one) => JSON.parse(one).seq === seq);
      return line === undefined ? null : JSON.parse(line).hash;
    },
    lines: async () => lines(),
    close: async () => {},
  };
}

function cursorOf(lines: readonly string[]): SiteCursor | null {
  const last = lines.at(-1);
  if (last === undefined) return null;
  const { seq, hash, at } = JSON.parse(last);
  return { seq, hash, at, entries: lines.length };
}
