/** The keys of a place: up and down the list of places, along the chart, and the tooltip put away. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { type ServedOutpost, serveOutpost } from '../../scripts/servedOutpost.ts';

const austria = join(import.meta.dirname, '..', 'fixtures', 'field', 'covid19_austria_bundeslaender.csv');
let folder: string;
let served: ServedOutpost;

test.beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'outpost-e2e-'));
  served = await serveOutpost(join(folder, 'data'));
});

test.afterEach(async ({ context }) => {
  await context.close();
  await served.stop();
  rmSync(folder, { recursive: true, force: true });
});

test('arrow keys go from place to place and from week to week; Esc puts the tooltip away', async ({
  page,
}) => {
  await page.goto(served.url);
  await page.locator('input[type=file]').first().setInputFiles(austria);
  await page.getByRole('button', { name: 'Import 9 places' }).click();
  await expect(page.getByText(/Imported 11,890 rows/)).toBeVisible();
  await page.goto(`${new URL('/', served.url).href}#/places`);
  const places = page.getByRole('complementary').getByRole('link');
  await expect(places).toHaveCount(9);
  const title = page.locator('main h1');
  const first = await title.textContent();
  await places.first().focus();
  await page.keyboard.press('ArrowDown');
  await expect(places.nth(1)).toBeFocused();
  await expect(title).not.toHaveText(first!);
  await page.keyboard.press('ArrowUp');
  await expect(places.first()).toBeFocused();
  await expect(title).toHaveText(first!);

  const chart = page.getByRole('application', { name: /^Cases in/ });
  await chart.focus();
  await page.keyboard.press('ArrowLeft');
  const told = chart.getByRole('status');
  await expect(told).toContainText(/\d{4}-W\d{2}.*reported: [\d,]+/);
  const newest = await told.textContent();
  await page.keyboard.press('ArrowLeft');
  await expect(told).not.toHaveText(newest!);
  await page.keyboard.press('Escape');
  await expect(told).toHaveText('');
});
