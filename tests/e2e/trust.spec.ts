import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { type ServedOutpost, serveOutpost } from '../../scripts/servedOutpost.ts';
import { axeViolations } from '../../scripts/walk/axe.ts';
import { writeRecordFolder } from '../support/recordFolder.ts';

let folder: string;
let data: string;
let served: ServedOutpost[];

test.beforeEach(async ({ page }) => {
  folder = mkdtempSync(join(tmpdir(), 'outpost-e2e-'));
  data = join(folder, 'data');
  mkdirSync(data);
  served = [];
  page.on('request', (request) => expect(new URL(request.url()).hostname).toBe('127.0.0.1'));
  page.on('console', (message) => expect(message.type(), message.text()).not.toBe('error'));
});

test.afterEach(async ({ page }) => {
  // A page that is open asks again for what the server no longer gives.
  await page.close();
  for (const one of served) await one.stop();
  rmSync(folder, { recursive: true, force: true });
});

async function serve(page: Page): Promise<void> {
  const one = await serveOutpost(data);
  served.unshift(one);
  await page.goto(one.url);
}

const open = (page: Page, name: string) =>
  page.getByRole('navigation').getByRole('link', { name, exact: true }).click();

async function shot(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: test.info().outputPath(`${name}.png`), fullPage: true });
}

/** In both themes, and in a window as narrow as a telephone. */
async function expectGoodLooks(page: Page, name: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await axeViolations(page), `${name}, ${colorScheme}`).toEqual([]);
    await shot(page, `${name}.${colorScheme}`);
  }
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize({ width: 320, height: 640 });
  await expect
    .poll(() => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth), name)
    .toBe(0);
  expect(await axeViolations(page), `${name}, 320 px`).toEqual([]);
  await shot(page, `${name}.narrow`);
  await page.setViewportSize({ width: 1366, height: 768 });
}

/** Goes on with Tab until something has the focus, as somebody without a mouse does. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('it can not be reached with Tab');
}

/** "219 of 240 inside" and "214 of 240 better" as a page says them. */
async function countsIn(where: Locator): Promise<{ inside: string | undefined; better: string | undefined }> {
  const text = await where.innerText();
  return {
    inside: /(\d+ of \d+) inside/.exec(text)?.[1],
    better: /(\d+ of \d+) better/.exec(text)?.[1],
  };
}

test('without a forecast that could be judged, the screen says so and what to do', async ({ page }) => {
  await serve(page);
  await open(page, 'Track record');
  await expect(page.getByRole('heading', { name: 'Can I trust it?' })).toBeVisible();
  await expect(page.getByText('Nothing can be judged yet.')).toBeVisible();
  await expect(page.getByText(/^Ask for a forecast: it is judged once/)).toBeVisible();
  await expectGoodLooks(page, 'empty');
});

test('the record is told in words, in charts with tables, and with the worst misses; no two numbers differ', async ({
  page,
}) => {
  await writeRecordFolder(data, 8);
  await serve(page);
  const line = page.locator('.track-record');
  const beside = await countsIn(line);
  expect(beside.inside).toMatch(/^\d+ of 240$/);
  await page.getByRole('table').getByRole('link', { name: 'North', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: /North/ })).toBeVisible();
  expect(await countsIn(line)).toEqual(beside);

  await line.getByRole('link', { name: 'The track record of today' }).click();
  const words = page.locator('.trust-words');
  await expect(words).toContainText(/Of 240 past forecasts of the offline model for cholera/);
  const [hits] = beside.inside!.split(' ');
  await expect(words).toContainText(`${hits} were inside the 80 % range`);
  await expect(words).toContainText(`better than no-change in ${beside.better}`);
  await expect(words).toContainText('44 published before the week was known');
  await expect(words).toContainText('196 of the backtest on past weeks');

  await expect(
    page.getByRole('img', { name: /1 week ahead \(n\s=\s14\): .* inside the 80.% range/ }),
  ).toBeVisible();
  await expect(page.getByText('4 weeks ahead, n = 8')).toBeVisible();
  const misses = page.locator('.trust-misses > li');
  await expect(misses.first()).toContainText(/North, \d{4}-W\d\d/);
  await expect(misses.first()).toContainText(/80 % range\), 1 week ahead, made as of/);
  await expectGoodLooks(page, 'record');

  await misses
    .first()
    .getByRole('button', { name: /^Show this forecast: North/ })
    .click();
  await expect(misses.first().getByRole('heading', { name: 'Cases' })).toBeVisible();
  await expect(misses.first()).toContainText(/offline model · data to/);
  await shot(page, 'miss');
  await misses
    .first()
    .getByRole('button', { name: /^Hide this forecast: North/ })
    .click();
  await expect(misses.first().getByRole('heading', { name: 'Cases' })).toBeHidden();

  await page
    .getByLabel('Kind of record')
    .selectOption({ label: 'Backtest on past weeks of your data (n = 196)' });
  await expect(page.getByText('4 weeks ahead, n = 46')).toBeVisible();
  await expect(page.getByText(/A backtest keeps sums and no single forecasts/)).toBeVisible();
  await expect(
    page.getByRole('img', { name: /1 week ahead \(n\s=\s52\): .*, 90\s% interval/ }),
  ).toBeVisible();
  await page.getByLabel('Data', { exact: true }).selectOption({ label: 'Two places' });
  await expect(page.getByText('4 weeks ahead, n = 46')).toBeVisible();
  await shot(page, 'backtest');

  await open(page, 'Provider');
  const row = page.getByRole('row', { name: /offline model/ });
  await expect(row).toContainText(/inside the 80 % range, n\s=\s240/);
  await expect(row.getByRole('img', { name: /^Error relative to no-change: / })).toBeVisible();
  await expect(row).toContainText('median');
  await expect(row).toContainText('No cost: it runs on this computer.');
  await expect(page.getByRole('row', { name: /Groq/ })).toContainText('No record yet');
  await expectGoodLooks(page, 'provider');
});

test('charts and their tables, filters and the choice of a provider work without a mouse', async ({
  page,
}) => {
  await writeRecordFolder(data, 8);
  await serve(page);
  await open(page, 'Track record');
  const toggle = page.getByRole('button', { name: 'Show as table Do the ranges hold?' });
  await tabTo(page, toggle);
  await page.keyboard.press('t');
  const table = page.getByRole('table', { name: 'Do the ranges hold?' });
  await expect(table.getByRole('row', { name: /^1 week ahead 14 / })).toBeVisible();
  expect(await axeViolations(page)).toEqual([]);
  await page.keyboard.press('t');
  await expect(table).toBeHidden();
  for (const title of ['Is it better than no-change?', 'Is it getting better or worse?']) {
    await tabTo(page, page.getByRole('button', { name: `Show as table ${title}` }));
    await page.keyboard.press('Enter');
    await expect(page.getByRole('table', { name: title })).toBeVisible();
  }
  await shot(page, 'tables');
  expect(await axeViolations(page)).toEqual([]);

  await open(page, 'Provider');
  const list = page.getByRole('region', { name: 'Providers in the order in which they are used' });
  await page.keyboard.press('7');
  await expect(page.getByRole('dialog')).toBeHidden();
  await tabTo(page, list);
  await page.keyboard.press('7');
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('heading', { name: /^Override: .*offline model/ })).toBeVisible();
  await expect(dialog.getByRole('button', { name: 'Start override' })).toBeHidden();
  await expect(dialog.getByRole('button', { name: 'Show what would change' })).toBeDisabled();
  await dialog.getByLabel('Reason').selectOption('Better local record');
  await page.keyboard.press('Enter');
  const preview = dialog.getByRole('button', { name: 'Show what would change' });
  await expect(preview).toBeEnabled();
  await preview.press('Enter');
  const start = dialog.getByRole('button', { name: 'Start override' });
  await expect(start).toBeEnabled();
  await start.press('Enter');
  await expect(page.getByText(/offline model for all places until .* \(Better local record\)/)).toBeVisible();
});

test('a window that only reads shows the record, and its keys change nothing', async ({ page }) => {
  await writeRecordFolder(data, 3);
  await serve(page);
  await serve(page);
  await expect(page.getByText('This window only reads.')).toBeVisible();
  await open(page, 'Track record');
  await expect(page.locator('.trust-words')).toContainText(/past forecasts of the offline model/);
  await open(page, 'Provider');
  await tabTo(page, page.getByRole('region', { name: 'Providers in the order in which they are used' }));
  await page.keyboard.press('7');
  await expect(page.getByRole('dialog')).toBeHidden();
});
