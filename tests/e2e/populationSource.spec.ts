import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { type ServedOutpost, serveOutpost } from '../../scripts/servedOutpost.ts';
import { addDays } from '../../shared/time/plainDate.ts';

let folder: string;
let served: ServedOutpost;

test.beforeEach(async ({ page }) => {
  folder = mkdtempSync(join(tmpdir(), 'outpost-e2e-'));
  served = await serveOutpost(join(folder, 'data'));
  page.on('console', (message) => expect(message.type(), message.text()).not.toBe('error'));
});

test.afterEach(async ({ page }) => {
  await page.goto('about:blank');
  await served.stop();
  rmSync(folder, { recursive: true, force: true });
});

function written(name: string, rows: readonly string[]): string {
  const path = join(folder, name);
  writeFileSync(path, rows.join('\n'));
  return path;
}

// Fails when what was typed is lost on the way, or is read as markup.
test('where a population is from is typed at import, and stands beside its year on the chart', async ({
  page,
}) => {
  const weeks = Array.from(
    { length: 60 },
    (_, week) => `North,${addDays('2025-01-05', 7 * week)},${20 + (week % 7)}`,
  );
  await page.goto(served.url);
  await page
    .locator('input[type=file]')
    .setInputFiles(written('counts.csv', ['place,week_end,cases', ...weeks]));
  const dialog = page.getByRole('dialog');
  const people = written('people.csv', ['place,population,year', 'North,341690,2021']);
  await dialog.locator('input[type=file]').setInputFiles(people);
  await expect(dialog.getByText('Populations from people.csv')).toBeVisible();
  await dialog.getByLabel('Source of the populations').fill('\u202eINE <b>census</b>');
  await dialog.getByRole('button', { name: /^Import / }).click();
  await expect(page.getByText(/Imported 60 rows/)).toBeVisible();
  await page.getByRole('button', { name: /Ask for a forecast/ }).click();
  await expect(page.getByText(/Forecast published/)).toBeVisible();
  await page.getByRole('table').getByRole('link', { name: 'North', exact: true }).click();
  const source = '(2021; source: INE <b>census</b>)';
  await expect(page.locator('.counts-card')).toContainText(`population 341,690 ${source}`);
  const chart = page.locator('.chart-card').first();
  await chart.getByRole('button', { name: 'Per 100,000' }).click();
  await expect(chart.getByText(`Per 100,000 of 341,690 people ${source}.`)).toBeVisible();
});
