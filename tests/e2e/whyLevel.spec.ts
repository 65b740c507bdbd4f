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
  // A page whose program is gone asks for it again, which is an error on its console.
  await page.goto('about:blank');
  await served.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** Forty calm weeks, then a wave; six deaths among a hundred cases. */
function choleraFile(): string {
  const cases = Array.from({ length: 60 }, (_, week) =>
    week < 50 ? 5 + (week % 4) : Math.round(8 * 1.25 ** (week - 50)),
  );
  const rows = cases.map(
    (count, week) => `North,${addDays('2025-01-05', 7 * week)},${count},${Math.round(0.06 * count)},341690`,
  );
  const path = join(folder, 'cholera-north.csv');
  writeFileSync(path, ['place,week_end,cases,deaths,population', ...rows].join('\n'));
  return path;
}

test('a place says why its level is, how its forecaster did, and takes an answer about the official threshold', async ({
  page,
}) => {
  await page.goto(served.url);
  await page.locator('input[type=file]').setInputFiles(choleraFile());
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Disease').fill('cholera');
  await dialog.getByRole('button', { name: /^Import / }).click();
  await expect(page.getByText(/Imported 60 rows/)).toBeVisible();
  await page.getByRole('button', { name: /Ask for a forecast/ }).click();
  await expect(page.getByText(/Forecast published/)).toBeVisible();
  await page.getByRole('table').getByRole('link', { name: 'North', exact: true }).click();

  const why = page.locator('.why-panel');
  await expect(why.getByRole('img', { name: /^Risk matrix: likelihood/ })).toBeVisible();
  await expect(why).toContainText('Chance to stay above');
  await expect(why).toContainText('Alert line, deaths');
  await expect(why).toContainText('baseline frozen since');
  await expect(page.locator('.track-record')).toContainText(/^(No record yet|Track record)/);
  const counts = page.locator('.counts-card');
  await expect(counts).toContainText('R(t)');
  await expect(counts).toContainText('population 341,690 (year not stated; source not given)');
  await expect(counts).toContainText(/\d+ of [\d,]+ cases, last \d+ weeks/);

  const question = page.getByText('Does the official threshold of this disease hold here?');
  await page.getByRole('button', { name: 'Confirm for this dataset' }).click();
  await expect(page.getByText(/Confirmed for this dataset and in the audit trail/)).toBeVisible();
  await expect(counts).toContainText('confirmed for this dataset');
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(question).toBeVisible();
  await page.getByRole('button', { name: 'Confirm for this dataset' }).click();
  await expect(question).toBeHidden();

  await page.getByRole('button', { name: /Ask for a forecast/ }).click();
  await expect(why).toContainText('official alert threshold, confirmed for these data');
  // The backtest of the import goes on beside the screens; the next run after it has its record.
  await expect(async () => {
    await page.getByRole('button', { name: /Ask for a forecast/ }).click();
    await expect(page.locator('.track-record')).toContainText(
      /^Track record, mostly a backtest on past weeks: \d+ of \d+ inside the 80.% range/,
      { timeout: 2_000 },
    );
  }).toPass();
  await page.getByRole('navigation').getByRole('link', { name: 'Audit', exact: true }).click();
  await expect(page.getByRole('row', { name: /Setting changed/ })).toHaveCount(3);
});
