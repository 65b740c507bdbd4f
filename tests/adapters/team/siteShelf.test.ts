import { appendFileSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { nodeCrypto } from '../../../main/adapters/nodeCrypto.ts';
import { createSiteShelf } from '../../../main/adapters/team/siteShelf.ts';
import { siteId } from '../../../main/core/bundle/site.ts';
import { CHAIN_START, chainEntry } from '../../../main/core/state/chain.ts';
import type { EntryDraft } from '../../../main/core/state/entries.ts';
import { tempFolders } from '../../support/tempFolder.ts';

/** Two whole segments and a part of a third one. */
const ENTRIES = 2_500;
const BATCH = 500;

function chain(entries: number) {
  const found: { seq: number; hash: string; at: string; line: string }[] = [];
  for (let seq = 1; seq <= entries; seq += 1) {
    const draft: EntryDraft = {
      type: 'SETTING_CHANGED',
      provider: null,
      epoch: 0,
      cause: 'USER',
      details: { key: 'team.siteName', value: `name ${seq}` },
    };
    const at = new Date(seq * 60_000).toISOString();
    const { entry, line } = chainEntry(draft, seq, at, found.at(-1)?.hash ?? CHAIN_START, nodeCrypto);
    found.push({ seq, hash: entry.hash, at, line });
  }
  return found;
}

const whole = chain(ENTRIES);
const site = whole[0]!.hash;
const last = whole.at(-1)!;
const newFolder = tempFolders();
let folder: string;
let copyFolder: string;

const segmentOf = (n: number) => {
  const home = join(copyFolder, 'journal');
  return join(home, readdirSync(home).sort()[n]!);
};

beforeEach(async () => {
  folder = newFolder();
  const { copy } = (await createSiteShelf(folder).open(site, false))!;
  for (let from = 0; from < ENTRIES; from += BATCH) {
    const some = whole.slice(from, from + BATCH);
    const { seq, hash, at } = some.at(-1)!;
    await copy.append(
      some.map(({ line }) => line),
      { seq, hash, at, entries: seq },
      'Other site',
    );
  }
  await copy.close();
  copyFolder = join(folder, 'sites', siteId(site), '0000000000');
});

async function opened(isWhole: boolean) {
  const { copy, wasDamaged } = (await createSiteShelf(folder).open(site, isWhole))!;
  const { cursor } = copy;
  await copy.close();
  return { cursor, wasDamaged };
}

const end = { seq: last.seq, hash: last.hash, at: last.at, entries: ENTRIES };

describe('opening the copy of another site', () => {
  it.each([true, false])('finds where it ends, wholly read or not (%s)', async (isWhole) => {
    expect(await opened(isWhole)).toEqual({ cursor: end, wasDamaged: false });
  });

  it('finds an altered entry of its newest ones at once, and keeps the copy aside', async () => {
    const path = segmentOf(2);
    writeFileSync(path, readFileSync(path, 'utf8').replace('name 2100', 'name 2101'));
    expect(await opened(false)).toEqual({ cursor: null, wasDamaged: true });
    expect(readdirSync(join(copyFolder, '..')).some((name) => name.includes('damaged'))).toBe(true);
  });

  it('finds an altered entry of its older ones when it is read wholly', async () => {
    const path = segmentOf(0);
    writeFileSync(path, readFileSync(path, 'utf8').replace('name 100"', 'name 101"'));
    expect(await opened(false)).toEqual({ cursor: end, wasDamaged: false });
    expect(await opened(true)).toEqual({ cursor: null, wasDamaged: true });
  });

  it('finds a segment that is missing among the others when it is read wholly', async () => {
    rmSync(segmentOf(1));
    expect(await opened(true)).toMatchObject({ wasDamaged: true });
  });

  it('drops a write that was cut off, and ends before it', async () => {
    appendFileSync(segmentOf(2), '{"seq":2501,"at":"2026');
    expect(await opened(false)).toEqual({ cursor: end, wasDamaged: false });
    expect(readFileSync(segmentOf(2), 'utf8').endsWith('}\n')).toBe(true);
  });

  it('goes on from its note where a kill came before it, and the note then says so', async () => {
    const note = join(copyFolder, readdirSync(copyFolder).find((name) => name.endsWith('.json'))!);
    const behind = whole[ENTRIES - 2]!;
    const said = JSON.parse(readFileSync(note, 'utf8'));
    writeFileSync(note, JSON.stringify({ ...said, entries: behind.seq, lastHash: behind.hash }));
    expect(await createSiteShelf(folder).ends()).toEqual(new Map([[site, behind.hash]]));
    expect(await opened(false)).toEqual({ cursor: end, wasDamaged: false });
    expect(await createSiteShelf(folder).ends()).toEqual(new Map([[site, last.hash]]));
  });

  it('knows the hash of an entry in any of its segments', async () => {
    const { copy } = (await createSiteShelf(folder).open(site, false))!;
    for (const seq of [1, 1_000, 1_001, 2_500]) expect(await copy.hashAt(seq)).toBe(whole[seq - 1]!.hash);
    expect(await copy.hashAt(2_501)).toBeNull();
    await copy.close();
  });
});
