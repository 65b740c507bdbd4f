import { describe, expect, it } from 'vitest';
import { createMemoryServers } from '../../support/team/memoryServers.ts';
import { copyFolder } from '../../support/team/memoryShelf.ts';
import { ADDRESS, openTeamSite } from '../../support/team/teamSite.ts';
import { numberOf } from '../../support/team/unionOf.ts';
import { settingDraft } from '../../support/testLedger.ts';

/** A site that gave entries without their counts, and another that took them. */
async function withoutCounts() {
  const servers = createMemoryServers();
  const nord = await openTeamSite({ name: 'Nord', servers });
  const sud = await openTeamSite({ name: 'Sud', servers });
  await nord.commit(settingDraft('team.shareCounts', false));
  const files = [await nord.addFile('a', 300), await nord.addFile('b', 70_000)];
  await nord.sync();
  await sud.sync();
  const known = () => sud.document.value.sites[numberOf(nord)]!;
  const taken = () => files.filter((file) => sud.disk.has(`${copyFolder(numberOf(nord))}${file}`));
  return { servers, nord, sud, files, known, taken };
}

describe('files that are shared later than their entries', () => {
  it.each(['before', 'after'] as const)(
    'are found by others also where each link breaks %s the database got some of them',
    async (how) => {
      const { servers, nord, sud, files, known, taken } = await withoutCounts();
      expect(known()).toMatchObject({ notShared: 2, problem: null });
      expect(taken()).toEqual([]);
      await nord.commit(settingDraft('team.shareCounts', true));
      let left = 6;
      servers.breaks = (question) => {
        if (question !== 'putParts' || left === 0) return null;
        left -= 1;
        return how;
      };
      for (let syncs = 0; syncs < 6; syncs += 1) await nord.sync().catch(() => undefined);
      servers.breaks = () => null;
      await nord.sync();
      expect(left).toBeLessThan(6);
      await sud.sync();
      expect(taken()).toEqual(files);
      expect(known()).toMatchObject({ notShared: 0, problem: null });
    },
  );

  it('are given again where they are gone from the database, by who leaves the team and joins it again', async () => {
    const servers = createMemoryServers();
    const nord = await openTeamSite({ name: 'Nord', servers });
    const file = await nord.addFile('a', 300);
    await nord.sync();
    const site = numberOf(nord);
    const [key, parts] = [...servers.tables.parts].find(([one]) => one.startsWith(site))!;
    servers.tables.parts.set(key, [{ ...parts[0]!, bytes: Buffer.from('damaged there') }]);
    const sud = await openTeamSite({ name: 'Sud', servers });
    await sud.sync();
    expect(sud.document.value.sites[site]).toMatchObject({ problem: { kind: 'BAD_FILE', file } });
    // By whoever runs the server.
    servers.tables.parts.delete(key);
    await nord.member.leave();
    await nord.member.join(ADDRESS, null, false, null);
    await nord.sync();
    await sud.sync();
    expect(sud.document.value.sites[site]).toMatchObject({ problem: null, notShared: 0 });
    expect(sud.disk.has(`${copyFolder(site)}${file}`)).toBe(true);
  });

  it('are none where all came with their entries: each is given and counted once', async () => {
    const servers = createMemoryServers();
    const nord = await openTeamSite({ name: 'Nord', servers });
    await nord.addFile('a', 300);
    await nord.addFile('b', 300);
    expect((await nord.sync()).sent.files).toBe(2);
    expect(servers.tables.heads.get(numberOf(nord))!.files).toBe(0);
  });

  it('are asked for once: what is given with its entries makes nobody look for more', async () => {
    const { servers, nord, sud, known } = await withoutCounts();
    await nord.commit(settingDraft('team.shareCounts', true));
    await nord.sync();
    await sud.sync();
    await nord.addFile('c', 300);
    await nord.sync();
    servers.asked.length = 0;
    await sud.sync();
    expect(known()).toMatchObject({ notShared: 0, problem: null });
    // Its lines, and their file along with what is known of it.
    expect(servers.asked).toEqual(['heads', 'linesAfter', 'filesThere']);
  });
});
