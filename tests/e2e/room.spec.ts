/** In small windows and at 200 % zoom: nothing that has the focus lies under the status bar, which leaves room for the rest. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { type ServedOutpost, serveOutpost } from '../../scripts/servedOutpost.ts';
import { settled } from '../../scripts/walk/states.ts';

const austria = join(import.meta.dirname, '..', 'fixtures', 'field', 'covid19_austria_bundeslaender.csv');
let folder: string;
let served: ServedOutpost;

test.beforeEach(async ({ page }) => {
  folder = mkdtempSync(join(tmpdir(), 'outpost-e2e-'));
  served = await serveOutpost(join(folder, 'data'));
  await page.goto(served.url);
  await page.locator('input[type=file]').first().setInputFiles(austria);
  await page.getByRole('button', { name: 'Import 9 places' }).click();
  await expect(page.getByText(/Imported 11,890 rows/)).toBeVisible();
});

test.afterEach(async ({ context }) => {
  await context.close();
  await served.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** What has the focus, where all of it lies under the status bar; null where some of it is seen. */
function hiddenFocus(page: Page): Promise<string | null> {
  return page.evaluate(() => {
    const [focused, bar] = [document.activeElement, document.querySelector('.status-bar')];
    if (focused === null || bar === null || bar.contains(focused) || focused === document.body) return null;
    const [own, over] = [focused.getBoundingClientRect(), bar.getBoundingClientRect()];
    const isUnder = own.height > 0 && own.top >= over.top && own.top < over.bottom;
    return isUnder ? (focused.textContent ?? focused.tagName) : null;
  });
}

for (const size of [
  { width: 683, height: 384 },
  { width: 320, height: 640 },
])
  test(`in ${size.width} × ${size.height} px the focus is never under the status bar`, async ({ page }) => {
    await page.setViewportSize(size);
    for (const hash of ['#/', '#/places', '#/provider', '#/settings']) {
      await page.goto(`${new URL('/', served.url).href}${hash}`);
      await page.locator('main :is(h1, h2)').first().waitFor();
      await settled(page);
      for (let step = 0; step < 40; step += 1) {
        await page.keyboard.press('Tab');
        expect(await hiddenFocus(page), `${hash}, after ${step + 1} steps`).toBeNull();
      }
    }
    const height = await page.locator('.status-bar').evaluate((bar) => bar.getBoundingClientRect().height);
    const isFixed = await page
      .locator('.status-bar')
      .evaluate((bar) => getComputedStyle(bar).position !== 'static');
    expect(isFixed ? height / size.height : 0).toBeLessThan(0.3);
  });
