import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { type ServedOutpost, serveOutpost } from '../../scripts/servedOutpost.ts';

const field = join(import.meta.dirname, '..', 'fixtures', 'field');
let folder: string;
let served: ServedOutpost;

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

test.beforeEach(async ({ page }) => {
  folder = mkdtempSync(join(tmpdir(), 'outpost-e2e-'));
  served = await serveOutpost(join(folder, 'data'));
  page.on('request', (request) => expect(new URL(request.url()).hostname).toBe('127.0.0.1'));
  page.on('console', (message) => expect(message.type(), message.text()).not.toBe('error'));
  await page.goto(served.url);
  await expect(page.getByRole('heading', { name: 'No data yet' })).toBeVisible();
});

test.afterEach(async ({ page }) => {
  // A page whose program is gone asks for it again, which is an error on its console.
  await page.goto('about:blank');
  await served.stop();
  rmSync(folder, { recursive: true, force: true });
});

async function shot(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: test.info().outputPath(`${name}.png`) });
}

interface DroppedFile {
  name: string;
  text: string;
}

/** Drops files on the window as a file manager does. */
async function drop(page: Page, files: readonly DroppedFile[]): Promise<void> {
  const dataTransfer = await page.evaluateHandle((dropped) => {
    const transfer = new DataTransfer();
    for (const { name, text } of dropped) transfer.items.add(new File([text], name));
    return transfer;
  }, files);
  await page.dispatchEvent('body', 'dragover', { dataTransfer });
  await page.dispatchEvent('body', 'drop', { dataTransfer });
}

/** Puts text on the clipboard and presses Ctrl+V. */
async function paste(page: Page, text: string): Promise<void> {
  await page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
  await page.keyboard.press('Control+V');
}

async function isRead(dialog: Locator): Promise<void> {
  await expect(dialog.locator('form')).toHaveAttribute('aria-busy', 'false');
}

const districts = ['Kailahun', 'Kenema', 'Bo'];

/** Weekly counts of three districts from 4 January 2026 on, as lines of cells. */
function weeklyRows(weeks: number): string[][] {
  const rows = Array.from({ length: weeks }, (_, week) =>
    districts.map((district, i) => {
      const day = new Date(Date.UTC(2026, 0, 4 + 7 * week)).toISOString().slice(0, 10);
      return [day, district, String((i + 1) * 10 + ((week * 7) % 5)), String((week + i) % 3)];
    }),
  );
  return [['week_ending', 'district', 'cases', 'deaths'], ...rows.flat()];
}

const tableOf = (rows: readonly string[][], mark: string) =>
  `${rows.map((row) => row.join(mark)).join('\n')}\n`;

test('a table that is pasted is checked, imported, updated by the next file, and taken back', async ({
  page,
}) => {
  await paste(page, tableOf(weeklyRows(12), '\t'));
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText('pasted table.txt', { exact: true })).toBeVisible();
  await expect(dialog.getByRole('combobox', { name: 'Column “cases” is read as' })).toHaveValue('cases');
  await shot(page, '1-pasted');
  await dialog.getByLabel('Name').fill('Lassa fever, east');
  await dialog.getByLabel('Disease').fill('lassa fever');
  await isRead(dialog);
  await dialog.getByRole('button', { name: 'Import 3 places' }).click();
  await expect(page.getByText('Imported 36 rows into “Lassa fever, east”: 3 places.')).toBeVisible();
  await shot(page, '2-imported');

  await page.keyboard.press('Control+Z');
  await expect(page.getByText('“Lassa fever, east” was taken out of all lists.')).toBeVisible();
  await shot(page, '3-undone');
  await page.getByRole('button', { name: 'Import again' }).click();
  await expect(page.getByText('“Lassa fever, east” is back.')).toBeVisible();

  const next = weeklyRows(13);
  next[2]![2] = '31';
  await drop(page, [{ name: 'week 13.csv', text: tableOf(next, ',') }]);
  await expect(dialog.getByText('+3 new, 1 revised, 0 removed')).toBeVisible();
  await dialog.getByText(/largest changes/).click();
  await expect(dialog.getByRole('row', { name: /revised Kenema Jan 4, 2026 cases 20 31/ })).toBeVisible();
  await shot(page, '4-difference');
  await dialog.getByLabel('Keep as a separate dataset').check();
  await expect(dialog.getByRole('button', { name: 'Import 3 places' })).toBeEnabled();
  await dialog.getByLabel('Update “Lassa fever, east”').check();
  await dialog.getByRole('button', { name: 'Update Lassa fever, east' }).click();
  await expect(page.getByText('Updated “Lassa fever, east”: +3 new, 1 revised, 0 removed.')).toBeVisible();
  await page.getByRole('button', { name: 'Undo import' }).click();
  await expect(page.getByText('The update of “Lassa fever, east” was taken back')).toBeVisible();
});

test('dates that can be read in two ways are settled by choosing a reading', async ({ page }) => {
  const days = ['03/04/2020', '07/06/2020', '05/04/2020'];
  const rows = days.flatMap((day) => districts.map((district, i) => [day, district, String(i + 4)]));
  await drop(page, [{ name: 'ambiguous.csv', text: tableOf([['date', 'district', 'cases'], ...rows], ',') }]);
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText('Which one is right?')).toBeVisible();
  await expect(dialog.getByRole('button', { name: 'Import', exact: true })).toBeDisabled();
  await shot(page, '1-refused');
  await dialog.getByRole('button', { name: /Dates: DD\/MM\/YYYY/ }).click();
  await expect(dialog.getByRole('button', { name: /^Import \d+ places$/ })).toBeEnabled();
  await expect(dialog.getByRole('heading', { name: 'Check what was read' })).toBeFocused();
  await expect(dialog.getByText('You changed how the columns are read.')).toBeVisible();
  await dialog.getByRole('button', { name: 'Undo my changes' }).click();
  await expect(dialog.getByText('Which one is right?')).toBeVisible();
});

test('a code for "no number" is settled by choosing what it stands for, and imported so', async ({
  page,
}) => {
  const rows = weeklyRows(12).map((row, i) =>
    i > 0 && i % 6 === 0 ? [row[0]!, row[1]!, '-9', row[3]!] : row,
  );
  await drop(page, [{ name: 'coded.csv', text: tableOf(rows, ',') }]);
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText('-9 stands 6 times')).toBeVisible();
  await expect(dialog.getByRole('button', { name: 'Import', exact: true })).toBeDisabled();
  await shot(page, '1-refused');
  const readings = dialog.locator('button.reading');
  await expect(readings).toHaveCount(3);
  await readings.first().click();
  const total = rows.slice(1).reduce((sum, row) => sum + Math.max(0, Number(row[2])), 0);
  await expect(dialog.getByText(total.toLocaleString('en'), { exact: true })).toBeVisible();
  await dialog.getByRole('button', { name: 'Import 3 places' }).click();
  await expect(page.getByText(/^Imported 36 rows into “coded”: 3 places\./)).toBeVisible();
});

test('a column that was read wrongly is put right before anything is stored', async ({ page }) => {
  const rows = weeklyRows(12).map(([day, district, cases, deaths], i) =>
    i === 0 ? [day!, district!, 'cases', 'tested', 'deaths'] : [day!, district!, cases!, '100', deaths!],
  );
  await drop(page, [{ name: 'counts.csv', text: tableOf(rows, ';') }]);
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('button', { name: 'Import 3 places' })).toBeEnabled();
  const total = rows.slice(1).reduce((sum, row) => sum + Number(row[2]), 0);
  await expect(dialog.getByText(total.toLocaleString('en'), { exact: true })).toBeVisible();
  await dialog.getByRole('combobox', { name: 'Column “tested” is read as' }).selectOption('Cases');
  await expect(dialog.getByRole('combobox', { name: 'Column “cases” is read as' })).toHaveValue('unused');
  await expect(dialog.getByText('3,600', { exact: true })).toBeVisible();
  await dialog.getByRole('button', { name: 'Undo my changes' }).click();
  await expect(dialog.getByText(total.toLocaleString('en'), { exact: true })).toBeVisible();
});

test('files that cannot be read, and a cancelled dialog, leave nothing behind', async ({ page }) => {
  await drop(page, [{ name: 'letter.csv', text: 'Dear all,\nthe counts follow next week.\n' }]);
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText('This can’t be imported as it is.')).toBeVisible();
  await shot(page, '1-no-table');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('heading', { name: 'No data yet' })).toBeVisible();
  await page.getByRole('button', { name: 'Paste a table' }).click();
  await expect(page.getByLabel('Paste a table')).toBeFocused();
  await shot(page, '2-ways');
  const dataTransfer = await page.evaluateHandle(() => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([''], 'counts.csv'));
    return transfer;
  });
  await page.dispatchEvent('body', 'dragover', { dataTransfer });
  await expect(page.getByText('Drop to import.')).toBeVisible();
  await shot(page, '3-drop');
  await page.dispatchEvent('body', 'dragleave', { dataTransfer });
  await expect(page.getByText('Drop to import.')).toBeHidden();
  await page.getByLabel('Paste a table').fill(tableOf(weeklyRows(12), '\t'));
  await page.getByRole('button', { name: 'Read this table' }).click();
  await expect(page.getByRole('button', { name: 'Import 3 places' })).toBeEnabled();
});

test('cases and deaths dropped together are one dataset, in every width, theme and direction', async ({
  page,
}) => {
  const rows = weeklyRows(12);
  const part = (column: number) =>
    tableOf(
      rows.map((row) => [row[0]!, row[1]!, row[column]!]),
      ',',
    );
  await drop(page, [
    { name: 'cases.csv', text: part(2) },
    { name: 'deaths.csv', text: part(3) },
  ]);
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('tab', { name: 'cases.csv' })).toHaveAttribute('aria-selected', 'true');
  await dialog.getByRole('tab', { name: 'cases.csv' }).press('ArrowRight');
  await expect(dialog.getByRole('tab', { name: 'deaths.csv' })).toBeFocused();
  await expect(dialog.getByRole('combobox', { name: 'Column “deaths” is read as' })).toHaveValue('deaths');
  await expect(dialog.getByRole('button', { name: 'Import 3 places' })).toBeEnabled();
  await shot(page, '1-light');
  await page.emulateMedia({ colorScheme: 'dark' });
  await shot(page, '2-dark');
  await page.emulateMedia({ colorScheme: 'light' });
  await page.evaluate(() => {
    document.documentElement.dir = 'rtl';
  });
  await shot(page, '3-right-to-left');
  await page.evaluate(() => {
    document.documentElement.dir = 'ltr';
  });
  await page.setViewportSize({ width: 360, height: 740 });
  await shot(page, '4-narrow');
  await dialog.getByRole('table').first().scrollIntoViewIfNeeded();
  await shot(page, '5-narrow-table');
  const overflow = await dialog.evaluate((element) => element.scrollWidth - element.clientWidth);
  expect(overflow).toBeLessThanOrEqual(0);
});

test('what was left out is listed after the import, also in a narrow window', async ({ page }) => {
  const rows = [...weeklyRows(12), ['2026-02-31', 'Bo', '4', '0'], ['2026-03-01', 'Bo', 'many', '0']];
  await drop(page, [{ name: 'counts.csv', text: tableOf(rows, ',') }]);
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText('2 of 38 rows that hold a value')).toBeVisible();
  await shot(page, 'half-a-file');
  await dialog.getByRole('button', { name: /What can’t be read is: left out/ }).click();
  await dialog.getByText('2 rejected rows').click();
  await expect(dialog.getByRole('row', { name: /counts.csv 39 cases many/ })).toBeVisible();
  await dialog.getByRole('button', { name: 'Import 3 places' }).click();
  await expect(page.getByText(/2 rows were rejected: see the list./)).toBeVisible();
  await page.setViewportSize({ width: 360, height: 740 });
  await page.getByText('2 rejected rows').click();
  await expect(page.getByRole('row', { name: /counts.csv 39 cases many/ })).toBeVisible();
  await shot(page, 'narrow');
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(overflow).toBeLessThanOrEqual(0);
});

test('published files are read without a question', async ({ page }) => {
  const dialog = page.getByRole('dialog');
  const chosen = (label: string) => dialog.getByLabel(label, { exact: true });
  const look = {
    'cholera_haiti_2010_2019_weekly.csv': () => expect(chosen('Layout')).toHaveValue('wide-by-place'),
    'covid19_world_confirmed_cumulative.csv': () => expect(chosen('Counts are')).toHaveValue('cumulative'),
    'covid19_south_africa_linelist_cases.csv': () =>
      expect(dialog.getByText('hidden: about a person').first()).toBeVisible(),
  };
  for (const [name, check] of Object.entries(look)) {
    await drop(page, [{ name, text: readFileSync(join(field, name), 'utf8') }]);
    await expect(dialog.getByRole('button', { name: /^Import [\d,]+ places?$/ })).toBeEnabled();
    await check();
    await shot(page, name);
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
  }
});
