import { gunzipSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { nodeCrypto } from '../../../main/adapters/nodeCrypto.ts';
import { createMemoryServers } from '../../support/team/memoryServers.ts';
import { copyFolder } from '../../support/team/memoryShelf.ts';
import { openTeamSite } from '../../support/team/teamSite.ts';
import { numberOf } from '../../support/team/unionOf.ts';
import { datasetDraft } from '../../support/testLedger.ts';

const TEXT = JSON.stringify('cholera '.repeat(9_000));
const names = { plain: 'datasets/a.json', packed: 'datasets/b.json.gz' };

describe('a text that a site has under two names', () => {
  // An earlier Outpost wrote files as they are, a later one packs them; entries name both by the hash of the text.
  it.each([
    ['in one sync', ['plain', 'packed'], false],
    ['in one sync, the packed one first', ['packed', 'plain'], false],
    ['in two', ['plain', 'packed'], true],
    ['in two, the packed one first', ['packed', 'plain'], true],
  ] as const)('comes under both, %s', async (_how, order, isBetween) => {
    const servers = createMemoryServers();
    const [nord, sud] = [
      await openTeamSite({ name: 'Nord', servers }),
      await openTeamSite({ name: 'Sud', servers }),
    ];
    nord.disk.write(names.plain, TEXT);
    nord.disk.write(names.packed, gzipSync(TEXT));
    for (const which of order) {
      const draft = datasetDraft(which);
      const named = { file: names[which], fileHash: nodeCrypto.sha256(TEXT) };
      await nord.commit({ ...draft, details: { ...draft.details, ...named } });
      if (isBetween) await nord.sync();
      if (isBetween) await sud.sync();
    }
    await nord.sync();
    await sud.sync();
    const site = numberOf(nord);
    expect(sud.document.value.sites[site]).toMatchObject({ problem: null, notShared: 0 });
    const bytes = (name: string) => sud.disk.bytes(`${copyFolder(site)}${name}`);
    expect(bytes(names.plain).toString()).toBe(TEXT);
    expect(gunzipSync(bytes(names.packed)).toString()).toBe(TEXT);
  });
});
