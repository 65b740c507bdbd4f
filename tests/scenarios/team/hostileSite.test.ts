/**
 * Sites and databases that lie: what they give is refused and named, nothing of it lies anywhere but under `sites/`, and an honest site
 * beside them is taken as ever.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeEach, describe, expect, it } from 'vitest';
import { nodeCrypto } from '../../../main/adapters/nodeCrypto.ts';
import { createSiteShelf } from '../../../main/adapters/team/siteShelf.ts';
import type { SharedLine } from '../../../main/core/ports/TeamServers.ts';
import { CHAIN_START } from '../../../main/core/state/chain.ts';
import { teamStatus } from '../../../main/core/team/teamStatus.ts';
import { teamStatusSchema } from '../../../shared/team/teamSchema.ts';
import { createFakeKeys } from '../../support/fakeKeys.ts';
import { folderBytes } from '../../support/folderBytes.ts';
import { type Forged, forgedLines, putFile, putSite, settingEntry } from '../../support/team/forgedChain.ts';
import {
  createMemoryServers,
  type MemoryServers,
  type MemoryTables,
} from '../../support/team/memoryServers.ts';
import { openTeamSite, type TeamSite } from '../../support/team/teamSite.ts';
import { tempFolders } from '../../support/tempFolder.ts';
import { datasetDraft } from '../../support/testLedger.ts';

const newFolder = tempFolders();
let around: string;
let servers: MemoryServers;
let tables: MemoryTables;
let laptop: TeamSite;
let before: Record<string, string>;

/** Everything around the data folder and in it, but what lies under `sites/`. */
const outsideOfSites = () =>
  Object.fromEntries(Object.entries(folderBytes(around)).filter(([name]) => !name.startsWith('data/sites/')));
const copies = () => Object.keys(folderBytes(around)).filter((name) => name.startsWith('data/sites/'));
const hash = (text: string) => nodeCrypto.sha256(text);
const text = Buffer.from('{"any":"text"}');

beforeEach(async () => {
  around = newFolder();
  const data = join(around, 'data');
  mkdirSync(join(data, 'journal'), { recursive: true });
  mkdirSync(join(data, 'datasets'));
  writeFileSync(join(data, 'journal', '0000000001.jsonl'), 'ours\n');
  writeFileSync(join(data, 'datasets', 'ours.json'), 'ours');
  writeFileSync(join(around, 'outside.txt'), 'outside');
  before = outsideOfSites();
  servers = createMemoryServers();
  ({ tables } = servers);
  laptop = await openTeamSite({ name: 'laptop', servers, shelf: createSiteShelf(data) });
});

/** An honest site that is asked for behind all others. @returns its number */
function honestOne(): string {
  const file = fileEntry('datasets/honest.json', hash('honest'));
  const site = putSite(tables, forgedLines([settingEntry('honest'), file, settingEntry('too')]), 'honest');
  putFile(tables, site, hash('honest'), [{ part: 0, parts: 1, bytes: Buffer.from('honest') }]);
  return site;
}

const expectHonestTaken = (site: string) =>
  expect(knownOf(site)).toMatchObject({ seqHere: 3, problem: null, notShared: 0 });
const knownOf = (site: string) => laptop.document.value.sites[site];

/** Syncs beside an honest site. @returns what is known of the other one */
async function takeFrom(site: string) {
  const honest = honestOne();
  await laptop.sync();
  expectHonestTaken(honest);
  expect(outsideOfSites()).toEqual(before);
  // What is remembered and shown can be read again.
  const restarted = await openTeamSite({ name: 'laptop', servers, disk: laptop.disk });
  expect(restarted.document.value).toEqual(laptop.document.value);
  const status = teamStatus({ document: laptop.document, keys: createFakeKeys() }, null);
  expect(teamStatusSchema.parse(status)).toEqual(status);
  return knownOf(site);
}

const four = () => forgedLines(['a', 'b', 'c', 'd'].map(settingEntry));

/** Alters what is put into the database. */
type Alter = (lines: SharedLine[]) => void;
const put = (lines: SharedLine[], index: number, changed: Partial<SharedLine>) =>
  lines.splice(index, 1, { ...lines[index]!, ...changed });

const brokenChains: [string, Alter, { kind: string; seq: number | null }, number][] = [
  [
    'a forged hash in a line',
    (lines) => put(lines, 2, { line: lines[2]!.line.replace(/"hash":"sha256:.{4}/, '"hash":"sha256:ffff') }),
    { kind: 'BROKEN_CHAIN', seq: 3 },
    2,
  ],
  [
    'a line that is altered',
    (lines) => put(lines, 1, { line: lines[1]!.line.replace('"b"', '"B"') }),
    { kind: 'BROKEN_CHAIN', seq: 2 },
    1,
  ],
  [
    'a line that is altered and hashed anew',
    (lines) => lines.splice(1, 1, forgedLines([settingEntry('B')], lines[0])[0]!),
    // Once it is here, what follows the true one is a fork of it.
    { kind: expect.stringMatching(/^(?:BROKEN_CHAIN|FORKED)$/), seq: 3 },
    2,
  ],
  [
    'a hash beside the line that is not the line’s',
    (lines) => put(lines, 1, { hash: hash('other') }),
    { kind: 'BROKEN_CHAIN', seq: 2 },
    1,
  ],
  ['an entry that is left out', (lines) => lines.splice(1, 1), { kind: 'BROKEN_CHAIN', seq: 3 }, 1],
  [
    'an entry that is there twice, under another number',
    (lines) => put(lines, 2, { line: lines[1]!.line, hash: lines[1]!.hash }),
    { kind: 'BROKEN_CHAIN', seq: 3 },
    2,
  ],
  [
    'entries in another order',
    (lines) => {
      const [second, third] = [lines[1]!, lines[2]!];
      lines.splice(1, 2, { ...third, seq: 2 }, { ...second, seq: 3 });
    },
    { kind: 'BROKEN_CHAIN', seq: 2 },
    1,
  ],
  [
    'the entries of another site under its number',
    (lines) => lines.splice(0, 4, ...forgedLines(['x', 'y', 'z', 'w'].map(settingEntry))),
    { kind: 'OTHER_SITE', seq: 1 },
    0,
  ],
  [
    'a first entry that follows another',
    (lines) =>
      lines.splice(0, 4, ...forgedLines([settingEntry('b')], lines[0]).map((one) => ({ ...one, seq: 1 }))),
    { kind: 'BROKEN_CHAIN', seq: 1 },
    0,
  ],
  [
    'a line with an end of line inside',
    (lines) => put(lines, 1, { line: lines[1]!.line.replace(',"type"', ',\n"type"') }),
    { kind: 'BROKEN_CHAIN', seq: 2 },
    1,
  ],
  ['an empty line', (lines) => put(lines, 1, { line: '' }), { kind: 'BROKEN_CHAIN', seq: 2 }, 1],
  ['rows that were deleted at the end', (lines) => lines.splice(2, 2), { kind: 'WENT_BACK', seq: 2 }, 2],
];

/** Entries that are whole by their hashes. */
const oddEntries: [string, Forged, { kind: string; seq: number | null }][] = [
  ['of a newer format', { type: 'SOMETHING_NEW', format: 99 }, { kind: 'NEWER', seq: 2 }],
  ['of no known kind', { type: 'SOMETHING_NEW' }, { kind: 'BROKEN_CHAIN', seq: 2 }],
  ['of a kind that every object knows', { type: '__proto__' }, { kind: 'BROKEN_CHAIN', seq: 2 }],
  ['with no time', { ...settingEntry('b'), at: 'soon' }, { kind: 'BROKEN_CHAIN', seq: 2 }],
  ['with a time that is an object', { ...settingEntry('b'), at: { a: 1 } }, { kind: 'BROKEN_CHAIN', seq: 2 }],
  ['with an epoch that is text', { ...settingEntry('b'), epoch: '1' }, { kind: 'BROKEN_CHAIN', seq: 2 }],
  [
    'with a provider that is a list',
    { ...settingEntry('b'), provider: [] },
    { kind: 'BROKEN_CHAIN', seq: 2 },
  ],
  [
    'with its number elsewhere',
    { raw: `{"at":"2016-11-02T08:00:00.000Z","seq":2,"type":"SETTING_CHANGED"` },
    { kind: 'BROKEN_CHAIN', seq: 2 },
  ],
  [
    'with a number said twice',
    { raw: '{"seq":7,"seq":2,"type":"SETTING_CHANGED"' },
    { kind: 'BROKEN_CHAIN', seq: 2 },
  ],
  ['that is no JSON', { raw: '{"seq":2,"at":' }, { kind: 'BROKEN_CHAIN', seq: 2 }],
  ['as deep as a well', { raw: `{"seq":2,"a":${'['.repeat(200_000)}` }, { kind: 'BROKEN_CHAIN', seq: 2 }],
];

describe('a chain that is not whole', () => {
  it.each(brokenChains)('is taken up to %s', async (_what, alter, problem, whole) => {
    const lines = four();
    const site = putSite(tables, lines);
    const altered = [...lines];
    alter(altered);
    tables.entries.set(site, new Map(altered.map((line) => [line.seq, line])));
    for (let syncs = 0; syncs < 2; syncs += 1)
      expect(await takeFrom(site)).toMatchObject({ seqHere: whole, problem: { ...problem, file: null } });
  });

  it.each(oddEntries)('is taken up to an entry %s', async (_what, entry, problem) => {
    const site = putSite(tables, forgedLines([settingEntry('a'), entry, settingEntry('c')]));
    expect(await takeFrom(site)).toMatchObject({ seqHere: 1, problem: { ...problem, file: null } });
  });

  it('goes on once its database gives what it should', async () => {
    const lines = four();
    const site = putSite(tables, lines);
    tables.entries.get(site)!.delete(3);
    expect(await takeFrom(site)).toMatchObject({ seqHere: 2, problem: { kind: 'BROKEN_CHAIN', seq: 4 } });
    tables.entries.get(site)!.set(3, lines[2]!);
    expect(await takeFrom(site)).toMatchObject({ seqHere: 4, problem: null });
  });
});

const lies: [string, Record<string, unknown>, { kind: string }][] = [
  ['further than its entries', { lastSeq: 9, lastHash: hash('nine') }, { kind: 'WENT_BACK' }],
  ['at another hash', { lastHash: hash('other') }, { kind: 'FORKED' }],
  ['at a text that is no hash', { lastHash: `'); DROP TABLE sites` }, { kind: 'BROKEN_CHAIN' }],
  ['at an entry 0 that has a hash', { lastSeq: 0 }, { kind: 'BROKEN_CHAIN' }],
  ['at the start and behind it', { lastHash: CHAIN_START }, { kind: 'BROKEN_CHAIN' }],
  ['before its start', { lastSeq: -4 }, { kind: 'BROKEN_CHAIN' }],
  ['where no number is exact', { lastSeq: 2 ** 60 }, { kind: 'BROKEN_CHAIN' }],
];

describe('a head that lies', () => {
  it.each(lies)(
    'of an end %s is named, before and after its entries were taken',
    async (_what, lie, problem) => {
      for (const isSeen of [false, true]) {
        tables.heads.clear();
        const site = putSite(
          tables,
          forgedLines(['a', 'b', 'c', `${isSeen}`].map((value) => settingEntry(value))),
        );
        if (isSeen) await laptop.sync();
        Object.assign(tables.heads.get(site)!, lie);
        expect((await takeFrom(site))?.problem).toMatchObject(problem);
      }
    },
  );

  it('of a shorter chain is named, keeps what is here, and heals once the site has given the rest again', async () => {
    const lines = four();
    const site = putSite(tables, lines);
    await laptop.sync();
    putSite(tables, lines.slice(0, 2));
    const kept = copies();
    expect(await takeFrom(site)).toMatchObject({
      seqHere: 4,
      seqThere: 4,
      problem: { kind: 'WENT_BACK', seq: 2 },
    });
    expect(copies()).toEqual(expect.arrayContaining(kept));
    const [fifth] = forgedLines([settingEntry('e')], lines[3]);
    putSite(tables, [...lines, fifth!]);
    expect(await takeFrom(site)).toMatchObject({ seqHere: 5, seqThere: 5, problem: null });
  });

  it('of a shorter chain with another end, and of another chain of the same length, is a fork', async () => {
    const lines = four();
    const site = putSite(tables, lines);
    await laptop.sync();
    const others = forgedLines(['x', 'y', 'z'].map(settingEntry), lines[0]);
    for (const forked of [
      [lines[0]!, others[0]!],
      [lines[0]!, ...others],
    ]) {
      putSite(tables, forked);
      expect(await takeFrom(site)).toMatchObject({
        seqHere: 4,
        problem: { kind: 'FORKED', seq: forked.length },
      });
    }
    // One that goes on from an entry that is not here.
    putSite(tables, [lines[0]!, ...forgedLines(['x', 'y', 'z', 'v'].map(settingEntry), lines[0])]);
    expect(await takeFrom(site)).toMatchObject({ seqHere: 4, problem: { kind: 'FORKED', seq: 5 } });
  });

  it('of counts and stamps that no clock gives costs nothing but these', async () => {
    const site = putSite(tables, four());
    Object.assign(tables.heads.get(site)!, {
      files: 2 ** 62,
      entries: Number.NaN,
      pushedAt: '+020000-01-01T00:00:00.000Z',
      lastAt: 'soon',
    });
    expect(await takeFrom(site)).toMatchObject({ seqHere: 4, problem: null, pushedAt: null, filesThere: 0 });
  });

  it('of a number that begins as another site’s gets nothing of that one’s place', async () => {
    const site = putSite(tables, four());
    await laptop.sync();
    const copy = copies();
    const twin = `${site.slice(0, -8)}00000000`;
    tables.heads.set(twin, { ...tables.heads.get(site)!, site: twin });
    tables.entries.set(twin, tables.entries.get(site)!);
    expect((await takeFrom(twin))?.problem).toMatchObject({ kind: 'OTHER_SITE' });
    expect(copies()).toEqual(expect.arrayContaining(copy));
    expect(knownOf(site)).toMatchObject({ seqHere: 4, problem: null });
  });

  it('under our own number is named as another writer, and the others are taken all the same', async () => {
    await laptop.sync();
    const honest = honestOne();
    const own: string = JSON.parse(laptop.lines()[0]!).hash;
    for (const lie of [{ lastHash: hash('x') }, { lastSeq: 9, lastHash: hash('x') }, { lastHash: 'x' }]) {
      Object.assign(tables.heads.get(own)!, lie);
      await expect(laptop.sync()).rejects.toMatchObject({ code: 'TEAM_CONFLICT' });
    }
    expectHonestTaken(honest);
  });

  it('with marks that turn a line around, SQL and a hundred megabytes in its name is shown in one short line', async () => {
    const names = [`\u202e\u0007'); DROP TABLE sites; --\r\nREFUSED`, 'n'.repeat(100_000_000)];
    for (const name of names) {
      const site = putSite(tables, four(), name);
      const known = await takeFrom(site);
      expect(known!.name).not.toMatch(/[\p{Cc}\p{Cf}]/u);
      expect(known!.name.length).toBeLessThanOrEqual(200);
      expect(known!.problem).toBeNull();
    }
  });
});

const fileEntry = (file: string, fileHash = hash(text.toString())): Forged => {
  const draft = datasetDraft('d1');
  return { type: draft.type, details: { ...draft.details, file, fileHash } };
};

const names: [string, string][] = [
  ['leads out of the folder', '../outside.txt'],
  ['leads out of it twice', 'datasets/../../outside.txt'],
  ['is absolute', '/tmp/outside.json'],
  ['is a drive', 'C:\\outside.json'],
  ['leads out by back strokes', 'datasets\\..\\..\\outside.json'],
  ['is a segment of the journal', 'journal/0000000002.jsonl'],
  ['is the note of the copy', 'site.json'],
  ['is the keys', 'keys.json'],
  ['holds a zero', 'datasets/a\0.json'],
  ['turns a line around', 'datasets/\u202eexe.json'],
  ['is a folder', 'datasets/'],
  ['is longer than any system takes', `datasets/${'n'.repeat(250)}.json`],
  ['is longer in bytes', `datasets/${'中'.repeat(80)}.json`],
  ['is megabytes long', `datasets/${'n'.repeat(5_000_000)}.json`],
  ['holds SQL', `datasets/'); DROP TABLE sites; --.json`],
];

describe('a file of a hostile site', () => {
  it.each(names)('whose name %s is refused and named', async (_what, name) => {
    const site = putSite(tables, forgedLines([settingEntry('a'), fileEntry(name), settingEntry('c')]));
    putFile(tables, site, hash(text.toString()), [{ part: 0, parts: 1, bytes: text }]);
    for (let syncs = 0; syncs < 2; syncs += 1) {
      const known = await takeFrom(site);
      expect(known).toMatchObject({ seqHere: 3, problem: { kind: 'BAD_FILE' } });
      expect(known!.problem!.file).not.toMatch(/[\p{Cc}\p{Cf}]/u);
      expect(known!.problem!.file!.length).toBeLessThanOrEqual(80);
    }
    expect(
      copies()
        .filter((path) => path.includes(site.slice(7, 23)))
        .map((path) => path.split('/').slice(4).join('/')),
    ).toEqual(['journal/0000000001.jsonl', 'site.json']);
  });

  const bomb = gzipSync(Buffer.alloc(10_000_000), { level: 9 });
  const whole = (bytes: Uint8Array) => [{ part: 0, parts: 1, bytes }];
  const halves = (first: number, second: number, parts = 2) => [
    { part: first, parts, bytes: text.subarray(0, 5) },
    { part: second, parts, bytes: text.subarray(5) },
  ];
  const bad: [string, string, { part: number; parts: number; bytes: Uint8Array }[]][] = [
    ['has other bytes', 'd.json', whole(Buffer.from('other'))],
    ['is a bomb of zeros', 'd.json.gz', whole(bomb)],
    ['is packed and cut off', 'd.json.gz', whole(gzipSync(text).subarray(0, 12))],
    ['is said to be packed and is another text', 'd.json.gz', whole(Buffer.from('another text'))],
    ['is empty', 'd.json', whole(Buffer.alloc(0))],
    ['has parts beyond its last one', 'd.json', halves(0, 2)],
    ['has parts before its first one', 'd.json', halves(-1, 0)],
    ['has more parts than it says', 'd.json', [...halves(0, 1), { part: 2, parts: 2, bytes: text }]],
    ['has parts of two files', 'd.json', [halves(0, 1)[0]!, halves(0, 1, 3)[1]!]],
    ['has its parts the other way round', 'd.json', halves(1, 0)],
    ['has a part larger than any of ours', 'd.json', whole(Buffer.alloc(2_000_000))],
  ];
  it.each(bad)('that %s is refused and named', async (_what, name, parts) => {
    const file = `datasets/${name}`;
    const site = putSite(tables, forgedLines([settingEntry('a'), fileEntry(file), settingEntry('c')]));
    putFile(
      tables,
      site,
      hash(text.toString()),
      [...parts].sort((a, b) => a.part - b.part),
    );
    for (let syncs = 0; syncs < 2; syncs += 1)
      expect(await takeFrom(site)).toMatchObject({ seqHere: 3, problem: { kind: 'BAD_FILE', file } });
    expect(copies().some((path) => path.endsWith(name))).toBe(false);
  });

  it('that is not there, or not yet whole, is counted as not shared', async () => {
    const site = putSite(
      tables,
      forgedLines([fileEntry('datasets/a.json'), fileEntry('datasets/b.json', hash('b'))]),
    );
    putFile(tables, site, hash('b'), [{ part: 0, parts: 2, bytes: text }]);
    expect(await takeFrom(site)).toMatchObject({ seqHere: 2, notShared: 2, problem: null });
  });

  it('is taken once its site has given it', async () => {
    const site = putSite(tables, forgedLines([settingEntry('a'), fileEntry('datasets/a.json')]));
    expect(await takeFrom(site)).toMatchObject({ notShared: 1 });
    putFile(tables, site, hash(text.toString()), whole(text));
    tables.heads.get(site)!.files += 1;
    expect(await takeFrom(site)).toMatchObject({ notShared: 0, problem: null });
    expect(copies().some((path) => path.endsWith('datasets/a.json'))).toBe(true);
  });
});
