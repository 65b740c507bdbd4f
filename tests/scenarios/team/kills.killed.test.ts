/** A laptop that syncs, and the PostgreSQL that it syncs with, each killed at random moments. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { textHash } from '../../../main/adapters/bundle/measure.ts';
import { nodeCrypto } from '../../../main/adapters/nodeCrypto.ts';
import { teamServers } from '../../../main/adapters/team/teamServers.ts';
import { namedFiles } from '../../../main/core/bundle/namedFiles.ts';
import { siteId } from '../../../main/core/bundle/site.ts';
import { verifyJournal } from '../../../main/core/ledger/verifyJournal.ts';
import type { Entry } from '../../../main/core/state/entries.ts';
import { isAppError } from '../../../shared/errors/AppError.ts';
import { startChild } from '../../support/children/startChild.ts';
import { countOf, tellCount } from '../../support/longCounts.ts';
import { type RunningPostgres, startPostgres } from '../../support/postgres.ts';
import { seeded } from '../../support/seeded.ts';
import { copyFolder, copyJournal, linesAt } from '../../support/team/memoryShelf.ts';
import { postgresBin } from '../../support/team/postgresOrSkip.ts';
import { openTeamSite, type TeamSite } from '../../support/team/teamSite.ts';
import { expectOneUnion, numberOf, type RowsOf } from '../../support/team/unionOf.ts';
import { tempFolders } from '../../support/tempFolder.ts';
import { settingDraft } from '../../support/testLedger.ts';

const newFolder = tempFolders();
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

describe.skipIf(postgresBin === null)('a kill at any moment of a sync', () => {
  let postgres: RunningPostgres;
  beforeAll(async () => {
    postgres = await startPostgres(postgresBin!);
  });
  afterAll(() => postgres?.stop());

  const addressOf = (schema: string) => `${postgres.addressOf('postgres')}?schema=${schema}`;
  const rowsOf = (schema: string): RowsOf => ({
    async lines(site) {
      const sql = `SELECT line FROM ${schema}.entries WHERE site = $1 ORDER BY seq`;
      return (await postgres.ask('postgres', sql, [site])).map(({ line }) => String(line));
    },
    async head(site) {
      const sql = `SELECT entries, last_hash FROM ${schema}.sites WHERE site = $1`;
      const [row] = await postgres.ask('postgres', sql, [site]);
      return row && { entries: Number(row.entries), lastHash: String(row.last_hash) };
    },
  });

  const linesIn = (folder: string): string[] =>
    readdirSync(join(folder, 'journal'))
      .sort()
      .flatMap((name) =>
        readFileSync(join(folder, 'journal', name), 'utf8')
          .split('\n')
          .slice(0, -1),
      );

  function verified(lines: readonly string[]): Entry[] {
    const { entries, broken } = verifyJournal([{ name: '', lines: [...lines], tail: '' }], nodeCrypto);
    expect(broken).toBeNull();
    return entries;
  }

  async function hashIn(path: string): Promise<string | null> {
    async function* bytes() {
      yield readFileSync(path);
    }
    return textHash(bytes(), path.endsWith('.gz'));
  }

  /** The copy of a site in a real folder is the site. */
  async function expectCopy(folder: string, site: TeamSite): Promise<void> {
    const copy = join(folder, 'sites', siteId(numberOf(site)), '0000000000');
    const lines = linesIn(copy);
    expect(lines).toEqual(site.lines());
    for (const [name, hash] of namedFiles(verified(lines))) expect(await hashIn(join(copy, name))).toBe(hash);
  }

  it('of a laptop costs nothing that was saved, and the next sync makes both sides one', async () => {
    const kills = countOf(15, 300);
    const below = seeded(20);
    const folder = join(newFolder(), 'data');
    const schema = 'laptop';
    const other = await openTeamSite({ name: 'Sud', servers: teamServers, address: addressOf(schema) });
    let saved = 0;
    for (let kill = 0; kill < kills; kill += 1) {
      await other.addFile(`d${kill}`, 1 + below(60_000));
      await other.commit(settingDraft('report.author', `author ${kill}`));
      await other.sync();
      const child = startChild('teamSync.ts', folder, addressOf(schema));
      const { whole } = (await child.says()) as { whole: number };
      expect(whole).toBeGreaterThanOrEqual(saved);
      const lines = linesIn(folder).slice(0, whole);
      const entries = verified(lines);
      expect((await rowsOf(schema).lines(entries[0]!.hash)).slice(0, whole)).toEqual(lines);
      await expectCopy(folder, other);
      saved = whole;
      for (let turns = below(3); turns >= 0; turns -= 1) saved = (await child.says()).saved as number;
      await pause(below(60));
      await child.kill();
      expect(verified(linesIn(folder)).length).toBeGreaterThanOrEqual(saved);
      // What is there of the other side can be verified whenever it is looked at, with every file that it names.
      await other.sync();
      const site = verified(linesIn(folder))[0]!.hash;
      const taken = linesAt(other.disk, copyJournal(site));
      for (const name of namedFiles(verified(taken)).keys())
        expect(other.disk.has(`${copyFolder(site)}${name}`)).toBe(true);
      expect(linesIn(folder).slice(0, taken.length)).toEqual(taken);
      expect(other.document.value.sites[site]).toMatchObject({ problem: null, notShared: 0 });
    }
    tellCount(`team: ${kills} kills of a laptop that syncs, ${saved} entries`);
  });

  it('of the server costs nothing that it had taken, and the next sync makes all one', async () => {
    const kills = countOf(15, 300);
    const below = seeded(5);
    const schema = 'server';
    const sites: TeamSite[] = [];
    for (const name of ['Nord', 'Sud'])
      sites.push(await openTeamSite({ name, servers: teamServers, address: addressOf(schema) }));
    let met = 0;
    const quietly = (site: TeamSite) =>
      site.sync().then(
        () => undefined,
        (thrown: unknown) => {
          if (!isAppError(thrown) || thrown.code !== 'TEAM_UNREACHABLE') throw thrown;
          met += 1;
        },
      );
    for (let kill = 0; kill < kills; kill += 1) {
      for (const site of sites) {
        for (let n = 0; n < 4; n += 1) await site.addFile(`d${kill}-${n}`, 1 + below(90_000));
        for (let n = 0; n < 20; n += 1) await site.commit(settingDraft('report.author', `n${n}`));
      }
      const syncs = sites.map(quietly);
      await pause(below(50));
      await postgres.kill();
      await Promise.all(syncs);
      await postgres.start();
      for (const site of [...sites, sites[0]!]) await site.sync();
      await expectOneUnion(sites, rowsOf(schema), `, kill ${kill}`);
    }
    tellCount(`team: ${kills} kills of the server, ${met} syncs that met one`);
  });
});
