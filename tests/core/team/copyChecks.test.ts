import { describe, expect, it } from 'vitest';
import type { SiteHead } from '../../../main/core/ports/TeamServers.ts';
import { CopyChecks } from '../../../main/core/team/member/CopyChecks.ts';
import type { KnownSite } from '../../../main/core/team/teamDocument.ts';

const heads = (...sites: string[]) => sites.map((site) => ({ site })) as SiteHead[];
const known = (entries: Record<string, number>) =>
  Object.fromEntries(
    Object.entries(entries).map(([site, seqHere]) => [site, { seqHere, hashThere: `end of ${site}` }]),
  ) as unknown as Record<string, KnownSite>;

describe('which copies a sync looks at again', () => {
  it('looks at all of a small team at the first sync, and at none of them after that', () => {
    const checks = new CopyChecks();
    const team = known({ a: 100, b: 200, c: 300 });
    const due = checks.due(heads('a', 'b', 'c'), team, 0.5);
    expect([...due].sort()).toEqual(['a', 'b', 'c']);
    for (const site of due) checks.noteChecked(site);
    expect(checks.due(heads('a', 'b', 'c'), team, 0.5).size).toBe(0);
  });

  it('looks at a share of a large team each time, until it has seen every copy', () => {
    const checks = new CopyChecks();
    const names = Array.from({ length: 12 }, (_, n) => `site ${n}`);
    const team = known(Object.fromEntries(names.map((name) => [name, 900])));
    const seen: string[][] = [];
    for (let round = 0; round < 7; round += 1) {
      const due = [...checks.due(heads(...names), team, round / 7)];
      for (const site of due) checks.noteChecked(site);
      seen.push(due);
    }
    expect(seen.map(({ length }) => length)).toEqual([2, 2, 2, 2, 2, 2, 0]);
    expect(seen.flat().sort()).toEqual(names.sort());
  });

  it('looks at thirty copies at most, however short they are', () => {
    const names = Array.from({ length: 100 }, (_, n) => `site ${n}`);
    const team = known(Object.fromEntries(names.map((name) => [name, 1])));
    expect(new CopyChecks().due(heads(...names), team, 0.7).size).toBe(30);
  });

  it('looks at one copy however long it is', () => {
    expect([...new CopyChecks().due(heads('a', 'b'), known({ a: 50_000, b: 50_000 }), 0)]).toEqual(['a']);
  });

  it('begins elsewhere after each start', () => {
    const team = known({ a: 50_000, b: 50_000, c: 50_000 });
    const first = (random: number) => [...new CopyChecks().due(heads('a', 'b', 'c'), team, random)][0];
    expect([0, 0.4, 0.99].map(first)).toEqual(['a', 'b', 'c']);
  });

  it('names copies that are gone or end elsewhere, at the first sync alone', async () => {
    const checks = new CopyChecks();
    const team = known({ whole: 5, gone: 5, other: 5, empty: 0 });
    let asked = 0;
    const ends = async () => {
      asked += 1;
      return new Map([
        ['whole', 'end of whole'],
        ['other', 'another end'],
      ]);
    };
    const all = heads('whole', 'gone', 'other', 'empty', 'unknown');
    expect([...(await checks.strayed(all, team, ends))]).toEqual(['gone', 'other']);
    expect((await checks.strayed(all, team, ends)).size).toBe(0);
    expect(asked).toBe(1);
  });
});
