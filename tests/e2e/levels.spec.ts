import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { type ServedOutpost, serveOutpost } from '../../scripts/servedOutpost.ts';
import { axeViolations } from '../../scripts/walk/axe.ts';
import { addDays } from '../../shared/contract/index.ts';

let folder: string;
let served: ServedOutpost;

test.beforeEach(async ({ page }) => {
  folder = mkdtempSync(join(tmpdir(), 'outpost-e2e-'));
  served = await serveOutpost(join(folder, 'data'));
  page.on('console', (message) => expect(message.type(), message.text()).not.toBe('error'));
});

test.afterEach(async ({ context }) => {
  await context.close();
  await served.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** Counts up to last week: what is forecast from them is no replay. */
function countsOfNow(): string {
  const today = new Date();
  const last = addDays(today.toISOString().slice(0, 10), -(today.getUTCDay() || 7));
  const weeks = Array.from({ length: 30 }, (_, week) => {
    const waves = 20 + 2 * week + ((7 * week) % 5);
    return [addDays(last, -7 * (29 - week)), waves, 40, 12 + ((5 * week) % 7)].join(',');
  });
  return `date,Bo,Kenema,Moyamba\n${weeks.join('\n')}\n`;
}

async function forecastOfNow(page: Page): Promise<void> {
  await page.goto(served.url);
  await expect(page.getByRole('heading', { name: 'No data yet' })).toBeVisible();
  const file = { name: 'districts.csv', mimeType: 'text/csv', buffer: Buffer.from(countsOfNow()) };
  await page.locator('input[type=file]').setInputFiles(file);
  await page.getByRole('dialog').getByRole('button', { name: 'Import 3 places' }).click();
  await expect(page.getByText(/Imported 30 rows/)).toBeVisible();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.getByRole('button', { name: 'Ask for a forecast' }).press('Enter');
  await expect(page.getByText('Forecast published for 3 places.')).toBeVisible({ timeout: 60_000 });
}

test('a level is set by hand, stands beside the computed one everywhere, and is ended', async ({ page }) => {
  await forecastOfNow(page);
  await page.getByRole('table').getByRole('link', { name: 'Moyamba' }).click();
  await page.getByRole('button', { name: 'Change level…' }).press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Level of Moyamba by hand' });
  await dialog.getByRole('button', { name: 'Set level' }).press('Enter');
  await expect(dialog.getByText('Choose a level other than the computed one.')).toBeVisible();
  expect(await axeViolations(page)).toEqual([]);
  await dialog.getByRole('radio', { name: 'Not assessed' }).check();
  await dialog.getByLabel('Reason').selectOption('counts are wrong');
  await dialog.getByLabel('Your name').fill('Amina Diallo');
  await dialog.getByRole('button', { name: 'Set level' }).press('Enter');
  await expect(dialog).toHaveCount(0);

  const stands = /\(computed\) → Not assessed by hand, by Amina Diallo, .+: counts are wrong \(until /;
  await expect(page.getByText(stands)).toBeVisible();
  expect(await axeViolations(page)).toEqual([]);
  await page.getByRole('link', { name: 'Overview' }).click();
  await expect(page.getByText('1 of these levels is by hand.')).toBeVisible();
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await axeViolations(page), colorScheme).toEqual([]);
  }
  const row = page.getByRole('row', { name: /Moyamba/ });
  await expect(row.locator('s')).toBeVisible();
  await expect(row).toContainText(/by Amina Diallo, .+: counts are wrong/);

  await page.reload();
  await page.getByRole('table').getByRole('link', { name: 'Moyamba' }).click();
  await page.getByRole('button', { name: 'End override of the level of Moyamba' }).press('Enter');
  await expect(page.getByText(stands)).toHaveCount(0);
  await expect(page.locator('main s')).toHaveCount(0);
});

test('the audit trail tells what came of a set, and an import that was taken back is redone', async ({
  page,
}) => {
  await forecastOfNow(page);
  await page.getByRole('link', { name: 'Audit' }).first().click();
  await page.getByRole('button', { name: /^What came of it/ }).press('Enter');
  const dialog = page.getByRole('dialog', { name: /^What came of the set of entry \d+/ });
  await expect(dialog.getByText('The first set of its kind')).toBeVisible();
  await expect(dialog.getByText('4 weeks have no count yet.')).toHaveCount(3);
  await dialog.getByRole('button', { name: 'Answer as it was published: Bo' }).press('Enter');
  await expect(dialog.getByRole('button', { name: 'Hide the answer: Bo' })).toBeVisible();
  await expect(dialog.locator('canvas').first()).toBeVisible();
  expect(await axeViolations(page)).toEqual([]);
  await page.keyboard.press('Escape');

  await page.keyboard.press('Control+z');
  await expect(page.getByText('“districts” was taken out of all lists.')).toBeVisible();
  await page.keyboard.press('Control+Shift+z');
  await expect(page.getByText('“districts” is back.')).toBeVisible();
});
