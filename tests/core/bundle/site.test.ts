import { beforeAll, describe, expect, it } from 'vitest';
import { namedFiles } from '../../../main/core/bundle/namedFiles.ts';
import { plainName, siteId, siteName, siteOf, standingOf } from '../../../main/core/bundle/site.ts';
import type { Entry } from '../../../main/core/state/entries.ts';
import { openTestCore, twoPlaces } from '../../support/testCore.ts';
import { holdAndRelease, openTestLedger } from '../../support/testLedger.ts';

/** Ten entries of one site, and those of another. */
let ours: Entry[];
let other: Entry[];

beforeAll(async () => {
  const made = async () => {
    const opened = await openTestLedger();
    await holdAndRelease(opened, 5);
    return [...opened.ledger.recent];
  };
  ours = await made();
  other = (await made()).map((entry) => ({ ...entry, hash: `${entry.hash.slice(0, -1)}x` }));
});

describe('a site', () => {
  it('is known by the hash of its first entry, and says where it stands', () => {
    expect(siteOf(ours)).toEqual({
      site: ours[0]!.hash,
      entries: 10,
      lastHash: ours[9]!.hash,
      lastAt: ours[9]!.at,
    });
    expect(siteOf([])).toBeNull();
    expect(siteId(`sha256:${'0123456789abcdef'.repeat(4)}`)).toBe('0123456789abcdef');
  });

  it('is called as its reports say, else as its folder', () => {
    const said = (key: string, value: string, seq: number) =>
      ({ ...ours[0]!, seq, type: 'SETTING_CHANGED', details: { key, value } }) as Entry;
    const author = said('report.author', 'A. Diallo', 11);
    expect(siteName(ours, 'data')).toBe('data');
    expect(siteName([...ours, author], 'data')).toBe('A. Diallo');
    expect(siteName([...ours, author, said('report.organisation', 'MoH', 12)], 'data')).toBe('MoH');
  });

  it('has no mark in its name that could break or turn around a line', () => {
    expect(plainName('MoH\u202e\u001b[2J\n Nord ')).toBe('MoH  [2J  Nord');
    expect(plainName('وزارة الصحة')).toBe('وزارة الصحة');
  });
});

describe('the chain of a bundle beside the one that is there', () => {
  it.each([
    ['same', () => ours],
    ['older', () => ours.slice(0, 9)],
    ['older', () => ours.slice(0, 1)],
    ['other', () => other],
  ])('is %s', (kind, theirs) => {
    expect(standingOf(ours, theirs())).toEqual({ kind });
  });

  it('is newer where it goes on behind it', () => {
    expect(standingOf(ours.slice(0, 4), ours)).toEqual({ kind: 'newer' });
  });

  it('is another one for an empty folder', () => {
    expect(standingOf([], ours)).toEqual({ kind: 'other' });
  });

  it.each([2, 7, 10])('is a fork from the first entry that differs: %d', (seq) => {
    const theirs = [...ours.slice(0, seq - 1), ...other.slice(seq - 1)];
    expect(standingOf(ours, theirs)).toEqual({ kind: 'fork', seq });
    expect(standingOf(ours.slice(0, seq), theirs)).toEqual({ kind: 'fork', seq });
  });
});

it('entries name each file of a dataset and of a set', async () => {
  const { client, disk, importPlaces } = await openTestCore();
  const datasetId = await importPlaces(twoPlaces);
  await client.call('forecasts.run', { datasetId });
  const lines = disk.text('journal/0000000001.jsonl').trimEnd().split('\n');
  const named = namedFiles(lines.map((line) => JSON.parse(line)));
  expect([...named.keys()].sort()).toEqual([...disk.names('datasets/'), ...disk.names('sets/')].sort());
  expect(named.size).toBe(3);
});
