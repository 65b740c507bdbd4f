import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { type ServedOutpost, serveOutpost } from '../../scripts/servedOutpost.ts';

let folder: string;
let served: ServedOutpost;

test.beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'outpost-e2e-'));
  served = await serveOutpost(join(folder, 'data'));
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

const setting = (page: Page, key: string): Locator => page.locator(`[data-setting="${key}"]`);

async function openSettings(page: Page): Promise<void> {
  await page.getByRole('navigation').getByRole('link', { name: 'Settings', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Settings', exact: true })).toBeVisible();
}

/** A window on the settings; with data, so that there are names to choose from. */
async function started(page: Page): Promise<void> {
  await page.goto(served.url);
  await page
    .getByRole('button', { name: /^Open / })
    .first()
    .click();
  await expect(page.getByRole('button', { name: /Ask for a forecast/ })).toBeEnabled();
  await openSettings(page);
}

/** Another window of the same browser; the address with its token serves only once. */
async function openAnother(page: Page): Promise<Page> {
  const other = await page.context().newPage();
  await other.goto(new URL('/#/settings', served.url).href);
  await expect(setting(other, 'report.author')).toBeVisible();
  return other;
}

test('a setting is changed, undone, reset, and refused in words without losing what was typed', async ({
  page,
}) => {
  await page.goto(served.url);
  await openSettings(page);
  const weeks = setting(page, 'forecast.horizons');
  const field = weeks.getByLabel('Weeks ahead', { exact: true });
  await expect(weeks.getByText('Default', { exact: true })).toBeVisible();

  await setting(page, 'report.author').getByLabel('Your name', { exact: true }).fill('Amina Diallo');
  await page.keyboard.press('Enter');
  await expect(setting(page, 'report.author').getByText('Saved.')).toBeVisible();

  await field.fill('6');
  await page.keyboard.press('Enter');
  await expect(weeks.getByText('Saved.')).toBeVisible();
  await expect(weeks.getByRole('link', { name: /^Set today .* by Amina Diallo$/ })).toBeVisible();
  await expect(weeks.getByText('Default: 4 weeks')).toBeVisible();
  await weeks.getByRole('button', { name: 'Undo the change of Weeks ahead' }).click();
  await expect(field).toHaveValue('4');
  await expect(weeks.getByText('Taken back.')).toBeVisible();

  await field.fill('7');
  await page.keyboard.press('Tab');
  await weeks.getByRole('button', { name: 'Reset Weeks ahead to its default' }).click();
  await expect(field).toHaveValue('4');
  await expect(weeks.getByText('Default', { exact: true })).toBeVisible();

  await field.fill('99');
  await page.keyboard.press('Enter');
  await expect(weeks.getByRole('alert')).toHaveText('Write a whole number from 1 to 8.');
  await expect(field).toHaveAttribute('aria-invalid', 'true');
  await shot(page, 'refused');
  await page.getByRole('navigation').getByRole('link', { name: 'Audit', exact: true }).click();
  await openSettings(page);
  await expect(field).toHaveValue('99');
  await expect(weeks.getByRole('alert')).toBeVisible();
});

test('rows of a map are added, changed and removed with the names that are there', async ({ page }) => {
  await started(page);
  const lines = setting(page, 'risk.thresholds');
  const add = lines.getByRole('form', { name: 'Add a row to Alert lines' });
  await add.getByRole('button', { name: 'Add' }).click();
  await expect(add.getByText('Say first what the row is for.')).toBeVisible();
  await add.getByLabel('Dataset').selectOption({ index: 1 });
  await expect(lines.locator('datalist option')).not.toHaveCount(0);
  const code = (await lines.locator('datalist option').first().getAttribute('value'))!;
  await add.getByLabel('Place').fill(code);
  await expect(add.getByText('Write at least one value.')).toBeVisible();
  await add.getByLabel('Cases a week').fill('40');
  await add.getByRole('button', { name: 'Add' }).click();
  const row = lines.getByRole('row', { name: new RegExp(code) });
  await expect(row.getByLabel(`Cases a week for ${code}`)).toHaveValue('40');
  await expect(add.getByLabel('Dataset')).toBeFocused();

  await row.getByLabel(`Official alert line for ${code}`).selectOption('Does not hold here');
  await expect(lines.getByText('Saved.')).toBeVisible();
  await row.getByLabel(`Cases a week for ${code}`).fill('-1');
  await page.keyboard.press('Tab');
  await expect(row.getByRole('alert')).toHaveText('Write a number from 0 on.');
  await row.getByLabel(`Cases a week for ${code}`).fill('55');
  await page.keyboard.press('Enter');
  await expect(row.getByRole('alert')).toHaveCount(0);
  await page.reload();
  await expect(row.getByLabel(`Cases a week for ${code}`)).toHaveValue('55');
  await expect(row.getByLabel(`Official alert line for ${code}`)).toHaveValue('declined');
  await row.getByRole('button', { name: `Remove the row of ${code}` }).click();
  await expect(lines.getByText('No rows yet.')).toBeVisible();
  await lines.getByRole('button', { name: 'Undo the change of Alert lines' }).click();
  await expect(row.getByLabel(`Cases a week for ${code}`)).toHaveValue('55');
});

test('it is worked by keyboard alone', async ({ page }) => {
  await page.goto(new URL('/#/settings', served.url).href.replace('/#', `/${new URL(served.url).search}#`));
  const search = page.getByRole('searchbox', { name: 'Find a setting' });
  await search.focus();
  await page.keyboard.type('single-letter');
  await expect(page.getByText('1 setting', { exact: true })).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(page.getByLabel('Single-letter shortcuts', { exact: true })).toBeFocused();
  await page.keyboard.press('Space');
  await expect(page.getByText('Saved.')).toBeVisible();
  await expect(page.getByLabel('Single-letter shortcuts', { exact: true })).not.toBeChecked();
  await page.keyboard.press('Control+z');
  await expect(page.getByLabel('Single-letter shortcuts', { exact: true })).toBeChecked();
  await search.focus();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('order of providers');
  // The link to the providers, the button that can't move the first one up, the one that moves it down.
  for (let i = 0; i < 3; i += 1) await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Move OpenAI down' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(setting(page, 'priority').getByRole('listitem').first()).toContainText('Gemini');
  await expect(page.getByRole('button', { name: 'Move OpenAI down' })).toBeFocused();
});

test('a provider is switched on with consent only, and off at once', async ({ page }) => {
  await page.goto(served.url);
  await openSettings(page);
  await page.getByText('OpenAI', { exact: true }).filter({ visible: true }).last().click();
  const enabled = setting(page, 'providers.openai.enabled');
  await enabled.getByLabel('Enabled', { exact: true }).click();
  await expect(page.getByRole('dialog', { name: 'Enable OpenAI?' })).toBeVisible();
  await expect(enabled.getByLabel('Enabled', { exact: true })).not.toBeChecked();
  await page.keyboard.press('Escape');
  await setting(page, 'providers.openai.baseUrl').getByRole('button', { name: 'Set up OpenAI' }).click();
  await expect(page.getByRole('dialog', { name: 'Set up OpenAI' })).toBeVisible();
});

test('two windows show the same, and the look follows the data folder', async ({ page }) => {
  await page.goto(served.url);
  await openSettings(page);
  const other = await openAnother(page);
  await setting(page, 'window.theme')
    .getByLabel('Theme', { exact: true })
    .selectOption('Outdoor, for sunlight');
  for (const one of [page, other]) await expect(one.locator('html')).toHaveAttribute('data-theme', 'outdoor');
  await expect(setting(other, 'window.theme').getByLabel('Theme', { exact: true })).toHaveValue('outdoor');
  await setting(other, 'window.lowPower').getByLabel('Low-power mode', { exact: true }).click();
  await expect(page.locator('html')).toHaveAttribute('data-power', 'low');
  await setting(page, 'window.theme').getByRole('button', { name: /Reset/ }).click();
  await expect(other.locator('html')).not.toHaveAttribute('data-theme');
});

test('a single letter changes a chart and begins an override until that is switched off', async ({
  page,
}) => {
  await started(page);
  const open = (name: string) =>
    page.getByRole('navigation').getByRole('link', { name, exact: true }).click();
  const table = page.getByRole('figure').getByRole('table');
  const pressT = async () => {
    await open('Places');
    await page
      .getByRole('button', { name: /^(Show as table|Show as chart)/ })
      .first()
      .focus();
    await page.keyboard.press('t');
  };
  await pressT();
  await expect(table.first()).toBeVisible();
  await page.keyboard.press('t');
  await expect(table).toHaveCount(0);
  const pressO = async () => {
    await open('Provider');
    await page.getByRole('region', { name: /^Providers in the order/ }).focus();
    await page.keyboard.press('o');
  };
  await pressO();
  await expect(page.getByRole('dialog', { name: /^Override/ })).toBeVisible();
  await page.keyboard.press('Escape');
  await openSettings(page);
  await setting(page, 'window.singleLetters').getByRole('checkbox').click();
  await expect(setting(page, 'window.singleLetters').getByText('Saved.')).toBeVisible();
  // The key is no longer named once the setting is heeded.
  await open('Places');
  await expect(page.getByRole('button', { name: 'Show as table', exact: true }).first()).toBeVisible();
  await pressT();
  await page.getByRole('button', { name: '√ scale', exact: true }).first().focus();
  await expect(table).toHaveCount(0);
  await pressO();
  await expect(page.getByRole('columnheader', { name: 'Last success' })).toBeVisible();
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('beside another process that writes, values are shown and nothing can be changed', async ({ page }) => {
  await page.goto(served.url);
  await openSettings(page);
  await setting(page, 'report.author').getByRole('textbox').fill('Amina Diallo');
  await page.keyboard.press('Enter');
  await expect(setting(page, 'report.author').getByText('Saved.')).toBeVisible();
  const beside = await serveOutpost(join(folder, 'data'));
  const reader = await page.context().newPage();
  try {
    await reader.goto(beside.url);
    await openSettings(reader);
    const name = setting(reader, 'report.author').getByRole('textbox');
    await expect(name).toHaveValue('Amina Diallo');
    await expect(name).not.toBeEditable();
    await expect(name).toHaveAttribute('title', /^Another process/);
    await expect(setting(reader, 'failover.failback').getByRole('combobox')).toBeDisabled();
    await expect(setting(reader, 'report.author').getByRole('button', { name: /Reset/ })).toBeDisabled();
    await expect(setting(reader, 'risk.impact').getByRole('button', { name: 'Add' })).toBeDisabled();
  } finally {
    await reader.close();
    await beside.stop();
  }
});

test('it fits a window of 320 px, in every theme', async ({ page }) => {
  await started(page);
  const lines = setting(page, 'risk.thresholds').getByRole('form');
  await lines.getByLabel('Dataset').selectOption({ index: 1 });
  await lines.getByLabel('Cases a week').fill('40');
  await lines.getByRole('button', { name: 'Add' }).click();
  await expect(setting(page, 'risk.thresholds').getByText('Saved.')).toBeVisible();
  await setting(page, 'connectivity.urls').getByRole('combobox').selectOption('Ask these addresses');
  await page.setViewportSize({ width: 320, height: 720 });
  for (const theme of ['dark', 'outdoor', 'light']) {
    await setting(page, 'window.theme').getByLabel('Theme', { exact: true }).selectOption(theme);
    await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
    const folded = page.locator('.provider-settings:not([open]) > summary');
    while ((await folded.count()) > 0) await folded.first().click();
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width, theme).toBeLessThanOrEqual(320);
    await shot(page, `narrow-${theme}`);
  }
});

test('in the outdoor theme no text is smaller than 16 px, and no target than 32 px', async ({ page }) => {
  await started(page);
  await setting(page, 'window.theme').getByLabel('Theme', { exact: true }).selectOption('outdoor');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'outdoor');
  const views = ['Settings', 'Overview', 'Places', 'Provider', 'Background', 'Audit'];
  for (const view of views) {
    await page.getByRole('navigation').getByRole('link', { name: view, exact: true }).click();
    await expect(page.locator('main h1')).toBeVisible();
    const small = await page.evaluate(() => {
      const isShown = (one: Element) => {
        const { width, height } = one.getBoundingClientRect();
        return width > 1 && height > 1 && one.checkVisibility({ visibilityProperty: true });
      };
      const texts = [...document.querySelectorAll('body *')].filter(
        (one) =>
          isShown(one) && [...one.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim()),
      );
      const targets = [...document.querySelectorAll('button, select, input, summary')].filter(isShown);
      return [
        ...texts.filter((one) => Number.parseFloat(getComputedStyle(one).fontSize) < 16),
        ...targets.filter((one) => one.getBoundingClientRect().height < 31.5),
      ].map((one) => `${one.tagName}.${one.className}: ${one.textContent?.slice(0, 30)}`);
    });
    expect(small, view).toEqual([]);
    await shot(page, `outdoor-${view}`);
  }
});
