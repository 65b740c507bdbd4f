/** Whether laptops and their database hold one and the same. */
import { expect } from 'vitest';
import { nodeCrypto } from '../../../main/adapters/nodeCrypto.ts';
import { namedFiles } from '../../../main/core/bundle/namedFiles.ts';
import { verifyJournal } from '../../../main/core/ledger/verifyJournal.ts';
import { copyFolder, copyJournal, linesAt } from './memoryShelf.ts';
import type { TeamSite } from './teamSite.ts';

export const numberOf = (site: TeamSite): string => JSON.parse(site.lines()[0]!).hash;

/** What a database has of one site. */
export interface RowsOf {
  lines(site: string): Promise<string[]>;
  head(site: string): Promise<{ entries: number; lastHash: string } | undefined>;
}

/** Fails unless each site's chain is whole, is the same everywhere, and its files with it. @returns its entries, all together */
export async function expectOneUnion(sites: readonly TeamSite[], rows: RowsOf, said = ''): Promise<number> {
  let count = 0;
  for (const site of sites) {
    const [lines, id] = [site.lines(), numberOf(site)];
    const { entries, broken } = verifyJournal([{ name: '0000000001.jsonl', lines, tail: '' }], nodeCrypto);
    expect(broken, said).toBeNull();
    count += entries.length;
    const last = entries.at(-1)!;
    expect(await rows.lines(id), `rows of ${site.name}${said}`).toEqual(lines);
    expect(await rows.head(id), said).toMatchObject({ entries: lines.length, lastHash: last.hash });
    const named = [...namedFiles(entries).keys()];
    const files = named.filter((name) => site.disk.has(name));
    const issued = entries.flatMap((entry) =>
      entry.type === 'SET_PUBLISHED' ? [entry.details.issuedAt] : [],
    );
    for (const other of sites.filter((one) => one !== site)) {
      const where = `${site.name} at ${other.name}${said}`;
      expect(linesAt(other.disk, copyJournal(id)), where).toEqual(lines);
      for (const name of files)
        expect(other.disk.bytes(`${copyFolder(id)}${name}`).equals(site.disk.bytes(name)), where).toBe(true);
      expect(other.document.value.sites[id], where).toMatchObject({
        seqHere: last.seq,
        seqThere: last.seq,
        notShared: named.length - files.length,
        newestSet: issued.at(-1) ?? null,
        problem: null,
      });
    }
  }
  return count;
}
