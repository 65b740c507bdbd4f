import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { type ServedOutpost, serveOutpost } from './servedOutpost.ts';

let folder: string;
let served: ServedOutpost;

test.beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'outpost-e2e-'));
  served = await serveOutpost(join(folder, 'data'));
});

test.afterEach(async () => {
  await served.stop();
  rmSync(folder, { recursive: true, force: true });
});

async function shot(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: test.info().outputPath(`${name}.png`) });
}

function open(page: Page, name: string): Promise<void> {
  return page.getByRole('navigation').getByRole('link', { name, exact: true }).click();
}

test('an override and a hold are tried first, then shown, audited and ended', async ({ page }) => {
  await page.goto(served.url);
  await page
    .getByRole('button', { name: /^Open / })
    .first()
    .click();
  await expect(page.getByRole('button', { name: /Ask for a forecast/ })).toBeEnabled();

  await open(page, 'Provider');
  await page.getByRole('button', { name: 'Override…' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Reason').selectOption('Cost');
  await expect(dialog.getByRole('button', { name: 'Start override' })).toHaveCount(0);
  await dialog.getByRole('button', { name: 'Show what would change' }).click();
  await expect(dialog.getByText('The next run would use embedded forecaster.')).toBeVisible();
  await shot(page, '1-dry-run');
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.setViewportSize({ width: 360, height: 740 });
  await shot(page, '2-dark-narrow');
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize({ width: 1366, height: 768 });
  await dialog.getByRole('button', { name: 'Start override' }).click();
  await expect(page.getByText(/embedded forecaster for all places until/)).toBeVisible();
  await shot(page, '3-banner');
  await open(page, 'Audit');
  await expect(page.getByRole('row', { name: /Provider pinned/ })).toBeVisible();
  await page.getByLabel('Show', { exact: true }).selectOption('LOCK_PINNED');
  await expect(page.getByRole('row')).toHaveCount(2);
  await page.getByRole('button', { name: 'End the override' }).click();
  await dialog.getByRole('button', { name: 'End override' }).click();
  await expect(page.getByText(/for all places until/)).toHaveCount(0);

  await open(page, 'Provider');
  await page.getByRole('button', { name: 'Hold runs…' }).click();
  await dialog.getByLabel('Reason').selectOption('Maintenance');
  await dialog.getByRole('button', { name: 'Show what would change' }).click();
  await dialog.getByRole('button', { name: 'Hold runs' }).click();
  await expect(page.getByText('Runs are on hold:')).toBeVisible();
  await open(page, 'Overview');
  await page.getByRole('button', { name: /Ask for a forecast/ }).click();
  await expect(page.getByText('Runs are on hold (Maintenance).')).toBeVisible();
  await shot(page, '4-held');
  await page.getByRole('button', { name: 'Resume runs…' }).click();
  await dialog.getByRole('button', { name: 'Resume runs' }).click();
  await expect(page.getByText('Runs are on hold:')).toHaveCount(0);
});
