import { appendFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { openForReading, openForWriting } from '../../../main/adapters/dataFolder.ts';
import { openNodeCore } from '../../../main/hosts/openNodeCore.ts';
import { folderAnswers } from '../../support/folderAnswers.ts';
import { folderBytes } from '../../support/folderBytes.ts';
import { tempFolders } from '../../support/tempFolder.ts';
import { clientOf } from '../../support/testCore.ts';
import { rejectionOf } from '../../support/thrownBy.ts';
import {
  bundleOf,
  earlierAt,
  entriesOf,
  goneOn,
  keptIn,
  otherSiteAt,
  PASSPHRASE,
  siteAt,
  take,
} from './siteFixture.ts';

const newFolder = tempFolders();
let at: (name: string) => string;

beforeEach(() => {
  const folder = newFolder();
  at = (name) => join(folder, name);
});

async function answersOf(folder: string): Promise<Record<string, unknown>> {
  const core = await openNodeCore({ dataFolder: folder, host: 'cli', access: 'reader' });
  try {
    return await folderAnswers(clientOf(core, 'cli'));
  } finally {
    await core.close();
  }
}

describe('a bundle that is restored', () => {
  it.each([null, PASSPHRASE])('answers as the original does (passphrase: %s)', async (passphrase) => {
    const site = siteAt(at('site'));
    const before = await answersOf(site);
    await bundleOf(site, at('b.outpost'), { passphrase, withExchanges: true });
    expect(await take(at('b.outpost'), at('new'))).toMatchObject({ outcome: 'restored' });
    expect(await answersOf(at('new'))).toEqual(before);
  });

  it('goes on as a data folder does', async () => {
    await bundleOf(siteAt(at('site')), at('b.outpost'));
    await take(at('b.outpost'), at('new'));
    const core = await openNodeCore({ dataFolder: at('new'), host: 'cli', access: 'writer' });
    const client = clientOf(core, 'cli');
    expect((await client.call('app.info', {})).notices).toEqual([]);
    await client.call('settings.set', { key: 'forecast.horizons', value: 3 });
    await core.close();
    expect(entriesOf(at('new'))).toBeGreaterThan(entriesOf(at('site')));
  });

  it('never holds keys, logs or what was damaged, and exchanges only where they are asked for', async () => {
    const site = siteAt(at('site'));
    mkdirSync(join(site, 'quarantine'));
    writeFileSync(join(site, 'quarantine', 'x.damaged'), 'canary-of-quarantine');
    await bundleOf(site, at('b.outpost'), { withExchanges: true });
    const text = readFileSync(at('b.outpost'), 'latin1');
    expect(text).not.toMatch(/canary|keys\.json|"path":"(?:logs|quarantine|index|settings)/);
    expect(text).toContain('"path":"exchanges/');
    await bundleOf(site, at('b.outpost'));
    expect(readFileSync(at('b.outpost'), 'latin1')).not.toContain('"path":"exchanges/');
  });

  it('shows nothing of itself without its passphrase, and is refused with another', async () => {
    await bundleOf(siteAt(at('site')), at('b.outpost'), { passphrase: PASSPHRASE });
    expect(readFileSync(at('b.outpost'), 'latin1')).not.toMatch(/cholera|journal|"site"/);
    const refused = await rejectionOf(take(at('b.outpost'), at('new'), { passphrase: 'another one' }));
    expect(refused).toMatchObject({ code: 'BAD_BUNDLE' });
    expect(existsSync(at('new'))).toBe(false);
  });

  it('takes the letters of a passphrase, however a keyboard puts its accents together', async () => {
    await bundleOf(siteAt(at('site')), at('b.outpost'), { passphrase: 'épidémie 1'.normalize('NFD') });
    const taken = await take(at('b.outpost'), at('new'), { passphrase: 'épidémie 1'.normalize('NFC') });
    expect(taken.outcome).toBe('restored');
  });

  it('leaves out a line that another process is writing just now', async () => {
    const site = siteAt(at('site'));
    const entries = entriesOf(site);
    appendFileSync(join(site, 'journal', '0000000001.jsonl'), '{"seq":99,"at":"2026');
    expect((await bundleOf(site, at('b.outpost'))).manifest.entries).toBe(entries);
    expect(await take(at('b.outpost'), at('new'))).toMatchObject({ outcome: 'restored' });
  });

  it('can be made beside the process that has the folder, and changes nothing there', async () => {
    const site = siteAt(at('site'));
    const store = await openForWriting(site, 'test');
    const before = folderBytes(site);
    await bundleOf(site, at('b.outpost'));
    expect(folderBytes(site)).toEqual(before);
    await store.close();
  });

  it('names a file that is missing, and holds the rest', async () => {
    const site = siteAt(at('site'));
    const { manifest } = await bundleOf(site, at('b.outpost'));
    const lost = manifest.files.find(({ path }) => path.startsWith('sets/'))!.path;
    rmSync(join(site, lost));
    expect((await bundleOf(site, at('b.outpost'))).manifest.missing).toEqual([lost]);
    expect(await take(at('b.outpost'), at('new'))).toMatchObject({ outcome: 'restored' });
    const listed = async (folder: string) => {
      const core = await openNodeCore({ dataFolder: folder, host: 'cli', access: 'reader' });
      const answer = await clientOf(core, 'cli').call('forecasts.list', {});
      await core.close();
      return answer;
    };
    expect(await listed(at('new'))).toEqual(await listed(site));
  });

  it('is refused for a folder that holds data without a journal, which may be the last copy', async () => {
    await bundleOf(siteAt(at('site')), at('b.outpost'));
    mkdirSync(at('new/sets'), { recursive: true });
    writeFileSync(at('new/sets/run-x.e1.json.gz'), 'x');
    const before = folderBytes(at('new'));
    expect(await rejectionOf(take(at('b.outpost'), at('new')))).toMatchObject({
      code: 'BUNDLE_CONFLICT',
      details: { file: 'sets/run-x.e1.json.gz' },
    });
    expect(folderBytes(at('new'))).toEqual(before);
  });

  it('is restored beside keys that were entered before', async () => {
    await bundleOf(siteAt(at('site')), at('b.outpost'));
    await (await openForWriting(at('new'), 'test')).close();
    writeFileSync(at('new/keys.json'), '{"groq":"mine"}');
    expect(await take(at('b.outpost'), at('new'))).toMatchObject({ outcome: 'restored' });
    expect(readFileSync(at('new/keys.json'), 'utf8')).toContain('mine');
  });

  it('waits for nobody: the folder of another process is refused', async () => {
    await bundleOf(siteAt(at('site')), at('b.outpost'));
    const store = await openForWriting(otherSiteAt(at('other')), 'test');
    expect(await rejectionOf(take(at('b.outpost'), at('other')))).toMatchObject({ code: 'FOLDER_IN_USE' });
    await store.close();
  });
});

describe('a bundle of the same site', () => {
  it('that holds as much or less changes nothing', async () => {
    const site = siteAt(at('site'));
    await bundleOf(site, at('same.outpost'));
    await bundleOf(earlierAt(at('earlier'), 2), at('older.outpost'));
    const before = folderBytes(site);
    expect(await take(at('same.outpost'), site)).toMatchObject({ outcome: 'sameHere' });
    expect(await take(at('older.outpost'), site)).toMatchObject({ outcome: 'olderThanHere' });
    expect(folderBytes(site)).toEqual(before);
  });

  it.each([
    ['goes on behind what is here', () => siteAt(at('theirs')), { more: 2 }],
    ['went another way', () => goneOn(earlierAt(at('theirs'), 2), 'elsewhere'), {}],
  ])('that %s is refused', async (_, made, details) => {
    await bundleOf(made(), at('b.outpost'));
    const ours = 'more' in details ? earlierAt(at('ours'), 2) : goneOn(earlierAt(at('ours'), 2), 'here');
    const before = folderBytes(ours);
    const entry = entriesOf(ours);
    expect(await rejectionOf(take(at('b.outpost'), ours))).toMatchObject({
      code: 'BUNDLE_CONFLICT',
      details: 'more' in details ? details : { entry },
    });
    expect(folderBytes(ours)).toEqual(before);
  });
});

describe('a bundle of another site', () => {
  it('is kept to be read, answers as the original does, and is not changed by that', async () => {
    const site = siteAt(at('site'));
    await bundleOf(site, at('b.outpost'), { withExchanges: true });
    const ours = otherSiteAt(at('ours'));
    const own = await answersOf(ours);
    expect(await take(at('b.outpost'), ours)).toMatchObject({ outcome: 'kept' });
    const before = folderBytes(keptIn(ours));
    expect(await answersOf(keptIn(ours))).toEqual(await answersOf(site));
    expect(folderBytes(keptIn(ours))).toEqual(before);
    expect(await answersOf(ours)).toEqual(own);
  });

  it('gives no number, epoch or finding to the site that keeps it', async () => {
    await bundleOf(siteAt(at('site')), at('b.outpost'));
    const ours = otherSiteAt(at('ours'));
    await take(at('b.outpost'), ours);
    const core = await openNodeCore({ dataFolder: ours, host: 'cli', access: 'writer' });
    const client = clientOf(core, 'cli');
    expect((await client.call('app.info', {})).notices).toEqual([]);
    await client.call('settings.set', { key: 'forecast.horizons', value: 3 });
    const { entries } = await client.call('audit.list', {});
    await core.close();
    expect(entries.map(({ seq, epoch }) => [seq, epoch])).toEqual([
      [2, 0],
      [1, 0],
    ]);
  });

  it('can never be opened for writing', async () => {
    await bundleOf(siteAt(at('site')), at('b.outpost'));
    await take(at('b.outpost'), otherSiteAt(at('ours')));
    const kept = keptIn(at('ours'));
    const before = folderBytes(kept);
    expect(await rejectionOf(openForWriting(kept, 'test'))).toMatchObject({ code: 'FOLDER_NOT_WRITABLE' });
    await bundleOf(otherSiteAt(at('third')), at('third.outpost'));
    expect(await rejectionOf(take(at('third.outpost'), kept))).toMatchObject({ code: 'FOLDER_NOT_WRITABLE' });
    await (await openForReading(kept)).close();
    expect(folderBytes(kept)).toEqual(before);
  });

  it('takes the place of one that it extends, and of no other', async () => {
    const ours = otherSiteAt(at('ours'));
    await bundleOf(siteAt(at('site')), at('all.outpost'));
    await bundleOf(earlierAt(at('earlier'), 2), at('older.outpost'));
    await bundleOf(goneOn(earlierAt(at('fork'), 1), 'elsewhere'), at('fork.outpost'));
    expect(await take(at('older.outpost'), ours)).toMatchObject({ outcome: 'kept' });
    expect(await take(at('older.outpost'), ours)).toMatchObject({ outcome: 'sameKept' });
    expect(await take(at('all.outpost'), ours)).toMatchObject({ outcome: 'kept' });
    expect(entriesOf(keptIn(ours))).toBe(entriesOf(at('site')));
    const before = folderBytes(ours);
    expect(await take(at('older.outpost'), ours)).toMatchObject({ outcome: 'olderThanKept' });
    expect(await rejectionOf(take(at('fork.outpost'), ours))).toMatchObject({ code: 'BUNDLE_CONFLICT' });
    expect(folderBytes(ours)).toEqual(before);
  });

  it('is kept by an empty folder too, where that is asked for, and leaves room to restore', async () => {
    await bundleOf(siteAt(at('site')), at('b.outpost'));
    await bundleOf(otherSiteAt(at('own')), at('own.outpost'));
    expect(await take(at('b.outpost'), at('new'), { isReadOnly: true })).toMatchObject({ outcome: 'kept' });
    expect(await take(at('own.outpost'), at('new'))).toMatchObject({ outcome: 'restored' });
    expect(entriesOf(keptIn(at('new')))).toBe(entriesOf(at('site')));
  });

  it('leaves nothing of one that was cut off', async () => {
    const ours = otherSiteAt(at('ours'));
    const left = ['journal.incoming', join('sites', '0123456789abcdef', '.incoming')];
    for (const name of left) {
      mkdirSync(join(ours, name, 'sets'), { recursive: true });
      writeFileSync(join(ours, name, 'sets', 'x.json.tmp'), 'half');
    }
    await (await openForWriting(ours, 'test')).close();
    expect(left.filter((name) => existsSync(join(ours, name)))).toEqual([]);
  });
});

describe('a bundle can not be made', () => {
  it('of a folder without entries', async () => {
    expect(await rejectionOf(bundleOf(at('nothing'), at('b.outpost')))).toMatchObject({
      code: 'NO_DATA_YET',
    });
    expect(existsSync(at('nothing'))).toBe(false);
    expect(existsSync(at('b.outpost'))).toBe(false);
  });

  it('of a damaged journal', async () => {
    const site = siteAt(at('site'));
    const path = join(site, 'journal', '0000000001.jsonl');
    writeFileSync(path, readFileSync(path, 'utf8').replace('"seq":2', '"seq":3'));
    expect(await rejectionOf(bundleOf(site, at('b.outpost')))).toMatchObject({ code: 'FOLDER_DAMAGED' });
  });
});
