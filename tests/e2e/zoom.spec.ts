/** At 200 % of a small laptop every screen fits its window, and no text is cut off, in each language. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { type ServedOutpost, serveOutpost } from '../../scripts/servedOutpost.ts';
import { folderNames, prepareFolder } from '../../scripts/walk/folders.ts';
import { cutTexts, dress, openWindow, overhang, resize } from '../../scripts/walk/looks.ts';
import { enter, settled, states } from '../../scripts/walk/states.ts';
import { languages } from '../../shared/words/language.ts';

let root: string;
let served: ServedOutpost;

test.beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'outpost-e2e-'));
});

test.afterAll(() => rmSync(root, { recursive: true, force: true }));

for (const name of folderNames) {
  test(`screens over a folder in the state "${name}" lose no text at 200 %`, { tag: ['@long'] }, async ({
    browser,
  }) => {
    test.setTimeout(600_000);
    served = await serveOutpost(prepareFolder(root, name));
    const address = new URL('/', served.url).href;
    const first = await openWindow(browser, { url: served.url });
    for (const language of languages) {
      const page = await openWindow(browser, { session: first.context() });
      await dress(page, address, 'light', language);
      await resize(page, 'zoomed');
      for (const state of states.filter(({ folder }) => folder === name)) {
        await page.goto('about:blank');
        await enter(page, address, root, state);
        await settled(page);
        expect.soft(await cutTexts(page), `${state.name} in ${language}`).toEqual([]);
        expect.soft(await overhang(page), `${state.name} in ${language}`).toBeLessThanOrEqual(0);
      }
      await page.context().close();
    }
    await first.context().close();
    await served.stop();
  });
}
