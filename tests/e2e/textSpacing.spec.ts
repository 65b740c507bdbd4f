/** WCAG 1.4.12: with the widest spacing that a reader may set, no screen is wider than a window of 320 px. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { type ServedOutpost, serveOutpost } from '../../scripts/servedOutpost.ts';
import { prepareFolder } from '../../scripts/walk/folders.ts';
import { dress, overhang } from '../../scripts/walk/looks.ts';
import { enter, states } from '../../scripts/walk/states.ts';
import type { Language } from '../../shared/words/language.ts';

const SPACING = `
  * { letter-spacing: 0.12em !important; word-spacing: 0.16em !important; line-height: 1.5 !important; }
  p { margin-block-end: 2em !important; }
`;

let folder: string;
let served: ServedOutpost;

test.beforeEach(async ({ page }) => {
  folder = mkdtempSync(join(tmpdir(), 'outpost-e2e-'));
  served = await serveOutpost(prepareFolder(folder, 'forecast'));
  await page.setViewportSize({ width: 320, height: 700 });
  await page.addInitScript((rules) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(rules);
    document.addEventListener('DOMContentLoaded', () => {
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    });
  }, SPACING);
});

test.afterEach(async ({ context }) => {
  await context.close();
  await served.stop();
  rmSync(folder, { recursive: true, force: true });
});

// Portuguese has the longest choices of Settings.
for (const language of ['en', 'pt'] satisfies Language[]) {
  test(`no screen is wider than 320 px with wide text spacing, in ${language}`, { tag: '@long' }, async ({
    page,
  }) => {
    test.slow();
    await page.goto(served.url);
    const address = new URL('/', served.url).href;
    await dress(page, address, 'light', language);
    for (const state of states.filter(({ folder: of }) => of === 'forecast')) {
      await enter(page, address, folder, state);
      const spacing = await page.evaluate(
        () => getComputedStyle(document.querySelector('main')!).letterSpacing,
      );
      expect(Number.parseFloat(spacing), state.name).toBeGreaterThan(1);
      // A chart has the width of an empty canvas until it is drawn.
      await expect.poll(() => overhang(page), { message: state.name }).toBeLessThanOrEqual(0);
      if (state.name === 'find' || state.name === 'help') await page.keyboard.press('Escape');
    }
  });
}
