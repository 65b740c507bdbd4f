import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeEach, describe, expect, it } from 'vitest';
import { nodeCrypto } from '../../../main/adapters/nodeCrypto.ts';
import { folderBytes } from '../../support/folderBytes.ts';
import { tempFolders } from '../../support/tempFolder.ts';
import { rejectionOf } from '../../support/thrownBy.ts';
import { type Forgery, listed, putTogether, takenApart } from './forge.ts';
import { bundleOf, otherSiteAt, siteAt, take } from './siteFixture.ts';

const newFolder = tempFolders();
let path: string;
let ours: string;
let sound: Forgery;

beforeEach(async () => {
  const folder = newFolder();
  path = join(folder, 'b.outpost');
  ours = otherSiteAt(join(folder, 'ours'));
  await bundleOf(siteAt(join(folder, 'site')), path, { withExchanges: true });
  sound = takenApart(path);
});

/** @returns what a forgery is refused with; the folder is as it was. */
async function refusalOf(forgery: Forgery) {
  putTogether(path, forgery);
  const before = folderBytes(ours);
  const refused = await rejectionOf(take(path, ours));
  expect(folderBytes(ours)).toEqual(before);
  return refused;
}

const records = (change: (all: Forgery['records']) => Forgery['records']): Forgery => ({
  ...sound,
  records: change(
    structuredClone(sound.records).map((one) => ({ ...one, content: Buffer.from(one.content) })),
  ),
});

const renamed = (to: string, from = 'sets/') =>
  records((all) => {
    const at = all.findIndex((record) => record.path.startsWith(from));
    return all.with(at, { ...all[at]!, path: to });
  });

describe('a bundle put together by somebody who knows the format', () => {
  it('is taken where nothing was changed', async () => {
    putTogether(path, sound);
    expect(await take(path, ours)).toMatchObject({ outcome: 'kept' });
  });

  it.each([
    ['left out', '3', (all: Forgery['records']) => all.toSpliced(2, 1)],
    ['repeated', '4', (all: Forgery['records']) => all.toSpliced(2, 0, all[2]!)],
    ['moved', '2', (all: Forgery['records']) => [all[0]!, all[2]!, all[1]!, ...all.slice(3)]],
  ])('is refused where a record was %s', async (_, record, change) => {
    expect(await refusalOf(records(change))).toMatchObject({
      code: 'BAD_BUNDLE',
      message: expect.stringContaining('left out, repeated or moved'),
      details: { record },
    });
  });

  it('is refused where a record is not what the list says, by its number', async () => {
    putTogether(path, sound);
    const bytes = readFileSync(path);
    const at = bytes.indexOf(sound.records[1]!.content);
    bytes[at + 5] = bytes[at + 5]! ^ 1;
    writeFileSync(path, bytes);
    const refused = await rejectionOf(take(path, ours));
    expect(refused).toMatchObject({
      message: expect.stringContaining('does not have the hash that the list gives it'),
      details: { record: '2' },
    });
  });

  it('is refused where the last record was left out', async () => {
    expect(await refusalOf(records((all) => all.slice(0, -1)))).toMatchObject({ code: 'BAD_BUNDLE' });
  });

  it('is refused where a file that an entry names is not even listed', async () => {
    const at = sound.records.findIndex((record) => record.path.startsWith('datasets/'));
    const lost = sound.records[at]!.path;
    const refused = await refusalOf(listed(records((all) => all.toSpliced(at, 1))));
    expect(refused).toMatchObject({ code: 'BAD_BUNDLE', details: { path: lost } });
  });

  it.each([
    '../outside.json',
    'sets/../../outside.json',
    'sets/..json',
    '/etc/outpost.json',
    'C:\\outpost.json',
    'sets\\x.json',
    'sets/a/b.json',
    'sets/.hidden.json',
    'sets/x.json:stream.json',
    'sets/x.json\u0000.json',
    'sets/x.JSON',
    'journal/1.jsonl',
    'journal/0000000001.jsonl/x.json',
    'keys.json',
    'settings.json',
    'index.json',
    'site.json',
    'writer.lock',
    'logs/outpost.log',
    'quarantine/x.damaged',
    'sites/0123456789abcdef/site.json',
    'exchanges/short.txt',
    '',
  ])('is refused for a file called %j', async (name) => {
    expect(await refusalOf(listed(renamed(name)))).toMatchObject({
      code: 'BAD_BUNDLE',
      message: expect.stringContaining('no file that a bundle may hold'),
      details: { path: name },
    });
  });

  it('is refused for two names that are one on other disks', async () => {
    const first = sound.records.find((record) => record.path.startsWith('sets/'))!;
    const twice = { ...first, path: first.path.replace('run', 'RUN') };
    const refused = await refusalOf(listed(records((all) => [...all, twice])));
    expect(refused).toMatchObject({
      message: expect.stringContaining('twice'),
      details: { path: twice.path },
    });
  });

  it('is refused for a file that no entry names', async () => {
    const more = { path: 'sets/run-forged.e9.json', content: Buffer.from('{}') };
    const refused = await refusalOf(listed(records((all) => [...all, more])));
    expect(refused).toMatchObject({
      message: expect.stringContaining('no entry of its journal'),
      details: { path: more.path },
    });
  });

  it('is refused for other content under a name of the journal, or of an exchange', async () => {
    for (const start of ['datasets/', 'sets/', 'exchanges/']) {
      const at = sound.records.findIndex((record) => record.path.startsWith(start));
      const { path: name } = sound.records[at]!;
      const refused = await refusalOf(
        listed(records((all) => all.with(at, { path: name, content: Buffer.from('{"forged":true}') }))),
      );
      expect(refused).toMatchObject({ code: 'BAD_BUNDLE', details: { path: name } });
    }
  });

  it('is refused for a packed file that can not be unpacked, or is of another name', async () => {
    for (const content of [Buffer.from('no gzip'), gzipSync('other'), gzipSync('cut off').subarray(0, 12)]) {
      const name = `exchanges/${'0'.repeat(64)}.txt.gz`;
      const refused = await refusalOf(listed(records((all) => [...all, { path: name, content }])));
      expect(refused).toMatchObject({ code: 'BAD_BUNDLE', details: { path: name } });
    }
  });

  it('is refused at the entry that was forged, also where its own hash is right', async () => {
    const rewritten = listed(
      records((all) => {
        const lines = all[0]!.content.toString('utf8').trimEnd().split('\n');
        const body = lines[1]!.replace(/,"hash":"[^"]*"\}$/, '}').replace('"cause":"', '"cause":"FORGED_');
        lines[1] = `${body.slice(0, -1)},"hash":"${nodeCrypto.sha256(body)}"}`;
        return all.with(0, { ...all[0]!, content: Buffer.from(`${lines.join('\n')}\n`) });
      }),
    );
    // The next entry names the hash of the one that was replaced.
    expect(await refusalOf(rewritten)).toMatchObject({ code: 'BAD_BUNDLE', details: { entry: 3 } });
  });

  it('is refused where its journal was cut short, in a line or between two', async () => {
    const cut = (bytes: (content: Buffer) => number) =>
      listed(
        records((all) =>
          all.with(0, { ...all[0]!, content: all[0]!.content.subarray(0, bytes(all[0]!.content)) }),
        ),
      );
    const inLine = cut((content) => content.length - 20);
    const betweenLines = cut((content) => content.lastIndexOf(0x0a, content.length - 2) + 1);
    expect(await refusalOf(inLine)).toMatchObject({
      code: 'BAD_BUNDLE',
      details: { entry: sound.manifest.entries },
    });
    expect(await refusalOf(betweenLines)).toMatchObject({ code: 'BAD_BUNDLE' });
  });

  it.each(['site', 'entries', 'lastHash', 'lastAt'])(
    'is refused where its list has another %s',
    async (key) => {
      const other = {
        site: `sha256:${'1'.repeat(64)}`,
        entries: 1,
        lastHash: `sha256:${'1'.repeat(64)}`,
        lastAt: '2000-01-01T00:00:00.000Z',
      };
      const manifest = { ...sound.manifest, [key]: other[key as keyof typeof other] };
      expect(await refusalOf({ ...sound, manifest })).toMatchObject({ code: 'BAD_BUNDLE' });
    },
  );

  it('is refused, and not guessed at, where a newer Outpost made it', async () => {
    const header = { ...sound.header, format: 2, more: 'unknown' };
    expect(await refusalOf({ ...sound, header })).toMatchObject({
      code: 'NEWER_VERSION',
      details: { format: 2 },
    });
  });

  it('is refused for a cheap derivation of its key, or one that would take all memory', async () => {
    for (const n of [2, 2 ** 30]) {
      const encryption = {
        cipher: 'aes-256-gcm',
        kdf: 'scrypt',
        n,
        r: 8,
        p: 1,
        salt: 'A'.repeat(22).concat('=='),
        nonce: 'AAAAAAAAAA==',
      };
      expect(await refusalOf({ ...sound, header: { ...sound.header, encryption } })).toMatchObject({
        code: 'BAD_BUNDLE',
      });
    }
  });

  it('shows no mark of a forged name on a line of ours', async () => {
    const manifest = { ...sound.manifest, name: 'MoH\u202e\u001b[2J\nRestored' };
    putTogether(path, { ...sound, manifest });
    const { note } = await take(path, ours);
    expect(note.name).not.toMatch(/[\p{Cc}\p{Cf}]/u);
  });

  it('is no bundle where it is empty, a line without end, or another file', async () => {
    for (const content of [
      '',
      '{"magic":"outpost-bundle"',
      'x'.repeat(100_000),
      '{"magic":"other","format":1}\n',
    ]) {
      writeFileSync(path, content);
      expect(await rejectionOf(take(path, ours))).toMatchObject({ code: 'BAD_BUNDLE' });
    }
    expect(readFileSync(path, 'utf8')).toContain('other');
    expect(await rejectionOf(take(`${path}.none`, ours))).toMatchObject({ code: 'FILE_NOT_FOUND' });
  });
});
