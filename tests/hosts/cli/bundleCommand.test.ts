import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import {
  broughtByTeam,
  bundleOf,
  earlierAt,
  goneOn,
  keptIn,
  otherSiteAt,
  siteAt,
} from '../../adapters/bundle/siteFixture.ts';
import { folderBytes } from '../../support/folderBytes.ts';
import { tempFolders } from '../../support/tempFolder.ts';
import { cli, cliJson } from './cliInProcess.ts';
import { root } from './runCli.ts';

const newFolder = tempFolders();
let at: (name: string) => string;
const ID = '97c79461d0db7342';

beforeEach(() => {
  const folder = newFolder();
  at = (name) => join(folder, name);
});

describe('outpost bundle export', () => {
  it('says what is inside, that keys are not, and that anybody can read it', async () => {
    const { code, out } = await cli(['bundle', 'export', at('b.outpost')], siteAt(at('site')));
    expect(code).toBe(0);
    expect(out).toContain(`site site (${ID})`);
    expect(out).toMatch(/Inside: 25 entries .* 2 files of datasets, 4 files of forecasts, 0 exchanges/);
    expect(out).toContain('Not inside: keys');
    expect(out).toContain('It is not encrypted');
  });

  it('calls the site as its reports do', async () => {
    const site = siteAt(at('site'));
    await cli(['config', 'set', 'report.organisation', 'MoH Ouest'], site);
    const { reply } = await cliJson(['bundle', 'export', at('b.outpost')], site);
    expect(reply.value).toMatchObject({ id: ID, name: 'MoH Ouest', encrypted: false, missing: [] });
  });

  it('replaces a file only where it is told to', async () => {
    const site = siteAt(at('site'));
    writeFileSync(at('b.outpost'), 'mine');
    const refused = await cliJson(['bundle', 'export', at('b.outpost')], site);
    expect(refused).toMatchObject({ code: 3, reply: { error: { code: 'OUTPUT_EXISTS' } } });
    expect(readFileSync(at('b.outpost'), 'utf8')).toBe('mine');
    expect((await cli(['bundle', 'export', at('b.outpost'), '--replace'], site)).code).toBe(0);
  });

  it.each([
    [['backup.zip'], ''],
    [['b.outpost', '--encrypt'], 'short\n'],
    [['b.outpost', '--encrypt'], ''],
  ])('refuses %j with the passphrase %j as wrong usage', async ([name, ...more], passphrase) => {
    const args = ['bundle', 'export', at(name!), ...more];
    expect(await cliJson(args, siteAt(at('site')), passphrase)).toMatchObject({
      code: 2,
      reply: { error: { code: 'INVALID_PARAMS' } },
    });
  });

  it('takes its passphrase from standard input alone, where it is needed again', async () => {
    const said = 'four words of mine\n';
    await cliJson(['bundle', 'export', at('b.outpost'), '--encrypt'], siteAt(at('site')), said);
    expect(await cliJson(['bundle', 'import', at('b.outpost')], at('new'))).toMatchObject({ code: 2 });
    expect(await cliJson(['bundle', 'import', at('b.outpost')], at('new'), said)).toMatchObject({
      code: 0,
      reply: { value: { outcome: 'restored', id: ID } },
    });
    expect((await cli(['bundle', 'export', at('c.outpost'), '--passphrase', 'x'], at('site'))).code).toBe(2);
  });
});

describe('outpost bundle import', () => {
  it('restores into an empty folder, and says what must not be done any more', async () => {
    await bundleOf(siteAt(at('site')), at('b.outpost'));
    const { out } = await cli(['bundle', 'import', at('b.outpost')], at('new'));
    expect(out).toContain('Do not write to the other copy');
    const args = ['datasets', '--json'];
    expect((await cli(args, at('new'))).out).toBe((await cli(args, at('site'))).out);
  });

  it('says which one it is where nothing has to be done', async () => {
    await bundleOf(siteAt(at('site')), at('same.outpost'));
    await bundleOf(earlierAt(at('earlier'), 2), at('older.outpost'));
    expect((await cli(['bundle', 'import', at('same.outpost')], at('site'))).out).toContain('already');
    expect((await cli(['bundle', 'import', at('older.outpost')], at('site'))).out).toContain('older than');
  });

  it.each([
    [() => siteAt(at('theirs')), 'goes on behind what is here, by 2 entries'],
    [() => goneOn(earlierAt(at('theirs'), 2), 'elsewhere'), 'goes on behind what is here, by 1 entry'],
  ])('refuses what is never merged', async (made, sentence) => {
    await bundleOf(made(), at('b.outpost'));
    const { code, err } = await cli(['bundle', 'import', at('b.outpost')], earlierAt(at('ours'), 2));
    expect(code).toBe(3);
    expect(err).toContain(sentence);
  });

  it('refuses a damaged one by exit code 3, and names what is wrong', async () => {
    await bundleOf(siteAt(at('site')), at('b.outpost'));
    writeFileSync(at('b.outpost'), readFileSync(at('b.outpost')).subarray(0, -30));
    const { code, err } = await cli(['bundle', 'import', at('b.outpost')], at('new'));
    expect(code).toBe(3);
    expect(err).toContain('nothing was changed: it ends before it is whole');
  });
});

describe('another site', () => {
  beforeEach(async () => {
    await bundleOf(siteAt(at('Ouest')), at('b.outpost'));
    await cli(['bundle', 'import', at('b.outpost')], otherSiteAt(at('ours')));
  });

  it('is listed', async () => {
    const { reply } = await cliJson(['bundle', 'list'], at('ours'));
    expect(reply.value.sites).toMatchObject([{ id: ID, name: 'Ouest', entries: 25, datasets: 1 }]);
    expect((await cli(['bundle', 'list'], at('ours'))).out).toContain(ID);
    expect((await cli(['bundle', 'list'], at('Ouest'))).out).toContain('No site is kept');
  });

  it.each([
    ['datasets'],
    ['forecasts'],
    ['forecasts', 'summary'],
    ['audit', '--verify'],
    ['lock'],
    ['lock', 'explain'],
    ['score'],
    ['config'],
    ['health'],
    ['providers'],
    ['scheduler', 'status'],
  ])('answers `%s %s` as it does itself, below whose it is, and stays as it is', async (...command) => {
    const before = folderBytes(at('ours'));
    const there = await cli([...command, '--site', 'ouest'], at('ours'));
    expect(there.code).toBe(0);
    const [line, blank, ...rest] = there.out.split('\n');
    expect(line).toBe(`From site Ouest (${ID}), read-only, as of the bundle of 2026-11-30 13:00 UTC`);
    expect(blank).toBe('');
    // Health and the track record are in documents that no bundle has.
    if (!['health', 'score'].includes(command[0]!))
      expect(rest.join('\n')).toBe((await cli(command, at('Ouest'))).out);
    const asJson = await cliJson(['--site', ID, ...command], at('ours'));
    expect(asJson.reply).toMatchObject({ ok: true, site: { id: ID, name: 'Ouest' } });
    expect(folderBytes(at('ours'))).toEqual(before);
  });

  it('is spoken of in the language of the data folder that keeps it', async () => {
    await cli(['config', 'set', 'language', 'fr'], at('Ouest'));
    await cli(['config', 'set', 'language', 'es'], at('ours'));
    await bundleOf(at('Ouest'), at('b.outpost'));
    await cli(['bundle', 'import', at('b.outpost')], at('ours'));
    const { out } = await cli(['lock', '--site', ID], at('ours'));
    expect(out).toMatch(/^Del sitio Ouest/);
    expect(out).not.toContain('verrou');
    expect(out).toContain('bloqueo');
  });

  it('writes a report of its own', async () => {
    const { reply } = await cliJson(['datasets', '--site', ID], at('ours'));
    const dataset = reply.value.datasets[0].id;
    const before = folderBytes(at('ours'));
    const args = ['report', '--site', ID, '--dataset', dataset, '--out', at('report.txt')];
    expect(await cli(args, at('ours'))).toMatchObject({ code: 0 });
    expect(folderBytes(at('ours'))).toEqual(before);
  });

  it('is named inside of its report, which nobody there wrote', async () => {
    await cli(['config', 'set', 'team.siteName', 'Ouest'], at('Ouest'));
    await cli(['config', 'set', 'report.author', 'A. Person'], at('Ouest'));
    await bundleOf(at('Ouest'), at('b.outpost'));
    await cli(['bundle', 'import', at('b.outpost')], at('ours'));
    const { reply } = await cliJson(['datasets', '--site', ID], at('ours'));
    for (const ending of ['txt', 'html', 'csv']) {
      const out = at(`report.${ending}`);
      const dataset = reply.value.datasets[0].id;
      await cli(['report', '--site', ID, '--dataset', dataset, '--out', out], at('ours'));
      const text = readFileSync(out, 'utf8');
      expect(text).toMatch(
        new RegExp(`another site, Ouest \\(${ID}\\), from the copy of the bundle of 2026-11-30 13:00 UTC`),
      );
      expect(text).not.toContain('A. Person');
      await cli(['report', '--dataset', dataset, '--out', out], at('Ouest'));
      expect(readFileSync(out, 'utf8')).not.toContain('another site');
    }
  });

  it('says that a sync brought it, and that it does not share its counts', async () => {
    broughtByTeam(at('ours'), { counts: false });
    const list = await cli(['datasets', '--site', ID], at('ours'));
    expect(list.out).toContain('read-only, as of the sync of 2026-12-01 09:30 UTC with the team\n');
    expect(list.out).toContain('This site does not share the counts of “');
    expect(list.out).not.toContain('Damaged');
    const summary = await cli(['forecasts', 'summary', '--site', ID], at('ours'));
    expect(summary).toMatchObject({ code: 0, out: expect.stringContaining('does not share the counts') });
    const { reply } = await cliJson(['datasets', '--site', ID], at('ours'));
    expect(reply.value.damaged).toMatchObject([{ isNotShared: true }]);
    const { id } = reply.value.datasets[0];
    const shown = await cliJson(['datasets', 'show', id, '--site', ID], at('ours'));
    expect(shown).toMatchObject({ code: 3, reply: { error: { code: 'NOT_SHARED' } } });
    expect((await cli(['bundle', 'list'], at('ours'))).out).toMatch(/2026-12-01 09:30 UTC +team/);
  });

  it('names forecasts that its team did not bring, which is no damage', async () => {
    broughtByTeam(at('ours'), { counts: true });
    rmSync(join(keptIn(at('ours')), 'sets'), { recursive: true });
    const summary = await cliJson(['forecasts', 'summary', '--site', ID], at('ours'));
    expect(summary).toMatchObject({ code: 3, reply: { error: { code: 'NOT_SHARED' } } });
    expect(summary.reply.error.message).toContain('not in this copy');
  });

  it('of a bundle that lacks a file says that it is missing or damaged', async () => {
    rmSync(join(keptIn(at('ours')), 'datasets'), { recursive: true });
    expect((await cli(['datasets', '--site', ID], at('ours'))).out).toContain('Damaged: ');
  });

  it.each([
    ['lock', 'hold', '--reason', 'x'],
    ['config', 'set', 'forecast.horizons', '3'],
    ['config', 'set-secret', 'openai'],
    ['scheduler', 'run-once'],
    ['datasets', 'remove', 'x', '--yes'],
    ['serve'],
    ['bundle', 'import', 'b.outpost'],
  ])('is never changed: `%s %s` is refused', async (...command) => {
    const before = folderBytes(at('ours'));
    expect(await cliJson([...command, '--site', ID], at('ours'), 'sk-x')).toMatchObject({
      code: 2,
      reply: { error: { code: 'INVALID_PARAMS' } },
    });
    expect(folderBytes(at('ours'))).toEqual(before);
  });

  it('is not written to by its folder either', async () => {
    const kept = keptIn(at('ours'));
    const before = folderBytes(kept);
    expect(await cliJson(['lock', 'hold', '--reason', 'x'], kept)).toMatchObject({ code: 3 });
    expect((await cli(['datasets'], kept)).code).toBe(0);
    expect(folderBytes(kept)).toEqual(before);
  });

  it('that is not there is refused by name, with the one that was meant', async () => {
    const { reply, code } = await cliJson(['datasets', '--site', 'Ouset'], at('ours'));
    expect(code).toBe(3);
    expect(reply.error).toMatchObject({ code: 'UNKNOWN_SITE', message: expect.stringContaining('Ouest') });
  });
});

it('loads nothing of bundles for any other command', () => {
  const sources = ['runCommandLine.ts', 'commandTable.ts', 'commands/bundleCommand.ts', 'openCommandCore.ts'];
  const here = join(root, 'main', 'hosts', 'cli');
  const lines = sources.flatMap((name) => readFileSync(join(here, name), 'utf8').split('\n'));
  const loading = lines.filter((line) => /^import (?!type)|^} from/.test(line));
  expect(loading.filter((line) => /\/bundle\/|fromSite/.test(line))).toEqual([]);
});
