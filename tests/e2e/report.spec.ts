import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type FileChooser, type Page, test } from '@playwright/test';
import { type ServedOutpost, serveOutpost } from '../../scripts/servedOutpost.ts';
import { addDays } from '../../shared/time/plainDate.ts';
import { districts, districtsCsv } from '../core/report/districts.ts';

const austria = join(import.meta.dirname, '..', 'fixtures', 'field', 'covid19_austria_bundeslaender.csv');
let folder: string;
let served: ServedOutpost;

test.beforeEach(async ({ page }) => {
  folder = mkdtempSync(join(tmpdir(), 'outpost-e2e-'));
  served = await serveOutpost(join(folder, 'data'));
  page.on('request', (request) => expect(request.url()).toMatch(/^(http:\/\/127\.0\.0\.1|blob:)/));
  page.on('console', (message) => expect(message.type(), message.text()).not.toBe('error'));
});

test.afterEach(async ({ context }) => {
  await context.close();
  await served.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** The pages of a PDF, by the objects that say they are one. */
function pagesIn(pdf: Buffer): number {
  return pdf.toString('latin1').match(/\/Type\s*\/Page(?![a-zA-Z])/g)?.length ?? 0;
}

const paper = (page: Page) => page.locator('.report-page');

/** A browser that nobody sees drops a key now and then that comes as soon as a page is drawn; a person would press it again too. */
async function fileChooser(page: Page): Promise<FileChooser> {
  for (let tries = 0; tries < 5; tries += 1) {
    const chooser = page.waitForEvent('filechooser', { timeout: 5_000 }).catch(() => null);
    await page.keyboard.press('Control+o');
    const opened = await chooser;
    if (opened !== null) return opened;
  }
  throw new Error('Ctrl+O opens no file dialog');
}

/** By the keyboard alone: nothing is clicked. @returns the actions it took; moving the focus is none */
async function toReport(page: Page): Promise<number> {
  await page.goto(served.url);
  await expect(page.getByRole('heading', { name: 'No data yet' })).toBeVisible();
  let actions = 0;
  await (await fileChooser(page)).setFiles(austria);
  actions += 2;
  await page.getByRole('dialog').getByRole('button', { name: 'Import 9 places' }).focus();
  await page.keyboard.press('Enter');
  actions += 1;
  await expect(page.getByText(/Imported 11,890 rows/)).toBeVisible();
  // While a dialog is open it has the keyboard to itself.
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.getByRole('button', { name: /^Ask for a forecast/ })).toBeEnabled();
  await page.keyboard.press('Control+Enter');
  actions += 1;
  await expect(page.getByText('Forecast published for 9 places.')).toBeVisible({ timeout: 60_000 });
  await page.keyboard.press('Control+p');
  actions += 1;
  await expect(paper(page)).toContainText('Tirol');
  return actions;
}

test('from an empty folder to a report as PDF takes six actions at the keyboard', async ({ page }) => {
  const actions = await toReport(page);
  const pdf = await page.pdf({ preferCSSPageSize: true, path: test.info().outputPath('report.pdf') });
  expect(actions + 1).toBeLessThanOrEqual(6);
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
  expect(pagesIn(pdf)).toBe(2);
  await page.emulateMedia({ media: 'print' });
  // Nothing of the window is printed beside the report.
  await expect(page.locator('.header')).toBeHidden();
  await expect(page.locator('.report-side')).toBeHidden();
  await expect(paper(page)).toBeVisible();
});

test('what is written is kept over a crash, marked, and stands in every file', async ({ page }) => {
  await toReport(page);
  await page.getByLabel('Organisation').fill('District health office');
  await page.getByLabel('Needs').fill('Two more vaccinators\n<b>urgent</b>');
  const first = page.getByLabel('Highlight 1');
  await first.fill('All nine states have fewer cases.');
  await expect(page.getByText('Everything you wrote is kept.')).toBeVisible();
  await expect(paper(page)).toContainText('All nine states have fewer cases.');
  // As text, never as markup.
  await expect(paper(page)).toContainText('<b>urgent</b>');

  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as text' }).click();
  const text = readFileSync(await (await download).path(), 'utf8');
  expect(text.length).toBeLessThanOrEqual(1_500);
  expect(text).toContain('All nine states have fewer cases.');

  await page.reload();
  await expect(page.getByLabel('Organisation')).toHaveValue('District health office');
  await expect(page.getByLabel('Highlight 1')).toHaveValue('All nine states have fewer cases.');
  await page.getByRole('button', { name: /^As the numbers say it:/ }).click();
  await expect(paper(page)).not.toContainText('All nine states have fewer cases.');
});

test('the levels of countries stand on a map, until bars are chosen in its place', async ({ page }) => {
  const counts = join(folder, 'countries.csv');
  const named = districts.map((one, i) => ({ ...one, name: ['Guinea', 'Liberia', 'Mali'][i]! }));
  writeFileSync(counts, districtsCsv(named));
  await page.goto(served.url);
  await page.locator('input[type=file]').first().setInputFiles(counts);
  await page.getByRole('button', { name: 'Import 3 places' }).click();
  await expect(page.getByText(/Imported 36 rows/)).toBeVisible();
  await page.getByRole('button', { name: /^Ask for a forecast/ }).click();
  await expect(page.getByText('Forecast published for 3 places.')).toBeVisible({ timeout: 60_000 });
  await page.getByRole('link', { name: 'Report', exact: true }).click();
  const map = paper(page).locator('svg.map');
  await expect(map).toBeVisible();
  // Drawn, not only there: each place as large as its shape.
  const box = (await map.locator('use.edge').first().boundingBox())!;
  expect(Math.min(box.width, box.height)).toBeGreaterThan(5);
  const choice = page.getByLabel('Beside the epidemic curve');
  await expect(choice.locator('option').first()).toHaveText('As it fits (now: Map of risk levels)');
  await choice.selectOption('bars');
  await expect(map).toHaveCount(0);
  await expect(paper(page)).toContainText('Cases in the newest week');
  await page.reload();
  await expect(choice).toHaveValue('bars');
  await expect(paper(page)).toContainText('Cases in the newest week');
});

test('a dataset without a forecast has no report, and says what to do', async ({ page }) => {
  await page.goto(served.url);
  await page.getByRole('button', { name: /^Open Cholera/ }).click();
  await expect(page.getByRole('table')).toBeVisible();
  await page.keyboard.press('Control+p');
  await expect(page.getByText('A report is made of a published forecast')).toBeVisible();
  await expect(page.getByRole('button', { name: /Ask for a forecast/ })).toBeVisible();
});

/** How far the tables of the report reach past the room that they are shown or scrolled in, in px. */
function overhangs(page: Page): Promise<number[]> {
  return paper(page).evaluate((host) =>
    [...host.shadowRoot!.querySelectorAll('.scroll')].map((region) => {
      const isScrolled = getComputedStyle(region).overflowX === 'auto';
      const past = region.scrollWidth - region.clientWidth;
      const own = region.getBoundingClientRect().right - host.getBoundingClientRect().right;
      return Math.round(Math.max(isScrolled ? 0 : past, own));
    }),
  );
}

test('tables of nine-digit counts stay inside of the report', async ({ page }) => {
  const rows = Array.from({ length: 60 }, (_, at) => {
    const [week, place] = [Math.floor(at / 2), ['Brook Valley', 'Saint-Germain'][at % 2]];
    return `${place},${addDays('2016-10-30', 7 * (week - 29))},${123_456_789 + week},${12_345_678 + week},1234567890`;
  });
  const file = join(folder, 'counts.csv');
  writeFileSync(file, ['place,week_end,cases,deaths,population', ...rows].join('\n'));
  await page.goto(served.url);
  await page.locator('input[type=file]').setInputFiles(file);
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^Import / })
    .click();
  await page.getByRole('button', { name: /Ask for a forecast/ }).click();
  await expect(page.getByText(/Forecast published/)).toBeVisible();
  await page.keyboard.press('Control+p');
  await expect(paper(page)).toContainText('Brook Valley');
  for (const width of [1366, 1100, 1000, 900]) {
    await page.setViewportSize({ width, height: 768 });
    expect(await overhangs(page), `${width} px`).toEqual([0, 0]);
  }
});
