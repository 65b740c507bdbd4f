import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { type ServedOutpost, serveOutpost } from '../../scripts/servedOutpost.ts';

const austria = join(import.meta.dirname, '..', 'fixtures', 'field', 'covid19_austria_bundeslaender.csv');
let folder: string;
let served: ServedOutpost;

test.beforeEach(async ({ page }) => {
  folder = mkdtempSync(join(tmpdir(), 'outpost-e2e-'));
  served = await serveOutpost(join(folder, 'data'));
  // Nothing but this machine may be asked, and the page must keep to its content security policy.
  page.on('request', (request) => expect(new URL(request.url()).hostname).toBe('127.0.0.1'));
  page.on('console', (message) => expect(message.type(), message.text()).not.toBe('error'));
});

test.afterEach(async ({ context }) => {
  // A page that is open asks again for what the server no longer gives.
  await context.close();
  await served.stop();
  rmSync(folder, { recursive: true, force: true });
});

async function shot(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: test.info().outputPath(`${name}.png`) });
}

function navigation(page: Page) {
  return page.getByRole('navigation');
}

/** Opens a place from the overview's table and waits for its chart. */
async function openPlace(page: Page, name: string): Promise<void> {
  await navigation(page).getByRole('link', { name: 'Overview', exact: true }).click();
  await page.getByRole('table').getByRole('link', { name, exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: new RegExp(name) })).toBeVisible();
  await expect(page.getByRole('img', { name: /cases/i }).first()).toBeVisible();
}

test('a new user imports a file, gets a forecast, and finds it again after a restart without network', async ({
  page,
}) => {
  await page.goto(served.url);
  await expect(page.getByRole('heading', { name: 'No data yet' })).toBeVisible();
  await shot(page, '1-empty');

  await page.locator('input[type=file]').setInputFiles(austria);
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText('6,076,741')).toBeVisible();
  await expect(dialog.getByText('22,501')).toBeVisible();
  await expect(dialog.getByText('Österreich').first()).toBeVisible();
  await shot(page, '2-import');
  await dialog.getByRole('button', { name: 'Import 9 places' }).click();
  await expect(page.getByText(/Imported 11,890 rows/)).toBeVisible();
  await expect(page.getByText(/Replay as of/)).toBeVisible();
  await shot(page, '3-imported');

  await page.getByRole('button', { name: /Ask for a forecast/ }).click();
  await expect(page.getByText('Forecast published for 9 places.')).toBeVisible({ timeout: 60_000 });
  await shot(page, '4-overview');

  await openPlace(page, 'Tirol');
  const lead = await page.locator('.lead').first().textContent();
  expect(lead).toMatch(/\d+ cases \([\d,]+–[\d,]+\)/);
  await expect(page.locator('.company').first()).toContainText('offline model');
  await expect(page.locator('.company').first()).toContainText('confidence: no record yet');
  await expect(page.getByRole('img', { name: /deaths/i }).first()).toBeVisible();
  await shot(page, '5-place');
  await page
    .getByRole('button', { name: /Show as table/ })
    .first()
    .click();
  await expect(page.getByRole('table').filter({ hasText: 'Median' }).first()).toBeVisible();
  await shot(page, '6-table');

  await navigation(page).getByRole('link', { name: 'Provider', exact: true }).click();
  await expect(page.getByText('The offline model is the active provider')).toBeVisible();
  await shot(page, '7-provider');
  await navigation(page).getByRole('link', { name: 'Audit', exact: true }).click();
  await expect(page.getByRole('row', { name: /Set published/ })).toBeVisible();
  await page.getByRole('button', { name: 'Verify' }).click();
  await expect(page.getByText(/Intact: all \d+ entries/)).toBeVisible();
  await shot(page, '8-audit');

  await page.goto('about:blank');
  expect(await served.stop()).toBe(0);
  served = await serveOutpost(join(folder, 'data'));
  await page.goto(served.url);
  await openPlace(page, 'Tirol');
  expect(await page.locator('.lead').first().textContent()).toBe(lead);
  await expect(page.locator('.company').first()).toContainText('forecast made today');
  await shot(page, '9-after-restart');
});
