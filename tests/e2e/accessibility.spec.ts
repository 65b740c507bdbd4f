/** Every screen in every state: nothing that axe finds, nothing wider than its window. `npm run screenshots` has all themes and languages. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { type ServedOutpost, serveOutpost } from '../../scripts/servedOutpost.ts';
import { axeViolations } from '../../scripts/walk/axe.ts';
import { folderNames, prepareFolder } from '../../scripts/walk/folders.ts';
import { dress, openWindow, overhang, resize, type Theme } from '../../scripts/walk/looks.ts';
import { enter, settled, states } from '../../scripts/walk/states.ts';
import type { Language } from '../../shared/words/language.ts';

let root: string;
let served: ServedOutpost;

test.beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'outpost-e2e-'));
});

test.afterAll(() => rmSync(root, { recursive: true, force: true }));

/** Looks take turns, so that every theme and both directions meet many states. */
const looks: readonly { theme: Theme; language: Language }[] = [
  { theme: 'light', language: 'en' },
  { theme: 'dark', language: 'ar' },
  { theme: 'outdoor', language: 'en' },
];

async function expectNothingWrong(page: Page, what: string): Promise<void> {
  expect(await axeViolations(page), what).toEqual([]);
  await resize(page, 'narrow');
  await settled(page);
  expect(await overhang(page), `${what}: px wider than a window of 320 px`).toBeLessThanOrEqual(0);
  await resize(page, 'wide');
}

for (const name of folderNames) {
  const tag = name === 'empty' || name === 'team' || name === 'forecast' ? [] : ['@long'];
  test(`screens over a folder in the state "${name}" have no barriers, and fit 320 px`, { tag }, async ({
    browser,
  }) => {
    served = await serveOutpost(prepareFolder(root, name));
    const address = new URL('/', served.url).href;
    const first = await openWindow(browser, { url: served.url });
    const own = states.filter(({ folder }) => folder === name);
    for (const [turn, { theme, language }] of looks.entries()) {
      const page = await openWindow(browser, { session: first.context() });
      await dress(page, address, theme, language);
      for (const state of own.filter((_, index) => index % looks.length === turn)) {
        // A dialog that is open stays so over a change of the part after `#`.
        await page.goto('about:blank');
        await enter(page, address, root, state);
        await expectNothingWrong(page, `${state.name}, ${theme}, ${language}`);
      }
      await page.context().close();
    }
    await first.context().close();
    await served.stop();
  });
}
