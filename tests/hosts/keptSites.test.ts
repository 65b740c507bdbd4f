import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Core } from '../../main/core/Core.ts';
import { openNodeCore } from '../../main/hosts/openNodeCore.ts';
import { createClient, type Transport } from '../../shared/contract/index.ts';
import { words } from '../../shared/words/index.ts';
import { bundleOf, earlierAt, keptIn, otherSiteAt, siteAt, take } from '../adapters/bundle/siteFixture.ts';

let root: string;
let own: string;
let core: Core;

/** The client of a window that looks at a site, or at its own data. */
function looking(site: string | null) {
  const transport: Transport = {
    call: (request) => core.dispatch(request, { host: 'web' }),
    subscribe: core.subscribe,
  };
  return createClient(transport, Promise.resolve(), site);
}

const idOfKept = () => keptIn(own).split(/[\\/]/).at(-2)!;

beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), 'outpost-sites-'));
  own = otherSiteAt(join(root, 'own'));
  const bundle = join(root, 'site.outpost');
  await bundleOf(earlierAt(join(root, 'site'), 2), bundle);
  await take(bundle, own);
  core = await openNodeCore({ dataFolder: own, host: 'web', access: 'writer', isBackground: false });
});

afterEach(async () => {
  await core.close();
  rmSync(root, { recursive: true, force: true });
});

describe('a window that looks at another site', () => {
  it('reads its datasets, forecasts and lock, and is told whose they are', async () => {
    const there = looking(idOfKept());
    const { site, access } = await there.call('app.info', {});
    expect(site).toMatchObject({ id: idOfKept(), from: 'bundle', asOf: '2026-11-30T13:00:00.000Z' });
    expect(access).toBe('reader');
    const { datasets } = await there.call('datasets.list', {});
    expect(datasets.length).toBeGreaterThan(0);
    expect((await looking(null).call('datasets.list', {})).datasets).toEqual([]);
    expect((await looking(null).call('app.info', {})).site).toBeNull();
  });

  it('changes nothing there', async () => {
    const there = looking(idOfKept());
    const [dataset] = (await there.call('datasets.list', {})).datasets;
    const journal = () => readFileSync(join(keptIn(own), 'journal', '0000000001.jsonl'), 'utf8');
    const before = journal();
    await expect(there.call('datasets.remove', { id: dataset!.id })).rejects.toMatchObject({
      code: 'FOLDER_IN_USE',
    });
    await expect(there.call('lock.hold', { reason: 'from elsewhere' })).rejects.toMatchObject({
      code: 'FOLDER_IN_USE',
    });
    expect(journal()).toBe(before);
  });

  it('keeps its own settings and language, whatever the site has', async () => {
    await looking(null).call('settings.set', { key: 'language', value: 'fr' });
    const there = looking(idOfKept());
    await there.call('datasets.list', {});
    expect((await there.call('settings.get', { key: 'language' })).value).toBe('fr');
    expect(words.bundles.noSuchSite({ id: 'x' })).toContain('copie');
    await looking(null).call('settings.set', { key: 'language', value: 'en' });
  });

  it('sees what comes of the site meanwhile', async () => {
    const there = looking(idOfKept());
    const before = (await there.call('audit.list', {})).entries.length;
    await core.close();
    const bundle = join(root, 'later.outpost');
    await bundleOf(siteAt(join(root, 'later')), bundle);
    await take(bundle, own);
    core = await openNodeCore({ dataFolder: own, host: 'web', access: 'writer', isBackground: false });
    expect((await looking(idOfKept()).call('audit.list', {})).entries.length).toBe(before + 2);
  });

  it('is refused a site that is not here, and what is no number of a site', async () => {
    for (const site of ['0123456789abcdef', '../../own', ''])
      await expect(looking(site).call('app.info', {})).rejects.toMatchObject({ code: 'UNKNOWN_SITE' });
  });
});
