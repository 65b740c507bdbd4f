/** Every language that is written: chosen in the settings, shown at once by page and core, and kept. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { type ServedOutpost, serveOutpost } from '../../scripts/servedOutpost.ts';
import { catalogues } from '../../shared/words/catalogues.ts';
import { directionOf, languages } from '../../shared/words/language.ts';
import { loadWindowWords } from '../../shared/words/window.ts';

let folder: string;
let served: ServedOutpost;

test.beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'outpost-e2e-'));
  served = await serveOutpost(join(folder, 'data'));
});

test.afterEach(async ({ context }) => {
  // A page that is open asks again for what the server no longer gives.
  await context.close();
  await served.stop();
  rmSync(folder, { recursive: true, force: true });
});

const choice = (page: Page) => page.locator('[data-setting="language"] select');

for (const language of languages) {
  const load = language === 'en' ? undefined : catalogues[language];
  if (language === 'en' || load === undefined) continue;

  // Every one of them by `npm run test:long`; one in each direction is enough for every run.
  const tag = language === 'fr' || language === 'ar' ? [] : ['@long'];
  test(`${language} is shown by page and core without a restart, and again after a reload`, { tag }, async ({
    page,
  }) => {
    const text = await loadWindowWords(language);
    const core = await load();
    const isShown = async () => {
      await expect(page.locator('html')).toHaveAttribute('lang', language);
      await expect(page.locator('html')).toHaveAttribute('dir', directionOf(language));
      const link = page
        .getByRole('navigation')
        .getByRole('link', { name: text.shell.nav.audit, exact: true });
      await expect(link).toBeVisible();
      await expect(page.locator('[data-setting="failover.threshold"]')).toContainText(
        core.settings.help('failover.threshold'),
      );
    };
    await page.goto(served.url);
    await page.goto(new URL('/#/settings', served.url).href);
    await choice(page).selectOption(language);
    await isShown();
    await page.screenshot({ path: test.info().outputPath(`settings-${language}.png`) });

    await page.reload();
    await isShown();
    await choice(page).selectOption('en');
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await expect(page.locator('[data-setting="language"]')).toContainText('Language');
  });
}
