/** An import whose process ends inside any of its file operations, with the power or without it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { keptSites } from '../../../main/adapters/bundle/keptSites.ts';
import { openForReading } from '../../../main/adapters/dataFolder.ts';
import { nodeCrypto } from '../../../main/adapters/nodeCrypto.ts';
import { namedFiles } from '../../../main/core/bundle/namedFiles.ts';
import { verifyJournal } from '../../../main/core/ledger/verifyJournal.ts';
import { type Luck, noLuck, PowerCutDisk } from '../../support/powerCutDisk.ts';
import { Life, type LifeOptions } from '../../support/powerCutFiles.ts';
import { tempFolders } from '../../support/tempFolder.ts';
import { bundleByHand, putTogether } from './forge.ts';
import { earlierAt, entriesOf, otherSiteAt, siteAt, take } from './siteFixture.ts';

vi.mock('node:fs/promises', async (importOriginal) => {
  const { powerCutFiles } = await import('../../support/powerCutFiles.ts');
  return powerCutFiles(await importOriginal());
});

vi.mock('../../../main/adapters/processLock.ts', async () => {
  const { powerCutLock } = await import('../../support/powerCutFiles.ts');
  return powerCutLock;
});

const newFolder = tempFolders({ isForAll: true });
const FOLDER = '/power/data';
const SEGMENT = 'journal/0000000001.jsonl';
/** What was not synced is gone, or there. */
const cuts: readonly Luck[] = [noLuck, { keeps: () => true, below: (limit) => limit - 1 }];

/** What a folder holds for whoever opens it: entries, and whether every file that they name is whole. */
async function heldBy(folder: string): Promise<number> {
  const store = await openForReading(folder);
  const { entries, broken } = verifyJournal(await store.journal.readSegments(), nodeCrypto);
  expect(broken).toBeNull();
  for (const [name, hash] of namedFiles(entries))
    expect(nodeCrypto.sha256((await store.files.read(name)) ?? '')).toBe(hash);
  return entries.length;
}

/** @returns whether the process ended so, before it came to its own end */
function isKilled(disk: PowerCutDisk, path: string, how: LifeOptions): Promise<boolean> {
  const life = new Life(disk, how);
  const taken = life.run(() => take(path, FOLDER));
  return Promise.race([life.ended.then(() => true), taken.then(() => false)]);
}

async function eachKill(
  path: string,
  fresh: () => PowerCutDisk | Promise<PowerCutDisk>,
  check: (disk: PowerCutDisk, isLost: boolean) => Promise<void>,
): Promise<number> {
  const kills = [true, false].flatMap((isLastDone) => cuts.map((luck) => ({ isLastDone, luck })));
  let count = 0;
  for (const { isLastDone, luck } of kills) {
    for (let endsAt = 1; ; endsAt += 1) {
      const disk = await fresh();
      const isLost = await isKilled(disk, path, { endsAt, isLastDone });
      await check(disk.afterPowerCut(luck), isLost);
      if (!isLost) break;
      count += 1;
    }
  }
  return count;
}

const inLife = <T>(disk: PowerCutDisk, work: () => Promise<T>) => new Life(disk).run(work);

describe('a kill at any moment of an import', () => {
  it('that restores leaves nothing or all, and the next one brings it to its end', async () => {
    const path = join(newFolder(), 'b.outpost');
    const entries = made(path, siteAt);
    const found = new Set<number>();
    const count = await eachKill(
      path,
      () => new PowerCutDisk(),
      async (disk, isLost) => {
        const held = await inLife(disk, () => heldBy(FOLDER));
        if (!isLost) expect(held).toBe(entries);
        found.add(held);
        const again = await inLife(disk, () => take(path, FOLDER));
        expect(['restored', 'sameHere']).toContain(again.outcome);
        expect(await inLife(disk, () => heldBy(FOLDER))).toBe(entries);
      },
    );
    expect([...found].sort((a, b) => a - b)).toEqual([0, entries]);
    expect(count).toBeGreaterThan(40);
  });

  it('that replaces an earlier copy leaves that one or the new one, and our own data as they are', async () => {
    const path = join(newFolder(), 'b.outpost');
    const older = join(newFolder(), 'older.outpost');
    const entries = made(path, siteAt);
    const before = made(older, (folder) => earlierAt(folder, 2));
    const own = readFileSync(join(otherSiteAt(newFolder()), SEGMENT), 'utf8');
    const found = new Set<number>();
    const count = await eachKill(
      path,
      async () => {
        const disk = new PowerCutDisk();
        disk.put(`${FOLDER}/${SEGMENT}`, own);
        await inLife(disk, () => take(older, FOLDER));
        return disk;
      },
      async (disk, isLost) => {
        const kept = async () => {
          const [site, ...more] = await keptSites(FOLDER);
          expect(more).toEqual([]);
          return heldBy(site!.folder);
        };
        const held = await inLife(disk, kept);
        if (!isLost) expect(held).toBe(entries);
        found.add(held);
        expect(await inLife(disk, () => heldBy(FOLDER))).toBe(1);
        await inLife(disk, () => take(path, FOLDER));
        expect(await inLife(disk, kept)).toBe(entries);
      },
    );
    expect([...found].sort((a, b) => a - b)).toEqual([before, entries]);
    expect(count).toBeGreaterThan(40);
  });
});

/** @returns the number of its entries */
function made(path: string, site: (folder: string) => string): number {
  const folder = site(join(newFolder(), 'site'));
  putTogether(path, bundleByHand(folder));
  return entriesOf(folder);
}
